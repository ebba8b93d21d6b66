import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyFor, LANGUAGES, LOSS_GROUPS } from '../../app/copy';
import { HELP_LINES } from '../../app/copy/help-lines';
import { say, type OptionCopy, type Text } from '../../app/copy/types';
import { ERROR_CODES } from '../../schemas/errors';
import { LOSSES } from '../../schemas/steps/costs';
import type { Step } from '../../schemas/step';
import { STEP_IDS, steps } from '../../schemas/steps';
import { VOICES } from '../../schemas/voice';
import { PARTS } from '../../schemas/wizard';
import { gradeOf, sentencesOf, wordsOf } from '../support/readability';
import { everything, pagesIn } from './texts';

const copy = copyFor('en');

interface AnyFieldCopy {
  readonly label: Text;
  readonly options?: Readonly<Record<string, OptionCopy>>;
}

describe('every question has words', () => {
  it.each(STEP_IDS)('%s', (id) => {
    const step: Step = steps[id];
    const fields = copy.steps[id].fields as Readonly<Record<string, AnyFieldCopy>>;
    expect(Object.keys(fields).sort()).toEqual(Object.keys(step.fields).sort());
    for (const [name, field] of Object.entries(step.fields)) {
      const options = Object.keys(fields[name]?.options ?? {}).sort();
      expect(options, `options of ${id}.${name}`).toEqual([...field.options].sort());
    }
  });

  it('has a title for each part and a sentence for each error code', () => {
    expect(Object.keys(copy.parts).sort()).toEqual([...PARTS].sort());
    expect(Object.keys(copy.errors).sort()).toEqual([...ERROR_CODES].sort());
  });

  it('says something whole in all five voices', () => {
    expect(LANGUAGES).toContain('en');
    for (const { path, voice, words } of everything) {
      const where = `${path} in voice ${voice}`;
      expect(words.trim(), where).not.toBe('');
      expect(words, where).not.toMatch(/undefined|\[object|NaN| {2}|^\s|\s$|\n/);
      expect(words, where).not.toMatch(/\b(\w+) \1\b/i);
    }
  });

  it('uses typographic apostrophes and quotes', () => {
    for (const { path, words } of everything) expect(words, path).not.toMatch(/['"]/);
  });
});

describe('losses', () => {
  const grouped = LOSS_GROUPS.flatMap(({ losses }) => [...losses]);

  it('stand in exactly one group each', () => {
    expect([...grouped].sort()).toEqual([...LOSSES].sort());
    expect(Object.keys(copy.losses.groups).sort()).toEqual(LOSS_GROUPS.map(({ id }) => id as string).sort());
  });

  it('are named in the question as they are named everywhere', () => {
    for (const loss of LOSSES)
      expect(copy.steps.losses.fields.chosen.options[loss].label).toBe(copy.losses.items[loss].label);
  });

  it('have plain names and form names that differ from each other', () => {
    const labels = LOSSES.map((loss) => say(copy.losses.items[loss].label, 'self'));
    const printed = LOSSES.map((loss) => copy.losses.items[loss].printed);
    expect(new Set(labels).size).toBe(29);
    expect(new Set(printed).size).toBe(29);
  });
});

describe('the words are easy to read', () => {
  it.each(VOICES)('each page is at grade 6 or below in voice %s', (voice) => {
    for (const [page, said] of pagesIn(voice)) {
      const texts = said.map(({ words }) => words);
      const prose = texts.filter((words) => /[.?!]”?$/.test(words));
      expect(gradeOf(texts), `all words of ${page}`).toBeLessThanOrEqual(6);
      if (prose.length > 0) expect(gradeOf(prose), `sentences of ${page}`).toBeLessThanOrEqual(6);
    }
  });

  it('has no sentence of more than 25 words', () => {
    for (const { path, voice, words } of everything)
      for (const sentence of sentencesOf(words))
        expect(wordsOf(sentence).length, `${path} in voice ${voice}: ${sentence}`).toBeLessThanOrEqual(25);
  });

  // A list of names is hard by this measure and easy to read, so a single sentence has more room than a page.
  it('hides no single hard sentence behind easy ones', () => {
    for (const { path, voice, words } of everything)
      for (const sentence of sentencesOf(words).filter((one) => wordsOf(one).length > 5))
        expect(gradeOf([sentence]), `${path} in voice ${voice}: ${sentence}`).toBeLessThanOrEqual(13);
  });

  it('measures a hard text as hard', () => {
    const hard =
      'The incapacitated individual is statutorily ineligible for compensation notwithstanding subrogation.';
    expect(gradeOf([hard])).toBeGreaterThan(15);
    expect(gradeOf(['You can go on. We ask only what the form needs.'])).toBeLessThan(3);
  });
});

describe('the words are kind', () => {
  const BANNED =
    /\balleg|perpetrator|please note|\binvalid|\bfail|\boffender|\bincident\b|\baccuse|\bguilt|\bsuffer|\bclaimant|\bsubmit|\berror\b|\bwrong\b|\byou\/your\b|\bhe\/she\b|\bguarantee/i;

  it('has none of the banned words', () => {
    for (const { path, voice, words } of everything)
      expect(words, `${path} in voice ${voice}`).not.toMatch(BANNED);
  });

  it('blames nobody in an error and orders nobody about', () => {
    for (const code of ERROR_CODES)
      for (const voice of VOICES)
        expect(say(copy.errors[code], voice), code).not.toMatch(
          /\bmust\b|\brequired\b|\bnot valid\b|\bincorrect\b|\billegal\b|\byou (did|have|forgot|entered)\b|!/i,
        );
  });

  it('promises no money', () => {
    for (const { path, words } of everything)
      expect(words, path).not.toMatch(/\$|\byou will (get|receive|be paid)\b|\bwill pay you\b/i);
  });

  it('speaks of the person who applies and not of someone else in voice self', () => {
    const ABOUT_VICTIM = [
      'victimName',
      'victimAddress',
      'victimContact',
      'victimAbout',
      'injuries',
      'employment',
    ] as const;
    const pages = pagesIn('self');
    for (const id of ABOUT_VICTIM)
      for (const { path, words } of pages.get(id) ?? [])
        expect(words, path).not.toMatch(/person who (died|was hurt)|your child\b|adult you care for/);
  });
});

const FACTS = ['../shared/facts/il-cvc.md', '../shared/facts/office-of-victim-services.txt'].filter(
  existsSync,
);
const digitsOf = (text: string): string => text.replace(/\D/g, '');

describe('numbers to call', () => {
  const phones = (text: string): string[] => text.match(/\d?[-. ]?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}/g) ?? [];

  it('dials what it shows', () => {
    for (const { phone, dial } of Object.values(HELP_LINES))
      expect(digitsOf(dial).replace(/^1/, '')).toBe(digitsOf(phone).replace(/^1/, ''));
  });

  it('names only lines of the list, apart from examples set aside for fiction', () => {
    const known = Object.values(HELP_LINES).map(({ phone }) => digitsOf(phone).replace(/^1/, ''));
    for (const { path, words } of everything)
      for (const phone of phones(words)) {
        const digits = digitsOf(phone).replace(/^1/, '');
        if (!/^\d{3}55501\d\d$/.test(digits)) expect(known, path).toContain(digits);
      }
  });

  it.skipIf(FACTS.length === 0)(
    'stand in the facts that were read (skipped where the facts are not present)',
    () => {
      const facts = digitsOf(
        FACTS.map((file) => readFileSync(file, 'utf8'))
          .join('\n')
          .replace(/[-(). ]/g, ''),
      );
      const read = FACTS.map((file) => readFileSync(file, 'utf8')).join('\n');
      for (const { phone } of Object.values(HELP_LINES)) {
        expect(phone === '911' ? read : facts, phone).toContain(digitsOf(phone).replace(/^1(?=\d{10})/, ''));
      }
      expect(read).toContain(HELP_LINES.victimServices.email);
    },
  );
});

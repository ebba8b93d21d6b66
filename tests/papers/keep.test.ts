import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { drawCodeCard, drawKeep } from '../../app/packet/keep';
import { drawSend } from '../../app/packet/send';
import { drawSubstitute } from '../../app/packet/substitute';
import type { PaperInput } from '../../app/packet/types';
import { HELP_LINES } from '../../app/copy/help-lines';
import { FIGURES } from '../../app/packet/words/numbers';
import { keep } from '../../app/packet/words/en';
import { LOSSES } from '../../schemas/steps/costs';
import { checked, textOf } from '../engine/paper';
import { people } from '../people';
import { answersOf } from '../people/person';
import { gradeOf } from '../support/readability';
import { inputFor, keptOf, pdfOf } from './paper';

const FACTS = fileURLToPath(new URL('../../../shared/facts/il-cvc.md', import.meta.url));
const VICTIM_SERVICES = fileURLToPath(
  new URL('../../../shared/facts/office-of-victim-services.txt', import.meta.url),
);
const hasFacts = existsSync(FACTS) && existsSync(VICTIM_SERVICES);

const textFor = (kept: PaperInput['kept'], more: Partial<PaperInput> = {}): string =>
  textOf(pdfOf(drawKeep(inputFor(kept, more)))).replace(/\s+/gu, ' ');

/** All printed words of all papers for somebody who claims everything but has typed no number. */
const everyWord = (): string => {
  const input = inputFor(
    { losses: { chosen: LOSSES } },
    {
      guidance: { findings: [], dates: [], papers: [], lateFiling: true, lateReport: true },
    },
  );
  const { before, after } = drawSend(input);
  return textOf(pdfOf([...before, ...drawSubstitute(input), ...after, ...drawKeep(input)])).replace(
    /\s+/gu,
    ' ',
  );
};

/** Every string in a tree of words; functions are called with short samples. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(sentences);
}

describe('the pages to keep', () => {
  it('say on each page where to keep them, and count themselves', () => {
    for (const person of people) {
      const pages = drawKeep(inputFor(keptOf(answersOf(person))));
      const texts = textOf(pdfOf(pages)).split('\f').slice(0, pages.length);
      texts.forEach((text, index) => {
        expect(text).toContain(keep.reminder);
        expect(text).toContain(`To keep · page ${index + 1} of ${pages.length}`);
      });
      expect(checked(pdfOf(pages))).toContain('No syntax or stream encoding errors');
    }
  });

  it('list for each claimed loss what still helps, and the open answers', () => {
    const text = textFor(keptOf({ losses: { chosen: ['lossOfEarnings', 'funeralBurial'] } }), {
      missing: [{ item: '2A', question: 'Police Report #', why: 'unsure' }],
      writeByHand: [{ item: '1A', question: 'Victim’s Name' }],
    });
    expect(text).toContain('Send what you have now.');
    expect(text).toContain('Letter with the days of work missed and the pay lost');
    expect(text).toContain('why work was not possible');
    expect(text).toContain('2A: Police Report # (you were not sure)');
    expect(text).toContain('Item 1A, Victim’s Name');
  });

  it('print what the rules found unless it is met, and the dates', () => {
    const finding = {
      id: 'a',
      text: 'It may be late.',
      citation: '740 ILCS 45/6.1',
      known: 'partly',
    } as const;
    const text = textFor(
      {},
      {
        guidance: {
          findings: [
            { ...finding, title: 'Time to apply', result: 'unknown' },
            { ...finding, title: 'Place', result: 'met' },
          ],
          dates: [{ id: 'd', label: 'Last day to apply', date: '2031-03-14' }],
          papers: [],
          lateFiling: false,
          lateReport: false,
        },
      },
    );
    // The advice to check stands in the text of the finding; it is not said a second time.
    expect(text).toContain('Time to apply It may be late. (740 ILCS 45/6.1)');
    expect(text).not.toContain('Place It may be late');
    expect(text).toContain('Last day to apply 03/14/2031');
  });

  it('give the twelve rights, every help line, and the address to mail to', () => {
    const text = textFor({});
    expect(keep.rights.twelve).toHaveLength(12);
    keep.rights.twelve.forEach((right, index) => expect(text).toContain(`${index + 1}. ${right}`));
    for (const { phone } of Object.values(HELP_LINES)) expect(text).toContain(phone);
    expect(text).toContain('115 South LaSalle Street');
  });

  it('speak in words that a sixth-grader can read', () => {
    const prose = sentences({ ...keep, documents: undefined }).filter((text) => text.split(' ').length > 4);
    expect(gradeOf(prose)).toBeLessThanOrEqual(6);
  });
});

describe('every figure on these papers', () => {
  it('is one of the listed figures', () => {
    const stated = everyWord().match(/\b\d+ (?:business |working )?(?:days|months|years|hours)\b/gu) ?? [];
    expect(stated.length).toBeGreaterThan(0);
    for (const figure of stated) expect(FIGURES.map(({ says }) => says)).toContain(figure);
    expect(everyWord()).not.toMatch(/\$\s?\d/u);
  });

  it('and every phone number is one of the help lines', () => {
    const known = Object.values(HELP_LINES).map(({ dial }) => dial.slice(-10));
    const printed = everyWord().match(/(?:1-)?\(?\d{3}\)?[ -]\d{3}-\d{4}/gu) ?? [];
    expect(printed.length).toBeGreaterThan(0);
    for (const phone of printed) expect(known).toContain(phone.replace(/\D/gu, '').slice(-10));
  });

  it.skipIf(!hasFacts)(
    `stands in the facts file${hasFacts ? '' : ' (skipped: ../shared/facts is not there)'}`,
    () => {
      const facts = readFileSync(FACTS, 'utf8') + readFileSync(VICTIM_SERVICES, 'utf8');
      const digits = facts.replace(/[^\d\n]/gu, '');
      for (const { says } of FIGURES) {
        const [number = '', ...unit] = says.split(' ');
        expect(facts.replace(/\*/gu, '')).toMatch(
          new RegExp(`\\b${number}[ -]?${unit.join(' ').replace(/s$/, '')}`),
        );
      }
      for (const { dial } of Object.values(HELP_LINES)) expect(digits).toContain(dial.replace('+1', ''));
    },
  );
});

describe('the card with the return code', () => {
  it('prints the code and says nothing of what the form is about', () => {
    const code = 'plank-otter-velvet-crisp-lemon-harbor';
    const pages = drawCodeCard(code);
    const text = textOf(pdfOf(pages));
    expect(pages).toHaveLength(1);
    expect(text).toContain(code);
    expect(text).toContain('Forms helper');
    expect(text).not.toMatch(/crime|victim|compensat|police|attorney|illinois|hurt|safe at home/iu);
  });
});

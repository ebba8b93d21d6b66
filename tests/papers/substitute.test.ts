import { describe, expect, it } from 'vitest';
import { keptAnswers } from '../../app/packet/answers';
import { withBlanks } from '../../app/packet/by-hand';
import { drawSubstitute } from '../../app/packet/substitute';
import { LOSSES } from '../../schemas/steps/costs';
import { LOSS_NAMES } from '../../templates/il-cvc/map/losses';
import { placeOf } from '../../templates/il-cvc/map/places';
import { checked, textOf } from '../engine/paper';
import { people } from '../people';
import { answersOf } from '../people/person';
import { appears, inputFor, keptOf, pdfOf, squeezed, squeezedTextOf, written } from './paper';

const textFor = (answers: Parameters<typeof keptOf>[0]): string =>
  textOf(pdfOf(drawSubstitute(inputFor(keptOf(answers)))), '-layout');

/** The line of the paper on which a question stands, with single spaces. */
const lineOf = (text: string, question: string): string =>
  (text.split('\n').find((line) => line.includes(question)) ?? '').replace(/\s+/gu, ' ').trim();

/** Letters that run from right to left are read back in another order. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

describe('the substitute application', () => {
  it.each(people.map((person) => [person.id, person] as const))(
    'prints every answer of %s that the form asks for, in full',
    (_, person) => {
      const kept = keptOf(answersOf(person));
      const pages = drawSubstitute(inputFor(kept));
      const text = squeezedTextOf(pages);
      const lost = keptAnswers(kept)
        .filter((answer) => placeOf(answer.step, answer.field)?.on === 'form')
        .filter((answer) => {
          const value = written(answer);
          if (value === undefined || RIGHT_TO_LEFT.test(value)) return false;
          // A long answer goes on from line to line and over pages: its words stand apart.
          return !withBlanks(value)
            .split(/\s+/u)
            .every((word) => appears(text, word));
        })
        .map(({ step, field }) => `${step}.${field}`);
      expect(lost).toEqual([]);
      expect(checked(pdfOf(pages))).toContain('No syntax or stream encoding errors');
    },
  );

  it('has all seven sections, their items, and the 29 losses in the order of the form', () => {
    const text = textFor({});
    const order = [...[1, 2, 3, 4, 5, 6, 7].map((number) => `Section ${number}`)].map((heading) =>
      text.indexOf(heading),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    const squeezedText = squeezed(text);
    for (const loss of LOSSES.filter((one) => one !== 'dependentReplacementService'))
      expect(squeezedText).toContain(squeezed(LOSS_NAMES[loss]));
    expect(text).toContain('Dependent Replacement');
  });

  it('says on the first page what it is, and leaves room for the office', () => {
    const first = textOf(pdfOf(drawSubstitute(inputFor({}))), '-l', '1').replace(/\s+/gu, ' ');
    expect(first).toContain(
      'Substitute form. Follows the sections and items of the Attorney General’s form, Rev. 12/2024',
    );
    expect(first).toContain('the Attorney General’s own form can be used instead');
    expect(first).toContain('Office use only');
  });

  it('names the victim and counts the pages at the foot of each page', () => {
    const pages = drawSubstitute(inputFor(keptOf({ victimName: { name: 'Mateusz Nowak' } })));
    const text = textOf(pdfOf(pages), '-layout');
    for (let page = 1; page <= pages.length; page++)
      expect(text).toMatch(new RegExp(`Mateusz Nowak +Application · page ${page} of ${pages.length}`));
  });

  it('ticks one box for yes and no, and leaves both empty when it is not sure', () => {
    const question = 'Has restitution been ordered against the offender?';
    const line = (restitutionOrdered: 'yes' | 'no' | 'unsure' | undefined): string =>
      lineOf(textFor({ criminalCase: { restitutionOrdered } }), question);
    expect(line('yes')).toBe(`${question} X Yes No`);
    expect(line('no')).toBe(`${question} Yes X No`);
    expect(line('unsure')).toBe(`${question} Not sure. Yes No`);
    expect(line(undefined)).toBe(`${question} Yes No`);
  });

  it('ticks "Unknown" where the form has that box', () => {
    const text = textFor({ criminalCase: { arrested: 'unsure' }, traffickingCase: { charged: 'unsure' } });
    expect(lineOf(text, 'Was the offender arrested?')).toMatch(/Yes No X Unknown$/);
    expect(lineOf(text, 'charged in a Human Trafficking')).toMatch(/Yes No X Unknown$/);
  });

  it('ticks each chosen loss and no other', () => {
    for (const loss of LOSSES) {
      const text = textFor({ losses: { chosen: [loss] } });
      const section = text.slice(text.indexOf('Losses claimed'), text.indexOf('* For victims'));
      expect(section.match(/(^|\s)X(?=\s)/gu)).toHaveLength(1);
      const [first = ''] = LOSS_NAMES[loss].split(' ');
      expect(section.replace(/\s+/gu, ' ')).toContain(` X ${first}`);
    }
  });

  it('leaves the signature empty, over the promise, the release and the certification', () => {
    const text = textFor({ whoIsApplying: { role: 'self' }, victimName: { name: 'Ana Ruiz' } });
    const last = text.slice(text.indexOf('Section 7')).replace(/\s+/gu, ' ');
    for (const words of [
      '740 ILCS 45/17',
      '45 CFR 164.508',
      'psychiatric',
      'drugs or alcohol',
      'HIV test results',
      'revoke this release at any time',
      'ends 3 years after I sign it, or when this claim is resolved',
      'counts as the original',
      'penalties of perjury',
    ])
      expect(last).toContain(words);
    expect(last).toMatch(/Applicant’s signature Date signed Name of the person who signs/);
  });
});

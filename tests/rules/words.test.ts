import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, walk } from '../../schemas/application';
import type { Kept } from '../../schemas/steps';
import { VOICES, voiceOf } from '../../schemas/voice';
import type { Guidance } from '../../app/packet/types';
import { say, type Text } from '../../app/copy/types';
import { FINDINGS, findings, OFFICE_PHONE, sayFinding, spokenGuidance, type Finding } from '../../app/rules';
import { CURRENT, figureOf, type FigureId } from '../../app/rules/facts';
import { en } from '../../app/rules/words/en';
import { answersOf } from '../people/person';
import { people } from '../people';
import { gradeOf } from '../support/readability';
import { anyAnswers } from './arbitrary';
import { on, TODAY } from './support';

/** Every text of a tree of words, with its place. */
function textsOf(words: unknown, place: string): [string, Text][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') return place.startsWith('format') ? [] : [[place, words as Text]];
  return Object.entries(words as object).flatMap(([key, value]) =>
    textsOf(value, place ? `${place}.${key}` : key),
  );
}
const TEXTS = textsOf(en, '');
const SAID = TEXTS.flatMap(([place, text]) =>
  VOICES.map((voice): [string, string] => [`${place} (${voice})`, say(text, voice)]),
);

/** Answers that bring out what chance seldom does. */
const cases: readonly [Kept, string?][] = [
  [{ whoIsApplying: { role: 'self' }, victimName: { dateOfBirth: '2015-01-01' } }],
  [{ whoIsApplying: { role: 'child' }, guardianship: { legalGuardian: 'yes' } }],
  [
    {
      whoIsApplying: { role: 'dependentAdult' },
      guardianship: { legalGuardian: 'yes' },
      crimeDate: { from: '2015-01-01' },
    },
  ],
  [{ whoIsApplying: { role: 'payer' } }],
  [{ whoIsApplying: { role: 'child' }, crimeDate: { from: '2015-01-01' } }],
  [
    {
      whoIsApplying: { role: 'child' },
      victimName: { dateOfBirth: '2010-01-01' },
      crimeDate: { from: '2015-01-01' },
    },
  ],
  [{ crimeDate: { from: '2021-11' }, criminalCase: { charged: 'no' } }],
  [{ crimeDate: { from: '2019-11-01' }, criminalCase: { charged: 'yes', chargedOn: '2026-10-01' } }],
  [{ crimeDate: { from: '2026-05-10' }, report: { reported: 'yes', reportedOn: '2026-05-13' } }],
  [{ crimeDate: { from: '2026-05-10' }, report: { reported: 'yes', reportedOn: '2026-05-11' } }],
  [{ report: { reported: 'no', otherRecords: ['evidenceKit'] } }],
  [{ report: { reported: 'no' } }],
  [{ crimeDate: { from: '1998-01-01' } }],
  [{ crimeDate: { from: '2022-08' } }],
  [{ crimeKind: { kinds: ['hitAndRun'] } }],
  [{ losses: { chosen: [] } }],
  [
    {
      losses: { chosen: ['counseling'] },
      counselingCosts: { items: [{ id: 'a', providerKind: 'clinicalPsychologist' }] },
    },
  ],
  [
    {
      losses: { chosen: ['counseling'] },
      counselingCosts: { items: [{ id: 'a', providerKind: 'psychiatrist' }] },
    },
  ],
  [{ losses: { chosen: ['clothing'] }, clothingCosts: { items: [{ id: 'a', keptAsEvidence: 'yes' }] } }],
  [{ losses: { chosen: ['tattooRemoval'] }, crimeKind: { kinds: ['hurt'] } }],
  [{ losses: { chosen: ['tattooRemoval'] }, crimeKind: { kinds: ['trafficking'] } }],
  [
    {
      losses: { chosen: ['lossOfEarnings'] },
      employers: { items: [{ id: 'a', netMonthlyWages: 1_000_00 }] },
    },
  ],
  [
    {
      losses: { chosen: ['lossOfEarnings'] },
      employers: { items: [{ id: 'a', netMonthlyWages: 9_000_00 }] },
    },
  ],
  [
    {
      losses: { chosen: ['replacementService'] },
      replacementServiceCosts: { items: [{ id: 'a', from: '2026-01-01', to: '2026-02-01', amount: 1 }] },
    },
  ],
  [
    {
      losses: { chosen: ['replacementService'] },
      replacementServiceCosts: {
        items: [{ id: 'a', from: '2026-01-01', to: '2026-01-01', amount: 9_000_00 }],
      },
    },
  ],
  [{ losses: { chosen: ['funeralBurial'] }, funeralHome: { bill: 1 } }],
  [
    {
      losses: { chosen: ['medical'] },
      medicalCosts: { items: [{ id: 'a', amount: 50_000_00 }] },
      crimeDate: { from: '2026-01-01' },
    },
  ],
  [
    {
      whoIsApplying: { role: 'died' },
      lifeInsurance: { hadPolicy: 'yes' },
      policies: { items: [{ id: 'a', amountPaid: 1 }] },
    },
  ],
  [{ whoIsApplying: { role: 'died' }, lifeInsurance: { hadPolicy: 'yes' }, policies: { items: [] } }],
];

const samples: readonly Finding[] = [
  ...fc.sample(anyAnswers, { numRuns: 500, seed: 7 }).map((answers) => walk(draftOf(answers)).kept),
  ...cases.map(([kept]) => kept),
].flatMap((kept) => findings(kept, TODAY));

describe('the words of the rules', () => {
  // The title of the office is a name and cannot be said in other words; a figure counts as one short word.
  const plain = (text: string): string =>
    text.replaceAll('Attorney General’s office', 'office').replace(/\{\w+\}/g, 'ten');
  const isSentence = ([, text]: [string, string]): boolean => /[.?!]$/.test(text);

  it('can be read in sixth grade, each text for itself', () => {
    const hard = SAID.filter(isSentence)
      .map(([place, text]) => [place, gradeOf([plain(text)])] as const)
      .filter(([, grade]) => grade > 6);
    expect(hard).toEqual([]);
  });

  it('have labels that can be read in sixth grade, taken together', () => {
    const labels = SAID.filter((one) => !isSentence(one)).map(([, text]) => plain(text));
    expect(gradeOf(labels)).toBeLessThanOrEqual(6);
  });

  it('hold no figure of their own: each comes from the facts or the answers', () => {
    for (const [place, text] of SAID) expect([place, text.match(/\d|\$/)]).toEqual([place, null]);
    for (const { params } of samples)
      for (const param of Object.values(params))
        if (param.from !== 'answers') {
          const rows = CURRENT.figures[param.from as FigureId].map(({ figure }) => figure);
          expect(rows).toContain(param.value);
        }
  });

  it('are there for every way that a rule can come out, in every voice', () => {
    const seen = new Set(samples.map(({ text }) => text));
    const listed = Object.entries(FINDINGS).flatMap(([id, variants]) =>
      Object.keys(variants).map((name) => `${id}.${name}`),
    );
    expect(listed.filter((text) => !seen.has(text as Finding['text']))).toEqual([]);
    for (const finding of samples)
      for (const voice of VOICES) {
        const { title, sentence, way, check } = sayFinding(finding, voice, en);
        expect(title && sentence).not.toMatch(/[{}]|undefined/);
        expect(sentence).not.toBe('');
        if (finding.outcome === 'notMet') expect(way.length).toBeGreaterThan(0);
        if (finding.confidence === 'verified') expect(check).toBeUndefined();
        else expect(check).toContain(`Attorney General’s office, ${OFFICE_PHONE}`);
      }
  });

  it('never say that nothing can be done', () => {
    for (const [, text] of SAID)
      expect(text).not.toMatch(/not eligible|denied|reject|too late|cannot apply|can’t apply/i);
  });

  it('write dates, money and times plainly', () => {
    expect(en.format.date('2026-11-23')).toBe('November 23, 2026');
    expect(en.format.money(1_250_00)).toBe('$1,250');
    expect(en.format.money(1_250_50)).toBe('$1,250.50');
    expect(en.format.count(1, 'years')).toBe('1 year');
    expect(en.format.count(72, 'hours')).toBe('72 hours');
  });
});

describe('guidance for the paper', () => {
  it.each(people.map((person) => [person.id, person] as const))(
    '%s: whole sentences, nothing blocked',
    (_, person) => {
      const { kept } = walk(draftOf(answersOf(person)));
      const spoken: Guidance = spokenGuidance(kept, TODAY, en);
      for (const { text } of spoken.findings) expect(text).toMatch(/[.?!]$/);
      expect(spoken.dates.map(({ id }) => id)).toEqual([
        'lastFilingDay',
        'claimNotice',
        'missingPapers',
        'petition',
        'civilNotice',
      ]);
      expect(voiceOf(kept.whoIsApplying?.role)).toBeTruthy();
      for (const { paper } of spoken.papers) expect(paper).not.toBe('');
    },
  );

  it('shows the times of the Act', () => {
    const notes = Object.fromEntries(spokenGuidance({}, TODAY, en).dates.map(({ id, note }) => [id, note]));
    expect(notes['claimNotice']).toContain('10 business days');
    expect(notes['missingPapers']).toContain('45 days');
    expect(notes['petition']).toContain('30 days');
    expect(figureOf(CURRENT, 'courtReview').figure).toBe(28);
  });

  it('names the last day and the statements where they are needed', () => {
    const kept: Kept = {
      crimeDate: { from: '2021-01-31' },
      criminalCase: { charged: 'no' },
      report: { reported: 'no' },
    };
    expect(spokenGuidance(kept, on('2026-01-31'), en)).toMatchObject({ lateFiling: false, lateReport: true });
    const late = spokenGuidance(kept, on('2026-02-01'), en);
    expect(late).toMatchObject({ lateFiling: true, lateReport: true });
    // A day that has passed is not put down as one to remember.
    expect(late.dates.map(({ id }) => id)).not.toContain('lastFilingDay');
    const [last] = spokenGuidance(kept, on('2026-01-31'), en).dates;
    expect(last).toMatchObject({ id: 'lastFilingDay', date: '2026-01-31' });
    // The crime is older than the reform of 2022, so the day is not certain.
    expect(last?.note).toContain('not fully sure');
  });

  it('asks for the papers that fit the answers', () => {
    const kept: Kept = {
      whoIsApplying: { role: 'died' },
      report: { reported: 'yes' },
      protectiveOrder: { obtained: 'yes' },
      losses: { chosen: ['medical', 'lossOfEarnings', 'funeralBurial'] },
      medicalCosts: { items: [{ id: 'a', paid: 100, covered: 'yes' }] },
      lossOfEarningsCosts: { items: [{ id: 'b', reason: 'recovering' }] },
    };
    expect(spokenGuidance(kept, TODAY, en).papers.map(({ id }) => id)).toEqual([
      'policeReport',
      'order',
      'deathCertificate',
      'medical.bill',
      'medical.proofOfPayment',
      'medical.payerLetter',
      'lossOfEarnings.payProof',
      'lossOfEarnings.employerLetter',
      'lossOfEarnings.doctorNote',
      'funeralBurial.funeralBill',
      'funeralBurial.proofOfPayment',
    ]);
  });
});

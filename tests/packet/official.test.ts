import { describe, expect, test } from 'vitest';
import { boxTexts } from '../../app/packet/index';
import type { Answers } from '../../schemas/steps';
import { planOf, walked } from './support';

const item = <T extends object>(values: T, index = 0) => ({ id: `i${index}`, ...values });
const items = <const T extends object>(...all: T[]) => ({ items: all.map(item) });
const self = { whoIsApplying: { role: 'self' } } as const;

/** What stands in a box, as text; nothing where it stays empty. */
function box(answers: Answers, id: string): string | undefined {
  const line = boxTexts(walked(answers).kept).find((text) => text.startsWith(`${id}: `));
  return line?.slice(id.length + 2);
}
const boxes = (answers: Answers, ...ids: string[]) => ids.map((id) => box(answers, id));
const sheetLines = (answers: Answers) => {
  const lines = boxTexts(walked(answers).kept);
  const start = lines.findIndex((line) => line.startsWith('sheet '));
  return start < 0 ? [] : lines.slice(start);
};
const whyEmpty = (answers: Answers, id: string) =>
  planOf(walked(answers).kept).empty.find((one) => (one.boxes as readonly string[]).includes(id))?.why;

describe('dates, phones and money in their boxes', () => {
  test('a date stands in three boxes, a rough date as far as it is known', () => {
    const whole = { ...self, crimeDate: { precision: 'exact', from: '2026-03-04' } } as const;
    expect(boxes(whole, 'p5.crime.month', 'p5.crime.day', 'p5.crime.year')).toEqual(['03', '04', '2026']);
    const rough = { ...self, crimeDate: { precision: 'exact', from: '2026-03' } } as const;
    expect(boxes(rough, 'p5.crime.month', 'p5.crime.day', 'p5.crime.year')).toEqual([
      '03',
      undefined,
      '2026',
    ]);
    expect(whyEmpty(rough, 'p5.crime.day')).toBe('Only a part of the date is known.');
  });

  test('a guess and a span of time are explained on the sheet', () => {
    const guess = { ...self, crimeDate: { precision: 'guess', from: '2026-03' } } as const;
    expect(sheetLines(guess)[1]).toContain('03/2026, is a best guess');
    const span = { ...self, crimeDate: { precision: 'span', from: '2025-01', to: '2026-03-04' } } as const;
    expect(sheetLines(span)[1]).toContain('from 01/2025 to 03/04/2026');
    expect(box(span, 'p5.crime.year')).toBe('2025');
  });

  test('a phone number stands in three boxes, one from abroad in the last', () => {
    const phones = {
      ...self,
      victimContact: { cellPhone: '3125550142x12', workPhone: '+48601234567', noEmail: true },
    } as const;
    expect(
      boxes(phones, 'p4.victim.cellPhone.area', 'p4.victim.cellPhone.prefix', 'p4.victim.cellPhone.line'),
    ).toEqual(['312', '555', '0142 x12']);
    expect(boxes(phones, 'p4.victim.workPhone.area', 'p4.victim.workPhone.line')).toEqual([
      undefined,
      '+48601234567',
    ]);
    expect(box(phones, 'p4.victim.email')).toBe('None');
  });

  test('$ is written only where it is not printed', () => {
    const answers = {
      ...self,
      criminalCase: { restitutionOrdered: 'yes', restitutionAmount: 123456 },
      losses: { chosen: ['medical'] },
      medicalCosts: items({ provider: 'Clinic', amount: 50000 }, { provider: 'Lab', amountUnknown: true }),
    } as const;
    expect(
      boxes(answers, 'p5.restitution.amount', 'p7.medicalProvider.1.amount', 'p7.medicalProvider.2.amount'),
    ).toEqual(['1,234.56', '$500.00', 'Not known yet']);
  });
});

describe('yes, no and unknown', () => {
  const of = (reported: 'yes' | 'no' | 'unsure') =>
    ({
      ...self,
      criminalCase: { arrested: reported },
      traffickingCase: { charged: reported },
      offender: { known: reported },
    }) as const;

  test('"not sure" ticks Unknown where the form has it, printed without a field too, and nothing where it has not', () => {
    expect(boxes(of('unsure'), 'p5.criminalCase.arrested.unknown', 'p5.trafficking.charged.unknown')).toEqual(
      ['X', 'X'],
    );
    expect(boxes(of('unsure'), 'p5.offender.known.yes', 'p5.offender.known.no')).toEqual([
      undefined,
      undefined,
    ]);
    expect(whyEmpty(of('unsure'), 'p5.offender.known.no')).toContain('I’m not sure');
    expect(boxes(of('no'), 'p5.offender.known.yes', 'p5.offender.known.no')).toEqual([undefined, 'X']);
  });

  test('each of the 29 losses has its own box', () => {
    for (const chosen of [['medical'], ['headstone'], ['doors', 'locks']] as const) {
      const lines = boxTexts(walked({ ...self, losses: { chosen } }).kept).filter((line) =>
        line.startsWith('p6.loss.'),
      );
      expect(lines).toHaveLength(chosen.length);
    }
  });

  test('loss of earnings is No once losses are chosen without it', () => {
    expect(box({ ...self, losses: { chosen: ['dental'] } }, 'p7.lossOfEarnings.no')).toBe('X');
    expect(box({ ...self, losses: { chosen: ['lossOfEarnings'] } }, 'p7.lossOfEarnings.yes')).toBe('X');
    expect(box(self, 'p7.lossOfEarnings.no')).toBeUndefined();
  });
});

describe('who stands where', () => {
  const pair = {
    victimName: { name: 'Vera' },
    applicantName: { name: 'Ann', relationship: 'Mother' },
  } as const;

  test('the victim applies: 1B stays empty and says why', () => {
    const answers = { ...self, ...pair } as const;
    expect(boxes(answers, 'p4.victim.name', 'p4.applicant.name')).toEqual(['Vera', undefined]);
    expect(whyEmpty(answers, 'p4.applicant.name')).toContain('section 1B stays empty');
  });

  test('a carer stands in 1A, and the person who was hurt on the sheet', () => {
    const answers = {
      ...pair,
      whoIsApplying: { role: 'ownCosts' },
      ownPlace: { forCaring: 'yes', victimDied: 'no' },
    } as const;
    expect(boxes(answers, 'p4.victim.name', 'p4.applicant.name')).toEqual(['Ann', undefined]);
    expect(sheetLines(answers).join('\n')).toContain('Name: Vera');
  });

  test('own costs without caring, and a death: victim in 1A, applicant in 1B', () => {
    for (const role of ['ownCosts', 'died', 'payer', 'child', 'dependentAdult'] as const)
      expect(boxes({ ...pair, whoIsApplying: { role } }, 'p4.victim.name', 'p4.applicant.name')).toEqual([
        'Vera',
        'Ann',
      ]);
    expect(
      boxes({ ...pair, whoIsApplying: { role: 'died' } }, 'p4.victim.email', 'p4.victim.cellPhone.line'),
    ).toEqual(['None', 'None']);
  });

  test('the same address and the same phone are written out', () => {
    const answers = {
      ...pair,
      whoIsApplying: { role: 'child' },
      victimAddress: { street: '1 Elm Street', city: 'Joliet' },
      victimContact: { useApplicant: true },
      applicantAddress: { sameAsVictim: true },
      applicantContact: { email: 'ann@mail.example' },
    } as const;
    expect(boxes(answers, 'p4.applicant.street', 'p4.applicant.city', 'p4.victim.email')).toEqual([
      '1 Elm Street',
      'Joliet',
      'ann@mail.example',
    ]);
  });
});

describe('the report', () => {
  test('says whether there is none or it is not known, and the reason stands on the sheet', () => {
    const none = {
      ...self,
      report: { reported: 'no', otherRecords: ['order'], reason: 'I was afraid.' },
    } as const;
    expect(boxes(none, 'p5.crime.policeReportNumber', 'p5.crime.agency')).toEqual([
      'Not reported',
      'Not reported',
    ]);
    expect(sheetLines(none).join('\n')).toContain('I was afraid.');
    const unknown = { ...self, report: { reported: 'yes', agency: 'Joliet Police' } } as const;
    expect(boxes(unknown, 'p5.crime.policeReportNumber', 'p5.crime.agency')).toEqual([
      'Not known yet',
      'Joliet Police',
    ]);
  });

  test('a description may point to it', () => {
    expect(box({ ...self, story: { seeReport: true } }, 'p5.crime.description')).toBe('See police report');
    expect(
      box({ ...self, story: { seeReport: true, description: 'Hit by a car' } }, 'p5.crime.description'),
    ).toBe('Hit by a car (See police report.)');
  });
});

describe('what does not fit', () => {
  const long = 'He came from behind and '.repeat(20).trim();

  test('moves whole to a sheet, and the box says where', () => {
    const answers = {
      ...self,
      story: { description: long },
      injuries: { description: 'Broken arm' },
    } as const;
    expect(box(answers, 'p5.crime.description')).toBe('See sheet 1, item 2A');
    expect(box(answers, 'p5.crime.injuries')).toBe('Broken arm');
    expect(sheetLines(answers)).toEqual(['sheet 1, item 2A, Briefly Describe crime:', `  ${long}`]);
  });

  test('sheet numbers follow the sheets', () => {
    const answers = {
      ...self,
      story: { description: long.repeat(12) },
      injuries: { description: long },
    } as const;
    expect(box(answers, 'p5.crime.injuries')).toBe('See sheet 2, item 2A');
  });

  test('writing goes on over the lines of the form, as long as all of it fits', () => {
    const two = 'The case is waiting for trial and the next day in court has been set by the judge. '
      .repeat(2)
      .trim();
    const short = { ...self, criminalCase: { outcome: two, caseNumber: '26 CR 1' } } as const;
    const [first, second] = boxes(short, 'p5.criminalCase.outcome.line1', 'p5.criminalCase.outcome.line2');
    expect(`${first} ${second}`).toBe(`Case number: 26 CR 1. ${two}`);
    const answers = { ...self, criminalCase: { outcome: long } } as const;
    expect(boxes(answers, 'p5.criminalCase.outcome.line1', 'p5.criminalCase.outcome.line2')).toEqual([
      'See sheet 1, item 2B',
      undefined,
    ]);
  });

  test('a long list: the first rows in place, all of them with the total on the sheet, a note beside the rows', () => {
    const payers = Array.from({ length: 7 }, (_, index) => ({ name: `Payer ${index + 1}`, amount: 10000 }));
    const answers = {
      whoIsApplying: { role: 'died' },
      losses: { chosen: ['funeralBurial'] },
      funeralPayers: items(...payers),
    } as const;
    expect(boxes(answers, 'p8.funeralPayer.5.name', 'p8.funeralPayer.5.amount')).toEqual([
      'Payer 5',
      '100.00',
    ]);
    const lines = boxTexts(walked(answers).kept);
    expect(lines).toContain('note: 7 people have paid. Complete list: sheet 1, item 6A');
    expect(lines.slice(-2)).toEqual(['  Payer 7 |  | $100.00', '  Total |  | $700.00']);
  });

  test('what a font cannot draw becomes a line to write on, the rest is printed, and both are listed', () => {
    const plan = planOf(
      walked({ ...self, victimName: { name: 'Vera \u{1F600}' }, story: { description: `${long} \u{1F600}` } })
        .kept,
    );
    expect(plan.byHand).toEqual([{ item: '1A', question: 'Victim’s Name' }]);
    expect(plan.written.find(({ box }) => box === 'p4.victim.name')?.text).toBe('Vera ________');
    expect(plan.pointers.map(({ box: id }) => id)).toEqual(['p5.crime.description']);
  });

  test('an answer of which nothing can be printed leaves the box empty and is listed', () => {
    const plan = planOf(walked({ ...self, victimName: { name: '\u{1F600}\u{1F600}' } }).kept);
    expect(plan.byHand).toEqual([{ item: '1A', question: 'Victim’s Name' }]);
    expect(plan.empty.find(({ question }) => question === 'Victim’s Name')?.why).toContain(
      'write it by hand',
    );
  });
});

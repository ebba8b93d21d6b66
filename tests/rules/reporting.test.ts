import { describe, expect, it } from 'vitest';
import type { Kept } from '../../schemas/steps';
import { SB118, guidance, type Edition, CURRENT } from '../../app/rules';
import { all, on, result, TODAY } from './support';

const reported = (reportedOn: string, more: Kept = {}): Kept => ({
  crimeDate: { from: '2026-05-10' },
  crimeKind: { kinds: ['hurt'] },
  report: { reported: 'yes', reportedOn },
  ...more,
});
const reporting = (kept: Kept, edition: Edition = CURRENT) =>
  result(kept, 'reporting', on('2026-11-23', edition));

describe('reporting: 72 hours (Sec. 6.1(b))', () => {
  it.each([
    ['2026-05-10', 'inTime'],
    ['2026-05-12', 'inTime'],
    ['2026-05-13', 'nearTheLine'],
    ['2026-05-14', 'late'],
  ])('reported on %s', (date, expected) => expect(reporting(reported(date))).toBe(expected));

  it('takes a rough date both ways', () => {
    expect(reporting(reported('2026-05'))).toBe('nearTheLine');
    expect(reporting(reported('2026-06'))).toBe('late');
    expect(reporting(reported('2026'))).toBe('nearTheLine');
    expect(reporting(reported('2026-05-20', { crimeDate: { from: '2026-05-01', to: '2026-05-19' } }))).toBe(
      'nearTheLine',
    );
  });
});

describe('reporting: 7 days for sexual crimes and trafficking (Sec. 6.1(b-1))', () => {
  const kinds = (...list: ('sexual' | 'childSexual' | 'trafficking' | 'hurt' | 'images')[]): Kept => ({
    crimeKind: { kinds: list },
  });
  it.each(['sexual', 'childSexual', 'trafficking'] as const)('%s', (kind) => {
    expect(reporting(reported('2026-05-17', kinds(kind)))).toBe('inTime');
    expect(reporting(reported('2026-05-18', kinds(kind)))).toBe('late');
  });
  it('holds if one of several kinds is on that list, and not for others', () => {
    expect(reporting(reported('2026-05-17', kinds('hurt', 'sexual')))).toBe('inTime');
    expect(reporting(reported('2026-05-17', kinds('hurt', 'images')))).toBe('late');
  });
});

describe('reporting: a kind of crime that was not told', () => {
  const untold: readonly Kept[] = [
    { crimeKind: {} },
    { crimeKind: { kinds: ['unsure'] } },
    { crimeKind: { kinds: ['other'] } },
    { evidenceKit: { performed: 'yes' } },
    { traffickingCase: { charged: 'yes' } },
  ];
  it.each(untold)('is not taken for one with the shorter time: %j', (told) => {
    expect(reporting(reported('2026-05-12', told))).toBe('inTime');
    expect(reporting(reported('2026-05-15', told))).toBe('dependsOnKind');
    expect(reporting(reported('2026-05-17', told))).toBe('dependsOnKind');
    expect(reporting(reported('2026-05-18', told))).toBe('late');
    expect(all(reported('2026-05-15', told), 'reporting')[0]?.outcome).toBe('unknown');
  });
});

describe('reporting: late, with an order, police force or care', () => {
  it.each<Kept>([
    { protectiveOrder: { obtained: 'yes' } },
    { useOfForce: { involved: 'yes' } },
    { report: { reported: 'yes', reportedOn: '2026-05-25', otherRecords: ['medicalProvider'] } },
  ])('may be made up for: %j', (more) => {
    const [finding] = all(reported('2026-05-25', more), 'reporting');
    expect(finding).toMatchObject({
      text: 'reporting.lateStandsIn',
      outcome: 'unknown',
      confidence: 'partly',
    });
    expect(guidance(reported('2026-05-25', more), TODAY).needsReportStatement).toBe(true);
  });
});

describe('reporting under SB 118: 180 days', () => {
  it.each([
    ['2026-11-06', 'inTime'],
    ['2026-11-07', 'late'],
  ])('reported on %s', (date, expected) => {
    expect(reporting(reported(date), SB118)).toBe(expected);
    expect(reporting(reported(date))).toBe('late');
  });
  it('is not stated as certain', () => {
    expect(all(reported('2026-05-20'), 'reporting', on('2026-11-23', SB118))[0]?.confidence).toBe('partly');
    // Nor is the older time, as long as nobody knows if the bill has become law.
    expect(all(reported('2026-05-12'), 'reporting')[0]?.confidence).toBe('partly');
  });
});

describe('what can stand for a report (P.A. 103-1037, synopsis)', () => {
  const no = (
    more: Kept,
    otherRecords?: readonly ('order' | 'medicalProvider' | 'mentalHealthProvider' | 'evidenceKit')[],
  ): Kept => ({
    report: { reported: 'no', otherRecords },
    ...more,
  });
  it('an order or force by police, with care by a provider, stands in', () => {
    expect(reporting(no({}, ['order', 'medicalProvider']))).toBe('standsIn');
    expect(reporting(no({ protectiveOrder: { obtained: 'yes' } }, ['mentalHealthProvider']))).toBe(
      'standsIn',
    );
    expect(reporting(no({ useOfForce: { involved: 'yes' } }, ['medicalProvider']))).toBe('standsIn');
  });
  it('one alone may stand in', () => {
    expect(reporting(no({}, ['order']))).toBe('mayStandIn');
    expect(reporting(no({}, ['medicalProvider']))).toBe('mayStandIn');
    expect(reporting(no({ protectiveOrder: { obtained: 'yes' } }))).toBe('mayStandIn');
    expect(reporting(no({ useOfForce: { involved: 'yes' } }))).toBe('mayStandIn');
  });
  it('a kit alone is to be checked', () => {
    expect(reporting(no({}, ['evidenceKit']))).toBe('kitOnly');
    expect(all(no({ evidenceKit: { performed: 'yes' } }), 'reporting')[0]).toMatchObject({
      outcome: 'unknown',
      confidence: 'check',
    });
  });
  it('never counts as certain', () => {
    for (const finding of all(no({}, ['order', 'medicalProvider']), 'reporting'))
      expect(finding.confidence).toBe('partly');
  });
});

describe('reporting: what is not told', () => {
  it('stays unknown', () => {
    expect(reporting({})).toBe('notTold');
    expect(reporting({ report: { reported: 'unsure' } })).toBe('notTold');
    expect(reporting({ report: { reported: 'yes' } })).toBe('noDate');
    expect(reporting({ report: { reported: 'yes', reportedOn: '2026-05-10' } })).toBe('noDate');
  });
  it('a "no" is not an unknown', () => expect(reporting({ report: { reported: 'no' } })).toBe('notReported'));
});

describe('the explanation of the report', () => {
  it('is offered when the report came late, perhaps late, or not at all', () => {
    const needs = (kept: Kept) => guidance(kept, TODAY).needsReportStatement;
    expect(needs({})).toBe(false);
    expect(needs(reported('2026-05-11'))).toBe(false);
    expect(needs(reported('2026-05-13'))).toBe(true);
    expect(needs(reported('2026-05-30'))).toBe(true);
    expect(needs({ report: { reported: 'no' } })).toBe(true);
    expect(needs({ report: { reported: 'no', otherRecords: ['order', 'medicalProvider'] } })).toBe(true);
    expect(needs({ report: { reported: 'yes' } })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { Kept } from '../../schemas/steps';
import { lastDays, needsLateStatement } from '../../app/rules/filing';
import { all, on, result } from './support';

const crime = (from: string, more: Kept = {}): Kept => ({
  whoIsApplying: { role: 'self' },
  victimName: { dateOfBirth: '1980-03-03' },
  crimeDate: { from },
  ...more,
});
const born = (dateOfBirth: string): Kept => ({ victimName: { dateOfBirth } });
const filing = (kept: Kept, today: string) => result(kept, 'filing', on(today));

describe('filing: 5 years from the crime (Sec. 6.1(a))', () => {
  const kept = crime('2021-11-23', { criminalCase: { charged: 'no' } });
  it('is in time up to and with the last day', () => {
    expect(lastDays(kept, on('2026-11-23'))?.last).toBe('2026-11-23');
    expect(filing(kept, '2026-11-22')).toBe('inTime');
    expect(filing(kept, '2026-11-23')).toBe('inTime');
    expect(filing(kept, '2026-11-24')).toBe('late');
  });
  it('takes February 28 for a crime on February 29', () => {
    const leap = crime('2024-02-29', { criminalCase: { charged: 'no' } });
    expect(filing(leap, '2029-02-28')).toBe('inTime');
    expect(filing(leap, '2029-03-01')).toBe('late');
  });
  it('counts a rough date from its first day, and stays open while its last day would do', () => {
    const month = crime('2021-11', { criminalCase: { charged: 'no' } });
    expect(lastDays(month, on('2026-11-23'))?.last).toBe('2026-11-01');
    expect(filing(month, '2026-11-01')).toBe('inTime');
    expect(filing(month, '2026-11-02')).toBe('roughDate');
    expect(filing(month, '2026-11-30')).toBe('roughDate');
    expect(filing(month, '2026-12-01')).toBe('late');
  });
  it('counts a span of time from its first day, and stays open while its last day would do', () => {
    const span: Kept = { crimeDate: { from: '2019', to: '2022-03' }, criminalCase: { charged: 'no' } };
    expect(lastDays(span, on('2026-11-23'))?.last).toBe('2024-01-01');
    expect(filing(span, '2027-03-31')).toBe('roughDate');
    expect(filing(span, '2027-04-01')).toBe('late');
  });
  it('stays unknown without a date', () => {
    expect(filing({}, '2026-11-23')).toBe('noDate');
    expect(all({}, 'filing')[0]?.outcome).toBe('unknown');
  });
  it('is less certain for a crime before the reform of 2022', () => {
    const confidence = (from: string) => all(crime(from), 'filing')[0]?.confidence;
    expect(confidence('2021-12-31')).toBe('partly');
    expect(confidence('2022-01-01')).toBe('verified');
  });
});

describe('filing: 1 year from a charge (Sec. 6.1(a))', () => {
  const charged = (chargedOn: string) => crime('2019-05-05', { criminalCase: { charged: 'yes', chargedOn } });
  it('is in time up to and with the last day', () => {
    expect(filing(charged('2025-11-23'), '2026-11-23')).toBe('inTimeByCharge');
    expect(filing(charged('2025-11-23'), '2026-11-24')).toBe('late');
  });
  it('stays open if the charge may still carry it', () => {
    expect(filing(charged('2025'), '2026-11-23')).toBe('maybeCharge');
    expect(filing(charged('2024'), '2026-11-23')).toBe('late');
    for (const answer of ['yes', 'unsure', undefined] as const)
      expect(filing(crime('2019-05-05', { criminalCase: { charged: answer } }), '2026-11-23')).toBe(
        'maybeCharge',
      );
  });
  it('does not shorten the five years', () => {
    const early = crime('2024-01-01', { criminalCase: { charged: 'yes', chargedOn: '2024-02-01' } });
    expect(lastDays(early, on('2026-11-23'))?.last).toBe('2029-01-01');
  });
});

describe('filing: 3 years after 18 (Sec. 6.1(a))', () => {
  const child = crime('2015-06-01', { ...born('2005-11-23'), criminalCase: { charged: 'no' } });
  it('is in time up to and with the last day', () => {
    expect(lastDays(child, on('2026-11-23'))?.byAge).toBe('2026-11-23');
    expect(filing(child, '2026-11-23')).toBe('inTimeByAge');
    expect(filing(child, '2026-11-24')).toBe('late');
  });
  it('takes February 28 for someone born on February 29', () => {
    const leap = crime('2015-06-01', { ...born('2004-02-29'), criminalCase: { charged: 'no' } });
    expect(lastDays(leap, on('2024-01-01'))?.byAge).toBe('2025-02-28');
  });
  it('holds only for someone who was under 18 when it happened', () => {
    const dayOf18 = crime('2015-06-01', { ...born('1997-06-01'), criminalCase: { charged: 'no' } });
    const dayBefore = crime('2015-06-01', { ...born('1997-06-02'), criminalCase: { charged: 'no' } });
    expect(lastDays(dayOf18, on('2020-01-01'))?.byAge).toBeUndefined();
    expect(lastDays(dayBefore, on('2020-01-01'))?.byAge).toBe('2018-06-02');
  });
  it('does not carry the claim of someone else', () => {
    const applicant = { applicantName: { dateOfBirth: '1980-03-03' } };
    for (const role of ['died', 'payer', 'ownCosts'] as const)
      expect(filing({ ...child, ...applicant, whoIsApplying: { role } }, '2026-11-23')).toBe('late');
  });
  it('stays open for costs of one’s own while the applicant’s own age may give more time', () => {
    const own = (dateOfBirth?: string): Kept => ({
      ...child,
      whoIsApplying: { role: 'ownCosts' },
      applicantName: { dateOfBirth },
    });
    // 18 on November 23, 2023: three years later the time is over.
    expect(filing(own('2005-11-23'), '2026-11-23')).toBe('maybeOwnAge');
    expect(filing(own('2005-11-23'), '2026-11-24')).toBe('late');
    expect(filing(own(), '2026-11-23')).toBe('maybeOwnAge');
    expect(filing(own('1997-06-01'), '2026-11-23')).toBe('late');
  });
  it('stays open without a date of birth and for an adult who cannot act alone', () => {
    const past = {
      ...crime('2015-06-01', { victimName: {} }),
      criminalCase: { charged: 'no' } as const,
    };
    for (const role of ['child', 'self'] as const)
      expect(filing({ ...past, whoIsApplying: { role } }, '2026-11-23')).toBe('maybeAge');
    expect(filing({ ...past, whoIsApplying: { role: 'dependentAdult' } }, '2026-11-23')).toBe(
      'maybeDisability',
    );
  });
});

describe('the statement of good cause (Sec. 6.1(a-1))', () => {
  it('is offered from the day after the last day that is known', () => {
    const kept = crime('2021-11-23');
    expect(needsLateStatement(kept, on('2026-11-23'))).toBe(false);
    expect(needsLateStatement(kept, on('2026-11-24'))).toBe(true);
    expect(needsLateStatement({}, on('2026-11-24'))).toBe(false);
  });
});

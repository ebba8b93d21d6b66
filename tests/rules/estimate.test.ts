import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, walk } from '../../schemas/application';
import type { Kept } from '../../schemas/steps';
import { estimate } from '../../app/rules';
import { anyAnswers } from './arbitrary';
import { TODAY } from './support';

const crime: Kept = { crimeDate: { from: '2026-01-01' } };
const funeral = (bill: number, more: Kept = {}): Kept => ({
  ...crime,
  whoIsApplying: { role: 'died' },
  losses: { chosen: ['funeralBurial', 'funeralCremation'] },
  funeralHome: { bill },
  cemetery: { noCemetery: true },
  ...more,
});

describe('estimate', () => {
  it('adds what has no ceiling as it is', () => {
    const kept: Kept = {
      ...crime,
      losses: { chosen: ['medical', 'locks'] },
      medicalCosts: { items: [{ id: 'a', amount: 1_200_50 }] },
      locksCosts: { items: [{ id: 'b', amount: 99_50 }] },
    };
    expect(estimate(kept, TODAY)).toMatchObject({
      possible: 1_300_00,
      complete: true,
      maximum: { cents: 45_000_00 },
    });
  });
  it('counts the two funeral boxes once, takes other money off and keeps to the ceiling', () => {
    const whole = estimate(funeral(12_000_00), TODAY);
    expect(whole.lines).toHaveLength(1);
    expect(whole.lines[0]).toMatchObject({
      possible: 10_000_00,
      ceiling: { cents: 10_000_00, confidence: 'partly' },
    });
    const helped = funeral(12_000_00, {
      chicagoFund: { received: 'yes', amount: 1_500_00 },
      otherBenefits: { burialBenefits: 1_000_00 },
    });
    expect(estimate(helped, TODAY)).toMatchObject({ possible: 9_500_00, otherPayers: [] });
  });
  it('works out lost pay from the average, the time and what work has paid', () => {
    const kept: Kept = {
      ...crime,
      losses: { chosen: ['lossOfEarnings'] },
      employers: { items: [{ id: 'a', netMonthlyWages: 2_000_00 }] },
      lossOfEarningsCosts: { items: [{ id: 'b', from: '2026-02-01', to: '2026-02-28', amount: 5_000_00 }] },
      workBenefits: { received: 'yes', sick: 400_00, other: 100_00 },
    };
    const { lines, possible } = estimate(kept, TODAY);
    expect(lines[0]).toMatchObject({
      otherPayers: [{ source: 'workBenefits', cents: 500_00 }],
      ceiling: { cents: 2_000_00 },
    });
    expect(possible).toBe(2_000_00);
  });
  it('takes off life insurance only above $25,000, and no dollar twice', () => {
    const policies = { items: [{ id: 'a', amountPaid: 30_000_00 }] };
    const only = estimate(funeral(9_000_00, { policies }), TODAY);
    expect(only.otherPayers).toEqual([{ source: 'lifeInsurance', cents: 5_000_00 }]);
    expect(only.possible).toBe(4_000_00);
    const told = estimate(
      funeral(9_000_00, { policies, otherBenefits: { insurancePaid: 31_000_00 } }),
      TODAY,
    );
    expect(told.otherPayers).toEqual([
      { source: 'insurancePaid', cents: 1_000_00 },
      { source: 'lifeInsurance', cents: 5_000_00 },
    ]);
  });
  it('keeps to the overall maximum after other payers', () => {
    const kept: Kept = {
      ...crime,
      losses: { chosen: ['medical'] },
      medicalCosts: { items: [{ id: 'a', amount: 90_000_00 }] },
      otherBenefits: { workersCompensation: 40_000_00 },
    };
    expect(estimate(kept, TODAY).possible).toBe(45_000_00);
  });
  it('is not complete while an amount, a payer or the maximum is open', () => {
    const medical = (item: object, from = '2026-01-01'): Kept => ({
      crimeDate: { from },
      losses: { chosen: ['medical'] },
      medicalCosts: { items: [{ id: 'a', ...item }] },
    });
    expect(estimate(medical({ amount: 1 }), TODAY).complete).toBe(true);
    expect(estimate(medical({ amountUnknown: true }), TODAY).complete).toBe(false);
    expect(estimate(medical({ amount: 1, covered: 'unsure' }), TODAY).complete).toBe(false);
    expect(estimate(medical({ amount: 1 }, '2022-08'), TODAY).complete).toBe(false);
    expect(estimate({ ...crime, losses: { chosen: ['lossOfSupport'] } }, TODAY).complete).toBe(false);
    expect(estimate({}, TODAY)).toMatchObject({ possible: 0, complete: false });
  });
  it('is never more than what was claimed, than the maximum, or less than nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { lines, claimed, maximum, possible } = estimate(walk(draftOf(answers)).kept, TODAY);
        expect(possible).toBeGreaterThanOrEqual(0);
        expect(possible).toBeLessThanOrEqual(Math.min(claimed.cents, maximum?.cents ?? claimed.cents));
        for (const line of lines)
          expect(line.possible).toBeLessThanOrEqual(line.ceiling?.cents ?? line.claimed.cents);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Kept } from '../../schemas/steps';
import { earningsArithmetic, monthlyRate } from '../../app/rules/earnings';
import { all, result, TODAY } from './support';

const crime = (from: string): Kept => ({ crimeDate: { from } });
const medical = (amount: number): Kept => ({
  losses: { chosen: ['medical'] },
  medicalCosts: { items: [{ id: 'a', amount }] },
});

describe('the most in all, by the date of the crime (P.A. 102-27)', () => {
  const most = (kept: Kept) => all(kept, 'maximum')[0]?.params['maximum']?.value;
  it('changes on 2022-08-07', () => {
    expect(most(crime('2022-08-06'))).toBe(27_000_00);
    expect(most(crime('2022-08-07'))).toBe(45_000_00);
  });
  it('stays open where the date lies on both sides', () => {
    expect(result(crime('2022-08'), 'maximum')).toBe('eitherSide');
    expect(result(crime('2022-07'), 'maximum')).toBe('known');
    expect(result({ crimeDate: { from: '2022-08-06', to: '2022-08-07' } }, 'maximum')).toBe('eitherSide');
    expect(result(crime('1998-08-06'), 'maximum')).toBe('tooOld');
    expect(result({}, 'maximum')).toBe('noDate');
  });
  it('tells when the costs are more', () => {
    expect(result({ ...crime('2026-01-01'), ...medical(45_000_00) }, 'maximum')).toBe('known');
    expect(result({ ...crime('2026-01-01'), ...medical(45_000_01) }, 'maximum')).toBe('above');
  });
});

describe('funeral', () => {
  const funeral = (bill: number | undefined, from = '2026-01-01'): Kept => ({
    ...crime(from),
    losses: { chosen: ['funeralBurial'] },
    funeralHome: { bill },
    cemetery: { noCemetery: true },
  });
  it('has a ceiling of $10,000 (guide of March 2024)', () => {
    expect(result(funeral(10_000_00), 'funeralCeiling')).toBe('within');
    expect(result(funeral(10_000_01), 'funeralCeiling')).toBe('above');
    expect(result(funeral(undefined), 'funeralCeiling')).toBe('noAmount');
    expect(result(medical(1), 'funeralCeiling')).toBeUndefined();
  });
  it('is never stated as certain, and still less for an older crime', () => {
    const confidence = (from: string) => all(funeral(1, from), 'funeralCeiling')[0]?.confidence;
    expect(confidence('2024-03-01')).toBe('partly');
    expect(confidence('2024-02-29')).toBe('check');
  });
});

describe('lost pay (Sec. 2(h), In re Montour)', () => {
  // Montour, finding 5: the average net monthly earnings of the six months before, or $1,000, whichever is less.
  it.each([
    [999_99, 999_99],
    [1_000_00, 1_000_00],
    [1_000_01, 1_000_00],
  ])('%d against a ceiling of $1,000', (average, expected) =>
    expect(monthlyRate(average, 1_000_00)).toBe(expected),
  );

  const pay = (
    wages: readonly (number | undefined)[],
    times: readonly (readonly [string, string?])[] = [],
  ): Kept => ({
    ...crime('2026-01-01'),
    losses: { chosen: ['lossOfEarnings'] },
    employers: { items: wages.map((netMonthlyWages, index) => ({ id: String(index), netMonthlyWages })) },
    lossOfEarningsCosts: { items: times.map(([from, to], index) => ({ id: String(index), from, to })) },
  });
  it('compares the average with the ceiling of $2,400 a month', () => {
    expect(result(pay([2_400_00]), 'earnings')).toBe('within');
    expect(result(pay([2_400_01]), 'earnings')).toBe('above');
    expect(result(pay([1_000_00, 1_000_00]), 'earnings')).toBe('severalEmployers');
    expect(result(pay([undefined]), 'earnings')).toBe('noWages');
    expect(result(pay([]), 'earnings')).toBe('noWages');
  });
  it('shows the arithmetic', () => {
    const sum = earningsArithmetic(pay([3_000_00], [['2026-02-01', '2026-03-31']]), TODAY);
    expect(sum).toMatchObject({ average: 3_000_00, monthly: 2_400_00, most: 4_800_00, rough: false });
  });
  it('counts no day twice and joins times that touch', () => {
    const overlapping = pay(
      [1_200_00],
      [
        ['2026-02-01', '2026-02-28'],
        ['2026-02-15', '2026-03-31'],
      ],
    );
    expect(earningsArithmetic(overlapping, TODAY)?.most).toBe(2_400_00);
    const apart = pay(
      [1_200_00],
      [
        ['2026-05-01', '2026-05-31'],
        ['2026-02-01', '2026-02-28'],
      ],
    );
    expect(earningsArithmetic(apart, TODAY)?.periods).toHaveLength(2);
  });
  it('stays open as long as a time has no end', () => {
    expect(earningsArithmetic(pay([1_200_00], [['2026-02-01']]), TODAY)?.most).toBeUndefined();
    expect(earningsArithmetic(pay([1_200_00]), TODAY)?.most).toBeUndefined();
  });
  it('needs work at the time of the crime (form, page 7)', () => {
    const work = (workingAtCrime?: 'yes' | 'no' | 'unsure') =>
      result({ ...pay([]), employment: { workingAtCrime } }, 'employed');
    expect([work('yes'), work('no'), work('unsure'), work()]).toEqual([
      'working',
      'notWorking',
      'notTold',
      'notTold',
    ]);
    expect(result(medical(1), 'employed')).toBeUndefined();
  });
});

describe('support and paid help', () => {
  it('support needs work before the crime (form, page 3), with a monthly ceiling', () => {
    const support = (victimEmployed?: 'yes' | 'no' | 'unsure') =>
      result({ losses: { chosen: ['lossOfSupport'] }, support: { victimEmployed } }, 'support');
    expect([support('yes'), support('no'), support('unsure'), support()]).toEqual([
      'working',
      'notWorking',
      'notTold',
      'notTold',
    ]);
  });
  it('paid help has a ceiling of $1,250 a month', () => {
    const help = (amount: number | undefined, to?: string): Kept => ({
      ...crime('2026-01-01'),
      losses: { chosen: ['replacementService'] },
      replacementServiceCosts: { items: [{ id: 'a', from: '2026-02-01', to, amount }] },
    });
    expect(result(help(2_500_00, '2026-03-31'), 'replacementCeiling')).toBe('within');
    expect(result(help(2_500_01, '2026-03-31'), 'replacementCeiling')).toBe('above');
    expect(result(help(1, undefined), 'replacementCeiling')).toBe('noAmount');
    expect(result(help(undefined, '2026-03-31'), 'replacementCeiling')).toBe('noAmount');
  });
});

describe('life insurance (Sec. 10.1(e))', () => {
  const life = (
    amounts: readonly (number | undefined)[],
    hadPolicy: 'yes' | 'no' | 'unsure' = 'yes',
  ): Kept => ({
    whoIsApplying: { role: 'died' },
    lifeInsurance: { hadPolicy },
    policies: { items: amounts.map((amountPaid, index) => ({ id: String(index), amountPaid })) },
  });
  it('does not count the first $25,000 of all policies together', () => {
    expect(result(life([25_000_00]), 'lifeInsurance')).toBe('notCounted');
    expect(result(life([20_000_00, 5_000_01]), 'lifeInsurance')).toBe('partCounted');
    expect(all(life([30_000_00]), 'lifeInsurance')[0]?.params['over']?.value).toBe(5_000_00);
  });
  it('keeps unknowns unknown, and speaks only after a death', () => {
    expect(result(life([10_000_00, undefined]), 'lifeInsurance')).toBe('noAmounts');
    expect(result(life([]), 'lifeInsurance')).toBe('noAmounts');
    expect(result(life([], 'unsure'), 'lifeInsurance')).toBe('notTold');
    expect(result(life([], 'no'), 'lifeInsurance')).toBe('none');
    expect(result({ ...life([1]), whoIsApplying: { role: 'self' } }, 'lifeInsurance')).toBeUndefined();
  });
});

describe('rules for single losses', () => {
  it('counseling: the lists on pages 3 and 6 of the form differ, and both are accepted', () => {
    type Kind = NonNullable<NonNullable<Kept['counselingCosts']>['items'][number]['providerKind']>;
    const by = (...kinds: (Kind | undefined)[]) =>
      result(
        {
          losses: { chosen: ['counseling'] },
          counselingCosts: {
            items: kinds.map((providerKind, index) => ({ id: String(index), providerKind })),
          },
        },
        'counselor',
      );
    for (const kind of [
      'clinicalPsychologist',
      'clinicalSocialWorker',
      'clinicalProfessionalCounselor',
      'christianScience',
    ] as const)
      expect(by(kind)).toBe('onBothLists');
    for (const kind of ['psychiatrist', 'professionalCounselor'] as const) expect(by(kind)).toBe('onOneList');
    expect(by('clinicalPsychologist', 'other')).toBe('notListed');
    expect([by('unsure'), by(undefined), by()]).toEqual(['notTold', 'notTold', 'notTold']);
  });
  it('a tattoo is taken off only after human trafficking (form, page 6)', () => {
    const tattoo = (more: Kept) => result({ losses: { chosen: ['tattooRemoval'] }, ...more }, 'tattoo');
    expect(tattoo({ crimeKind: { kinds: ['trafficking'] } })).toBe('trafficking');
    expect(tattoo({ traffickingCase: { charged: 'yes' } })).toBe('trafficking');
    expect(tattoo({ crimeKind: { kinds: ['hurt'] } })).toBe('notTrafficking');
    expect(tattoo({ crimeKind: { kinds: ['hurt', 'unsure'] } })).toBe('notTold');
    expect(tattoo({})).toBe('notTold');
  });
  it('clothing and bedding count as evidence', () => {
    const items = (...answers: ('yes' | 'no' | 'unsure')[]) =>
      result(
        {
          losses: { chosen: ['clothing'] },
          clothingCosts: {
            items: answers.map((keptAsEvidence, index) => ({ id: String(index), keptAsEvidence })),
          },
        },
        'evidenceItems',
      );
    expect([items('yes'), items('yes', 'no'), items('unsure'), items()]).toEqual([
      'kept',
      'notKept',
      'notTold',
      'notTold',
    ]);
  });
  it('an emergency award may be asked for funeral and relocation (Sec. 10.2)', () => {
    for (const loss of ['funeralBurial', 'funeralCremation', 'relocation'] as const)
      expect(all({ losses: { chosen: [loss] } }, 'emergency')[0]).toMatchObject({
        outcome: 'unknown',
        confidence: 'verified',
      });
    expect(result(medical(1), 'emergency')).toBeUndefined();
  });
  it('costs and other payers', () => {
    expect([
      result({}, 'costs'),
      result({ losses: { chosen: [] } }, 'costs'),
      result(medical(1), 'costs'),
    ]).toEqual(['notTold', 'none', 'named']);
    const other = (hasOther?: 'yes' | 'no' | 'unsure') => result({ insurance: { hasOther } }, 'otherPayers');
    expect([other('yes'), other('no'), other('unsure'), other()]).toEqual([
      'some',
      'none',
      'notTold',
      'notTold',
    ]);
  });
});

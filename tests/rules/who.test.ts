import { describe, expect, it } from 'vitest';
import type { Kept } from '../../schemas/steps';
import { all, on, result } from './support';

const born = (dateOfBirth: string): Kept => ({ victimName: { dateOfBirth } });
const who = (kept: Kept, today = '2026-11-23') => result(kept, 'whoMayApply', on(today));

describe('who may apply (Sec. 2(a))', () => {
  it('the person who was hurt, from 18 on; before that a parent or guardian signs (form, page 1)', () => {
    const self: Kept = { whoIsApplying: { role: 'self' }, ...born('2008-11-23') };
    expect(who(self, '2026-11-22')).toBe('selfUnder18');
    expect(who(self, '2026-11-23')).toBe('self');
    expect(who({ whoIsApplying: { role: 'self' } })).toBe('self');
  });
  it('a parent or guardian for a child, until the child is 18', () => {
    const child: Kept = {
      whoIsApplying: { role: 'child' },
      ...born('2008-11-23'),
      guardianship: { legalGuardian: 'yes' },
    };
    expect(who(child, '2026-11-22')).toBe('child');
    expect(who(child, '2026-11-23')).toBe('childGrown');
    for (const legalGuardian of ['no', 'unsure', undefined] as const)
      expect(who({ whoIsApplying: { role: 'child' }, guardianship: { legalGuardian } })).toBe(
        'childNoGuardian',
      );
  });
  it('a guardian for an adult', () => {
    const adult: Kept = { whoIsApplying: { role: 'dependentAdult' } };
    expect(who({ ...adult, guardianship: { legalGuardian: 'yes' } })).toBe('adult');
    expect(who({ ...adult, guardianship: { legalGuardian: 'no' } })).toBe('adultNoGuardian');
    expect(who(adult)).toBe('adultNoGuardian');
  });
  it('someone who pays bills, for care and funeral (Sec. 2(a)(5))', () => {
    const payer: Kept = { whoIsApplying: { role: 'payer' } };
    expect(who(payer)).toBe('payer');
    expect(who({ ...payer, losses: { chosen: ['medical', 'funeralBurial'] } })).toBe('payer');
    expect(who({ ...payer, losses: { chosen: ['medical', 'towing'] } })).toBe('payerBeyond');
  });
  it('someone of the same household, for three losses (Sec. 2(a)(4))', () => {
    const household: Kept = { whoIsApplying: { role: 'ownCosts' }, ownPlace: { tie: 'household' } };
    expect(who({ ...household, losses: { chosen: ['counseling', 'lossOfEarnings', 'relocation'] } })).toBe(
      'household',
    );
    expect(who({ ...household, losses: { chosen: ['medical'] } })).toBe('householdBeyond');
  });
  it('relatives and witnesses, known from secondary sources', () => {
    for (const tie of ['spouseOrParent', 'witness'] as const)
      expect(all({ whoIsApplying: { role: 'ownCosts' }, ownPlace: { tie } }, 'whoMayApply')[0]).toMatchObject(
        {
          text: 'whoMayApply.relative',
          confidence: 'partly',
        },
      );
    // A guide has an age limit for these, and the Act itself was not readable.
    expect(
      all({ whoIsApplying: { role: 'ownCosts' }, ownPlace: { tie: 'childOrSibling' } }, 'whoMayApply')[0],
    ).toMatchObject({ text: 'whoMayApply.childOrSibling', outcome: 'unknown', confidence: 'partly' });
    for (const tie of ['other', undefined] as const)
      expect(who({ whoIsApplying: { role: 'ownCosts' }, ownPlace: { tie } })).toBe('otherTie');
  });
  it('stays unknown without an answer', () => expect(who({})).toBe('notTold'));
  it('after a death, for funeral, care bills and support', () =>
    expect(who({ whoIsApplying: { role: 'died' } })).toBe('died'));
});

describe('custody (Sec. 2.5, P.A. 103-1037)', () => {
  it.each([
    ['no', 'free'],
    ['yes', 'held'],
    ['unsure', 'notTold'],
    [undefined, 'notTold'],
  ] as const)('%s', (applicantHeld, expected) =>
    expect(result({ custody: { applicantHeld } }, 'custody')).toBe(expected),
  );
});

describe('applications of their own (form, pages 2 and 3)', () => {
  const died: Kept = { whoIsApplying: { role: 'died' } };
  it('own costs of someone who applies for another person', () => {
    for (const role of ['child', 'dependentAdult', 'died'] as const) {
      const asks = (ownExpenses: 'yes' | 'no') =>
        all({ whoIsApplying: { role }, applicantExpenses: { ownExpenses } }, 'separateOwnCosts');
      expect(asks('yes')).toHaveLength(1);
      expect(asks('no')).toHaveLength(0);
    }
    expect(
      all(
        { whoIsApplying: { role: 'payer' }, applicantExpenses: { ownExpenses: 'yes' } },
        'separateOwnCosts',
      ),
    ).toEqual([]);
  });
  it('counseling of the family after a death', () => {
    expect(result({ ...died, losses: { chosen: ['counseling'] } }, 'separateCounseling')).toBe('needed');
    expect(
      result({ whoIsApplying: { role: 'child' }, losses: { chosen: ['counseling'] } }, 'separateCounseling'),
    ).toBeUndefined();
  });
  it('pay lost while caring', () => {
    const caring: Kept = { lossOfEarningsCosts: { items: [{ id: 'a', reason: 'caring' }] } };
    expect(result({ whoIsApplying: { role: 'child' }, ...caring }, 'separateCaring')).toBe('needed');
    expect(result({ whoIsApplying: { role: 'self' }, ...caring }, 'separateCaring')).toBeUndefined();
    expect(
      result({ whoIsApplying: { role: 'ownCosts' }, ownPlace: { forCaring: 'yes' } }, 'separateCaring'),
    ).toBe('thisOne');
  });
  it('everybody is told: one for each crime and each person', () =>
    expect(result({}, 'oneEach')).toBe('reminder'));
});

describe('suits, police force and fees', () => {
  it('written notice of a suit (Sec. 17)', () => {
    const suit = (filed?: 'yes' | 'no' | 'unsure') => result({ civilCase: { filed } }, 'civilSuit');
    expect([suit('yes'), suit('no'), suit('unsure'), suit()]).toEqual([
      'filed',
      'none',
      'notTold',
      'notTold',
    ]);
    expect(all({ civilCase: { filed: 'yes' } }, 'civilSuit')[0]?.params['notice']).toMatchObject({
      value: 10,
      unit: 'days',
    });
  });
  it('papers on force by police (form, page 6)', () => {
    const force = (useOfForce: Kept['useOfForce']) => result({ useOfForce }, 'useOfForce');
    expect(force({ involved: 'yes', tookPart: 'yes' })).toBe('attach');
    expect(force({ involved: 'yes' })).toBe('noPart');
    expect(force({ involved: 'unsure' })).toBe('notTold');
    expect(force({ involved: 'no' })).toBeUndefined();
    expect(force(undefined)).toBeUndefined();
  });
  it('no fee (Sec. 12)', () =>
    expect(result({ counsel: { represented: 'yes' } }, 'lawyerFee')).toBe('noFee'));
});

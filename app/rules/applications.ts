import type { Kept } from '../../schemas/steps';
import { defineRule, found } from './rule';

/** Applications that are needed besides this one. */
export type SeparateApplication = 'ownCosts' | 'ownCounseling' | 'caring';

const onBehalf = (kept: Kept): boolean => {
  const role = kept.whoIsApplying?.role;
  return role === 'child' || role === 'dependentAdult' || role === 'died';
};

/** Pay lost by someone else than the victim: while caring, at the funeral or in court after a death. */
const carersPay = (kept: Kept): boolean =>
  onBehalf(kept) && (kept.lossOfEarningsCosts?.items.some(({ reason }) => reason === 'caring') ?? false);

/** Counseling after a death is the family's own. */
const familyCounseling = (kept: Kept): boolean =>
  kept.whoIsApplying?.role === 'died' && (kept.losses?.chosen?.includes('counseling') ?? false);

/** Which applications of their own are needed, from the answers (form, pages 2 and 3). */
export const separateApplications = (kept: Kept): readonly SeparateApplication[] => [
  ...(onBehalf(kept) && kept.applicantExpenses?.ownExpenses === 'yes' ? (['ownCosts'] as const) : []),
  ...(familyCounseling(kept) ? (['ownCounseling'] as const) : []),
  ...(carersPay(kept) ? (['caring'] as const) : []),
];

/** Applications of their own: own costs, own counseling, pay lost while caring; one for each crime and victim. */
export const applications = defineRule(
  [
    'whoIsApplying.role',
    'applicantExpenses.ownExpenses',
    'losses.chosen',
    'lossOfEarningsCosts.reason',
    'ownPlace.forCaring',
  ],
  (kept, { edition: { provisions } }) => {
    const needed = separateApplications(kept);
    return [
      found('oneEach', 'reminder', { on: [provisions.onePerCrime, provisions.onePerVictim] }),
      ...(needed.includes('ownCosts')
        ? [found('separateOwnCosts', 'perhaps', { on: [provisions.ownExpenses] })]
        : []),
      ...(needed.includes('ownCounseling')
        ? [found('separateCounseling', 'needed', { on: [provisions.ownCounseling] })]
        : []),
      ...(needed.includes('caring')
        ? [found('separateCaring', 'needed', { on: [provisions.ownEarnings] })]
        : []),
      ...(kept.ownPlace?.forCaring === 'yes'
        ? [found('separateCaring', 'thisOne', { on: [provisions.ownEarnings] })]
        : []),
    ];
  },
);

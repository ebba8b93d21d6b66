import type { IsoDate } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import type { Loss } from '../../schemas/steps/costs';
import { addYears } from './calendar';
import { figureOf } from './facts';
import { defineRule, figure, found } from './rule';
import type { Setting } from './types';

/** What someone may claim who lived with the victim: Sec. 2(a)(4)(A) to (C). */
const HOUSEHOLD: readonly Loss[] = ['counseling', 'lossOfEarnings', 'relocation', 'temporaryLodging'];
/** What someone may claim who pays or owes the victim's bills: Sec. 2(a)(5). */
const BILLS: readonly Loss[] = [
  'medical',
  'dental',
  'counseling',
  'prosthetics',
  'eyeglasses',
  'hearingAids',
  'funeralBurial',
  'funeralCremation',
  'headstone',
];

const beyond = (kept: Kept, allowed: readonly Loss[]): boolean =>
  (kept.losses?.chosen ?? []).some((loss) => !allowed.includes(loss));

/** The day of full age of the person who was hurt, or `undefined` if the date of birth was not told. */
export const fullAgeOn = (kept: Kept, { edition }: Setting): IsoDate | undefined => {
  const birth = kept.victimName?.dateOfBirth;
  return birth && addYears(birth, figureOf(edition, 'fullAge').figure);
};

const ownCosts = (kept: Kept, edition: Setting['edition']) => {
  const { provisions } = edition;
  switch (kept.ownPlace?.tie) {
    case 'household':
      return found('whoMayApply', beyond(kept, HOUSEHOLD) ? 'householdBeyond' : 'household', {
        on: [provisions.applicants],
      });
    case 'childOrSibling': {
      // A guide to the law names these only up to full age; the Act itself could not be read here.
      const age = figureOf(edition, 'fullAge');
      return found('whoMayApply', 'childOrSibling', {
        on: [provisions.victims, provisions.ownExpenses],
        params: { age: figure(age) },
      });
    }
    case 'spouseOrParent':
    case 'witness':
      return found('whoMayApply', 'relative', { on: [provisions.victims, provisions.ownExpenses] });
    default:
      return found('whoMayApply', 'otherTie', { on: [provisions.anyoneElse, provisions.victims] });
  }
};

/** Who may apply, and for what: Sec. 2(a); instructions of the form, pages 1 and 2. */
export const whoMayApply = defineRule(
  [
    'whoIsApplying.role',
    'guardianship.legalGuardian',
    'ownPlace.tie',
    'victimName.dateOfBirth',
    'losses.chosen',
  ],
  (kept, setting) => {
    const { provisions } = setting.edition;
    const age = figureOf(setting.edition, 'fullAge');
    const grownOn = fullAgeOn(kept, setting);
    const grown = grownOn === undefined ? undefined : grownOn <= setting.today;
    const guardian = kept.guardianship?.legalGuardian === 'yes';
    const minor = { on: [provisions.minorApplies, age], params: { age: figure(age) } };
    switch (kept.whoIsApplying?.role) {
      case undefined:
        return found('whoMayApply', 'notTold', { on: [provisions.applicants] });
      case 'self':
        return grown === false
          ? found('whoMayApply', 'selfUnder18', minor)
          : found('whoMayApply', 'self', { on: [provisions.applicants] });
      case 'child':
        if (grown) return found('whoMayApply', 'childGrown', minor);
        return guardian
          ? found('whoMayApply', 'child', { on: [provisions.applicants, provisions.minorApplies] })
          : found('whoMayApply', 'childNoGuardian', { on: [provisions.minorApplies] });
      case 'dependentAdult':
        return found('whoMayApply', guardian ? 'adult' : 'adultNoGuardian', { on: [provisions.applicants] });
      case 'died':
        return found('whoMayApply', 'died', {
          on: [provisions.applicants, provisions.dependents, provisions.payers],
        });
      case 'payer':
        return found('whoMayApply', beyond(kept, BILLS) ? 'payerBeyond' : 'payer', {
          on: [provisions.applicants, provisions.payers],
        });
      case 'ownCosts':
        return ownCosts(kept, setting.edition);
    }
  },
);

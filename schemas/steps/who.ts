import { choice, needed, wanted, yesNo, yesNoUnsure } from '../fields';
import { defineStep } from '../step';
import { ROLES } from '../voice';

/** Who may apply: 740 ILCS 45/2(a); instructions of the form, Rev. 12/2024, pages 1 and 2. */
export const whoIsApplying = defineStep('whoIsApplying', { role: needed(choice(ROLES)) });

/** The first question of section 1: guardianship of a minor or incapacitated adult. */
export const guardianship = defineStep('guardianship', { legalGuardian: wanted(yesNoUnsure()) });

/**
 * For someone who applies for bills or for own costs: whether the person who was hurt has died, and for own
 * costs, what the tie is. Pay lost while caring for the injured person is claimed on an application of its own
 * that lists the carer as the victim (form, page 3, section 5).
 */
export const ownPlace = defineStep(
  'ownPlace',
  {
    victimDied: wanted(yesNo()),
    tie: wanted(choice(['spouseOrParent', 'childOrSibling', 'household', 'witness', 'other'])),
    forCaring: wanted(yesNo()),
  },
  { asked: { tie: (_, role) => role === 'ownCosts', forCaring: (_, role) => role === 'ownCosts' } },
);

/** Sec. 2.5 as amended by P.A. 103-1037: an award only after release. Not on the form. */
export const custody = defineStep('custody', { applicantHeld: yesNoUnsure() });

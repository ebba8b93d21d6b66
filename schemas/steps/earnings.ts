import { date, money, phone, text, wanted, yesNo, yesNoUnsure } from '../fields';
import { defineList, defineStep } from '../step';
import { notInFuture } from './shared';

/** Section 5: the victim must have been working when the crime happened (form, page 7). */
export const employment = defineStep('employment', { workingAtCrime: wanted(yesNoUnsure()) });

/** Section 5: all employers of the six months before the crime. */
export const employers = defineList('employers', {
  name: wanted(text(100)),
  address: wanted(text(160)),
  phone: wanted(phone()),
  netMonthlyWages: wanted(money()),
});

const received = ({ received }: { received?: string }): boolean => received === 'yes';

/** Section 5: sick, vacation, personal or disability pay after the crime. */
export const workBenefits = defineStep(
  'workBenefits',
  {
    received: wanted(yesNo()),
    sick: money(),
    vacation: money(),
    personal: money(),
    disability: money(),
    other: money(),
  },
  {
    asked: { sick: received, vacation: received, personal: received, disability: received, other: received },
  },
);

/** Section 6C: whether the person who died was employed in the six months before. */
export const support = defineStep('support', { victimEmployed: wanted(yesNoUnsure()) });

/** Section 6C: everyone who depended on the person who died. */
export const dependents = defineList(
  'dependents',
  {
    name: wanted(text(100)),
    relationship: wanted(text(80)),
    dateOfBirth: wanted(date()),
    guardianName: text(100),
    guardianPhone: phone(),
  },
  { check: ({ dateOfBirth }, today) => ({ dateOfBirth: notInFuture(dateOfBirth, today) }) },
);

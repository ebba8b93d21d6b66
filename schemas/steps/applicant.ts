import { confirm, date, text, wanted, yesNo } from '../fields';
import { defineStep } from '../step';
import { aboutFields, addressFields, contactFields, notInFuture } from './shared';

/** Section 1B: name, date of birth and relationship to the victim. */
export const applicantName = defineStep(
  'applicantName',
  { name: wanted(text(100)), dateOfBirth: wanted(date()), relationship: wanted(text(80)) },
  { check: ({ dateOfBirth }, today) => ({ dateOfBirth: notInFuture(dateOfBirth, today) }) },
);

interface OwnAddress {
  sameAsVictim?: true;
  addressKind?: string;
}
const ownAddress = ({ sameAsVictim }: OwnAddress): boolean => !sameAsVictim;
const ownLines = ({ sameAsVictim, addressKind }: OwnAddress): boolean =>
  !sameAsVictim && addressKind !== 'none';

/** Section 1B: address; it may be the one given for the victim. */
export const applicantAddress = defineStep(
  'applicantAddress',
  { sameAsVictim: confirm(), ...addressFields() },
  {
    asked: {
      addressKind: ownAddress,
      street: ownLines,
      apartment: ownLines,
      city: ownLines,
      state: ownLines,
      zip: ownLines,
    },
  },
);

/** Section 1B: phone and e-mail. */
export const applicantContact = defineStep('applicantContact', contactFields());

/** Section 1B: gender and marital status. */
export const applicantAbout = defineStep('applicantAbout', aboutFields());

/** Section 1B: own expenses, or which others. */
export const applicantExpenses = defineStep(
  'applicantExpenses',
  { ownExpenses: wanted(yesNo()), otherExpenses: wanted(text(300)) },
  { asked: { otherExpenses: ({ ownExpenses }) => ownExpenses === 'no' } },
);

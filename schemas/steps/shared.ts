import { choice, confirm, email, phone, state, text, wanted, zip } from '../fields';
import type { ErrorCode } from '../errors';
import { earliest, latest, type IsoDate, type RoughDate } from '../dates';

/**
 * The address questions of sections 1A and 1B. A safe mailing address or the substitute address of the Address
 * Confidentiality Program (750 ILCS 61/25) stands in the same boxes; "I have none" is an answer.
 */
export const addressFields = () => ({
  addressKind: wanted(choice(['home', 'safeMail', 'addressConfidentiality', 'none'])),
  street: wanted(text(120)),
  apartment: text(20),
  city: wanted(text(60)),
  state: wanted(state()),
  zip: wanted(zip()),
});

/** The contact questions of sections 1A and 1B. The form marks e-mail and cell phone as required. */
export const contactFields = () => ({
  email: wanted(email(), 'noEmail'),
  noEmail: confirm(),
  cellPhone: wanted(phone(), 'noCellPhone'),
  noCellPhone: confirm(),
  alternatePhone: phone(),
  workPhone: phone(),
});

export const GENDERS = [
  'male',
  'female',
  'transgenderFemale',
  'transgenderMale',
  'genderqueer',
  'preferNotToAnswer',
  'notListed',
] as const;
export const MARITAL_STATUSES = ['single', 'married', 'divorced', 'widowed', 'civilUnion'] as const;

/** Gender and marital status as the form offers them (sections 1A and 1B). */
export const aboutFields = () => ({
  gender: choice(GENDERS),
  maritalStatus: choice(MARITAL_STATUSES),
});

/** `dateInFuture` if even the first day that the date can mean lies after today. */
export const notInFuture = (date: RoughDate | undefined, today: IsoDate): ErrorCode | undefined =>
  date && earliest(date) > today ? 'dateInFuture' : undefined;

/** `dateOrder` if the second date certainly lies before the first. */
export const inOrder = (
  first: RoughDate | undefined,
  second: RoughDate | undefined,
): ErrorCode | undefined => (first && second && latest(second) < earliest(first) ? 'dateOrder' : undefined);

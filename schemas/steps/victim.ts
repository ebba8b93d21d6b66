import { choice, choices, confirm, date, text, wanted, yesNo } from '../fields';
import { defineStep } from '../step';
import { aboutFields, addressFields, contactFields, notInFuture } from './shared';

const hasAddress = ({ addressKind }: { addressKind?: string }): boolean => addressKind !== 'none';

/** Section 1A: name and date of birth. */
export const victimName = defineStep(
  'victimName',
  { name: wanted(text(100)), dateOfBirth: wanted(date()) },
  { check: ({ dateOfBirth }, today) => ({ dateOfBirth: notInFuture(dateOfBirth, today) }) },
);

/** Section 1A: address. */
export const victimAddress = defineStep('victimAddress', addressFields(), {
  asked: { street: hasAddress, apartment: hasAddress, city: hasAddress, state: hasAddress, zip: hasAddress },
});

const ownContact = ({ useApplicant }: { useApplicant?: true }): boolean => !useApplicant;

/** Section 1A: phone and e-mail. For someone else, the applicant's own may stand there. */
export const victimContact = defineStep(
  'victimContact',
  { useApplicant: confirm(), ...contactFields() },
  {
    asked: {
      useApplicant: (_, role) => role !== 'self',
      email: ownContact,
      noEmail: ownContact,
      cellPhone: ownContact,
      noCellPhone: ownContact,
      alternatePhone: ownContact,
      workPhone: ownContact,
    },
  },
);

/** Section 1A: gender and marital status. */
export const victimAbout = defineStep('victimAbout', aboutFields());

export const RACES = ['white', 'black', 'asian', 'americanIndian', 'nativeHawaiian'] as const;

/** Section 1A: the voluntary statistical questions. Passing over them changes nothing. */
export const statistics = defineStep(
  'statistics',
  {
    race: choices(RACES),
    otherRace: text(40),
    ethnicity: choice(['hispanic', 'notHispanic']),
    disability: yesNo(),
    disabilityKinds: choices(['physical', 'mental', 'developmental']),
  },
  { asked: { disabilityKinds: ({ disability }) => disability === 'yes' } },
);

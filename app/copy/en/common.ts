import type { Text } from '../types';

/** Hints that show a format. Examples use numbers set aside for fiction. */
export const EXACT_DATE_HINT = 'For example 3 14 1990.';
export const ROUGH_DATE_HINT = 'For example 3 14 2026. Your best guess is fine, and so is only the year.';
export const MONEY_HINT = 'For example 1,234.50. Your best guess is fine.';
export const PHONE_HINT = 'For example 312 555 0142.';

/** The kinder sentence for a date that is wanted whole. */
export const wholeDateErrors = {
  dateIncomplete: 'We need the month, day and year. You can also leave all three empty for now.',
};

interface Hints {
  readonly yes?: Text;
  readonly no?: Text;
  readonly unsure?: Text;
}

/** The words of a yes-or-no question. */
export const yesNo = (hints: Hints = {}) => ({
  yes: { label: 'Yes', hint: hints.yes },
  no: { label: 'No', hint: hints.no },
});

/** The words of a question where not being sure is a full answer. */
export const yesNoUnsure = (hints: Hints = {}) => ({
  ...yesNo(hints),
  unsure: { label: 'I’m not sure', hint: hints.unsure },
});

interface AddressWords {
  readonly home: Text;
  readonly homeHint?: Text;
}

/** The address questions, the same for the person who was hurt and the person who applies. */
export const addressWords = ({ home, homeHint }: AddressWords) => ({
  addressKind: {
    label: 'What kind of address is this?',
    short: 'Kind of address',
    options: {
      home: { label: home, hint: homeHint },
      safeMail: {
        label: 'A safe mailing address',
        hint: 'For example a P.O. box, a shelter, a friend or an advocate.',
      },
      addressConfidentiality: {
        label: 'An Address Confidentiality Program address',
        hint: 'Use the address that the program gave out. The real one stays private.',
      },
      none: { label: 'No address right now', hint: 'You can go on. We print “None” in the box.' },
    },
  },
  street: { label: 'Street address or P.O. box', short: 'Street' },
  apartment: { label: 'Apartment or unit', hint: 'Leave it empty if there is none.' },
  city: { label: 'City' },
  state: { label: 'State', hint: 'For example IL.' },
  zip: { label: 'ZIP code', hint: 'For example 60601.' },
});

interface ContactWords {
  readonly noEmail: Text;
  readonly noCellPhone: Text;
}

/** The phone and e-mail questions. */
export const contactWords = ({ noEmail, noCellPhone }: ContactWords) => ({
  email: {
    label: 'E-mail address',
    short: 'E-mail',
    hint: 'Mail from the office may come here. Give one that no one else can open.',
  },
  noEmail: { label: noEmail, short: 'No e-mail', hint: 'That is a full answer. We print “None” in the box.' },
  cellPhone: {
    label: 'Cell phone',
    hint: `${PHONE_HINT} The office may call this number.`,
  },
  noCellPhone: {
    label: noCellPhone,
    short: 'No cell phone',
    hint: 'That is a full answer. We print “None” in the box.',
  },
  alternatePhone: { label: 'Another phone', hint: 'Leave it empty if there is none.' },
  workPhone: { label: 'Work phone', hint: 'Leave it empty if a call at work is not safe or not wanted.' },
});

/** Gender and marital status, in the words of the form. */
export const aboutWords = {
  gender: {
    label: 'Gender',
    options: {
      male: { label: 'Male' },
      female: { label: 'Female' },
      transgenderFemale: { label: 'Transgender female' },
      transgenderMale: { label: 'Transgender male' },
      genderqueer: { label: 'Genderqueer or gender non-conforming' },
      preferNotToAnswer: { label: 'Prefer not to answer' },
      notListed: { label: 'Not listed' },
    },
  },
  maritalStatus: {
    label: 'Marital status',
    options: {
      single: { label: 'Single' },
      married: { label: 'Married' },
      divorced: { label: 'Divorced' },
      widowed: { label: 'Widowed' },
      civilUnion: { label: 'Civil union partner' },
    },
  },
};

/** A lawyer's details, used for the lawsuit and for the claim. */
export const lawyerWords = {
  name: { label: 'Lawyer’s name' },
  registration: {
    label: 'Lawyer’s ARDC number',
    short: 'ARDC number',
    hint: 'This is the number a lawyer has in Illinois. The lawyer can tell you. You can leave it empty.',
  },
  phone: { label: 'Lawyer’s phone', hint: PHONE_HINT },
  email: { label: 'Lawyer’s e-mail' },
};

import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { aboutWords, addressWords, contactWords, EXACT_DATE_HINT, wholeDateErrors, yesNo } from '../common';
import { byVoice, capital, does, ofWhom, selfOr, who } from '../voice';

export const victimName = {
  title: (voice) => capital(ofWhom(voice, 'name')),
  why: 'The office uses the name and birth date to find the right records.',
  fields: {
    name: {
      label: 'Full name',
      short: 'Name',
      hint: 'Use the name on an ID or a bill if you can. You may add other names.',
    },
    dateOfBirth: { label: 'Date of birth', hint: EXACT_DATE_HINT, errors: wholeDateErrors },
  },
} satisfies StepCopy<typeof steps.victimName>;

export const victimAddress = {
  title: byVoice({
    self: 'Your address',
    child: 'Your child’s address',
    adult: 'The address of the adult you care for',
    died: 'The last address of the person who died',
    other: 'The address of the person who was hurt',
  }),
  lead: byVoice({
    self: 'Letters about your claim may come here. Give an address where mail is safe for you.',
    child: 'Letters may come here, too. Give an address where mail is safe.',
    adult: 'Letters may come here, too. Give an address where mail is safe.',
    died: 'Give what you know. You can leave out the rest.',
    other: 'Give what you know. Choose an address where mail is safe for them.',
  }),
  why: 'The form marks the address with a star. A mailing address is fine if a home address is not safe.',
  fields: addressWords({
    home: byVoice({
      self: 'My home',
      child: 'My child’s home',
      adult: 'Their home',
      died: 'Their last home',
      other: 'Their home',
    }),
  }),
} satisfies StepCopy<typeof steps.victimAddress>;

export const victimContact = {
  title: byVoice({
    self: 'Your phone and e-mail',
    child: 'Phone and e-mail for your child',
    adult: 'Phone and e-mail for the adult you care for',
    died: 'Phone and e-mail of the person who died',
    other: 'Phone and e-mail of the person who was hurt',
  }),
  lead: 'The office may call or write here. Give only what is safe.',
  why: 'The form marks e-mail and cell phone with a star. If there is none, say so. That is an answer, too.',
  note: 'Later we ask how to reach you safely. That goes on the cover letter.',
  fields: {
    useApplicant: {
      label: 'Use my own phone and e-mail here',
      short: 'My own phone and e-mail',
      hint: 'We ask for them in the part about you. Then we print them here as well.',
    },
    ...contactWords({
      noEmail: selfOr('I have no e-mail', () => 'There is no e-mail'),
      noCellPhone: selfOr('I have no cell phone', () => 'There is no cell phone'),
    }),
  },
} satisfies StepCopy<typeof steps.victimContact>;

export const victimAbout = {
  title: (voice) => `A little more about ${who(voice)}`,
  lead: 'These are two rows of boxes on the form. You can skip both.',
  why: 'The form has these boxes for everyone.',
  fields: aboutWords,
} satisfies StepCopy<typeof steps.victimAbout>;

export const statistics = {
  title: 'For statistics only',
  lead: 'You choose if you answer. It will not change your claim.',
  why: 'Federal rules ask for these counts. They are not used to judge your claim.',
  fields: {
    race: {
      label: 'Race',
      hint: 'Tick all that fit, or none.',
      options: {
        white: { label: 'White' },
        black: { label: 'Black or African American' },
        asian: { label: 'Asian' },
        americanIndian: { label: 'American Indian or Alaskan Native' },
        nativeHawaiian: { label: 'Native Hawaiian' },
      },
    },
    otherRace: { label: 'Another race', hint: 'Write it in your own words, if you like.' },
    ethnicity: {
      label: 'Ethnicity',
      options: {
        hispanic: { label: 'Hispanic or Latino' },
        notHispanic: { label: 'Not Hispanic or Latino' },
      },
    },
    disability: {
      label: (voice) => `${capital(does(voice))} ${who(voice)} have a disability?`,
      short: 'Disability',
      options: yesNo(),
    },
    disabilityKinds: {
      label: 'What kind is it?',
      short: 'Kind of disability',
      hint: 'Tick all that fit.',
      options: {
        physical: { label: 'Physical' },
        mental: { label: 'Mental' },
        developmental: { label: 'Developmental' },
      },
    },
  },
} satisfies StepCopy<typeof steps.statistics>;

import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { EXACT_DATE_HINT, MONEY_HINT, PHONE_HINT, wholeDateErrors, yesNo, yesNoUnsure } from '../common';
import { capital, earner, were } from '../voice';

export const employment = {
  title: 'Work at the time',
  lead: 'You can go on whatever you answer here.',
  why: 'The form says that lost pay counts for a person who had work when it happened.',
  fields: {
    workingAtCrime: {
      label: (voice) => `${capital(were(voice))} ${earner(voice)} working when it happened?`,
      short: 'Working when it happened',
      options: yesNoUnsure({
        unsure: 'Odd jobs and cash work can be hard to name. The help line can tell you more.',
      }),
    },
  },
} satisfies StepCopy<typeof steps.employment>;

export const employers = {
  title: 'Jobs in the six months before',
  lead: (voice) => `Add each place where ${earner(voice)} worked in the six months before it happened.`,
  why: 'The office works out lost pay from these six months. It may ask the employer.',
  note: 'You do not have to tell your boss what happened. If a letter to a job is not safe, call the help line first.',
  entry: 'an employer',
  empty: 'There is no employer here yet.',
  fields: {
    name: { label: 'Name of the employer', short: 'Employer' },
    address: { label: 'Address of the employer', short: 'Address' },
    phone: { label: 'Phone of the employer', short: 'Phone', hint: PHONE_HINT },
    netMonthlyWages: {
      label: 'Take-home pay in one month',
      short: 'Monthly take-home pay',
      hint: 'This is the pay after taxes. A pay stub shows it. Your best guess is fine.',
    },
  },
} satisfies StepCopy<typeof steps.employers>;

export const workBenefits = {
  title: 'Pay for days off',
  why: 'The form asks what work has paid, since the program looks only at what was lost.',
  fields: {
    received: {
      label: (voice) => `Did ${earner(voice)} get pay for days off after it happened?`,
      short: 'Pay for days off',
      hint: 'This means sick, vacation, personal or disability pay from work.',
      options: yesNo(),
    },
    sick: { label: 'Sick pay', hint: 'Leave it empty if there was none.' },
    vacation: { label: 'Vacation pay', hint: 'Leave it empty if there was none.' },
    personal: { label: 'Personal days', hint: 'Leave it empty if there was none.' },
    disability: { label: 'Disability pay', hint: 'Leave it empty if there was none.' },
    other: { label: 'Other pay', hint: MONEY_HINT },
  },
} satisfies StepCopy<typeof steps.workBenefits>;

export const support = {
  title: 'Support for the family',
  lead: 'This is about the person who died and those who lived on their pay.',
  why: 'The form asks it before it asks who needs support.',
  fields: {
    victimEmployed: {
      label: 'Did the person who died work in the six months before it happened?',
      short: 'Worked in the six months before',
      options: yesNoUnsure(),
    },
  },
} satisfies StepCopy<typeof steps.support>;

export const dependents = {
  title: 'Those who relied on the person who died',
  lead: 'Add each child or adult who needed their pay or their help.',
  why: 'The office needs to know of all of them before it can decide.',
  entry: 'a person',
  empty: 'No one is listed here yet.',
  fields: {
    name: { label: 'Name' },
    relationship: {
      label: 'Who were they to the person who died?',
      short: 'Relationship',
      hint: 'For example daughter, husband or mother.',
    },
    dateOfBirth: { label: 'Date of birth', hint: EXACT_DATE_HINT, errors: wholeDateErrors },
    guardianName: {
      label: 'Name of the legal guardian',
      short: 'Guardian',
      hint: 'For a child. Leave it empty for an adult.',
    },
    guardianPhone: { label: 'Phone of the legal guardian', short: 'Guardian’s phone', hint: PHONE_HINT },
  },
} satisfies StepCopy<typeof steps.dependents>;

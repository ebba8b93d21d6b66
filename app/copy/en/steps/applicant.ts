import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { aboutWords, addressWords, contactWords, EXACT_DATE_HINT, wholeDateErrors, yesNo } from '../common';
import { byVoice, selfOr, who } from '../voice';

export const applicantName = {
  title: 'Your own name',
  lead: 'Now a few facts about you, the person who signs the form.',
  why: 'The office needs to know who is asking.',
  fields: {
    name: { label: 'Your full name', short: 'Your name' },
    dateOfBirth: { label: 'Your date of birth', hint: EXACT_DATE_HINT, errors: wholeDateErrors },
    relationship: {
      label: byVoice({
        self: 'How are you related to the person who was hurt?',
        child: 'How are you related to the child?',
        adult: 'How are you related to the adult you care for?',
        died: 'How are you related to the person who died?',
        other: 'How are you related to the person who was hurt?',
      }),
      short: 'Your relationship',
      hint: 'For example mother, brother, friend or guardian.',
    },
  },
} satisfies StepCopy<typeof steps.applicantName>;

export const applicantAddress = {
  title: 'Your own address',
  lead: 'Letters about the claim may come here. Give an address where mail is safe for you.',
  why: 'The form marks the address with a star. A mailing address is fine if your home is not safe.',
  fields: {
    sameAsVictim: {
      label: byVoice({
        self: 'The same address as before',
        child: 'The same address as my child',
        adult: 'The same address as the adult I care for',
        died: 'The same address as the person who died',
        other: 'The same address as the person who was hurt',
      }),
      short: 'Same address',
    },
    ...addressWords({ home: 'My home' }),
  },
} satisfies StepCopy<typeof steps.applicantAddress>;

export const applicantContact = {
  title: 'Your own phone and e-mail',
  lead: 'The office may call or write here. Give only what is safe for you.',
  why: 'The form marks e-mail and cell phone with a star. If you have none, say so. That is an answer, too.',
  note: 'Later we ask how to reach you safely. That goes on the cover letter.',
  fields: contactWords({ noEmail: 'I have no e-mail', noCellPhone: 'I have no cell phone' }),
} satisfies StepCopy<typeof steps.applicantContact>;

export const applicantAbout = {
  title: 'A little more about you',
  lead: 'These are two rows of boxes on the form. You can skip both.',
  why: 'The form has these boxes for everyone.',
  fields: aboutWords,
} satisfies StepCopy<typeof steps.applicantAbout>;

export const applicantExpenses = {
  title: 'Whose costs are they?',
  why: 'The form asks if you want help with your own costs or with those of someone else.',
  fields: {
    ownExpenses: {
      label: 'Do you ask for your own costs?',
      short: 'Your own costs',
      options: yesNo({
        yes: 'For example your own counseling or lost pay. Some of these need a form of their own.',
        no: selfOr(
          'Costs of someone else.',
          (voice) => `Only costs of ${who(voice)}, also those that you paid or owe.`,
        ),
      }),
    },
    otherExpenses: {
      label: 'What costs do you ask for?',
      short: 'Costs you ask for',
      hint: 'For example hospital bills or lost pay. A few words are fine.',
    },
  },
} satisfies StepCopy<typeof steps.applicantExpenses>;

import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { PHONE_HINT, yesNo } from '../common';

export const safeContact = {
  title: 'How to reach you safely',
  lead: 'The office may call or write to you. Tell us what is safe.',
  why: 'The form has no place for this. We print it on the cover letter, at the top.',
  note: 'We ask the office to do as you say here. We cannot promise that they will. They need some way to reach you. If none is safe, name an advocate or someone you trust on the next pages.',
  fields: {
    callSafe: {
      label: 'Is it safe to call you?',
      short: 'Safe to call',
      options: yesNo({ no: 'The cover letter will say: do not call.' }),
    },
    voicemailSafe: {
      label: 'May they leave a message?',
      short: 'Leave a message',
      hint: 'Think of who else can hear your messages.',
      options: yesNo(),
    },
    sayWhoIsCalling: {
      label: 'May they say who is calling?',
      short: 'Say who is calling',
      hint: 'Someone else might pick up the phone.',
      options: yesNo(),
    },
    mailSafe: {
      label: 'Is it safe to send you letters?',
      short: 'Safe to send letters',
      hint: 'Think of who opens the mail.',
      options: yesNo({ no: 'The cover letter will say: do not send mail.' }),
    },
    emailSafe: {
      label: 'Is it safe to send you e-mail?',
      short: 'Safe to send e-mail',
      hint: 'Think of who can open your mail on a phone or computer.',
      options: yesNo(),
    },
    bestWay: {
      label: 'What is the best way to reach you?',
      short: 'Best way',
      options: {
        phone: { label: 'By phone' },
        mail: { label: 'By letter' },
        email: { label: 'By e-mail' },
        advocate: { label: 'Through my advocate' },
      },
    },
    note: {
      label: 'Is there more they should know?',
      short: 'Note for the office',
      hint: 'For example: “Please call only before noon.”',
    },
  },
} satisfies StepCopy<typeof steps.safeContact>;

export const language = {
  title: 'Your language',
  lead: 'The office gives help in your language for free.',
  why: 'Then they know how to talk and write to you.',
  fields: {
    englishPreferred: {
      label: 'Is English the language you like best?',
      short: 'English preferred',
      options: yesNo(),
    },
    preferredLanguage: {
      label: 'Which language do you like to speak?',
      short: 'Language',
      hint: 'For example Spanish, Polish or Arabic.',
    },
  },
} satisfies StepCopy<typeof steps.language>;

export const advocate = {
  title: 'Help from an advocate',
  lead: 'An advocate helps people after a crime. You do not need one to apply.',
  why: 'If you have one, the office can talk with them about your claim. Only if you say yes.',
  fields: {
    hasAdvocate: {
      label: 'Are you working with an advocate?',
      short: 'Advocate',
      options: yesNo(),
    },
    name: { label: 'Advocate’s name' },
    phone: { label: 'Advocate’s phone', hint: PHONE_HINT },
    organization: { label: 'The group they work for', short: 'Group' },
    email: { label: 'Advocate’s e-mail' },
    consent: {
      label: 'May the office talk with your advocate about your claim?',
      short: 'May talk with the advocate',
      hint: 'They could then get papers for your claim from your advocate, too. You choose.',
      options: yesNo(),
    },
  },
} satisfies StepCopy<typeof steps.advocate>;

export const otherContact = {
  title: 'Someone else they may talk with',
  lead: 'This can help if the office cannot reach you. You do not need to name anyone.',
  why: 'It is a second way to get news to you, so that your claim does not get stuck.',
  fields: {
    hasOther: {
      label: 'May they talk with someone else about your claim?',
      short: 'Someone else to talk with',
      hint: 'Choose someone you trust who knows about this.',
      options: yesNo({ no: 'Then they have no second person to call if they cannot reach you.' }),
    },
    name: { label: 'Their name' },
    phone: { label: 'Their phone', hint: PHONE_HINT },
    relationship: {
      label: 'Who are they to you?',
      short: 'Relationship',
      hint: 'For example sister or friend.',
    },
  },
} satisfies StepCopy<typeof steps.otherContact>;

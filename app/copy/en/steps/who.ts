import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { yesNo, yesNoUnsure } from '../common';
import { byVoice } from '../voice';

export const whoIsApplying = {
  title: 'Who are you applying for?',
  lead: 'Pick the one that fits best. You can change it later.',
  why: 'The form needs other details in each case. We ask only for what your case needs.',
  note: 'The form does not ask about immigration. It does not ask for a Social Security number.',
  fields: {
    role: {
      label: 'This application is',
      short: 'Who it is for',
      errors: { required: 'Please choose one, so that we know what to ask next. Your best guess is fine.' },
      options: {
        self: { label: 'For myself', hint: 'I was hurt, and I am 18 or older.' },
        child: {
          label: 'For my child',
          hint: 'A child under 18 was hurt. I am the parent or legal guardian.',
        },
        dependentAdult: {
          label: 'For an adult I care for',
          hint: 'They were hurt and cannot apply alone. I am the parent or legal guardian.',
        },
        died: { label: 'For someone who died', hint: 'I am a relative or take care of things for them.' },
        payer: {
          label: 'For bills I paid or owe for someone else',
          hint: 'For example hospital bills or a funeral.',
        },
        ownCosts: {
          label: 'For my own costs after someone else was hurt',
          hint: 'For example my own counseling.',
        },
      },
    },
  },
} satisfies StepCopy<typeof steps.whoIsApplying>;

export const guardianship = {
  title: byVoice({
    self: 'Is there a legal guardian?',
    child: 'Are you your child’s legal guardian?',
    adult: 'Are you the legal guardian of the adult you care for?',
    died: 'Were you the legal guardian of the person who died?',
    other: 'Are you the legal guardian of the person who was hurt?',
  }),
  lead: 'You can go on whatever you answer here.',
  why: 'The form asks it at the start. It asks for papers that show it if you say yes.',
  fields: {
    legalGuardian: {
      label: 'Do you have legal guardianship?',
      short: 'Legal guardianship',
      options: yesNoUnsure({
        yes: 'Send a copy of the court papers if you have them.',
        no: 'You can go on. A parent may apply, too.',
        unsure: 'You can go on. The help line can tell you more.',
      }),
    },
  },
} satisfies StepCopy<typeof steps.guardianship>;

export const ownPlace = {
  title: 'You and the person who was hurt',
  lead: 'We are sorry that we need to ask this.',
  why: 'It tells us which parts of the form are for you.',
  fields: {
    victimDied: {
      label: 'Has the person who was hurt died?',
      short: 'The person has died',
      options: yesNo(),
    },
    tie: {
      label: 'Who are you to the person?',
      short: 'Your tie to the person',
      options: {
        spouseOrParent: { label: 'Husband, wife or parent' },
        childOrSibling: { label: 'Child, brother or sister' },
        household: { label: 'Someone who lived in the same home' },
        witness: { label: 'Someone who saw what happened' },
        other: { label: 'Someone else' },
      },
    },
    forCaring: {
      label: 'Did you lose pay because you cared for the person?',
      short: 'Pay lost while caring',
      hint: 'A parent, spouse or child asks for that pay on a separate form. It lists them in the place of the victim.',
      options: yesNo({
        yes: 'We make this the form for that pay, with your name in the place of the victim. For other costs, start one more form.',
        no: 'Then this form is for your other costs.',
      }),
    },
  },
} satisfies StepCopy<typeof steps.ownPlace>;

export const custody = {
  title: 'Jail or prison',
  lead: 'You can apply at any time, also from jail or prison.',
  why: 'This is not on the form. As far as we know, the law allows payment only after release. Please check with the Attorney General’s office.',
  fields: {
    applicantHeld: {
      label: 'Are you being held in a jail or prison now?',
      short: 'Held in jail or prison',
      options: yesNoUnsure({ yes: 'You can go on and send the form.' }),
    },
  },
} satisfies StepCopy<typeof steps.custody>;

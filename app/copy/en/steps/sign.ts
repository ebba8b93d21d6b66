import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';

export const statements = {
  title: 'If something came late',
  lead: 'You can skip this page. Write here only if you want to.',
  why: 'The office and the court can take a late form for a good reason. They can also look at why a report came late.',
  note: 'Each one prints on a page of its own. You can leave that page out.',
  fields: {
    lateReason: {
      label: 'Why the form comes late',
      hint: 'For example: you were ill, you were afraid, or no one told you of the program.',
    },
    reportReason: {
      label: 'Why it was reported late or not at all',
      short: 'Why the report came late',
      hint: 'For example: you were hurt, you were afraid, or you did not feel safe with the police.',
    },
  },
} satisfies StepCopy<typeof steps.statements>;

export const certification = {
  title: 'Read this before you sign',
  lead: 'The last page of the form has three parts. You agree to them when you sign.',
  why: 'We say here in plain words what they mean. Read the form itself, too.',
  fields: {
    read: {
      label: 'I have read this page',
      short: 'Read before signing',
      hint: 'This tick is not your signature. You sign by hand on the printed form.',
    },
  },
} satisfies StepCopy<typeof steps.certification>;

import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { ROUGH_DATE_HINT } from '../common';
import { byVoice } from '../voice';
import { listFrame, moneyWords, serviceList } from './cost-words';

export const tuitionCosts = {
  ...listFrame({ title: 'School costs', entry: 'a cost' }),
  fields: {
    payee: { label: 'Name of the school', short: 'School' },
    what: { label: 'What was paid for?', short: 'What for', hint: 'For example one class or a whole term.' },
    from: { label: 'First day of the class or term', short: 'From', hint: ROUGH_DATE_HINT },
    to: { label: 'Last day', short: 'To', hint: 'The last day you could go, or the end of the term.' },
    ...moneyWords(),
  },
} satisfies StepCopy<typeof steps.tuitionCosts>;

export const replacementServiceCosts = serviceList({
  title: 'Paid help with daily work',
  entry: 'a cost',
  lead: byVoice({
    self: 'This is for work at home that you did before and now pay for.',
    child: 'This is for work at home that your child did before and you now pay for.',
    adult: 'This is for work at home that the adult you care for did before.',
    died: 'This is for work at home that the person who died did before.',
    other: 'This is for work at home that the person who was hurt did before.',
  }),
  what: 'What kind of help is it?',
  whatHint: 'For example child care, cooking or cleaning.',
}) satisfies StepCopy<typeof steps.replacementServiceCosts>;

export const dependentReplacementServiceCosts = serviceList({
  title: 'Paid help for those left behind',
  entry: 'a cost',
  lead: 'This is for work that the person who died did for the family.',
  what: 'What kind of help is it?',
  whatHint: 'For example child care, cooking or cleaning.',
}) satisfies StepCopy<typeof steps.dependentReplacementServiceCosts>;

/** Lost pay is not a bill: the same questions, said for pay. */
const payWords = () => ({
  ...moneyWords(),
  amount: {
    label: 'How much pay was lost?',
    short: 'Pay lost',
    hint: 'Count the take-home pay, after taxes. Your best guess is fine.',
  },
  amountUnknown: {
    label: 'I don’t know the amount yet',
    short: 'Amount not known yet',
    hint: 'That is fine. The office can ask the employer.',
  },
  paid: {
    label: 'How much of it was paid after all?',
    short: 'Paid after all',
    hint: 'For example by sick pay. Leave it empty if nothing was.',
  },
  paidBy: { label: 'Who paid it?', short: 'Paid by', hint: 'For example the employer or a benefit plan.' },
  owed: { label: 'How much is still lost?', short: 'Still lost', hint: 'Your best guess is fine.' },
});

export const lossOfEarningsCosts = {
  ...listFrame({
    title: 'Time away from work',
    entry: 'a time away',
    lead: 'Add each time that work was missed. Best guesses are fine.',
    note: 'The office may later ask for proof, such as a letter from a doctor or counselor.',
  }),
  fields: {
    reason: {
      label: 'Why was work missed?',
      short: 'Why',
      options: {
        recovering: { label: 'To heal' },
        court: { label: 'To go to court' },
        caring: {
          label: 'To care for someone who was hurt',
          hint: 'A parent, spouse or child asks for this on a separate form, with their own name as the victim.',
        },
        funeral: { label: 'To plan or go to a funeral' },
        other: { label: 'Another reason' },
      },
    },
    employer: { label: 'Name of the employer', short: 'Employer' },
    from: { label: 'First day missed', short: 'From', hint: ROUGH_DATE_HINT },
    to: { label: 'Last day missed', short: 'To', hint: 'Leave it empty if it still goes on.' },
    ...payWords(),
  },
} satisfies StepCopy<typeof steps.lossOfEarningsCosts>;

export const futureEarningsCosts = {
  ...listFrame({
    title: 'Pay that will be lost later',
    entry: 'a loss',
    lead: 'Tell us how work will change. You can leave out what you do not know.',
  }),
  fields: {
    what: {
      label: byVoice({
        self: 'What can you no longer do at work?',
        child: 'What work will your child no longer be able to do?',
        adult: 'What can the adult you care for no longer do at work?',
        died: 'What work did the person who died do?',
        other: 'What can the person whose pay is lost no longer do at work?',
      }),
      short: 'How work will change',
      hint: 'A few words are fine.',
    },
    employer: { label: 'Name of the employer', short: 'Employer', hint: 'You can leave this empty.' },
    from: { label: 'From when?', short: 'From', hint: ROUGH_DATE_HINT },
    ...payWords(),
    amount: {
      label: 'About how much pay will be lost?',
      short: 'Pay lost',
      hint: 'Your best guess is fine.',
    },
  },
} satisfies StepCopy<typeof steps.futureEarningsCosts>;

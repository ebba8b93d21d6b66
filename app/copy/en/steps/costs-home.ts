import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { ROUGH_DATE_HINT } from '../common';
import { evidenceList, listFrame, moneyWords, purchaseList } from './cost-words';

export const relocationCosts = {
  ...listFrame({
    title: 'Moving to a new home',
    entry: 'a cost',
    note: 'Do not write your new address here. The form does not ask for it in this place.',
  }),
  fields: {
    kind: {
      label: 'What kind of cost is it?',
      short: 'Kind of cost',
      options: {
        firstRent: { label: 'First rent' },
        securityDeposit: { label: 'Security deposit' },
        moving: { label: 'Movers or a van' },
        storage: { label: 'Storage' },
        other: { label: 'Something else' },
      },
    },
    what: { label: 'Is there more to say about it?', short: 'More', hint: 'You can leave this empty.' },
    payee: {
      label: 'Who was paid, or will be paid?',
      short: 'Paid to',
      hint: 'Leave it empty if the name shows where you live now.',
    },
    from: { label: 'When was it?', short: 'Date', hint: ROUGH_DATE_HINT },
    ...moneyWords(),
  },
} satisfies StepCopy<typeof steps.relocationCosts>;

export const temporaryLodgingCosts = {
  ...listFrame({ title: 'A place to stay for a while', entry: 'a stay' }),
  fields: {
    payee: {
      label: 'Name of the hotel or place',
      short: 'Paid to',
      hint: 'Leave it empty if the name is not safe to give.',
    },
    from: { label: 'First night', short: 'From', hint: ROUGH_DATE_HINT },
    to: { label: 'Last night', short: 'To', hint: 'Leave it empty if you are still there.' },
    nights: { label: 'How many nights?', short: 'Nights', hint: 'For example 3.' },
    ...moneyWords(),
  },
} satisfies StepCopy<typeof steps.temporaryLodgingCosts>;

export const accessibilityCosts = purchaseList({
  title: 'Changes to a home or car',
  entry: 'a cost',
  whatHint: 'For example a ramp or a bath rail.',
}) satisfies StepCopy<typeof steps.accessibilityCosts>;

export const crimeSceneCleanupCosts = purchaseList({
  title: 'Cleaning up where it happened',
  entry: 'a cost',
  what: 'What was cleaned?',
  whatHint: 'One or two words are enough.',
}) satisfies StepCopy<typeof steps.crimeSceneCleanupCosts>;

export const locksCosts = purchaseList({
  title: 'Locks',
  entry: 'a cost',
  whatHint: 'For example a new lock for the front door.',
}) satisfies StepCopy<typeof steps.locksCosts>;

export const windowsCosts = purchaseList({
  title: 'Windows',
  entry: 'a cost',
  whatHint: 'For example new glass in one window.',
}) satisfies StepCopy<typeof steps.windowsCosts>;

export const doorsCosts = purchaseList({
  title: 'Doors',
  entry: 'a cost',
  whatHint: 'For example a new front door.',
}) satisfies StepCopy<typeof steps.doorsCosts>;

export const clothingCosts = evidenceList({
  title: 'Clothes',
  entry: 'an item',
  whatHint: 'For example a coat and shoes.',
}) satisfies StepCopy<typeof steps.clothingCosts>;

export const beddingCosts = evidenceList({
  title: 'Bedding',
  entry: 'an item',
  whatHint: 'For example two sheets.',
}) satisfies StepCopy<typeof steps.beddingCosts>;

export const replacementCostsCosts = purchaseList({
  title: 'Other things you had to replace',
  entry: 'an item',
  lead: 'The form does not say what counts here. List what you had to replace, and the office will look at it.',
}) satisfies StepCopy<typeof steps.replacementCostsCosts>;

export const towingCosts = purchaseList({
  title: 'Towing and storing a car',
  entry: 'a cost',
  whatHint: 'For example towing, or five days of storage.',
}) satisfies StepCopy<typeof steps.towingCosts>;

export const legalFeesCosts = purchaseList({
  title: 'Lawyer costs',
  entry: 'a cost',
  payee: 'Name of the lawyer or firm',
  note: 'The law does not let anyone charge you for filing this form.',
}) satisfies StepCopy<typeof steps.legalFeesCosts>;

export const headstoneCosts = purchaseList({
  title: 'Headstone',
  entry: 'a cost',
  whatHint: 'For example a stone or a plate.',
}) satisfies StepCopy<typeof steps.headstoneCosts>;

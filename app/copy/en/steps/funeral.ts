import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { MONEY_HINT, PHONE_HINT, ROUGH_DATE_HINT, yesNo } from '../common';

const billWords = {
  bill: {
    label: 'How much is the whole bill?',
    short: 'Whole bill',
    hint: 'For example 1,234.50. Count what is paid and what is still owed.',
  },
  billUnknown: {
    label: 'I don’t know the amount yet',
    short: 'Amount not known yet',
    hint: 'That is fine. You can send the bill later.',
  },
};

const payerWords = {
  name: { label: 'Who paid?', short: 'Paid by' },
  relationship: {
    label: 'Who were they to the person who died?',
    short: 'Relationship',
    hint: 'For example mother, friend or church.',
  },
  amount: { label: 'How much did they pay?', short: 'Amount', hint: MONEY_HINT },
  paidOn: { label: 'When did they pay?', short: 'Date paid', hint: ROUGH_DATE_HINT },
};

/** The same for the funeral home and the cemetery. */
const payersWords = {
  lead: 'Add each person who gave money, also if they gave only a part.',
  why: 'The office can then see who is still out of money.',
  note: 'The form has room for five. You can add more, and we print the rest on an added sheet.',
  entry: 'a payment',
  empty: 'No one is listed here yet. That is fine if no one has paid.',
  fields: payerWords,
};

export const funeralHome = {
  title: 'The funeral home',
  lead: 'We are sorry for your loss. The facts here are on the bill.',
  why: 'The form asks for the name, the phone and the whole bill.',
  fields: {
    name: { label: 'Name of the funeral home', short: 'Funeral home' },
    phone: { label: 'Phone of the funeral home', short: 'Phone', hint: PHONE_HINT },
    ...billWords,
  },
} satisfies StepCopy<typeof steps.funeralHome>;

export const funeralPayers = {
  title: 'Who has paid for the funeral',
  ...payersWords,
} satisfies StepCopy<typeof steps.funeralPayers>;

export const chicagoFund = {
  title: 'A fund of the City of Chicago',
  lead: 'Its name is the Emergency Supplemental Victims Fund.',
  why: 'The form asks if this fund has helped with the funeral.',
  fields: {
    received: {
      label: 'Did money from this fund help with the funeral?',
      short: 'Money from the city fund',
      options: yesNo(),
    },
    amount: { label: 'How much was it?', short: 'Amount', hint: MONEY_HINT },
  },
} satisfies StepCopy<typeof steps.chicagoFund>;

export const cemetery = {
  title: 'The cemetery',
  why: 'The form asks for it apart from the funeral home.',
  fields: {
    noCemetery: {
      label: 'There is no cemetery bill',
      short: 'No cemetery bill',
      hint: 'For example after a cremation.',
    },
    name: { label: 'Name of the cemetery', short: 'Cemetery' },
    phone: { label: 'Phone of the cemetery', short: 'Phone', hint: PHONE_HINT },
    ...billWords,
  },
} satisfies StepCopy<typeof steps.cemetery>;

export const cemeteryPayers = {
  title: 'Who has paid the cemetery',
  ...payersWords,
} satisfies StepCopy<typeof steps.cemeteryPayers>;

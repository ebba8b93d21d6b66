import type { Text } from '../../types';
import { MONEY_HINT, PHONE_HINT, ROUGH_DATE_HINT, yesNoUnsure } from '../common';

/** The words that all cost lists share: the amount, who paid, and what other sources may pay. */
const moneyWords = () => ({
  amount: {
    label: 'How much is it?',
    short: 'Amount',
    hint: 'For example 1,234.50. Give the full amount, even if part of it is paid.',
  },
  amountUnknown: {
    label: 'I don’t know the amount yet',
    short: 'Amount not known yet',
    hint: 'That is fine. You can send the bill later.',
  },
  paid: {
    label: 'How much has been paid so far?',
    short: 'Paid so far',
    hint: 'Leave it empty if no one has paid yet.',
  },
  paidBy: {
    label: 'Who paid?',
    short: 'Paid by',
    hint: 'Write a name, such as your own or that of a health plan.',
  },
  owed: { label: 'How much is still owed?', short: 'Still owed', hint: MONEY_HINT },
  covered: {
    label: 'Could someone else pay part of it?',
    short: 'Other payer',
    hint: 'For example insurance or a medical card. This program comes after all other payers.',
    options: yesNoUnsure(),
  },
  coveredBy: {
    label: 'Who could that be?',
    short: 'Name of other payer',
    hint: 'For example Medicaid or a health plan.',
  },
});

/** What differs from list to list. */
interface ListWords {
  readonly title: Text;
  readonly entry: string;
  readonly lead?: Text;
  readonly note?: Text;
  readonly payee?: Text;
  readonly what?: Text;
  readonly whatHint?: Text;
}

const frame = ({ title, entry, lead, note }: ListWords) => ({
  title,
  lead: lead ?? 'Add each one, paid or not. You can leave out what you do not know.',
  why: 'The office looks at each cost and at who paid it. You can add more later.',
  note,
  entry,
  empty: 'Nothing is listed here yet.',
});

/** Lists of care by a provider (the rows of section 4). */
export const careList = (words: ListWords & { readonly provider: Text }) => ({
  ...frame({
    note: 'Send copies of itemized bills if you have them. Such a bill lists each service.',
    ...words,
  }),
  fields: {
    provider: { label: words.provider, short: 'Provider' },
    what: {
      label: words.what ?? 'What was it for?',
      short: 'What for',
      hint: words.whatHint ?? 'A few words are fine. You can leave this empty.',
    },
    city: { label: 'City' },
    phone: { label: 'Their phone', short: 'Phone', hint: `${PHONE_HINT} It is on the bill.` },
    from: { label: 'Date, or the first date', short: 'From', hint: ROUGH_DATE_HINT },
    to: { label: 'The last date', short: 'To', hint: 'Leave it empty if it was one day.' },
    ...moneyWords(),
  },
});

/** Lists of things or services that were bought. */
export const purchaseList = (words: ListWords) => ({
  ...frame(words),
  fields: {
    what: {
      label: words.what ?? 'What was it?',
      short: 'What it was',
      hint: words.whatHint ?? 'A few words are fine.',
    },
    payee: {
      label: words.payee ?? 'Who was paid, or will be paid?',
      short: 'Paid to',
      hint: 'For example the name of the store or company.',
    },
    from: { label: 'When was it?', short: 'Date', hint: ROUGH_DATE_HINT },
    ...moneyWords(),
  },
});

/** Lists of things that may have been kept as evidence. */
export function evidenceList(words: ListWords) {
  const list = purchaseList(words);
  return {
    ...list,
    fields: {
      ...list.fields,
      keptAsEvidence: {
        label: 'Did the police or a hospital keep it as evidence?',
        short: 'Kept as evidence',
        options: yesNoUnsure(),
      },
    },
  };
}

/** Lists of help with daily work. */
export function serviceList(words: ListWords) {
  const list = purchaseList(words);
  return {
    ...list,
    fields: {
      ...list.fields,
      payee: { label: 'Who does the work?', short: 'Paid to', hint: 'A person or a company.' },
      from: { label: 'From when?', short: 'From', hint: ROUGH_DATE_HINT },
      to: { label: 'Until when?', short: 'To', hint: 'Leave it empty if it goes on.' },
    },
  };
}

export { frame as listFrame, moneyWords };

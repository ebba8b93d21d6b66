import type { ErrorsCopy } from '../types';

/** One kind sentence or two for each code: how to mend it. */
export const errors = {
  required: 'Please choose an answer, so that we can go on.',
  invalid: 'Please choose one of the answers on this page.',
  tooLong: 'Please make this a little shorter, so that all of it can be kept.',
  date: 'Please write the date in numbers, for example 3 14 2026.',
  dateIncomplete: 'We need a little more of the date. The year alone is enough, or the month and the year.',
  dateInFuture: 'This day has not come yet. Please check the year.',
  dateOrder: 'The last date comes before the first one. Please check both.',
  money: 'Please write the amount in numbers, for example 1,234.50. Your best guess is fine.',
  number: 'Please write a whole number, for example 3.',
  phone: 'Please write ten digits, for example 312 555 0142. Outside the United States, start with +.',
  email: 'An e-mail address looks like name@example.com. Please check it, or leave it empty.',
  zip: 'A ZIP code has five digits, for example 60601. Please check it, or leave it empty.',
  state: 'Please write the state, for example IL or Illinois.',
  emptyItem: 'Please fill in one thing here, or go back to the list.',
} satisfies ErrorsCopy;

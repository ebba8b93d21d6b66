import { formatMoney } from '../../../../schemas/format';
import type { RulesWords } from '../types';

const UNITS = {
  cents: ['cent', 'cents'],
  years: ['year', 'years'],
  months: ['month', 'months'],
  days: ['day', 'days'],
  businessDays: ['business day', 'business days'],
  hours: ['hour', 'hours'],
} as const;

const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** "November 23, 2026", "$1,250" (cents only where there are any), "5 years". */
export const format: RulesWords['format'] = {
  date: (date) => LONG.format(new Date(`${date}T00:00:00Z`)),
  money: (cents) => formatMoney(cents).replace(/\.00$/, ''),
  count: (value, unit) => `${value} ${UNITS[unit][value === 1 ? 0 : 1]}`,
};

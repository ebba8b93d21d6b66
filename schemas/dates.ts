/** A whole calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type RoughDate = string;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Days in a month (1 to 12) of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (value: number): string => String(value).padStart(2, '0');

/** Joins numbers to a (rough) ISO date; a missing day or month is left off. */
export const joinDate = (year: number, month?: number, day?: number): RoughDate =>
  [String(year), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');

/** Splits a (rough) ISO date into its parts as digits; unknown parts are `undefined`. */
export function splitDate(date: RoughDate): { year: string; month?: string; day?: string } {
  const [year = '', month, day] = date.split('-');
  return { year, month, day };
}

/** The first day that a rough date can mean. */
export const earliest = (date: RoughDate): IsoDate => {
  const { year, month, day } = splitDate(date);
  return `${year}-${month ?? '01'}-${day ?? '01'}`;
};

/** The last day that a rough date can mean. */
export const latest = (date: RoughDate): IsoDate => {
  const { year, month, day } = splitDate(date);
  const lastMonth = month ?? '12';
  return `${year}-${lastMonth}-${day ?? two(daysInMonth(Number(year), Number(lastMonth)))}`;
};

/** Reads a month typed as a number or as an English name ("3", "March", "mar"); `undefined` if it is neither. */
export function readMonth(typed: string): number | undefined {
  const text = typed.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(text)) {
    const month = Number(text);
    return month >= 1 && month <= 12 ? month : undefined;
  }
  if (text.length < 3) return undefined;
  const found = MONTHS.findIndex((name) => name.startsWith(text));
  return found < 0 ? undefined : found + 1;
}

/** Today's calendar date in Illinois (America/Chicago), `YYYY-MM-DD`, at the given instant. */
export const todayInIllinois = (instant: Date = new Date()): IsoDate =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'America/Chicago',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);

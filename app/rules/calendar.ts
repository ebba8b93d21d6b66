import { daysInMonth, joinDate, splitDate, type IsoDate } from '../../schemas/dates';

const DAY = 86_400_000;

const parts = (date: IsoDate): [number, number, number] => {
  const { year, month = '1', day = '1' } = splitDate(date);
  return [Number(year), Number(month), Number(day)];
};
const asUtc = (date: IsoDate): number => {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day);
};

/** The calendar date some days later (or earlier, if negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(asUtc(date) + days * DAY).toISOString().slice(0, 10);

/** Calendar days from the first date to the second; negative if the second lies before. */
export const daysBetween = (first: IsoDate, second: IsoDate): number => (asUtc(second) - asUtc(first)) / DAY;

/** The same day some months later. Where that month is shorter, its last day: the safe choice for a deadline. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return joinDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The anniversary some years later. February 29 becomes February 28 in a common year: the safe choice. */
export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

/** The later of some dates; `undefined` for none. */
export const laterOf = (dates: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

/** A time in whole months and days of the month that was begun. */
export interface Months {
  readonly whole: number;
  readonly days: number;
  /** How many days the begun month has. */
  readonly of: number;
}

/** The time from the first day to the last, both counted. Nothing if the last lies before the first. */
export function monthsFrom(first: IsoDate, last: IsoDate): Months {
  const end = addDays(last, 1);
  if (end <= first) return { whole: 0, days: 0, of: 30 };
  let whole = 0;
  while (addMonths(first, whole + 1) <= end) whole += 1;
  const begun = addMonths(first, whole);
  return { whole, days: daysBetween(begun, end), of: daysBetween(begun, addMonths(first, whole + 1)) };
}

/** A monthly amount in cents for a time; the begun month counts by its days, rounded down to the cent. */
export const forMonths = (monthlyCents: number, { whole, days, of }: Months): number =>
  whole * monthlyCents + Math.floor((monthlyCents * days) / of);

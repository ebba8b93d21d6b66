import { splitDate, type RoughDate } from './dates';

/** Whole cents as dollars, `$1,234.50`. */
export const formatMoney = (cents: number): string => `$${formatAmount(cents)}`;

/** Whole cents without the sign, `1,234.50`, for boxes where `$` is printed. */
export const formatAmount = (cents: number): string => {
  const dollars = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${dollars}.${String(cents % 100).padStart(2, '0')}`;
};

/** The parts of a kept phone number; `whole` is set instead for a number outside the United States. */
export interface PhoneParts {
  readonly area?: string;
  readonly prefix?: string;
  readonly line?: string;
  readonly whole?: string;
}

/** Splits a kept phone number (`3125550142x12`, `+48…`) into the three boxes of the form. */
export function splitPhone(kept: string): PhoneParts {
  const match = /^(\d{3})(\d{3})(\d{4})(?:x(\d+))?$/.exec(kept);
  if (!match) return { whole: kept };
  return { area: match[1], prefix: match[2], line: match[4] ? `${match[3]} x${match[4]}` : match[3] };
}

/** A kept phone number for reading: `(312) 555-0142 x12`. */
export function formatPhone(kept: string): string {
  const { area, prefix, line, whole } = splitPhone(kept);
  return whole ?? `(${area}) ${prefix}-${line}`;
}

/** A (rough) ISO date as on American paper: `03/14/2026`, `03/2026` or `2026`. */
export function formatDate(kept: RoughDate): string {
  const { year, month, day } = splitDate(kept);
  return [month, day, year].filter((part) => part !== undefined).join('/');
}

import { earliest, latest, type RoughDate } from '../../schemas/dates';
import { addDays, monthsFrom, type Months } from './calendar';
import type { Span } from './span';

interface Dated {
  readonly from?: RoughDate;
  readonly to?: RoughDate;
}

/** One unbroken time, first and last day counted. */
export interface Period extends Span {
  readonly months: Months;
}

/**
 * The unbroken times that some entries cover together, so that no day counts twice. Rough dates are taken as wide as
 * they can mean. `undefined` if there are no entries or one of them has no first or last day.
 */
export function periodsOf(entries: readonly Dated[]): readonly Period[] | undefined {
  const spans: Span[] = [];
  for (const { from, to } of entries) {
    if (!from || !to) return undefined;
    spans.push({ first: earliest(from), last: latest(to) });
  }
  if (spans.length === 0) return undefined;
  const merged: Span[] = [];
  for (const span of spans.sort((one, two) => one.first.localeCompare(two.first))) {
    const before = merged.at(-1);
    if (before && span.first <= addDays(before.last, 1))
      merged.splice(-1, 1, { first: before.first, last: span.last > before.last ? span.last : before.last });
    else merged.push(span);
  }
  return merged.map((span) => ({ ...span, months: monthsFrom(span.first, span.last) }));
}

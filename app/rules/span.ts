import { earliest, latest, type IsoDate } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';

/** The first and the last day that something can have happened. */
export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The days on which the crime can have happened, or `undefined` if no date was told. */
export function crimeSpan(kept: Kept): Span | undefined {
  const { from, to } = kept.crimeDate ?? {};
  if (!from) return undefined;
  const first = earliest(from);
  const last = latest(to ?? from);
  return { first, last: last < first ? first : last };
}

/** Whether the span is one day. */
export const isOneDay = ({ first, last }: Span): boolean => first === last;

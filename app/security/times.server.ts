import type { Visit } from '../context';
import type { VisitTimes } from './visit-clock';

/**
 * How long a visit still lasts, for the clock of the page: in milliseconds from the moment of this answer, because
 * the browser's own clock may be wrong.
 */
export const timesOf = ({ endsAt, lastsUntil }: Visit, now: number): VisitTimes => ({
  endsIn: endsAt - now,
  lastsFor: lastsUntil - now,
});

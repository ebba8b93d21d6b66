export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The UTC day of a moment (ms), as an ISO date. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The UTC day so many days after a moment (ms), as an ISO date. */
export const dayAfter = (at: number, days: number): string => dayOf(at + days * DAY);

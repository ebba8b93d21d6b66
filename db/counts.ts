import { sql } from 'drizzle-orm';
import { countRows } from './connection';
import { guarded } from './errors';
import type { Parts } from './parts';
import { drafts, files } from './schema';
import { sessions } from './schema-keys';
import { bucketsOf } from './seal';

/** All that the server can tell about its drafts without anybody's code. */
export type Counts = {
  drafts: number;
  files: number;
  visits: number;
  /** ISO day to number of drafts. */
  createdOn: Record<string, number>;
  touchedOn: Record<string, number>;
  /** Sealed size in 4 KiB buckets to number of drafts. */
  sizes: Record<string, number>;
};

const tally = (values: readonly (string | number)[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const value of values) counted[value] = (counted[value] ?? 0) + 1;
  return counted;
};

/** Counts, days and size buckets: what a court order to the operator would bring to light. */
export const countAll = (parts: Pick<Parts<unknown>, 'drafts' | 'keys'>): Counts =>
  guarded(() => {
    const rows = parts.drafts
      .select({
        created: drafts.createdDay,
        touched: drafts.touchedDay,
        length: sql<number>`length(${drafts.payload})`,
      })
      .from(drafts)
      .all();
    return {
      drafts: rows.length,
      files: countRows(parts.drafts, files),
      visits: countRows(parts.keys, sessions),
      createdOn: tally(rows.map(({ created }) => created)),
      touchedOn: tally(rows.map(({ touched }) => touched)),
      sizes: tally(rows.map(({ length }) => bucketsOf(length))),
    };
  });

import { eq, lt, lte, or } from 'drizzle-orm';
import { truncateLog } from './connection';
import { dayOf } from './days';
import { guarded } from './errors';
import type { Parts } from './parts';
import { drafts, files } from './schema';
import { draftKeys, sessions } from './schema-keys';
import { isOver, removeSessions } from './sessions';

type Shared = Pick<Parts<unknown>, 'drafts' | 'keys' | 'disk' | 'now'>;

const removePayloads = (parts: Shared, draftId: string): void => {
  const ids = parts.drafts.select({ id: files.id }).from(files).where(eq(files.draftId, draftId)).all();
  for (const { id } of ids) {
    parts.drafts.delete(files).where(eq(files.id, id)).run();
    // Overwriting goes through the log too: file by file, it never outgrows the reserve.
    truncateLog(parts.drafts);
  }
  parts.drafts.delete(drafts).where(eq(drafts.id, draftId)).run();
};

/**
 * Deletes drafts for good, on a full disk too. The keys go first: whatever happens after that, what is
 * left cannot be opened. Then the bytes are overwritten and the logs emptied.
 * @throws StoreError when even the reserve is not enough; the keys may be gone by then
 */
export const removeDrafts = (parts: Shared, draftIds: readonly string[]): void => {
  guarded(() =>
    parts.disk.withReserve(() => {
      for (const draftId of draftIds) {
        parts.keys.delete(draftKeys).where(eq(draftKeys.draftId, draftId)).run();
        parts.keys.delete(sessions).where(eq(sessions.draftId, draftId)).run();
      }
      truncateLog(parts.keys);
      for (const draftId of draftIds) removePayloads(parts, draftId);
      truncateLog(parts.drafts);
    }),
  );
};

/** What a purge took away. */
export type Purged = { drafts: number; orphans: number; sessions: number };

const liveDraftIds = (parts: Shared): Set<string> =>
  new Set(
    parts.keys
      .select()
      .from(sessions)
      .all()
      .filter((row) => !isOver(row, parts.now()))
      .map(({ draftId }) => draftId),
  );

const purgeVisits = (parts: Shared): number => {
  const at = parts.now();
  const over = parts.keys
    .select()
    .from(sessions)
    .all()
    .filter((row) => isOver(row, at));
  if (over.length > 0)
    removeSessions(
      parts,
      over.map(({ id }) => id),
    );
  return over.length;
};

/** Deletes ended visits and nothing else: what a clock that may be wrong allows. @returns how many */
export const purgeVisitsOnly = (parts: Shared): number => guarded(() => purgeVisits(parts));

/**
 * Deletes ended visits, drafts past their last day, drafts barely begun and left for an hour, and whatever
 * lost its other half (after a crash, or a restore of backups of different days).
 */
export const purge = (parts: Shared): Purged =>
  guarded(() => {
    const at = parts.now();
    const over = purgeVisits(parts);
    const live = liveDraftIds(parts);
    const due = parts.drafts
      .select({ id: drafts.id })
      .from(drafts)
      .where(or(lt(drafts.expiresDay, dayOf(at)), lte(drafts.abandonedAt, at)))
      .all()
      .map(({ id }) => id)
      .filter((id) => !live.has(id));

    // A draft is born key first. So payloads are listed before keys (a payload in the list has a key by
    // then), and a key of today without a payload may belong to a draft that is just being made.
    const payloads = new Set(
      parts.drafts
        .select({ id: drafts.id })
        .from(drafts)
        .all()
        .map(({ id }) => id),
    );
    const keyed = parts.keys
      .select({ id: draftKeys.draftId, day: draftKeys.createdDay })
      .from(draftKeys)
      .all();
    const withKey = new Set(keyed.map(({ id }) => id));
    const orphanKeys = keyed
      .filter(({ id, day }) => !payloads.has(id) && day < dayOf(at))
      .map(({ id }) => id);
    const orphanPayloads = [...payloads].filter((id) => !withKey.has(id) && !live.has(id));

    removeDrafts(parts, [...due, ...orphanKeys, ...orphanPayloads]);
    return { drafts: due.length, orphans: orphanKeys.length + orphanPayloads.length, sessions: over };
  });

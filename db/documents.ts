import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { dayAfter, dayOf, HOUR } from './days';
import { guarded, StoreError } from './errors';
import type { Parts } from './parts';
import { drafts } from './schema';
import { openPadded, sealPadded } from './seal';

/**
 * A draft saved less often than this counts as barely begun, and is purged after an hour untouched. Beginning saves
 * twice (the first answer, then the code); saying that the code is kept, or any further answer, is the third.
 */
export const YOUNG_SAVES = 3;
const YOUNG_LIFE = HOUR;
/** How many save ids a draft remembers. */
const REMEMBERED = 50;
/** Days a draft is kept untouched: as begun, and as the person may choose. */
export const KEEP_DAYS = { usual: 30, least: 1, most: 90 } as const;

const sealedRecord = z.object({
  saves: z.array(z.object({ id: z.string(), revision: z.number() })),
  document: z.unknown(),
});
type SealedRecord = z.infer<typeof sealedRecord>;
type DraftRow = typeof drafts.$inferSelect;

/** A document as it stands, and the revision a save must name. */
export type Read<Doc> = { document: Doc; revision: number };

/**
 * What came of a save. `repeated`: this save id was done before, nothing was written.
 * `saved: false` means another tab or person saved in between; `revision` is theirs.
 */
export type SaveResult =
  { saved: true; revision: number; repeated: boolean } | { saved: false; revision: number };

const binds = (draftId: string, revision: number) => ['answers', draftId, revision];

const sealRecord = (key: Buffer, draftId: string, revision: number, record: SealedRecord): Buffer => {
  const plain = Buffer.from(JSON.stringify(record), 'utf8');
  const sealed = sealPadded(key, plain, binds(draftId, revision));
  plain.fill(0);
  return sealed;
};

const openRecord = (key: Buffer, row: DraftRow): SealedRecord => {
  const plain = openPadded(key, row.payload, binds(row.id, row.revision));
  try {
    return sealedRecord.parse(JSON.parse(plain.toString('utf8')));
  } catch {
    throw new StoreError('unreadable', 'record');
  } finally {
    plain.fill(0);
  }
};

const findDraft = (parts: Pick<Parts<unknown>, 'drafts'>, draftId: string): DraftRow => {
  const row = guarded(() => parts.drafts.select().from(drafts).where(eq(drafts.id, draftId)).get());
  if (row === undefined) throw new StoreError('ended');
  return row;
};

/** Whether a draft is there and not past its last day. */
export const draftOpens = (parts: Pick<Parts<unknown>, 'drafts' | 'now'>, draftId: string): boolean => {
  const row = guarded(() =>
    parts.drafts.select({ last: drafts.expiresDay }).from(drafts).where(eq(drafts.id, draftId)).get(),
  );
  return row !== undefined && row.last >= dayOf(parts.now());
};

/**
 * Writes a new draft's first revision.
 * @param grown whether it is more than barely begun from the start, as answers out of a file are
 */
export const insertDraft = (
  parts: Parts<unknown>,
  draftId: string,
  key: Buffer,
  document: unknown,
  grown: boolean,
): void => {
  const at = parts.now();
  guarded(() =>
    parts.drafts
      .insert(drafts)
      .values({
        id: draftId,
        revision: 1,
        payload: sealRecord(key, draftId, 1, { saves: [], document }),
        createdDay: dayOf(at),
        touchedDay: dayOf(at),
        expiresDay: dayAfter(at, KEEP_DAYS.usual),
        keepDays: KEEP_DAYS.usual,
        saves: grown ? YOUNG_SAVES : 1,
        abandonedAt: grown ? null : at + YOUNG_LIFE,
      })
      .run(),
  );
};

/** @throws StoreError `ended`, `damaged`, or `unreadable` when `parse` refuses the document */
export const readDocument = <Doc>(parts: Parts<Doc>, draftId: string, key: Buffer): Read<Doc> => {
  const row = findDraft(parts, draftId);
  const { document } = openRecord(key, row);
  try {
    return { document: parts.parse(document), revision: row.revision };
  } catch {
    // A parse error quotes what it could not read.
    throw new StoreError('unreadable', 'document');
  }
};

/** The revision an earlier save of this id made, if it is among the remembered ones. */
export const findSave = <Doc>(
  parts: Parts<Doc>,
  draftId: string,
  key: Buffer,
  saveId: string,
): number | undefined =>
  openRecord(key, findDraft(parts, draftId)).saves.find(({ id }) => id === saveId)?.revision;

/**
 * Saves if the draft still is at `expected`.
 * @param saveId the same id twice is the same save: a double click, a retry, a reloaded page
 */
export const saveDocument = <Doc>(
  parts: Parts<Doc>,
  draftId: string,
  key: Buffer,
  expected: number,
  document: Doc,
  saveId?: string,
): SaveResult =>
  guarded(() =>
    parts.drafts.transaction(
      (tx): SaveResult => {
        const row = findDraft(parts, draftId);
        const { saves } = openRecord(key, row);
        const before = saves.find(({ id }) => id === saveId);
        if (saveId !== undefined && before) return { saved: true, revision: before.revision, repeated: true };
        const at = parts.now();
        const revision = expected + 1;
        const kept = saveId === undefined ? saves : [...saves, { id: saveId, revision }].slice(-REMEMBERED);
        const count = Math.min(row.saves + 1, YOUNG_SAVES);
        const { changes } = tx
          .update(drafts)
          .set({
            revision,
            payload: sealRecord(key, draftId, revision, { saves: kept, document }),
            touchedDay: dayOf(at),
            expiresDay: dayAfter(at, row.keepDays),
            saves: count,
            abandonedAt: count < YOUNG_SAVES ? at + YOUNG_LIFE : null,
          })
          .where(and(eq(drafts.id, draftId), eq(drafts.revision, expected)))
          .run();
        return changes === 1
          ? { saved: true, revision, repeated: false }
          : { saved: false, revision: row.revision };
      },
      { behavior: 'immediate' },
    ),
  );

/** Coming back counts as touching: the days start anew. */
export const touchDraft = (parts: Parts<unknown>, draftId: string): void => {
  const at = parts.now();
  const row = findDraft(parts, draftId);
  const days = { touchedDay: dayOf(at), expiresDay: dayAfter(at, row.keepDays) };
  const abandonedAt = row.abandonedAt === null ? null : at + YOUNG_LIFE;
  guarded(() =>
    parts.drafts
      .update(drafts)
      .set({ ...days, abandonedAt })
      .where(eq(drafts.id, draftId))
      .run(),
  );
};

/** How long a draft is kept. `barelyBegun`: an hour untouched, whatever days were chosen. */
export type Keeping = { keepDays: number; lastDay: string; barelyBegun: boolean };

/** How long the draft is kept: the person's choice of days, and the last day as it stands. */
export const readKeeping = (parts: Parts<unknown>, draftId: string): Keeping => {
  const row = findDraft(parts, draftId);
  return { keepDays: row.keepDays, lastDay: row.expiresDay, barelyBegun: row.abandonedAt !== null };
};

/** Keeps the draft for so many days untouched, counted from today; brought within 1 to 90. */
export const keepFor = (parts: Parts<unknown>, draftId: string, days: number): void => {
  const at = parts.now();
  const keepDays = Math.min(KEEP_DAYS.most, Math.max(KEEP_DAYS.least, Math.round(days)));
  guarded(() =>
    parts.drafts
      .update(drafts)
      .set({ keepDays, touchedDay: dayOf(at), expiresDay: dayAfter(at, keepDays) })
      .where(eq(drafts.id, draftId))
      .run(),
  );
};

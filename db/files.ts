import { eq, and, sql } from 'drizzle-orm';
import { z } from 'zod';
import { dayOf } from './days';
import { guarded, StoreError } from './errors';
import type { Parts } from './parts';
import { files } from './schema';
import { newId, openPadded, sealPadded } from './seal';

const MB = 1_000_000;

/** How much one draft may hold. The size of one file is bounded so that deleting fits into the reserve. */
export const FILE_LIMITS = { count: 40, total: 60 * MB, one: 10 * MB } as const;

const fileLabel = z.object({ name: z.string(), type: z.string(), size: z.number() });
/** What a file is called, its media type, and its size in bytes; sealed like the bytes themselves. */
export type FileLabel = z.infer<typeof fileLabel>;
/** A file in the list. */
export type ListedFile = FileLabel & { id: string };

type Shared = Pick<Parts<unknown>, 'drafts' | 'now'>;

const labelBinds = (draftId: string, id: string) => ['file-label', draftId, id];
const bytesBinds = (draftId: string, id: string) => ['file', draftId, id];

const openLabel = (key: Buffer, draftId: string, id: string, sealed: Buffer): ListedFile => {
  const plain = openPadded(key, sealed, labelBinds(draftId, id));
  return { ...fileLabel.parse(JSON.parse(plain.toString('utf8'))), id };
};

/**
 * Seals and keeps an upload.
 * @returns the file's id
 * @throws StoreError `fileTooLarge`, `tooManyFiles`, `diskFull`
 */
export const addFile = (
  parts: Shared,
  draftId: string,
  key: Buffer,
  { name, type }: Pick<FileLabel, 'name' | 'type'>,
  bytes: Buffer,
): string => {
  if (bytes.length > FILE_LIMITS.one) throw new StoreError('fileTooLarge');
  const id = newId();
  const text = JSON.stringify({ name, type, size: bytes.length } satisfies FileLabel);
  const label = sealPadded(key, Buffer.from(text, 'utf8'), labelBinds(draftId, id));
  const payload = sealPadded(key, bytes, bytesBinds(draftId, id));
  guarded(() =>
    parts.drafts.transaction(
      (tx) => {
        const held = tx
          .select({
            count: sql<number>`count(*)`,
            total: sql<number>`coalesce(sum(length(${files.payload})), 0)`,
          })
          .from(files)
          .where(eq(files.draftId, draftId))
          .get();
        if ((held?.count ?? 0) >= FILE_LIMITS.count) throw new StoreError('tooManyFiles');
        if ((held?.total ?? 0) + payload.length > FILE_LIMITS.total)
          throw new StoreError('fileTooLarge', 'total');
        tx.insert(files)
          .values({ id, draftId, label, payload, createdDay: dayOf(parts.now()) })
          .run();
      },
      { behavior: 'immediate' },
    ),
  );
  return id;
};

/** The draft's files, in the order they were added. */
export const listFiles = (parts: Shared, draftId: string, key: Buffer): ListedFile[] =>
  guarded(() =>
    parts.drafts
      .select({ id: files.id, label: files.label })
      .from(files)
      .where(eq(files.draftId, draftId))
      .orderBy(sql`rowid`)
      .all(),
  ).map(({ id, label }) => openLabel(key, draftId, id, label));

/** One file. @returns undefined when this draft has no such file */
export const readFile = (
  parts: Shared,
  draftId: string,
  key: Buffer,
  id: string,
): (ListedFile & { bytes: Buffer }) | undefined => {
  const mine = and(eq(files.id, id), eq(files.draftId, draftId));
  const row = guarded(() => parts.drafts.select().from(files).where(mine).get());
  if (row === undefined) return undefined;
  const bytes = openPadded(key, row.payload, bytesBinds(draftId, id));
  return { ...openLabel(key, draftId, id, row.label), bytes };
};

/** Removes a file of this draft. @returns whether there was one */
export const removeFile = (parts: Pick<Shared, 'drafts'>, draftId: string, id: string): boolean => {
  const mine = and(eq(files.id, id), eq(files.draftId, draftId));
  return guarded(() => parts.drafts.delete(files).where(mine).run().changes) === 1;
};

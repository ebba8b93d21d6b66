import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { ResumeCode } from './code';
import { drawLocator } from './code';
import { dayOf } from './days';
import { guarded, StoreError } from './errors';
import { readCost, showCost } from './hashing';
import type { Parts } from './parts';
import { draftKeys } from './schema-keys';
import { open, seal } from './seal';

/*
 * A draft's data key is kept twice wrapped:
 *   outer (server key, from the ring)  [ inner (Argon2id of the words, salt and pepper)  [ data key ] ]
 * The outer layer can be renewed without anybody's code; the inner one only with it.
 */
const innerBinds = (draftId: string) => ['data-key', draftId];
const outerBinds = (draftId: string, outerId: string) => ['outer', draftId, outerId];

type KeyRow = typeof draftKeys.$inferSelect;
type Shared = Parts<unknown>;

/** Puts the outer layer on. For the store and for rotation. */
export const wrapOuter = (outer: { id: string; key: Buffer }, inner: Buffer, draftId: string): Buffer =>
  seal(outer.key, inner, outerBinds(draftId, outer.id));

/** Takes the outer layer off. @throws StoreError `damaged` */
export const unwrapOuter = (outer: { id: string; key: Buffer }, wrapped: Buffer, draftId: string): Buffer =>
  open(outer.key, wrapped, outerBinds(draftId, outer.id));

type Wrapped = Omit<KeyRow, 'locator' | 'createdDay'>;

/** Hashes the words and wraps the data key under them; gives a step that completes the row inside a transaction. */
const wrapUnderWords = async (
  parts: Shared,
  draftId: string,
  dataKey: Buffer,
  words: string,
): Promise<(() => Wrapped) | 'busy'> => {
  const pepper = parts.serverKeys.current('peppers');
  const salt = randomBytes(16);
  const wordKey = await parts.hasher.hash(words, salt, pepper.key, parts.cost);
  if (wordKey === 'busy') return 'busy';
  const inner = seal(wordKey, dataKey, innerBinds(draftId));
  wordKey.fill(0);
  return () => {
    // A rotation may have retired the pepper while we hashed; it does so under the same write lock.
    if (parts.serverKeys.byId('peppers', pepper.id) === undefined) throw new StoreError('busy', 'rotation');
    const outer = parts.serverKeys.current('outer');
    const wrapped = wrapOuter(outer, inner, draftId);
    return { draftId, salt, cost: showCost(parts.cost), pepperId: pepper.id, outerId: outer.id, wrapped };
  };
};

const freeLocator = (parts: Shared): number => {
  for (let tries = 0; tries < 100; tries += 1) {
    const locator = drawLocator();
    const taken = parts.keys.select().from(draftKeys).where(eq(draftKeys.locator, locator)).get();
    if (taken === undefined) return locator;
  }
  throw new StoreError('busy', 'locators');
};

/**
 * Keeps the data key under new words, in place of the draft's old row if it has one.
 * @param still asked under the write lock, after the slow hash: false when the draft was deleted meanwhile
 * @returns the new locator, or `'busy'`
 * @throws StoreError `ended` when `still` says no
 */
export const keepDataKey = async (
  parts: Shared,
  draftId: string,
  dataKey: Buffer,
  words: string,
  still: () => boolean = () => true,
): Promise<number | 'busy'> => {
  const complete = await wrapUnderWords(parts, draftId, dataKey, words);
  if (complete === 'busy') return 'busy';
  return guarded(() =>
    parts.keys.transaction(
      (tx) => {
        if (!still()) throw new StoreError('ended');
        const locator = freeLocator(parts);
        tx.delete(draftKeys).where(eq(draftKeys.draftId, draftId)).run();
        tx.insert(draftKeys)
          .values({ ...complete(), locator, createdDay: dayOf(parts.now()) })
          .run();
        return locator;
      },
      { behavior: 'immediate' },
    ),
  );
};

const findRow = (parts: Shared, locator: number): KeyRow | undefined =>
  guarded(() => parts.keys.select().from(draftKeys).where(eq(draftKeys.locator, locator)).get());

/** Once the words are known, brings a row to the current pepper and cost. */
const renew = async (parts: Shared, row: KeyRow, dataKey: Buffer, words: string): Promise<void> => {
  const upToDate =
    row.pepperId === parts.serverKeys.current('peppers').id && row.cost === showCost(parts.cost);
  if (upToDate) return;
  const complete = await wrapUnderWords(parts, row.draftId, dataKey, words);
  if (complete === 'busy') return;
  guarded(() =>
    parts.keys.transaction(
      (tx) => tx.update(draftKeys).set(complete()).where(eq(draftKeys.locator, row.locator)).run(),
      { behavior: 'immediate' },
    ),
  );
};

/**
 * Opens a data key with a code. A number nobody has costs the same work as a wrong word, so that neither
 * the answer nor its time tells which drafts exist.
 * @param opens whether a draft may still be opened (it exists and has not expired)
 */
export const unlockDataKey = async (
  parts: Shared,
  code: ResumeCode,
  opens: (draftId: string) => boolean,
): Promise<{ draftId: string; dataKey: Buffer } | 'wrong' | 'busy'> => {
  const found = findRow(parts, code.locator);
  const row = found !== undefined && opens(found.draftId) ? found : undefined;
  const pepper =
    row === undefined
      ? parts.serverKeys.current('peppers').key
      : parts.serverKeys.byId('peppers', row.pepperId);
  if (pepper === undefined) throw new StoreError('keysMissing', 'pepper');
  const cost = row === undefined ? parts.cost : (readCost(row.cost) ?? parts.cost);
  const wordKey = await parts.hasher.hash(code.words, row?.salt ?? randomBytes(16), pepper, cost);
  if (wordKey === 'busy') return 'busy';
  // Read again: while we hashed, the draft may have been deleted or the outer layer renewed.
  const current = findRow(parts, code.locator);
  if (row === undefined || current?.draftId !== row.draftId || !opens(row.draftId)) return 'wrong';
  const outerKey = parts.serverKeys.byId('outer', current.outerId);
  if (outerKey === undefined) throw new StoreError('keysMissing', 'outer');
  const inner = unwrapOuter({ id: current.outerId, key: outerKey }, current.wrapped, row.draftId);
  try {
    const dataKey = open(wordKey, inner, innerBinds(row.draftId));
    await renew(parts, current, dataKey, code.words);
    return { draftId: row.draftId, dataKey };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'damaged') return 'wrong';
    throw error;
  } finally {
    wordKey.fill(0);
  }
};

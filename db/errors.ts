/**
 * What can go wrong in the store, as a code the application turns into a kind sentence.
 *  - `diskFull`    nothing was written; what was saved before is unharmed
 *  - `busy`        another writer held the database for longer than five seconds, or every try lost a race
 *  - `ended`       the session ended (timed out, left, or the draft was deleted) while a page was being answered
 *  - `damaged`     the sealed bytes do not open: changed on disk, or put in another draft's place
 *  - `unreadable`  the seal is good, but the document could not be understood by this version
 *  - `fileTooLarge` / `tooManyFiles`  an upload beyond the draft's limits
 *  - `keysMissing` a key the database names is not in the key file
 *  - `storage`     any other refusal of the disk or of SQLite
 */
export type StoreErrorCode =
  | 'diskFull'
  | 'busy'
  | 'ended'
  | 'damaged'
  | 'unreadable'
  | 'fileTooLarge'
  | 'tooManyFiles'
  | 'keysMissing'
  | 'storage';

/** An error of the store. It never carries answers, codes, keys, ids or the error it came from. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /**
   * @param code what the application should say
   * @param detail SQLite's or the system's own short code (`SQLITE_FULL`), for the log
   */
  constructor(
    readonly code: StoreErrorCode,
    readonly detail: string = code,
  ) {
    super(`store: ${code} (${detail})`);
  }
}

const sqliteCode = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : sqliteCode(error.cause);
};

const meaning = (code: string): StoreErrorCode => {
  // SQLite cannot grow its shared-memory file on a full volume and calls that an input/output error.
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'SQLITE_IOERR_SHMSIZE') return 'diskFull';
  if (code.startsWith('SQLITE_BUSY')) return 'busy';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged';
  return 'storage';
};

/**
 * Turns any error into a `StoreError`. The first error is dropped on purpose: drizzle's query errors
 * and zod's parse errors quote the values they choked on.
 */
export const asStoreError = (error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const code = sqliteCode(error);
  return code === undefined ? new StoreError('storage', 'unknown') : new StoreError(meaning(code), code);
};

/** Runs `work` and lets only `StoreError`s out. */
export const guarded = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error);
  }
};

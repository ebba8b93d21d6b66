import { chmodSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { readCode, showCode } from './code';
import type { Connection } from './connection';
import { countRows, openDatabase, truncateLog } from './connection';
import type { Counts } from './counts';
import { countAll } from './counts';
import { createDisk } from './disk';
import { draftOpens, insertDraft, touchDraft } from './documents';
import { openDraftFile } from './draft-file';
import { keepDataKey, unlockDataKey } from './draft-keys';
import { guarded, StoreError } from './errors';
import { makeFolder } from './folders';
import type { HashCost } from './hashing';
import { createHasher, HASH_COST } from './hashing';
import { createLimits } from './limits';
import { refuseHalf } from './mounted';
import type { Parts } from './parts';
import type { Purged } from './removal';
import { purge, purgeVisitsOnly, removeDrafts } from './removal';
import { drafts as draftRows, health } from './schema';
import { draftKeys, health as keysHealth } from './schema-keys';
import { newId, newKey } from './seal';
import { openServerKeys } from './server-keys';
import type { SessionMode } from './sessions';
import { endSession, findSession, startSession, touchSession } from './sessions';
import type { Visit } from './visit';
import { createVisit } from './visit';
import { drawWords } from './words';

export type { Counts } from './counts';
export type { Read, SaveResult } from './documents';
export { KEEP_DAYS } from './documents';
export { StoreError } from './errors';
export type { StoreErrorCode } from './errors';
export { FILE_LIMITS } from './files';
export type { FileLabel, ListedFile } from './files';
export type { Purged } from './removal';
export { SESSION_TIMES } from './sessions';
export type { SessionMode } from './sessions';
export type { Decision, ExportedDraft, UpdateResult, Visit } from './visit';

/** Who asks: the network address (for rate limits only, never kept), and on what kind of computer. */
export type Asking = { source: string; mode: SessionMode };

/** Where the answers of a new draft come from. */
export type Origin = 'typed' | 'file';

/** The cookie's value to set, and the code to show once; or why no draft was begun. */
export type Created =
  | { cookie: string; code: string }
  | { refused: 'tooMany'; retryAfterSeconds: number }
  | { refused: 'diskFull' | 'busy' };

/** The cookie's value to set; or a refusal that is the same for wrong, expired, deleted and never given codes. */
export type Resumed =
  { cookie: string } | { refused: 'tooMany'; retryAfterSeconds: number } | { refused: 'wrong' | 'busy' };

/** The document of a draft file; or why it does not open. */
export type Imported<Doc> =
  | { document: Doc }
  | { refused: 'tooMany'; retryAfterSeconds: number }
  | { refused: 'wrong' | 'notADraft' | 'busy' };

export type StoreOptions<Doc> = {
  /** Folder of `drafts.db`. */
  dataDir: string;
  /** Folder of `keys.db` and `server-keys.json`; `<dataDir>/keys` when absent. */
  keysDir?: string;
  /** Checks a stored document and brings an old one up to date; may throw. */
  parse: (json: unknown) => Doc;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Whether an address is a station's or agency's, behind which many people sit. */
  isStation?: (source: string) => boolean;
  /** Size of the reserve for deletes; 16 MiB. */
  reserveBytes?: number;
  /** Filled part of the disk from which no draft is begun; 0.9. */
  fullAt?: number;
  /** For tests only: a cheaper Argon2id. */
  hashCost?: HashCost;
};

/** The draft store. Synchronous but for what needs Argon2id. Every method may throw a StoreError. */
export type DraftStore<Doc> = {
  /** @param origin `file`: a whole set of answers that was saved before; never counts as barely begun */
  create: (asking: Asking, document: Doc, origin?: Origin) => Promise<Created>;
  /** Always a new visit with a new cookie. */
  resume: (typedCode: string, asking: Asking) => Promise<Resumed>;
  /** The visit of a cookie, its idle clock touched; undefined for no cookie, an unknown or an ended one. */
  visit: (cookie: string | undefined) => Visit<Doc> | undefined;
  /** The same without a sign of life: the visit lasts no longer for it until `touch` is called. */
  peek: (cookie: string | undefined) => Visit<Doc> | undefined;
  /** Ends the visit of a cookie, if any. */
  end: (cookie: string | undefined) => void;
  /** Opens a draft file made by `visit.exportDraft`; begins nothing, `create` does. */
  importDraft: (bytes: Buffer, typedWords: string, source: string) => Promise<Imported<Doc>>;
  /** Whether both databases take a write. */
  healthy: () => boolean;
  /** Removes what has expired; to be called every few minutes while the clock can be trusted. */
  purge: () => Purged;
  /** Removes ended visits only; instead of `purge` while the clock may be wrong. @returns how many */
  purgeVisits: () => number;
  counts: () => Counts;
  /** Empties both logs and closes. */
  close: () => void;
};

const beat = (connection: Connection, table: typeof health | typeof keysHealth): void => {
  connection
    .insert(table)
    .values({ id: 1, beat: 1 })
    .onConflictDoUpdate({ target: table.id, set: { beat: sql`${table.beat} + 1` } })
    .run();
};

const openParts = <Doc>(options: StoreOptions<Doc>): Parts<Doc> => {
  const { dataDir, keysDir = path.join(dataDir, 'keys'), now = Date.now } = options;
  refuseHalf({ dataDir, keysDir });
  for (const folder of [dataDir, keysDir]) {
    makeFolder(folder);
    chmodSync(folder, 0o700);
  }
  const keys = openDatabase(path.join(keysDir, 'keys.db'), 'keys');
  const drafts = openDatabase(path.join(dataDir, 'drafts.db'), 'drafts');
  return {
    drafts,
    keys,
    // With drafts or their keys but no key file, new server keys would make every draft unopenable: refuse to start.
    serverKeys: openServerKeys(keysDir, countRows(keys, draftKeys) + countRows(drafts, draftRows) === 0),
    hasher: createHasher(),
    cost: options.hashCost ?? HASH_COST,
    limits: createLimits(now, options.isStation ?? (() => false)),
    disk: createDisk([dataDir, keysDir], options.reserveBytes ?? 16 * 1024 * 1024, options.fullAt ?? 0.9),
    now,
    parse: options.parse,
  };
};

const create = async <Doc>(
  parts: Parts<Doc>,
  asking: Asking,
  document: Doc,
  origin: Origin,
): Promise<Created> => {
  if (parts.disk.tooFullForNew()) return { refused: 'diskFull' };
  const wait = parts.limits.newDraft(asking.source);
  if (wait !== undefined) return { refused: 'tooMany', retryAfterSeconds: wait };
  const draftId = newId();
  const dataKey = newKey();
  const words = drawWords();
  try {
    const locator = await keepDataKey(parts, draftId, dataKey, words.join(''));
    if (locator === 'busy') return { refused: 'busy' };
    insertDraft(parts, draftId, dataKey, document, origin === 'file');
    return { cookie: startSession(parts, draftId, dataKey, asking.mode), code: showCode(locator, words) };
  } catch (error) {
    // Half a draft helps nobody; what cannot be removed now, the purge removes.
    if (error instanceof StoreError && error.code === 'diskFull') {
      removeDrafts(parts, [draftId]);
      return { refused: 'diskFull' };
    }
    throw error;
  } finally {
    dataKey.fill(0);
  }
};

/** A locator no draft has, under which tries with unreadable codes and draft files are counted. */
const NO_LOCATOR = 0;

const resume = async <Doc>(parts: Parts<Doc>, typedCode: string, asking: Asking): Promise<Resumed> => {
  const code = readCode(typedCode);
  const { wait, passed } = parts.limits.tryCode(asking.source, code?.locator ?? NO_LOCATOR);
  if (wait !== undefined) return { refused: 'tooMany', retryAfterSeconds: wait };
  if (code === undefined) return { refused: 'wrong' };
  const opened = await unlockDataKey(parts, code, (draftId) => draftOpens(parts, draftId));
  if (opened === 'busy') passed();
  if (typeof opened === 'string') return { refused: opened };
  passed();
  try {
    touchDraft(parts, opened.draftId);
    return { cookie: startSession(parts, opened.draftId, opened.dataKey, asking.mode) };
  } finally {
    opened.dataKey.fill(0);
  }
};

const importDraft = async <Doc>(
  parts: Parts<Doc>,
  bytes: Buffer,
  typedWords: string,
  source: string,
): Promise<Imported<Doc>> => {
  const { wait, passed } = parts.limits.tryCode(source, NO_LOCATOR);
  if (wait !== undefined) return { refused: 'tooMany', retryAfterSeconds: wait };
  const opened = await openDraftFile(parts, bytes, typedWords);
  if (opened !== 'wrong') passed();
  if (typeof opened === 'string') return { refused: opened };
  try {
    return { document: parts.parse(opened.json) };
  } catch {
    throw new StoreError('unreadable', 'document');
  }
};

/**
 * Opens the draft store, making folders, databases and keys on the first start.
 * @throws StoreError `keysMissing` when there are drafts but `keys.db` or the key file is gone, `storage` when
 *  `drafts.db` is gone but not its keys; SQLite's errors
 */
export const openStore = <Doc>(options: StoreOptions<Doc>): DraftStore<Doc> => {
  const parts = guarded(() => openParts(options));
  const sessionOf = (cookie: string | undefined) =>
    cookie === undefined ? undefined : findSession(parts, cookie);
  return {
    create: (asking, document, origin = 'typed') => create(parts, asking, document, origin),
    resume: (typedCode, asking) => resume(parts, typedCode, asking),
    visit: (cookie) => {
      const session = sessionOf(cookie);
      if (session) touchSession(parts, session);
      return session && createVisit(parts, session);
    },
    peek: (cookie) => {
      const session = sessionOf(cookie);
      return session && createVisit(parts, session);
    },
    end: (cookie) => {
      if (cookie !== undefined) endSession(parts, cookie);
    },
    importDraft: (bytes, typedWords, source) => importDraft(parts, bytes, typedWords, source),
    healthy: () => {
      try {
        beat(parts.drafts, health);
        beat(parts.keys, keysHealth);
        return true;
      } catch {
        return false;
      }
    },
    purge: () => purge(parts),
    purgeVisits: () => purgeVisitsOnly(parts),
    counts: () => countAll(parts),
    close: () => {
      for (const connection of [parts.drafts, parts.keys]) {
        truncateLog(connection);
        connection.$client.close();
      }
    },
  };
};

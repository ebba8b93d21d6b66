import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { DAY, HOUR } from './days';
import { guarded, StoreError } from './errors';
import type { Folders } from './folders';
import { databaseFiles } from './folders';
import { keyFilePath } from './server-keys';

/** The kinds of backup, each in a folder of its own, so that each can be carried to a place of its own. */
const KINDS = { drafts: '.db', keys: '.db', 'server-keys': '.json' } as const;
type Kind = keyof typeof KINDS;

/**
 * How long backups are kept (ms). Keys a little less than seven days, so that with one backup a day none
 * outlives the seven days in which a deleted draft is promised to be gone from backups too.
 */
export const BACKUPS_KEPT: Record<Kind, number> = {
  drafts: 30 * DAY,
  keys: 6 * DAY + 12 * HOUR,
  'server-keys': 6 * DAY + 12 * HOUR,
};

/** Older keys are not restored: by then their drafts were promised to be gone. */
const OLDEST_KEYS = 7 * DAY;

const stampOf = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/:/g, '');

const timeOf = (name: string): number | undefined => {
  const [, day, hour, minute, second] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.(?:db|json)$/.exec(name) ?? [];
  return day === undefined ? undefined : Date.parse(`${day}T${hour}:${minute}:${second}Z`);
};

type Backup = { file: string; at: number };

const list = (to: string, kind: Kind): Backup[] => {
  const folder = path.join(to, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const at = timeOf(name);
      return at === undefined ? [] : [{ file: path.join(folder, name), at }];
    })
    .sort((one, other) => other.at - one.at);
};

const copyDatabase = (file: string, to: string, tidy: (copy: Database.Database) => void): void => {
  const part = `${to}.part`;
  rmSync(part, { force: true });
  const source = new Database(file, { readonly: true, fileMustExist: true });
  try {
    source.prepare('VACUUM INTO ?').run(part);
  } finally {
    source.close();
  }
  chmodSync(part, 0o600);
  const copy = new Database(part);
  try {
    copy.pragma('secure_delete=ON');
    tidy(copy);
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new StoreError('damaged', 'backup');
  } finally {
    copy.close();
  }
  renameSync(part, to);
};

/** Removes backups past their time. @returns how many of each kind */
export const pruneBackups = (to: string, now: number): Record<Kind, number> => {
  const prune = (kind: Kind): number => {
    const old = list(to, kind).filter(({ at }) => now - at >= BACKUPS_KEPT[kind]);
    for (const { file } of old) rmSync(file);
    return old.length;
  };
  return { drafts: prune('drafts'), keys: prune('keys'), 'server-keys': prune('server-keys') };
};

/**
 * Backs up both databases and the key file, while the server runs if need be, and prunes old backups.
 * Visits are left out: a backup must not open with a cookie.
 * @param to folder; gets `drafts/`, `keys/` and `server-keys/`
 * @returns the files made
 * @throws StoreError
 */
export const backupStore = (folders: Folders, to: string, now: number): string[] =>
  guarded(() => {
    const made = (kind: Kind): string => {
      mkdirSync(path.join(to, kind), { recursive: true, mode: 0o700 });
      return path.join(to, kind, stampOf(now) + KINDS[kind]);
    };
    const files = [made('drafts'), made('keys'), made('server-keys')] as const;
    const live = databaseFiles(folders);
    // Payloads before keys: every draft in this backup then has its key in it.
    copyDatabase(live.drafts, files[0], () => {});
    copyDatabase(live.keys, files[1], (copy) => {
      copy.exec('DELETE FROM sessions');
      copy.exec('VACUUM');
    });
    copyFileSync(keyFilePath(folders.keysDir), files[2]);
    chmodSync(files[2], 0o600);
    pruneBackups(to, now);
    return [...files];
  });

/** Whether another process has a database open. */
const inUse = (file: string): boolean => {
  if (!existsSync(file)) return false;
  const client = new Database(file, { timeout: 0 });
  try {
    // Leaving WAL mode needs the file for oneself alone.
    return client.pragma('journal_mode=DELETE', { simple: true }) !== 'delete';
  } catch {
    return true;
  } finally {
    client.close();
  }
};

/** Why nothing was restored. */
export type RestoreRefusal = 'noBackup' | 'keysTooOld' | 'notEmpty' | 'running' | 'damaged';

const isSound = (file: string): boolean => {
  try {
    const client = new Database(file, { readonly: true });
    try {
      return client.pragma('integrity_check', { simple: true }) === 'ok';
    } finally {
      client.close();
    }
  } catch {
    return false;
  }
};

/**
 * Puts the newest backup of each kind in place.
 * @param replace whether present databases may be overwritten
 * @returns the backups used, or why nothing was touched
 */
export const restoreStore = (
  from: string,
  folders: Folders,
  { now, replace }: { now: number; replace: boolean },
): { restored: string[] } | { refused: RestoreRefusal } => {
  const [drafts] = list(from, 'drafts');
  const [keys] = list(from, 'keys');
  const [serverKeys] = list(from, 'server-keys');
  if (!drafts || !keys || !serverKeys) return { refused: 'noBackup' };
  if (now - Math.min(keys.at, serverKeys.at) > OLDEST_KEYS) return { refused: 'keysTooOld' };
  if (!isSound(drafts.file) || !isSound(keys.file)) return { refused: 'damaged' };
  const live = databaseFiles(folders);
  const targets = [live.drafts, live.keys];
  if (!replace && [...targets, keyFilePath(folders.keysDir)].some((file) => existsSync(file)))
    return { refused: 'notEmpty' };
  if (targets.some(inUse)) return { refused: 'running' };

  for (const folder of [folders.dataDir, folders.keysDir])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const file of targets) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  const put = (backup: Backup, target: string): string => {
    copyFileSync(backup.file, target);
    chmodSync(target, 0o600);
    return backup.file;
  };
  return {
    restored: [put(serverKeys, keyFilePath(folders.keysDir)), put(keys, live.keys), put(drafts, live.drafts)],
  };
};

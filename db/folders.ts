import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

/** Where the databases and keys lie. */
export type Folders = { dataDir: string; keysDir: string };

/**
 * The folders named by the environment: `DATA_DIR` (`data` when unset) and `KEYS_DIR` (`<DATA_DIR>/keys`
 * when unset), as absolute paths.
 */
export const foldersFrom = (env: Readonly<Record<string, string | undefined>>): Folders => {
  const dataDir = path.resolve(env['DATA_DIR'] || 'data');
  return { dataDir, keysDir: path.resolve(env['KEYS_DIR'] || path.join(dataDir, 'keys')) };
};

/** Tells the disk which names are in a folder. One that may not be read is left to the system, which does so too. */
const flush = (folder: string): void => {
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EISDIR' && code !== 'EINVAL') throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

/**
 * Makes a folder that only its owner may read, and sees to it that it outlives a power cut: the folders around it are
 * told to the disk, whether they were made now or shortly before by something else.
 * @throws the system's error when it cannot be made
 */
export const makeFolder = (folder: string): void => {
  const whole = path.resolve(folder);
  const first = mkdirSync(whole, { recursive: true, mode: 0o700 }) ?? whole;
  for (let made = whole; ; made = path.dirname(made)) {
    flush(path.dirname(made));
    if (made === path.resolve(first)) return;
  }
};

/** The two database files. */
export const databaseFiles = ({ dataDir, keysDir }: Folders): { drafts: string; keys: string } => ({
  drafts: path.join(dataDir, 'drafts.db'),
  keys: path.join(keysDir, 'keys.db'),
});

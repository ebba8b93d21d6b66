import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StoreError } from './errors';
import { newKey } from './seal';

const ring = z.strictObject({ current: z.string(), keys: z.record(z.string(), z.base64url()) });
const keyFile = z.strictObject({ version: z.literal(1), peppers: ring, outer: ring });

/** The key file: peppers for Argon2id, and the keys of the outer layer around each draft's wrapped key. */
export type KeyFile = z.infer<typeof keyFile>;
/** Which of the two rings. */
export type RingName = 'peppers' | 'outer';

/** Where the key file lies in the keys folder. */
export const keyFilePath = (keysDir: string): string => path.join(keysDir, 'server-keys.json');

const newEntry = (): [string, string] => [randomBytes(4).toString('hex'), newKey().toString('base64url')];

/** A key file with one more pepper and one more outer key, both current; the old ones stay readable. */
export const withNewKeys = (old?: KeyFile): KeyFile => {
  const grow = (name: RingName) => {
    const [id, key] = newEntry();
    return { current: id, keys: { ...old?.[name].keys, [id]: key } };
  };
  return { version: 1, peppers: grow('peppers'), outer: grow('outer') };
};

/** Reads a key file. @throws StoreError `keysMissing` when it is absent, cut short or not understood */
export const readKeyFile = (keysDir: string): KeyFile => {
  try {
    return keyFile.parse(JSON.parse(readFileSync(keyFilePath(keysDir), 'utf8')));
  } catch {
    throw new StoreError('keysMissing', 'server-keys.json');
  }
};

/** Writes a key file whole or not at all (written beside, flushed, renamed), readable by the owner only. */
export const writeKeyFile = (keysDir: string, file: KeyFile): void => {
  mkdirSync(keysDir, { recursive: true, mode: 0o700 });
  const beside = `${keyFilePath(keysDir)}.new`;
  const handle = openSync(beside, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(file, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, keyFilePath(keysDir));
  const folder = openSync(keysDir, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
};

/** The server's keys as the store uses them; follows the file when a rotation changes it. */
export type ServerKeys = {
  current: (name: RingName) => { id: string; key: Buffer };
  /** @returns undefined when the ring has no key of that id */
  byId: (name: RingName, id: string) => Buffer | undefined;
};

/**
 * Opens the key file, or makes it when the keys folder has never held one.
 * @param mayCreate false once `keys.db` holds drafts: new keys would lock all of them out for good
 * @throws StoreError `keysMissing`
 */
export const openServerKeys = (keysDir: string, mayCreate: boolean): ServerKeys => {
  if (mayCreate && !existsSync(keyFilePath(keysDir))) writeKeyFile(keysDir, withNewKeys());
  let file = readKeyFile(keysDir);
  let stamp = '';
  const fresh = (): KeyFile => {
    // Rotation renames a new file into place, so the inode tells of any change.
    const { ino, mtimeMs } = statSync(keyFilePath(keysDir));
    if (stamp !== `${ino} ${mtimeMs}`) {
      file = readKeyFile(keysDir);
      stamp = `${ino} ${mtimeMs}`;
    }
    return file;
  };
  const byId = (name: RingName, id: string): Buffer | undefined => {
    const text = fresh()[name].keys[id];
    return text === undefined ? undefined : Buffer.from(text, 'base64url');
  };
  return {
    byId,
    current: (name) => {
      const id = fresh()[name].current;
      const key = byId(name, id);
      if (key === undefined) throw new StoreError('keysMissing', name);
      return { id, key };
    },
  };
};

import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PreparedForm } from './prepared';

/** Raised when the way a form is prepared changes; an older file then has to be installed again. */
const FORMAT = 1;
const PREPARED = 'prepared.bin';
const ORIGINAL = 'original.pdf';

/** What lies in the data folder: a form ready to print, none, or one that must not be used. */
export type StoredForm =
  { state: 'installed'; form: PreparedForm } | { state: 'none' } | { state: 'damaged'; message: string };

const checksum = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Where the files of an installed form lie. */
export function formFiles(dataDir: string): { prepared: string; original: string } {
  return { prepared: join(dataDir, 'form', PREPARED), original: join(dataDir, 'form', ORIGINAL) };
}

/**
 * Writes a file so that a reader finds either the old or the new content, never half of one, even after a power
 * failure: a new file beside it, flushed, then renamed over it. Throws what the file system throws.
 */
export function replaceFile(path: string, data: Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      for (let at = 0; at < data.length;) at += writeSync(file, data, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  const directory = openSync(folder, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

/** Stores a prepared form in one file that carries its own checksum. */
export function storePrepared(dataDir: string, form: PreparedForm): void {
  const { body, ...rest } = form;
  const head = Buffer.from(`${JSON.stringify({ format: FORMAT, ...rest })}\n`, 'utf8');
  const content = Buffer.concat([head, body]);
  replaceFile(formFiles(dataDir).prepared, Buffer.concat([Buffer.from(`${checksum(content)}\n`), content]));
}

/** Reads the stored form and checks that not one bit of it has changed since it was installed. */
export function readStored(dataDir: string): StoredForm {
  let file: Buffer;
  try {
    file = readFileSync(formFiles(dataDir).prepared);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { state: 'none' };
    return { state: 'damaged', message: 'The installed form cannot be read. Please run form:install again.' };
  }
  const content = file.subarray(65);
  if (file.subarray(0, 64).toString('latin1') !== checksum(content)) {
    return {
      state: 'damaged',
      message: 'The installed form has changed on disk. Please run form:install again.',
    };
  }
  const end = content.indexOf(10);
  const { format, ...rest } = JSON.parse(content.toString('utf8', 0, end)) as Omit<PreparedForm, 'body'> & {
    format: number;
  };
  if (format !== FORMAT) {
    return {
      state: 'damaged',
      message: 'The form was installed by another version. Please run form:install again.',
    };
  }
  return { state: 'installed', form: { ...rest, body: content.subarray(end + 1) } };
}

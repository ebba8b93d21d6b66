import { randomBytes } from 'node:crypto';
import { readWords } from './code';
import { StoreError } from './errors';
import type { HashCost, Hasher } from './hashing';
import { openPadded, sealPadded } from './seal';
import { drawWords } from './words';

/*
 * A draft as a file for the person's own phone or stick: "CVCD" · version (1 byte) · salt (16) · envelope.
 * No server key is in it, so any server of this program opens it with the words. Version 1 means Argon2id
 * at the usual cost: the file cannot ask for more memory or less work.
 */
const MAGIC = Buffer.from('CVCD', 'latin1');
const VERSION = 1;
const SALT = 16;
const BODY = MAGIC.length + 1 + SALT;
const BINDS = ['draft-file', VERSION];

/** The largest draft file that is read, in bytes. */
export const LARGEST_DRAFT_FILE = 4 * 1024 * 1024;

type Setting = { hasher: Hasher; cost: HashCost };

/**
 * Seals a document as a file.
 * @param typedWords six words the person already has (a whole resume code will do); fresh ones when absent
 * @returns the bytes and the words that open them, `'wrong'` when the typed words are not six of the list, or `'busy'`
 */
export const writeDraftFile = async (
  { hasher, cost }: Setting,
  document: unknown,
  typedWords?: string,
): Promise<{ bytes: Buffer; words: string | undefined } | 'wrong' | 'busy'> => {
  const fresh = typedWords === undefined ? drawWords() : undefined;
  const letters = fresh?.join('') ?? readWords(typedWords ?? '');
  if (letters === undefined) return 'wrong';
  const salt = randomBytes(SALT);
  const key = await hasher.hash(letters, salt, undefined, cost);
  if (key === 'busy') return 'busy';
  const sealed = sealPadded(key, Buffer.from(JSON.stringify(document), 'utf8'), BINDS);
  key.fill(0);
  return { bytes: Buffer.concat([MAGIC, Buffer.from([VERSION]), salt, sealed]), words: fresh?.join(' ') };
};

/** Whether bytes are a draft file of a version this program knows. */
export const isDraftFile = (bytes: Buffer): boolean =>
  bytes.length > BODY &&
  bytes.length <= LARGEST_DRAFT_FILE &&
  bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
  bytes[MAGIC.length] === VERSION;

/**
 * Opens a draft file with its words.
 * @returns the document as JSON, not yet checked; `'notADraft'`, `'wrong'` or `'busy'`
 */
export const openDraftFile = async (
  { hasher, cost }: Setting,
  bytes: Buffer,
  typedWords: string,
): Promise<{ json: unknown } | 'notADraft' | 'wrong' | 'busy'> => {
  if (!isDraftFile(bytes)) return 'notADraft';
  const letters = readWords(typedWords);
  if (letters === undefined) return 'wrong';
  const salt = bytes.subarray(BODY - SALT, BODY);
  const key = await hasher.hash(letters, salt, undefined, cost);
  if (key === 'busy') return 'busy';
  try {
    return { json: JSON.parse(openPadded(key, bytes.subarray(BODY), BINDS).toString('utf8')) };
  } catch (error) {
    if (error instanceof StoreError) return 'wrong';
    throw new StoreError('unreadable', 'draft file');
  } finally {
    key.fill(0);
  }
};

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { StoreError } from './errors';

/*
 * The envelope: version (1 byte) · algorithm (1) · nonce (12) · tag (16) · ciphertext.
 * Version and algorithm are part of what the tag covers, so an envelope cannot be talked down.
 */
export const ENVELOPE_VERSION = 1;
const AES_256_GCM = 1;
const NONCE = 12;
const TAG = 16;
const HEADER = 2 + NONCE + TAG;

/** Plain texts are filled up to a multiple of this many bytes, so that a length tells little. */
export const BUCKET = 4096;

/** 32 random bytes. */
export const newKey = (): Buffer => randomBytes(32);

/** 128 random bits, base64url: an id that cannot be guessed. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** A 32-byte key for one purpose out of another key (HKDF-SHA-256). */
export const deriveKey = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32));

const context = (version: number, algorithm: number, parts: readonly (string | number)[]): Buffer =>
  // JSON keeps ['a','bc'] and ['ab','c'] apart.
  Buffer.from(JSON.stringify([version, algorithm, ...parts]), 'utf8');

/**
 * Seals bytes with AES-256-GCM under a fresh 96-bit nonce.
 * @param key 32 bytes
 * @param binds what the envelope belongs to (kind, draft, revision …): it opens only with the same
 */
export const seal = (key: Buffer, plain: Buffer, binds: readonly (string | number)[]): Buffer => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(context(ENVELOPE_VERSION, AES_256_GCM, binds));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([ENVELOPE_VERSION, AES_256_GCM]), nonce, cipher.getAuthTag(), body]);
};

/**
 * Opens what `seal` made.
 * @throws StoreError `damaged` for a wrong key, another place, any changed byte, or an unknown envelope
 */
export const open = (key: Buffer, envelope: Buffer, binds: readonly (string | number)[]): Buffer => {
  const [version, algorithm] = envelope;
  if (version !== ENVELOPE_VERSION || algorithm !== AES_256_GCM || envelope.length < HEADER)
    throw new StoreError('damaged', 'envelope');
  try {
    const nonce = envelope.subarray(2, 2 + NONCE);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
    decipher.setAAD(context(version, algorithm, binds));
    decipher.setAuthTag(envelope.subarray(2 + NONCE, HEADER));
    return Buffer.concat([decipher.update(envelope.subarray(HEADER)), decipher.final()]);
  } catch {
    throw new StoreError('damaged', 'seal');
  }
};

/** As `seal`, with the plain text's length in front and zeros behind, up to a whole number of buckets. */
export const sealPadded = (key: Buffer, plain: Buffer, binds: readonly (string | number)[]): Buffer => {
  const padded = Buffer.alloc(Math.ceil((plain.length + 4) / BUCKET) * BUCKET);
  padded.writeUInt32BE(plain.length);
  plain.copy(padded, 4);
  const sealed = seal(key, padded, binds);
  padded.fill(0);
  return sealed;
};

/** Opens what `sealPadded` made. @throws StoreError `damaged` */
export const openPadded = (key: Buffer, envelope: Buffer, binds: readonly (string | number)[]): Buffer => {
  const padded = open(key, envelope, binds);
  if (padded.length < 4) throw new StoreError('damaged', 'padding');
  const length = padded.readUInt32BE();
  if (length > padded.length - 4) throw new StoreError('damaged', 'padding');
  return padded.subarray(4, 4 + length);
};

/** How many buckets a sealed payload fills; all that the size of a draft may tell. */
export const bucketsOf = (envelopeLength: number): number => Math.round((envelopeLength - HEADER) / BUCKET);

const MB = 1_000_000;

/** The most that can be added, in bytes, files and pages. The store holds the first three as well (db/files.ts). */
export const EVIDENCE_LIMITS = {
  bytesOfFile: 10 * MB,
  bytesOfDraft: 60 * MB,
  files: 40,
  pagesOfDocument: 30,
  pagesOfPacket: 100,
  /** What a photo may have to be unpacked: a phone's largest is about 200 million. */
  pixels: 120_000_000,
} as const;

/** The most that a request with one file may carry, in bytes: the file, a label and the form around them. */
export const UPLOAD_LIMIT = 12 * MB;
/** The longest label, in characters. */
export const LABEL_LENGTH = 80;

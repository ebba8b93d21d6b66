import { cleanDocument } from './document';
import { kindOf } from './kind';
import { EVIDENCE_LIMITS } from './limits';
import { cleanPicture } from './picture';
import { EvidenceRefused } from './refusal';

/** A file that holds what can be seen of the original and nothing else. */
export interface CleanFile {
  readonly type: 'image/jpeg' | 'application/pdf';
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Checks a file by its content and draws it anew. To be run away from the server's own process: the file may be
 * hostile.
 * @throws EvidenceRefused with the reason, for every file that cannot be taken
 */
export async function cleanFile(bytes: Uint8Array): Promise<CleanFile> {
  if (bytes.length === 0) throw new EvidenceRefused('empty');
  if (bytes.length > EVIDENCE_LIMITS.bytesOfFile) throw new EvidenceRefused('tooLarge');
  const kind = kindOf(bytes);
  if (kind === undefined) throw new EvidenceRefused('unknownKind');
  if (kind === 'heic') throw new EvidenceRefused('heic');
  const clean = kind === 'pdf' ? await cleanDocument(bytes) : await cleanPicture(bytes);
  if (clean.bytes.length > EVIDENCE_LIMITS.bytesOfFile) throw new EvidenceRefused('tooLarge');
  return clean;
}

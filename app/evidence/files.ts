import type { Visit } from '../context';
import { EVIDENCE_LIMITS } from './limits';
import { readLabel, writeLabel, type EvidenceLabel } from './label';
import { EvidenceRefused } from './refusal';
import type { CleanFile } from './clean';

/** A file of the draft, without its bytes. */
export interface ListedEvidence extends EvidenceLabel {
  readonly id: string;
  readonly type: string;
  readonly size: number;
}

/** A file of the draft for the packet's thread. */
export interface ExhibitFile {
  readonly belongsTo: string;
  readonly text: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

type Files = Pick<Visit, 'addFile' | 'listFiles' | 'readFile'>;

/** The files of a draft in the order they were added. */
export const listEvidence = (visit: Files): ListedEvidence[] =>
  visit.listFiles().map(({ id, name, type, size }) => ({ id, type, size, ...readLabel(name) }));

/**
 * Refuses before any work is done if no further file would be kept.
 * @throws EvidenceRefused `tooManyFiles`, `packetFull`
 */
export function requireRoom(visit: Files, pages = 1): void {
  const files = listEvidence(visit);
  if (files.length >= EVIDENCE_LIMITS.files) throw new EvidenceRefused('tooManyFiles');
  const held = files.reduce((sum, file) => sum + file.pages, 0);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (held + pages > EVIDENCE_LIMITS.pagesOfPacket || bytes >= EVIDENCE_LIMITS.bytesOfDraft)
    throw new EvidenceRefused('packetFull');
}

/** Seals a cleaned file into the draft. Throws what `requireRoom` and the store throw. @returns its id */
export function keepEvidence(visit: Files, file: CleanFile, label: Omit<EvidenceLabel, 'pages'>): string {
  requireRoom(visit, file.pages);
  return visit.addFile(
    { name: writeLabel({ ...label, pages: file.pages }), type: file.type },
    Buffer.from(file.bytes),
  );
}

/** All files of a draft with their bytes, for the packet. */
export function exhibitFiles(visit: Files): ExhibitFile[] {
  return listEvidence(visit).flatMap(({ id, belongsTo, text, type }) => {
    const file = visit.readFile(id);
    return file ? [{ belongsTo, text, type, bytes: file.bytes }] : [];
  });
}

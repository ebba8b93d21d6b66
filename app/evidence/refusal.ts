/** Why a file was not taken. Words for each stand in `app/copy`. */
export type EvidenceRefusal =
  | 'empty'
  | 'tooLarge'
  | 'tooManyFiles'
  | 'tooManyPages'
  | 'packetFull'
  | 'heic'
  | 'unknownKind'
  | 'encrypted'
  | 'broken'
  | 'tooManyPixels'
  | 'tooLong'
  | 'busy';

/** A file that is not taken. Carries a reason and nothing of the file. */
export class EvidenceRefused extends Error {
  override readonly name = 'EvidenceRefused';
  constructor(readonly reason: EvidenceRefusal) {
    super(reason);
  }
}

/** The reason of an `EvidenceRefused`, or `undefined`. The class may exist twice (server and bundle). */
export function reasonOf(error: unknown): EvidenceRefusal | undefined {
  if (!(error instanceof Error) || error.name !== 'EvidenceRefused' || !('reason' in error)) return undefined;
  return error.reason as EvidenceRefusal;
}

import type { CleanFile } from '../evidence/clean';
import type { EvidenceRefusal } from '../evidence/refusal';

/** What the process that cleans one file says when it is done. */
export type CleanAnswer = { readonly clean: CleanFile } | { readonly refused: EvidenceRefusal };

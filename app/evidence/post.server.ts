import type { AppContext, Visit } from '../context';
import { paperRefusals, papers, papersNotKept } from '../copy/en/pages/papers';
import { problemOf } from '../security/problem';
import { keepEvidence, requireRoom } from './files';
import { reasonOf } from './refusal';
import type { Upload } from './upload.server';

/** What is to mend, by field. */
export interface Fault {
  readonly name: 'file' | 'belongsTo';
  readonly message: string;
}

/** Turns a refusal into words; passes on what only the server can answer. */
function faultOf(error: unknown): Fault {
  const reason = reasonOf(error);
  if (reason) return { name: 'file', message: paperRefusals[reason] };
  const problem = problemOf(error);
  if (problem === 'fileTooLarge') return { name: 'file', message: paperRefusals.packetFull };
  if (problem === 'tooManyFiles') return { name: 'file', message: paperRefusals.tooManyFiles };
  if (problem) return { name: 'file', message: papersNotKept };
  throw error;
}

/** Checks, cleans and seals an uploaded file. @returns what to mend, nothing when it was added */
export async function addPaper(
  upload: Upload,
  allowed: readonly string[],
  visit: Visit,
  { evidence }: Pick<AppContext, 'evidence'>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  if (!upload.bytes) faults.push({ name: 'file', message: papers.noFile });
  if (!allowed.includes(upload.belongsTo)) faults.push({ name: 'belongsTo', message: papers.noBelonging });
  if (faults.length > 0 || !upload.bytes) return faults;
  try {
    requireRoom(visit);
    const clean = await evidence.clean(upload.bytes);
    keepEvidence(visit, clean, { belongsTo: upload.belongsTo, text: upload.text });
    return [];
  } catch (error) {
    return [faultOf(error)];
  }
}

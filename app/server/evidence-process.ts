import { cleanFile } from '../evidence/clean';
import { EvidenceRefused } from '../evidence/refusal';
import type { CleanAnswer } from './evidence-jobs';

/*
 * Cleans one file and ends. A process of its own: pictures are unpacked by native code, and a fault in that would
 * take a thread's whole process with it.
 */
async function answer(bytes: Uint8Array): Promise<CleanAnswer> {
  try {
    return { clean: await cleanFile(bytes) };
  } catch (error) {
    return { refused: error instanceof EvidenceRefused ? error.reason : 'broken' };
  }
}

process.once('message', (bytes: Uint8Array) => {
  void answer(bytes).then((done) => {
    process.send?.(done, () => {
      process.disconnect();
    });
  });
});

import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadInstalledForm, renderPacket, warmFonts } from '../packet/engine';
import { formFiles } from '../packet/engine/form-store';
import type { PreparedForm } from '../packet/engine';
import { makePacket } from '../packet';
import { drawCodeCard } from '../packet/keep';
import { readExhibits } from '../packet/exhibits';
import { CURRENT, spokenGuidance } from '../rules';
import { en as words } from '../rules/words/en';
import { describeError } from './log';
import type { PacketAnswer, PacketJob, PacketWork, WorkerSettings } from './packet-jobs';

/*
 * Makes packets away from the server's own thread: a page of the form costs hundreds of milliseconds, and nobody
 * else's page should wait for it. Holds the form, never answers from one job to the next.
 */
const { dataDir } = workerData as WorkerSettings;

let form: PreparedForm | undefined;
let stamp = '';

/** Follows a form that is installed while the server runs. A damaged file leaves the form that is in use. */
function currentForm(): PreparedForm | undefined {
  const file = statSync(formFiles(dataDir).prepared, { throwIfNoEntry: false });
  const seen = file ? `${String(file.ino)} ${String(file.mtimeMs)}` : '';
  if (file && seen !== stamp) {
    stamp = seen;
    form = loadInstalledForm(dataDir) ?? form;
  }
  return form;
}

async function makeOne({ kept, today, options }: PacketWork): Promise<Uint8Array> {
  const prepared = currentForm();
  const { bytes } = makePacket({
    kept,
    today,
    form: prepared ? 'official' : 'substitute',
    prepared,
    parts: { send: options.send, keep: options.keep },
    guidance: spokenGuidance(kept, { today, edition: CURRENT }, words),
    missing: options.missing,
    exhibits: await readExhibits(options.exhibits ?? []),
  });
  return bytes;
}

const makeCard = (code: string): Uint8Array => renderPacket({ before: drawCodeCard(code), title: 'Form' });

async function answer(job: PacketJob): Promise<PacketAnswer> {
  try {
    return {
      id: job.id,
      revision: currentForm()?.revision,
      bytes: 'code' in job ? makeCard(job.code) : await makeOne(job),
    };
  } catch (error) {
    // The error itself may quote answers: only its kind leaves this thread.
    return { id: job.id, revision: form?.revision, failed: describeError(error) };
  }
}

parentPort?.on('message', (job: PacketJob) => {
  void answer(job).then((done) => parentPort?.postMessage(done));
});
// The first packet need not wait for the letters.
warmFonts();
parentPort?.postMessage({ ready: true, revision: currentForm()?.revision } satisfies PacketAnswer);

import { openSync, writeSync } from 'node:fs';
import { SETTINGS } from '../../db/connection';
import { HOUR } from '../../db/days';
import type { DraftStore, Visit } from '../../db/drafts';
import { anySource, EMPTY_LEDGER, openLedger, uploadOf, type Ledger, type Said } from './kill-ledger';

/*
 * A process that writes into a store without pause and says each thing once the store has returned. It loads its
 * modules, says "ready" and waits for one line: its task.
 */

/** What a writer is told. */
export interface WriterTask {
  readonly dataDir: string;
  /** Cookies and codes of the drafts that are there. */
  readonly drafts: readonly (readonly [cookie: string, code: string])[];
  /** The file to say things in; standard output if absent. */
  readonly acks?: string;
  /** Ends and closes the store after so many steps; never if absent. */
  readonly steps?: number;
  /** `synchronous` of both databases: 1 (NORMAL) shows that a proof bites. */
  readonly synchronous?: number;
}

const chance = (part: number): boolean => Math.random() < part;
const upTo = (most: number): number => Math.floor(Math.random() * (most + 1));

const make = async (store: DraftStore<Ledger>): Promise<[cookie: string, code: string]> => {
  const made = await store.create({ source: anySource(), mode: 'personal' }, EMPTY_LEDGER);
  if ('refused' in made) throw new Error(made.refused);
  return [made.cookie, made.code];
};

const visitOf = (store: DraftStore<Ledger>, cookie: string): Visit<Ledger> => {
  const visit = store.visit(cookie);
  if (visit === undefined) throw new Error('the visit ended');
  return visit;
};

/** Long texts: the write-ahead log grows to where SQLite moves it into the database by itself. */
const save = (store: DraftStore<Ledger>, cookie: string): number => {
  const result = visitOf(store, cookie).update(({ first }) => ({
    save: { version: 1, first: first + 1, second: first + 1, filler: 'x'.repeat(upTo(40_000)) },
  }));
  if (!result.saved) throw new Error('not saved');
  return result.document.first;
};

/** Begins a draft two hours ago, so that the purge of now takes it. */
const makeOld = async (dataDir: string): Promise<[cookie: string, code: string]> => {
  const past = openLedger(dataDir, { now: () => Date.now() - 2 * HOUR });
  try {
    return await make(past);
  } finally {
    past.close();
  }
};

const work = async ({ dataDir, drafts, acks, steps = Infinity, synchronous }: WriterTask): Promise<void> => {
  if (synchronous !== undefined) Object.assign(SETTINGS, { synchronous });
  const out = acks === undefined ? 1 : openSync(acks, 'a');
  const say = (said: Said): void => {
    writeSync(out, `${JSON.stringify(said)}\n`);
  };
  let store = openLedger(dataDir);
  const kept = [...drafts];
  for (let step = 0; step < steps; step += 1) {
    const one = kept[upTo(kept.length - 1)];
    if (one === undefined || chance(0.04)) {
      const made = await make(store);
      kept.push(made);
      say(['made', ...made]);
    } else if (chance(0.03)) {
      const size = 1 + upTo(200_000);
      say(['filed', one[0], visitOf(store, one[0]).addFile({ name: 'a', type: 'b' }, uploadOf(size)), size]);
    } else if (kept.length > 3 && chance(0.1)) {
      kept.splice(kept.indexOf(one), 1);
      say(['deleting', ...one]);
      visitOf(store, one[0]).delete();
      say(['deleted', one[0]]);
    } else if (chance(0.01)) {
      const old = await makeOld(dataDir);
      say(['deleting', ...old]);
      store.purge();
      say(['deleted', old[0]]);
    } else if (chance(0.02)) {
      // A clean restart in between: closing empties both logs.
      store.close();
      store = openLedger(dataDir);
    } else say(['saved', one[0], save(store, one[0])]);
  }
  store.close();
  process.exit(0);
};

writeSync(1, 'ready\n');
process.stdin.once('data', (task: Buffer) => void work(JSON.parse(task.toString('utf8')) as WriterTask));

/**
 * Proves the store's promises with figures: `node --import tsx scripts/proof-store.ts [loops]`.
 * `npm run proof` runs the same with 1,000 loops.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { showCode } from '../db/code';
import { openDatabase } from '../db/connection';
import type { DraftStore } from '../db/drafts';
import { openStore } from '../db/drafts';
import { HASH_COST } from '../db/hashing';
import { newKey, open, seal, sealPadded } from '../db/seal';
import { drawWords } from '../db/words';

/** Both counts are always saved alike; a document in which they differ was torn. */
type Ledger = { version: 1; first: number; second: number; filler: string };

const HERE = fileURLToPath(import.meta.url);
const openLedger = (dataDir: string, hashCost = { memoryKiB: 64, passes: 1, lanes: 1 }): DraftStore<Ledger> =>
  // The stored document is this script's own; it is checked number by number below.
  openStore<Ledger>({ dataDir, parse: (json) => json as Ledger, reserveBytes: 0, fullAt: 1.1, hashCost });

/** The child: saves without pause and says each revision once it is saved, until it is killed. */
const writeForEver = (dataDir: string, cookie: string): void => {
  const store = openLedger(dataDir);
  for (;;) {
    const visit = store.visit(cookie);
    if (visit === undefined) throw new Error('the visit ended');
    const result = visit.update(({ first }) => ({
      save: { version: 1, first: first + 1, second: first + 1, filler: 'x'.repeat((first % 5) * 3000) },
    }));
    if (result.saved) writeSync(1, `${result.document.first}\n`);
  }
};

/** Starts a child, which loads its modules and then waits: most of a loop's time, spent beside the one before. */
const startChild = (dataDir: string, cookie: string) =>
  spawn(process.execPath, ['--import', 'tsx', HERE, '--child', dataDir, cookie], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });

/** Lets a child write, kills it with SIGKILL some time after its first word, and gives the last count it said. */
const killOne = (
  child: ReturnType<typeof startChild>,
  delay: number,
): Promise<{ last: number; said: number }> =>
  new Promise((resolve, reject) => {
    let last = 0;
    let said = 0;
    createInterface({ input: child.stdout })
      .once('line', () => setTimeout(() => child.kill('SIGKILL'), delay))
      .on('line', (line) => {
        last = Number(line);
        said += 1;
      })
      .on('close', () => (said > 0 ? resolve({ last, said }) : reject(new Error('the child never saved'))));
    child.stdin.write('go');
  });

/** What the kill loop found. All but `loops`, `acknowledged` and `seconds` must be 0. */
export type KillFigures = {
  loops: number;
  acknowledged: number;
  lost: number;
  torn: number;
  integrityFailures: number;
  seconds: number;
};

/** Kills a writing process again and again; after each, all it called saved must be there, whole. */
export const runKillLoop = async (loops: number): Promise<KillFigures> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'proof-'));
  const begun = Date.now();
  const figures = { loops, acknowledged: 0, lost: 0, torn: 0, integrityFailures: 0 };
  const asking = { source: '192.0.2.1', mode: 'personal' } as const;
  let waiting: ReturnType<typeof startChild> | undefined;
  try {
    const first = openLedger(dataDir);
    const created = await first.create(asking, { version: 1, first: 0, second: 0, filler: '' });
    if ('refused' in created) throw new Error(created.refused);
    first.close();
    waiting = startChild(dataDir, created.cookie);
    for (let loop = 0; loop < loops; loop += 1) {
      const child = waiting;
      waiting = startChild(dataDir, created.cookie);
      const { last, said } = await killOne(child, Math.random() * 120);
      const store = openLedger(dataDir);
      const found = store.visit(created.cookie)?.read().document;
      store.close();
      figures.acknowledged += said;
      if (found === undefined || found.first < last) figures.lost += 1;
      if (found?.first !== found?.second) figures.torn += 1;
      const { $client } = openDatabase(path.join(dataDir, 'drafts.db'), 'drafts');
      if ($client.pragma('integrity_check', { simple: true }) !== 'ok') figures.integrityFailures += 1;
      $client.close();
    }
  } finally {
    waiting?.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  }
  return { ...figures, seconds: (Date.now() - begun) / 1000 };
};

/**
 * Flips one bit at so many places of a sealed payload.
 * @returns how many flips went unnoticed; must be 0
 */
export const flipBits = (places: number): { places: number; unnoticed: number } => {
  const key = newKey();
  const sealed = sealPadded(key, Buffer.from('a'.repeat(20_000)), ['proof']);
  let unnoticed = 0;
  for (let n = 0; n < places; n += 1) {
    const place = Math.floor((n * sealed.length) / places);
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(place) ^ (1 << (n % 8)), place);
    try {
      open(key, changed, ['proof']);
      unnoticed += 1;
    } catch {
      // Noticed, as it must be.
    }
  }
  return { places, unnoticed };
};

/** Seals so often with one key; counts nonces that came twice, which must be none. */
export const sealMany = (
  seals: number,
): { seals: number; repeatedNonces: number; sealsPerSecond: number } => {
  const key = newKey();
  const nonces = new Set<string>();
  const begun = performance.now();
  for (let n = 0; n < seals; n += 1)
    nonces.add(seal(key, Buffer.alloc(0), []).subarray(2, 14).toString('latin1'));
  const sealsPerSecond = Math.round(seals / ((performance.now() - begun) / 1000));
  return { seals, repeatedNonces: seals - nonces.size, sealsPerSecond };
};

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Times refusals, wrong words against a number nobody has, taking turns so that load falls on both alike.
 * @param tries how many of each
 * @returns medians in milliseconds and how far they lie apart
 */
export const timeRefusals = async (tries: number) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'proof-'));
  try {
    const store = openLedger(dataDir, HASH_COST);
    const created = await store.create(
      { source: '192.0.2.1', mode: 'shared' },
      { version: 1, first: 0, second: 0, filler: '' },
    );
    if ('refused' in created) throw new Error(created.refused);
    const real = Number(created.code.slice(0, 7).replace('-', ''));
    const nobody = real === 999_999 ? 100_000 : real + 1;
    const time = async (locator: number, source: string): Promise<number> => {
      const begun = performance.now();
      const result = await store.resume(showCode(locator, drawWords()), { source, mode: 'shared' });
      if (!('refused' in result) || result.refused !== 'wrong') throw new Error('not refused as wrong');
      return performance.now() - begun;
    };
    const wrongWords: number[] = [];
    const noDraft: number[] = [];
    for (let n = 0; n < tries; n += 1) {
      const askReal = async () => wrongWords.push(await time(real, `198.51.${n >> 8}.${n & 255}`));
      const askNobody = async () => noDraft.push(await time(nobody, `203.0.${n >> 8}.${n & 255}`));
      for (const ask of n % 2 === 0 ? [askReal, askNobody] : [askNobody, askReal]) await ask();
    }
    store.close();
    const [wrong, none] = [median(wrongWords), median(noDraft)];
    return {
      tries,
      wrongWordsMs: wrong,
      noDraftMs: none,
      differencePercent: (100 * Math.abs(wrong - none)) / none,
    };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/**
 * The whole proof of the store.
 * @param loops kill -9 loops; the other counts follow from it (1,000 loops: 500 flips, a million seals, 500 timed refusals)
 * @returns figures as plain JSON; `passed` says whether all that must be zero is zero
 */
export const runStoreProof = async ({ loops }: { loops: number }) => {
  const kills = await runKillLoop(loops);
  const flips = flipBits(500);
  const nonces = sealMany(loops * 1000);
  const refusals = await timeRefusals(Math.max(20, Math.floor(loops / 2)));
  const mustBeZero = [
    kills.lost,
    kills.torn,
    kills.integrityFailures,
    flips.unnoticed,
    nonces.repeatedNonces,
  ];
  // Fewer tries than that say more about the machine than about the store.
  const timesTell = refusals.tries >= 200;
  const passed = mustBeZero.every((figure) => figure === 0) && (!timesTell || refusals.differencePercent < 5);
  return { passed, kills, flips, nonces, refusals };
};

const [first, dataDir, cookie] = process.argv.slice(2);
if (process.argv[1] === HERE) {
  if (first === '--child' && dataDir !== undefined && cookie !== undefined)
    process.stdin.once('data', () => writeForEver(dataDir, cookie));
  else console.log(JSON.stringify(await runStoreProof({ loops: Number(first ?? 1000) }), null, 2));
}

/** Proves of the store's sealing and hashing what figures can prove; `npm run proof` runs it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { showCode } from '../db/code';
import { HASH_COST } from '../db/hashing';
import { newKey, open, seal, sealPadded } from '../db/seal';
import { drawWords } from '../db/words';
import { EMPTY_LEDGER, openLedger } from './proof/kill-ledger';

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
    const store = openLedger(dataDir, { hashCost: HASH_COST });
    const created = await store.create({ source: '192.0.2.1', mode: 'shared' }, EMPTY_LEDGER);
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

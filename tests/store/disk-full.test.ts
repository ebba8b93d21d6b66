import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { begin, freshFolder, HOME, noteOf, storeIn, visitOf } from './support';

const mounted: string[] = [];
afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', ['-l', folder]);
});

/** A small volume of its own; undefined where one may not be mounted. */
const smallVolume = (size: string): string | undefined => {
  const folder = freshFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status !== 0)
    return undefined;
  mounted.push(folder);
  return folder;
};

const cannotMount = 'needs the right to mount a tmpfs (root): a full disk was not tried';

test('on a full disk saves fail kindly, deleting works, and room brings saving back', async (context) => {
  const folder = smallVolume('6m');
  if (folder === undefined) return context.skip(cannotMount);
  const store = storeIn(folder, { reserveBytes: 1024 * 1024 });
  const first = await begin(store, 'safe');
  const second = await begin(store, 'other');
  const visit = visitOf(store, first.cookie);
  const other = visitOf(store, second.cookie);
  visit.addFile({ name: 'a', type: 'b' }, Buffer.alloc(500_000));

  const fillUp = () => {
    for (let n = 0, size = 1024 * 1024; size >= 256; n += 1) {
      try {
        writeFileSync(path.join(folder, `filler-${n}`), Buffer.alloc(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  };
  fillUp();

  // Saves go on in the log's room until that is used up, then fail with the one code.
  let saved = 'safe';
  const failure = (() => {
    for (let n = 0; n < 10_000; n += 1) {
      const text = `${n} `.repeat(2000);
      try {
        visit.update((note) => ({ save: { ...note, text } }));
        saved = text;
      } catch (error) {
        return error;
      }
    }
    return undefined;
  })();
  expect(failure).toMatchObject({ name: 'StoreError', code: 'diskFull' });
  expect(visit.read().document.text).toBe(saved);
  expect(await store.create(HOME, noteOf('new'))).toEqual({ refused: 'diskFull' });

  visit.delete();
  expect(store.visit(first.cookie)).toBeUndefined();
  expect(await store.resume(first.code, { ...HOME, source: '192.0.2.3' })).toEqual({ refused: 'wrong' });
  expect(store.counts()).toMatchObject({ drafts: 1, files: 0 });

  for (let n = 0; n < 40; n += 1) rmSync(path.join(folder, `filler-${n}`), { force: true });
  other.update((note) => ({ save: { ...note, text: 'room again' } }));
  expect(other.read().document.text).toBe('room again');
  expect(store.healthy()).toBe(true);
});

test('a disk nine tenths full takes no new draft, but goes on saving', async (context) => {
  const folder = smallVolume('6m');
  if (folder === undefined) return context.skip(cannotMount);
  const store = storeIn(folder, { fullAt: 0.9 });
  const { cookie } = await begin(store);
  writeFileSync(path.join(folder, 'filler'), Buffer.alloc(5.2 * 1024 * 1024));
  expect(await store.create(HOME, noteOf('new'))).toEqual({ refused: 'diskFull' });
  expect(visitOf(store, cookie).save(1, noteOf('saved'))).toMatchObject({ saved: true });
});

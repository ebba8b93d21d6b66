import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { CANNOT_MOUNT, smallDisk, type SmallDisk } from '../support/small-disk';
import { begin, HOME, noteOf, storeIn, visitOf } from './support';

const disks: SmallDisk[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) disk.unmount();
});

const mounted = (size: string): SmallDisk | undefined => {
  const disk = smallDisk(size);
  if (disk) disks.push(disk);
  return disk;
};

test('on a full disk saves fail kindly, deleting works, and room brings saving back', async (context) => {
  const disk = mounted('6m');
  if (disk === undefined) return context.skip(CANNOT_MOUNT);
  const { folder } = disk;
  const store = storeIn(folder, { reserveBytes: 1024 * 1024 });
  const first = await begin(store, 'safe');
  const second = await begin(store, 'other');
  const visit = visitOf(store, first.cookie);
  const other = visitOf(store, second.cookie);
  visit.addFile({ name: 'a', type: 'b' }, Buffer.alloc(500_000));

  disk.fillUp();

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

  disk.makeRoom();
  other.update((note) => ({ save: { ...note, text: 'room again' } }));
  expect(other.read().document.text).toBe('room again');
  expect(store.healthy()).toBe(true);
});

test('a disk nine tenths full takes no new draft, but goes on saving', async (context) => {
  const disk = mounted('6m');
  if (disk === undefined) return context.skip(CANNOT_MOUNT);
  const { folder } = disk;
  const store = storeIn(folder, { fullAt: 0.9 });
  const { cookie } = await begin(store);
  writeFileSync(path.join(folder, 'filler'), Buffer.alloc(5.2 * 1024 * 1024));
  expect(await store.create(HOME, noteOf('new'))).toEqual({ refused: 'diskFull' });
  expect(visitOf(store, cookie).save(1, noteOf('saved'))).toMatchObject({ saved: true });
});

import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { allFiles, begin, createClock, freshFolder, HOME, noteOf, storeIn, visitOf } from './support';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Some bytes out of the middle of everything sealed that the folder's databases hold now. */
const traces = (folder: string): Buffer[] => {
  const read = (file: string, query: string): Buffer[] => {
    const client = new Database(file, { readonly: true });
    const blobs = client.prepare<[], Buffer>(query).pluck().all();
    client.close();
    return blobs as unknown as Buffer[];
  };
  const inDrafts = (query: string) => read(path.join(folder, 'drafts.db'), query);
  const inKeys = (query: string) => read(path.join(folder, 'keys', 'keys.db'), query);
  const blobs = [
    ...inDrafts('select payload from drafts'),
    ...inDrafts('select payload from files'),
    ...inDrafts('select label from files'),
    ...inKeys('select wrapped from draft_keys'),
    ...inKeys('select salt from draft_keys'),
    ...inKeys('select wrapped from sessions'),
  ];
  return blobs.flatMap((blob) => [
    blob.subarray(0, 16),
    blob.subarray(Math.floor(blob.length / 2)).subarray(0, 16),
  ]);
};

const hits = (folder: string, marks: Buffer[]): string[] =>
  allFiles(folder).flatMap(({ file, bytes }) =>
    marks.some((mark) => bytes.includes(mark)) ? [path.basename(file)] : [],
  );

test('after "delete now" not one sealed byte is left in the files or their logs', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const { cookie, code } = await begin(store);
  const again = await store.resume(code, HOME);
  const visit = visitOf(store, cookie);
  const marks: Buffer[] = [];
  for (let n = 0; n < 6; n += 1) {
    visit.update(() => ({ save: noteOf('x'.repeat(n * 9000)) }));
    visit.addFile({ name: `${n}.pdf`, type: 'application/pdf' }, Buffer.alloc(50_000, n));
    marks.push(...traces(folder));
  }
  expect(hits(folder, marks).length).toBeGreaterThan(0);
  visit.delete();
  expect(hits(folder, marks)).toEqual([]);
  expect(store.counts()).toMatchObject({ drafts: 0, files: 0, visits: 0 });
  for (const kept of [cookie, 'cookie' in again ? again.cookie : ''])
    expect(store.visit(kept)).toBeUndefined();
  expect(await store.resume(code, HOME)).toEqual({ refused: 'wrong' });
});

test('one draft goes, the other stays whole', async () => {
  const store = storeIn(freshFolder());
  const [gone, kept] = [await begin(store, 'gone'), await begin(store, 'kept')];
  const file = visitOf(store, kept.cookie).addFile({ name: 'a', type: 'b' }, Buffer.from('c'));
  visitOf(store, gone.cookie).delete();
  expect(visitOf(store, kept.cookie).read().document.text).toBe('kept');
  expect(visitOf(store, kept.cookie).readFile(file)?.bytes.toString()).toBe('c');
});

const settle = (store: ReturnType<typeof storeIn>, cookie: string): void => {
  for (let n = 0; n < 3; n += 1) visitOf(store, cookie).update((note) => ({ save: note }));
};

test('a draft is kept 30 days from the last touch, then purged', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const { cookie, code } = await begin(store);
  settle(store, cookie);
  clock.move(30 * DAY);
  expect(store.purge().drafts).toBe(0);
  expect(await store.resume(code, HOME)).toHaveProperty('cookie');
  clock.move(30 * DAY);
  expect(store.purge().drafts).toBe(0);
  clock.move(DAY);
  expect(await store.resume(code, HOME)).toEqual({ refused: 'wrong' });
  expect(store.purge().drafts).toBe(1);
  expect(store.counts().drafts).toBe(0);
});

test.each([
  [1, 1],
  [90, 90],
  [0, 1],
  [365, 90],
])('a person asking for %i days gets %i', async (asked, given) => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const { cookie, code } = await begin(store);
  settle(store, cookie);
  visitOf(store, cookie).keepFor(asked);
  expect(visitOf(store, cookie).keeping()).toEqual({
    keepDays: given,
    lastDay: new Date(clock.now() + given * DAY).toISOString().slice(0, 10),
    barelyBegun: false,
  });
  clock.move(given * DAY);
  store.purge();
  expect(await store.resume(code, HOME)).toHaveProperty('cookie');
  clock.move((given + 1) * DAY);
  expect(store.purge().drafts).toBe(1);
});

test('a draft barely begun is purged after an hour, but never under the hands of a visitor', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const begun = await begin(store);
  const settled = await begin(store);
  settle(store, settled.cookie);
  for (let minutes = 0; minutes < 70; minutes += 10) {
    clock.move(HOUR / 6);
    visitOf(store, begun.cookie);
    expect(store.purge().drafts).toBe(0);
  }
  clock.move(HOUR);
  expect(store.purge()).toMatchObject({ drafts: 1 });
  expect(await store.resume(settled.code, HOME)).toHaveProperty('cookie');
});

test('a purge removes halves left by a crash, but not a draft that is being made', async () => {
  const clock = createClock();
  const folder = freshFolder();
  const store = storeIn(folder, { now: clock.now });
  const [noKey, noPayload] = [await begin(store), await begin(store)];
  for (const { cookie } of [noKey, noPayload]) settle(store, cookie);
  const inKeys = new Database(path.join(folder, 'keys', 'keys.db'));
  const inDrafts = new Database(path.join(folder, 'drafts.db'));
  inKeys
    .prepare('delete from draft_keys where rowid = (select rowid from draft_keys where locator = ?)')
    .run(Number(noKey.code.slice(0, 7).replace('-', '')));
  inKeys.exec('delete from sessions');
  const keyed = inKeys.prepare('select draft_id from draft_keys').pluck().get();
  inDrafts.prepare('delete from drafts where id = ?').run(keyed);
  expect(store.purge()).toMatchObject({ orphans: 1 });
  clock.move(DAY);
  expect(store.purge()).toMatchObject({ orphans: 1 });
  expect(inKeys.prepare('select count(*) from draft_keys').pluck().get()).toBe(0);
  expect(inDrafts.prepare('select count(*) from drafts').pluck().get()).toBe(0);
  inKeys.close();
  inDrafts.close();
});

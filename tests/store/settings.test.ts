import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase, SETTINGS } from '../../db/connection';
import { keyFilePath } from '../../db/server-keys';
import { allFiles, begin, freshFolder, storeIn, visitOf } from './support';

const promised = {
  journal_mode: 'wal',
  synchronous: 2,
  secure_delete: 1,
  foreign_keys: 1,
  busy_timeout: 5000,
  temp_store: 2,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
};

test('every open has the promised settings, the second as well as the first', () => {
  const file = path.join(freshFolder(), 'drafts.db');
  for (let time = 0; time < 3; time += 1) {
    const { $client } = openDatabase(file, 'drafts');
    const found = Object.keys(promised).map((name) => [name, $client.pragma(name, { simple: true })]);
    expect(Object.fromEntries(found)).toEqual(promised);
    $client.close();
  }
  expect(SETTINGS).toEqual(promised);
});

test('without them a second open would neither sync fully nor overwrite what is deleted', () => {
  const file = path.join(freshFolder(), 'drafts.db');
  openDatabase(file, 'drafts').$client.close();
  const bare = new Database(file);
  expect(bare.pragma('synchronous', { simple: true })).not.toBe(promised.synchronous);
  expect(bare.pragma('secure_delete', { simple: true })).not.toBe(promised.secure_delete);
  bare.close();
});

test('migrations run again without harm', async () => {
  const folder = freshFolder();
  const { cookie } = await begin(storeIn(folder), 'kept');
  const tables = (file: string) => {
    const client = new Database(file, { readonly: true });
    const rows = client.prepare('select name, sql from sqlite_master order by name').all();
    client.close();
    return rows;
  };
  const files = [path.join(folder, 'drafts.db'), path.join(folder, 'keys', 'keys.db')];
  const before = files.map(tables);
  expect(visitOf(storeIn(folder), cookie).read().document.text).toBe('kept');
  expect(files.map(tables)).toEqual(before);
});

test('only the owner may read the databases and keys', async () => {
  const folder = freshFolder();
  await begin(storeIn(folder));
  for (const { file } of allFiles(folder)) expect([file, statSync(file).mode & 0o077]).toEqual([file, 0]);
  expect(statSync(path.dirname(keyFilePath(path.join(folder, 'keys')))).mode & 0o777).toBe(0o700);
});

test('a store with drafts refuses to start without its key file, instead of making new keys', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  await begin(store);
  store.close();
  rmSync(keyFilePath(path.join(folder, 'keys')));
  expect(() => storeIn(folder)).toThrow(expect.objectContaining({ code: 'keysMissing' }));
});

test('the health check writes', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const beats = () => {
    const client = new Database(path.join(folder, 'drafts.db'), { readonly: true });
    const beat = client.prepare('select beat from health').pluck().get();
    client.close();
    return beat;
  };
  expect(store.healthy()).toBe(true);
  expect(beats()).toBe(1);
  expect(store.healthy()).toBe(true);
  expect(beats()).toBe(2);
});

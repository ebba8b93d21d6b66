import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { begin, freshFolder, storeIn, visitOf } from './support';

const photo = { name: 'photo.jpg', type: 'image/jpeg' };

test('files come back byte for byte, in order, and only to their own draft', async () => {
  const store = storeIn(freshFolder());
  const mine = visitOf(store, (await begin(store)).cookie);
  const theirs = visitOf(store, (await begin(store)).cookie);
  const bytes = Buffer.from([...Array(256).keys()]);
  const id = mine.addFile(photo, bytes);
  const second = mine.addFile({ name: 'bill “März”.pdf', type: 'application/pdf' }, Buffer.alloc(0));
  expect(mine.listFiles()).toEqual([
    { ...photo, id, size: 256 },
    { name: 'bill “März”.pdf', type: 'application/pdf', id: second, size: 0 },
  ]);
  expect(mine.readFile(id)?.bytes).toEqual(bytes);
  expect(theirs.readFile(id)).toBeUndefined();
  expect(theirs.removeFile(id)).toBe(false);
  expect(theirs.listFiles()).toEqual([]);
  expect(mine.removeFile(id)).toBe(true);
  expect(mine.removeFile(id)).toBe(false);
  expect(mine.listFiles().map((file) => file.id)).toEqual([second]);
});

test('a draft holds 40 files and 60 MB, each of 10 MB at most', async () => {
  const store = storeIn(freshFolder());
  const many = visitOf(store, (await begin(store)).cookie);
  for (let n = 0; n < 40; n += 1) many.addFile(photo, Buffer.from('x'));
  expect(() => many.addFile(photo, Buffer.from('x'))).toThrow(
    expect.objectContaining({ code: 'tooManyFiles' }),
  );

  const large = visitOf(store, (await begin(store)).cookie);
  const tooLarge = expect.objectContaining({ code: 'fileTooLarge' });
  expect(() => large.addFile(photo, Buffer.alloc(10_000_001))).toThrow(tooLarge);
  for (let n = 0; n < 5; n += 1) large.addFile(photo, Buffer.alloc(10_000_000));
  large.addFile(photo, Buffer.alloc(9_900_000));
  expect(() => large.addFile(photo, Buffer.alloc(10_000_000))).toThrow(tooLarge);
});

test('files exchanged by hand, within a draft too, do not open', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const visit = visitOf(store, (await begin(store)).cookie);
  const ids = ['a', 'b'].map((text) => visit.addFile({ ...photo, name: text }, Buffer.from(text)));
  const client = new Database(path.join(folder, 'drafts.db'));
  const [a, b] = client.prepare('select payload from files order by rowid').pluck().all();
  const put = client.prepare('update files set payload = ? where rowid = ?');
  put.run(b, 1);
  put.run(a, 2);
  client.close();
  for (const id of ids)
    expect(() => visit.readFile(id)).toThrow(expect.objectContaining({ code: 'damaged' }));
});

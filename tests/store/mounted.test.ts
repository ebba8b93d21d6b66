import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { begin, freshFolder, HOME, storeIn } from './support';

test.each([
  ['keys', 'keysMissing'],
  ['data', 'storage'],
])('an empty folder in place of the %s is refused, nothing is made, and nothing lost', async (gone, code) => {
  const root = freshFolder();
  const dataDir = path.join(root, 'data');
  const keysDir = path.join(root, 'keys');
  const store = storeIn(dataDir, { keysDir });
  const made = await begin(store, 'kept');
  store.close();

  const folder = path.join(root, gone);
  renameSync(folder, `${folder}-away`);
  mkdirSync(folder);
  expect(() => storeIn(dataDir, { keysDir })).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining('is its volume mounted?') as string }),
  );
  expect(readdirSync(folder)).toEqual([]);

  rmSync(folder, { recursive: true });
  renameSync(`${folder}-away`, folder);
  const back = storeIn(dataDir, { keysDir });
  expect(back.purge()).toMatchObject({ drafts: 0, orphans: 0 });
  expect(await back.resume(made.code, HOME)).toHaveProperty('cookie');
});

test('a key file is not made anew while drafts lie beside it, even with an empty keys.db', async () => {
  const root = freshFolder();
  const [dataDir, keysDir] = [path.join(root, 'data'), path.join(root, 'keys')];
  const store = storeIn(dataDir, { keysDir });
  await begin(store);
  store.close();
  rmSync(keysDir, { recursive: true });
  const other = storeIn(path.join(root, 'other'), { keysDir });
  other.close();
  rmSync(path.join(keysDir, 'server-keys.json'));
  expect(() => storeIn(dataDir, { keysDir })).toThrow(expect.objectContaining({ code: 'keysMissing' }));
  expect(readdirSync(keysDir)).not.toContain('server-keys.json');
});

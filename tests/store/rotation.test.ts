import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { rotateServerKeys } from '../../db/rotation';
import { readKeyFile } from '../../db/server-keys';
import { begin, freshFolder, HOME, storeIn, visitOf } from './support';

const foldersOf = (dataDir: string) => ({ dataDir, keysDir: path.join(dataDir, 'keys') });
const from = (n: number) => ({ ...HOME, source: `10.1.${n >> 8}.${n & 255}` });

const keyIds = (dataDir: string) => {
  const client = new Database(path.join(dataDir, 'keys', 'keys.db'), { readonly: true });
  const rows = client
    .prepare<[], { outer_id: string; pepper_id: string }>('select outer_id, pepper_id from draft_keys')
    .all();
  client.close();
  return {
    outer: new Set(rows.map((row) => row.outer_id)),
    peppers: new Set(rows.map((row) => row.pepper_id)),
  };
};

test('after a rotation beside a running server every draft opens and the old server key is gone', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const before = readKeyFile(path.join(folder, 'keys'));
  const made = [];
  for (let n = 0; n < 5; n += 1) made.push(await begin(store, `draft ${n}`, from(n)));

  const done = rotateServerKeys(foldersOf(folder));
  expect(done).toEqual({
    resumed: false,
    rewrapped: 5,
    retired: { outer: 1, peppers: 0 },
    waitingForCode: 5,
    drafts: 5,
  });
  const after = readKeyFile(path.join(folder, 'keys'));
  expect(after.outer.current).not.toBe(before.outer.current);
  expect(Object.keys(after.outer.keys)).toEqual([after.outer.current]);
  // The old pepper must stay: nobody can take it out of an Argon2id hash without the words.
  expect(Object.keys(after.peppers.keys)).toContain(before.peppers.current);
  expect(keyIds(folder).outer).toEqual(new Set([after.outer.current]));

  // Visits go on, codes work, and each code that comes back moves its draft to the new pepper.
  for (const [n, { cookie, code }] of made.entries()) {
    expect(visitOf(store, cookie).read().document.text).toBe(`draft ${n}`);
    expect(await store.resume(code, from(n))).toHaveProperty('cookie');
    expect(await store.resume(code, from(n))).toHaveProperty('cookie');
  }
  expect(keyIds(folder).peppers).toEqual(new Set([after.peppers.current]));
  const fresh = await begin(store, 'after');
  expect(await store.resume(fresh.code, HOME)).toHaveProperty('cookie');

  const again = rotateServerKeys(foldersOf(folder));
  expect(again).toMatchObject({ resumed: false, rewrapped: 6, retired: { outer: 1, peppers: 1 } });
  for (const { code } of made) expect(await store.resume(code, HOME)).toHaveProperty('cookie');
});

test(
  'a rotation killed half way is finished by the next, and no draft is lost',
  { timeout: 60_000 },
  async () => {
    const folder = freshFolder();
    const store = storeIn(folder);
    const made = [];
    for (let n = 0; n < 250; n += 1) made.push(await begin(store, `draft ${n}`, from(n)));
    const { outer: first } = readKeyFile(path.join(folder, 'keys'));

    const child = fileURLToPath(new URL('rotation-child.ts', import.meta.url));
    const killed = spawnSync(process.execPath, ['--import', 'tsx', child, folder]);
    expect(killed.signal).toBe('SIGKILL');
    expect(keyIds(folder).outer.size).toBe(2);
    // Half done, every draft opens; one that comes back moves to the new keys by itself.
    for (const n of [0, 120, 249])
      expect(await store.resume(made[n]?.code ?? '', from(n))).toHaveProperty('cookie');

    const done = rotateServerKeys(foldersOf(folder));
    expect(done).toMatchObject({ resumed: true, drafts: 250, retired: { outer: 1 } });
    expect([147, 148, 149, 150]).toContain(done.rewrapped);
    expect(Object.keys(readKeyFile(path.join(folder, 'keys')).outer.keys)).not.toContain(first.current);
    for (const [n, { code, cookie }] of made.entries()) {
      expect(await store.resume(code, from(n))).toHaveProperty('cookie');
      expect(visitOf(store, cookie).read().document.text).toBe(`draft ${n}`);
    }
  },
);

test('two rotations started together lose no draft, round after round', { timeout: 120_000 }, async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const made = [];
  for (let n = 0; n < 250; n += 1) made.push(await begin(store, `draft ${n}`, from(n)));
  const script = fileURLToPath(new URL('../../scripts/rotate-keys.ts', import.meta.url));
  const env = { ...process.env, DATA_DIR: folder, KEYS_DIR: path.join(folder, 'keys') };
  const rotate = async (): Promise<unknown> => {
    const child = spawn(process.execPath, ['--import', 'tsx', script], { env, stdio: 'ignore' });
    const [status]: unknown[] = await once(child, 'exit');
    return status;
  };
  for (let round = 0; round < 4; round += 1) {
    expect(await Promise.all([rotate(), rotate()])).toEqual([0, 0]);
    const { outer, peppers } = readKeyFile(path.join(folder, 'keys'));
    const named = keyIds(folder);
    expect(Object.keys(outer.keys)).toEqual(expect.arrayContaining([...named.outer]));
    expect(Object.keys(peppers.keys)).toEqual(expect.arrayContaining([...named.peppers]));
  }
  for (const [n, { code }] of made.entries())
    expect(await store.resume(code, from(n))).toHaveProperty('cookie');
});

import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backupStore, restoreStore } from '../../db/backup';
import { begin, createClock, freshFolder, HOME, storeIn, visitOf } from './support';

const DAY = 86_400_000;
const foldersOf = (dataDir: string) => ({ dataDir, keysDir: path.join(dataDir, 'keys') });
const setting = (now: number, replace = false) => ({ now, replace });

test('a backup made under a running server restores on a clean machine', async () => {
  const [home, to, clean] = [freshFolder(), freshFolder(), freshFolder()];
  const store = storeIn(home);
  const { cookie, code } = await begin(store, 'kept');
  const file = visitOf(store, cookie).addFile({ name: 'a.jpg', type: 'image/jpeg' }, Buffer.from('photo'));
  const files = backupStore(foldersOf(home), to, Date.now());
  expect(files.map((made) => path.basename(path.dirname(made)))).toEqual(['drafts', 'keys', 'server-keys']);
  await begin(store, 'after the backup');

  expect(restoreStore(to, foldersOf(clean), setting(Date.now()))).toHaveProperty('restored');
  const restored = storeIn(clean);
  expect(restored.counts().drafts).toBe(1);
  // The old cookie opens nothing in a restored store; the code does.
  expect(restored.visit(cookie)).toBeUndefined();
  const resumed = await restored.resume(code, HOME);
  const visit = visitOf(restored, 'cookie' in resumed ? resumed.cookie : '');
  expect(visit.read().document.text).toBe('kept');
  expect(visit.readFile(file)?.bytes.toString()).toBe('photo');
});

test('key backups are gone within seven days; payload backups of a deleted draft never open again', async () => {
  const clock = createClock();
  const [home, to, clean] = [freshFolder(), freshFolder(), freshFolder()];
  const store = storeIn(home, { now: clock.now });
  const { cookie, code } = await begin(store, 'gone');
  backupStore(foldersOf(home), to, clock.now());
  visitOf(store, cookie).delete();
  for (let day = 0; day < 7; day += 1) {
    clock.move(DAY);
    backupStore(foldersOf(home), to, clock.now());
  }
  expect(readdirSync(path.join(to, 'drafts'))).toHaveLength(8);
  expect(readdirSync(path.join(to, 'keys'))).toHaveLength(7);
  expect(readdirSync(path.join(to, 'server-keys'))).toHaveLength(7);

  // The thief, or a careless operator, restores the first day's payloads with the keys there still are.
  for (const name of readdirSync(path.join(to, 'drafts')).sort().slice(1))
    rmSync(path.join(to, 'drafts', name));
  expect(restoreStore(to, foldersOf(clean), setting(clock.now()))).toHaveProperty('restored');
  const restored = storeIn(clean, { now: clock.now });
  expect(restored.counts().drafts).toBe(1);
  expect(await restored.resume(code, HOME)).toEqual({ refused: 'wrong' });
  expect(restored.purge().orphans).toBe(1);
  expect(restored.counts().drafts).toBe(0);
});

test('a restore touches nothing it should not', async () => {
  const [home, to] = [freshFolder(), freshFolder()];
  const store = storeIn(home);
  const { cookie, code } = await begin(store, 'at backup');
  const now = Date.now();
  expect(restoreStore(to, foldersOf(home), setting(now))).toEqual({ refused: 'noBackup' });
  const [, keys = ''] = backupStore(foldersOf(home), to, now);
  visitOf(store, cookie).update((note) => ({ save: { ...note, text: 'later' } }));

  expect(restoreStore(to, foldersOf(home), setting(now))).toEqual({ refused: 'notEmpty' });
  expect(restoreStore(to, foldersOf(home), setting(now, true))).toEqual({ refused: 'running' });
  expect(restoreStore(to, foldersOf(home), setting(now + 8 * DAY, true))).toEqual({ refused: 'keysTooOld' });
  expect(visitOf(store, cookie).read().document.text).toBe('later');
  store.close();
  expect(restoreStore(to, foldersOf(home), setting(now, true))).toHaveProperty('restored');
  const restored = storeIn(home);
  const resumed = await restored.resume(code, HOME);
  expect(visitOf(restored, 'cookie' in resumed ? resumed.cookie : '').read().document.text).toBe('at backup');
  restored.close();

  writeFileSync(keys, Buffer.alloc(9000, 7));
  expect(restoreStore(to, foldersOf(home), setting(now, true))).toEqual({ refused: 'damaged' });
  expect(existsSync(path.join(home, 'drafts.db'))).toBe(true);
});

import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backupStore } from '../../db/backup';
import { openDatabase } from '../../db/connection';
import { unwrapOuter } from '../../db/draft-keys';
import { draftKeys } from '../../db/schema-keys';
import { drafts } from '../../db/schema';
import { open } from '../../db/seal';
import { readKeyFile } from '../../db/server-keys';
import { allFiles, begin, freshFolder, storeIn, visitOf } from './support';

const CANARY = 'CANARY_ssn_7f3a';

const seeded = async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const secrets: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    const { cookie, code } = await begin(store, `${CANARY} ${n}`);
    const visit = visitOf(store, cookie);
    for (let save = 0; save < 4; save += 1)
      visit.update(
        (note) => ({ save: { ...note, text: `${note.text} ${CANARY}`.repeat(20).slice(0, 9000) } }),
        CANARY + save,
      );
    visit.addFile({ name: `${CANARY}.jpg`, type: 'image/jpeg' }, Buffer.from(CANARY.repeat(1000)));
    secrets.push(
      cookie,
      code,
      code.slice(8),
      ...code
        .slice(8)
        .split(' ')
        .filter((word) => word.length > 6),
    );
  }
  const backups = path.join(folder, 'backups');
  backupStore({ dataDir: folder, keysDir: path.join(folder, 'keys') }, backups, Date.now());
  return { folder, store, secrets };
};

test('no answer, file name, code or cookie stands in the databases, logs, keys or backups', async () => {
  const { folder, secrets } = await seeded();
  const files = allFiles(folder);
  expect(files.map(({ file }) => path.basename(file))).toEqual(
    expect.arrayContaining(['drafts.db', 'drafts.db-wal', 'keys.db', 'keys.db-wal', 'server-keys.json']),
  );
  expect(files.filter(({ file }) => file.includes('backups')).length).toBe(3);
  for (const { file, bytes } of files)
    for (const secret of [CANARY, Buffer.from(CANARY).toString('base64').slice(0, 12), ...secrets])
      expect([file, bytes.includes(secret)]).toEqual([file, false]);
});

test('databases, backups and server keys together, without a code, give only counts, days and size buckets', async () => {
  const { folder, store } = await seeded();
  const day = new Date().toISOString().slice(0, 10);
  expect(store.counts()).toEqual({
    drafts: 5,
    files: 5,
    visits: 5,
    createdOn: { [day]: 5 },
    touchedOn: { [day]: 5 },
    sizes: { '3': 5 },
  });
  store.close();

  // The thief tries everything the disk holds as a key on every layer. The outer layer opens, as it must.
  const keysDir = path.join(folder, 'keys');
  const ring = readKeyFile(keysDir);
  const keysDb = openDatabase(path.join(keysDir, 'keys.db'), 'keys');
  const draftsDb = openDatabase(path.join(folder, 'drafts.db'), 'drafts');
  const rows = keysDb.select().from(draftKeys).all();
  const payloads = draftsDb.select().from(drafts).all();
  const found: Buffer[] = Object.values({ ...ring.outer.keys, ...ring.peppers.keys }).map((key) =>
    Buffer.from(key, 'base64url'),
  );
  for (const row of rows) {
    const outer = { id: row.outerId, key: Buffer.from(ring.outer.keys[row.outerId] ?? '', 'base64url') };
    const inner = unwrapOuter(outer, row.wrapped, row.draftId);
    found.push(
      inner.subarray(-32),
      inner.subarray(0, 32),
      row.wrapped.subarray(-32),
      Buffer.concat([row.salt, row.salt]),
    );
    for (const key of found) expect(() => open(key, inner, ['data-key', row.draftId])).toThrow();
  }
  for (const { id, revision, payload } of payloads)
    for (const key of found) {
      expect(() => open(key, payload, ['answers', id, revision])).toThrow();
      // Not even without asking the tag: the first block is not a length and JSON.
      const decipher = createDecipheriv('aes-256-gcm', key, payload.subarray(2, 14));
      expect(decipher.update(payload.subarray(30)).includes('"saves"')).toBe(false);
    }
  keysDb.$client.close();
  draftsDb.$client.close();
});

test('backups hold no visit, so that a kept cookie opens none', async () => {
  const { folder } = await seeded();
  const backup = allFiles(path.join(folder, 'backups', 'keys'))[0];
  const keys = openDatabase(backup?.file ?? '', 'keys');
  expect(keys.$client.prepare('select count(*) from sessions').pluck().get()).toBe(0);
  expect(keys.$client.prepare('select count(*) from draft_keys').pluck().get()).toBe(5);
  keys.$client.close();
});

test('the databases have these columns and no other', () => {
  const columns = (which: 'drafts' | 'keys') => {
    const journal = readFileSync(`db/migrations/${which}/meta/_journal.json`, 'utf8');
    expect(journal).toContain('"dialect": "sqlite"');
    const { $client } = openDatabase(path.join(freshFolder(), `${which}.db`), which);
    const names = $client
      .prepare(
        "select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and m.name not like '\\_\\_%' escape '\\' and m.name not like 'sqlite%' order by 1",
      )
      .pluck()
      .all();
    $client.close();
    return names;
  };
  expect(columns('drafts')).toEqual([
    'drafts.abandoned_at',
    'drafts.created_day',
    'drafts.expires_day',
    'drafts.id',
    'drafts.keep_days',
    'drafts.payload',
    'drafts.revision',
    'drafts.saves',
    'drafts.touched_day',
    'files.created_day',
    'files.draft_id',
    'files.id',
    'files.label',
    'files.payload',
    'health.beat',
    'health.id',
  ]);
  expect(columns('keys')).toEqual([
    'draft_keys.cost',
    'draft_keys.created_day',
    'draft_keys.draft_id',
    'draft_keys.locator',
    'draft_keys.outer_id',
    'draft_keys.pepper_id',
    'draft_keys.salt',
    'draft_keys.wrapped',
    'health.beat',
    'health.id',
    'sessions.created_at',
    'sessions.draft_id',
    'sessions.ends_at',
    'sessions.id',
    'sessions.mode',
    'sessions.touched_at',
    'sessions.wrapped',
  ]);
});

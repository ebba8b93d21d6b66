import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { makePacket } from '../../app/packet';
import { openStore } from '../../db/drafts';
import { readDraft, walk, type Draft } from '../../schemas/application';
import { TODAY } from '../people/person';
import { CHEAP_STORE } from '../support/cheap';
import { copyRelease, readFileOf, readRelease, releases, wordsOfFile } from './read';

const folders: string[] = [];
const freshFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'released-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const openAt = (dataDir: string, now: number) =>
  openStore<Draft>({
    dataDir,
    parse: readDraft,
    now: () => now,
    ...CHEAP_STORE,
  });

/** Tables, indexes and columns of both databases, as SQLite tells them. */
const schemaOf = (dataDir: string): unknown[] =>
  ['drafts.db', 'keys/keys.db'].map((file) => {
    const database = new Database(path.join(dataDir, file), { readonly: true });
    const rows: unknown[] = database
      .prepare(`select type, name, sql from sqlite_master where name not like 'sqlite_%' order by type, name`)
      .all();
    database.close();
    return rows;
  });

// A change to the answers or the databases must carry these over; they are never renewed (see scripts/keep-release.ts).
describe.each(releases())('drafts that release %s saved', (release) => {
  const { begun, drafts } = readRelease(release);

  it('each opens with its code, with every answer and paper, and prints', async () => {
    const dataDir = freshFolder();
    copyRelease(release, dataDir);
    const store = openAt(dataDir, begun);
    expect(drafts.length).toBeGreaterThanOrEqual(13);
    let pages = 0;
    for (const { id, code, draft } of drafts) {
      const resumed = await store.resume(code, { source: `192.0.2.${String(id.length)}`, mode: 'personal' });
      if ('refused' in resumed) throw new Error(`${id}: ${resumed.refused}`);
      const visit = store.visit(resumed.cookie);
      expect(visit?.read().document, id).toEqual(draft);
      const [paper] = visit?.listFiles() ?? [];
      expect(visit?.readFile(paper?.id ?? '')?.bytes.toString(), id).toBe(`paper of ${id}`);
      const { kept } = walk(visit?.read().document ?? draft);
      const { bytes } = makePacket({
        kept,
        today: TODAY,
        form: 'substitute',
        parts: { send: true, keep: false },
        guidance: undefined,
      });
      const text = execFileSync('pdfinfo', ['-'], { input: bytes, encoding: 'utf8' });
      pages += Number(/Pages:\s+(\d+)/.exec(text)?.[1]);
    }
    expect(pages).toBeGreaterThan(5 * drafts.length);
    store.close();
  });

  it('each file of answers opens with its words', async () => {
    const store = openAt(freshFolder(), begun);
    for (const { id, draft } of drafts) {
      const opened = await store.importDraft(readFileOf(release, id), wordsOfFile, '192.0.2.1');
      expect(opened, id).toEqual({ document: draft });
    }
    store.close();
  });

  it('the databases are brought to the same tables as new ones', () => {
    const [old, fresh] = [freshFolder(), freshFolder()];
    copyRelease(release, old);
    for (const folder of [old, fresh]) openAt(folder, begun).close();
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
  });
});

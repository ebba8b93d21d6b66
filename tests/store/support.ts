import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { z } from 'zod';
import type { Asking, DraftStore, StoreOptions, Visit } from '../../db/drafts';
import { openStore } from '../../db/drafts';
import { CHEAP_STORE } from '../support/cheap';

/** A small document that stands for the answers. */
export type Note = { version: 1; text: string; counts: Record<string, number> };
const note = z.object({ version: z.literal(1), text: z.string(), counts: z.record(z.string(), z.number()) });
export const parseNote = (json: unknown): Note => note.parse(json);
export const noteOf = (text: string): Note => ({ version: 1, text, counts: {} });

export const HOME: Asking = { source: '203.0.113.7', mode: 'personal' };
export const KIOSK: Asking = { source: '203.0.113.7', mode: 'shared' };

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0).reverse()) clean();
});

/** A folder that is gone after the test. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'drafts-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A clock that stands still until it is moved. */
export const createClock = (start = Date.UTC(2026, 10, 23, 12)) => {
  let at = start;
  return {
    now: () => at,
    move: (milliseconds: number): void => {
      at += milliseconds;
    },
  };
};

/** A real store on a real disk, closed after the test. */
export const storeIn = (dataDir: string, options: Partial<StoreOptions<Note>> = {}): DraftStore<Note> => {
  const store = openStore<Note>({
    dataDir,
    parse: parseNote,
    ...CHEAP_STORE,
    ...options,
  });
  cleanups.push(() => {
    try {
      store.close();
    } catch {
      // Closed by the test, or its volume is full.
    }
  });
  return store;
};

/** Begins a draft and fails the test when it is refused. */
export const begin = async (
  store: DraftStore<Note>,
  text = 'first answer',
  asking: Asking = HOME,
): Promise<{ cookie: string; code: string }> => {
  const created = await store.create(asking, noteOf(text));
  if ('refused' in created) throw new Error(`refused: ${created.refused}`);
  return created;
};

/** The live visit of a cookie; fails the test when there is none. */
export const visitOf = (store: DraftStore<Note>, cookie: string): Visit<Note> => {
  const visit = store.visit(cookie);
  if (visit === undefined) throw new Error('no visit');
  return visit;
};

/** Every file under a folder with its bytes. */
export const allFiles = (folder: string): { file: string; bytes: Buffer }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ file, bytes: readFileSync(file) }));

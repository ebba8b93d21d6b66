import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, StoreError, type DraftStore } from '../../db/drafts';
import { CHEAP_STORE } from '../../tests/support/cheap';

/** What came of changed bytes in the databases. `wrong` and `crashes` must be 0. */
export interface CorruptFigures {
  /** Databases of which one byte was changed, each opened anew. */
  readonly places: number;
  /** Drafts read with all their answers, over all places. */
  readonly right: number;
  /** Drafts that were refused as damaged or not found; the rest of the place's drafts may be right. */
  readonly refused: number;
  /** Databases that were refused as a whole. */
  readonly closed: number;
  /** Drafts that were read with other answers than were saved. */
  readonly wrong: number;
  /** Errors that are not the store's own: a page could not have said what is wrong. */
  readonly crashes: number;
}

interface Note {
  readonly number: number;
  readonly text: string;
}

const DRAFTS = 5;
const BEGUN = Date.UTC(2026, 10, 24, 12);
const DATABASES = ['drafts.db', 'keys/keys.db'];

const openAt = (dataDir: string): DraftStore<Note> =>
  openStore<Note>({
    dataDir,
    // Whatever was sealed is this script's own.
    parse: (json) => json as Note,
    now: () => BEGUN,
    ...CHEAP_STORE,
  });

const noteOf = (number: number): Note => ({ number, text: `answer ${String(number)} `.repeat(400) });

async function fill(dataDir: string): Promise<string[]> {
  const store = openAt(dataDir);
  const cookies: string[] = [];
  for (let number = 0; number < DRAFTS; number += 1) {
    const created = await store.create({ source: '192.0.2.1', mode: 'personal' }, noteOf(number));
    if ('refused' in created) throw new Error(created.refused);
    store.visit(created.cookie)?.addFile({ name: 'a', type: 'b' }, Buffer.alloc(3000, number));
    cookies.push(created.cookie);
  }
  store.close();
  return cookies;
}

type Outcome = 'right' | 'refused' | 'wrong' | 'crashes';

function readOne(store: DraftStore<Note>, cookie: string, number: number): Outcome {
  try {
    const visit = store.visit(cookie);
    if (!visit) return 'refused';
    const { text } = visit.read().document;
    const bytes = visit.listFiles().map(({ id }) => visit.readFile(id)?.bytes);
    const files = bytes.length === 1 && bytes[0]?.equals(Buffer.alloc(3000, number));
    return text === noteOf(number).text && files ? 'right' : 'wrong';
  } catch (error) {
    return error instanceof StoreError ? 'refused' : 'crashes';
  }
}

function readAll(dataDir: string, cookies: readonly string[]): Outcome[] | 'closed' {
  let store: DraftStore<Note>;
  try {
    store = openAt(dataDir);
  } catch (error) {
    return error instanceof StoreError ? 'closed' : ['crashes'];
  }
  const outcomes = cookies.map((cookie, number) => readOne(store, cookie, number));
  try {
    store.close();
  } catch {
    // What cannot be written to its end is closed all the same when the process stops.
  }
  return outcomes;
}

/**
 * Changes one byte at so many places of both databases, spread evenly, one at a time, and reads every draft.
 * @param places how many places in all
 */
export async function changeBytes(places: number): Promise<CorruptFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrupt-'));
  const [whole, changed] = [path.join(folder, 'whole'), path.join(folder, 'changed')];
  const sum = { right: 0, refused: 0, wrong: 0, crashes: 0, closed: 0 };
  try {
    const cookies = await fill(whole);
    cpSync(whole, changed, { recursive: true });
    for (let n = 0; n < places; n += 1) {
      const name = DATABASES[n % DATABASES.length] ?? '';
      for (const one of DATABASES) {
        for (const ending of ['-wal', '-shm']) rmSync(path.join(changed, one + ending), { force: true });
        copyFileSync(path.join(whole, one), path.join(changed, one));
      }
      const bytes = readFileSync(path.join(whole, name));
      const place = Math.floor((n * bytes.length) / places);
      bytes.writeUInt8(bytes.readUInt8(place) ^ (1 + (n % 255)), place);
      writeFileSync(path.join(changed, name), bytes);
      const outcomes = readAll(changed, cookies);
      if (outcomes === 'closed') sum.closed += 1;
      else for (const outcome of outcomes) sum[outcome] += 1;
    }
    return { places, ...sum };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

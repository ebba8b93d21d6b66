import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type DraftStore, type Visit } from '../../db/drafts';
import { CHEAP_STORE } from '../../tests/support/cheap';

/** What came of two writers at one draft. `lost` and `repeatedTwice` must be 0. */
export interface WritersFigures {
  readonly saves: number;
  readonly interleaved: number;
  readonly lost: number;
  readonly duplicates: number;
  /** Repeated posts that counted a second time. */
  readonly repeatedTwice: number;
}

type Counts = Record<string, number>;
const SECTIONS = ['who', 'hurt', 'you', 'reach', 'happened', 'court', 'costs', 'help', 'finish'];

const visitOf = (store: DraftStore<Counts>, cookie: string): Visit<Counts> => {
  const visit = store.visit(cookie);
  if (!visit) throw new Error('the visit ended');
  return visit;
};

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const add =
  (section: string) =>
  (counts: Counts): { save: Counts } => ({ save: { ...counts, [section]: (counts[section] ?? 0) + 1 } });

/** One writer saves; every second time the other slips in between its reading and its saving. */
function interleave(writer: Visit<Counts>, other: Visit<Counts>, expected: Counts): boolean {
  const section = pick(SECTIONS);
  const between = Math.random() < 0.5 ? pick(SECTIONS) : undefined;
  let slipped = false;
  writer.update((counts) => {
    if (between !== undefined && !slipped) {
      slipped = true;
      other.update(add(between));
      expected[between] = (expected[between] ?? 0) + 1;
    }
    return add(section)(counts);
  });
  expected[section] = (expected[section] ?? 0) + 1;
  return slipped;
}

/**
 * Two stores on the same files, as two processes during a deploy, save into one draft in random order; then each of
 * so many saves is posted twice.
 */
export async function writeTogether(saves: number, duplicates: number): Promise<WritersFigures> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'proof-'));
  const open = () =>
    openStore<Counts>({
      dataDir,
      parse: (json) => json as Counts,
      ...CHEAP_STORE,
    });
  const stores = [open(), open()] as const;
  try {
    const made = await stores[0].create({ source: '192.0.2.1', mode: 'personal' }, {});
    if ('refused' in made) throw new Error(made.refused);
    const expected: Counts = {};
    let interleaved = 0;
    for (let n = 0; n < saves; n += 1) {
      const [one, other] = [visitOf(stores[0], made.cookie), visitOf(stores[1], made.cookie)];
      const slipped =
        Math.random() < 0.5 ? interleave(one, other, expected) : interleave(other, one, expected);
      interleaved += slipped ? 1 : 0;
    }
    const visit = visitOf(stores[1], made.cookie);
    const { document, revision } = visit.read();
    const lost = SECTIONS.reduce(
      (sum, one) => sum + Math.abs((expected[one] ?? 0) - (document[one] ?? 0)),
      0,
    );
    for (let n = 0; n < duplicates; n += 1)
      for (const store of stores) visitOf(store, made.cookie).update(add('twice'), `save-${String(n)}`);
    const repeatedTwice = visit.read().revision - revision - duplicates;
    return { saves, interleaved, lost, duplicates, repeatedTwice };
  } finally {
    for (const store of stores) store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

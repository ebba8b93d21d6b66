import path from 'node:path';
import { openDatabase } from '../../db/connection';
import type { DraftStore, StoreOptions } from '../../db/drafts';
import { openStore } from '../../db/drafts';
import { databaseFiles } from '../../db/folders';
import { CHEAP_STORE } from '../../tests/support/cheap';

/** What the proofs save instead of answers. Both counts are always alike; a document in which they differ was torn. */
export interface Ledger {
  readonly version: 1;
  readonly first: number;
  readonly second: number;
  readonly filler: string;
}

/** A draft nothing was saved into yet. */
export const EMPTY_LEDGER: Ledger = { version: 1, first: 0, second: 0, filler: '' };

/** A real store for ledgers, with cheap hashing unless told otherwise. */
export const openLedger = (
  dataDir: string,
  options: Partial<StoreOptions<Ledger>> = {},
): DraftStore<Ledger> =>
  openStore<Ledger>({
    dataDir,
    // The stored document is the proofs' own; it is checked number by number below.
    parse: (json) => json as Ledger,
    ...CHEAP_STORE,
    ...options,
  });

/** An address of its own for each try, so that no limit is met. */
export const anySource = (): string =>
  `10.${Array.from({ length: 3 }, () => String(Math.floor(Math.random() * 256))).join('.')}`;

/** The bytes of an upload of this size. */
export const uploadOf = (size: number): Buffer => Buffer.alloc(size, size % 251);

/** One line of a writer: what it has done, said only once the store had returned. `deleting` is said before. */
export type Said =
  | readonly ['made', cookie: string, code: string]
  | readonly ['saved', cookie: string, count: number]
  | readonly ['filed', cookie: string, file: string, size: number]
  | readonly ['deleting', cookie: string, code: string]
  | readonly ['deleted', cookie: string];

/** What was promised about one draft. */
export interface Promised {
  readonly code: string;
  /** `unsure`: a deletion was begun and not acknowledged; it may have happened. */
  state: 'kept' | 'unsure' | 'gone';
  saved: number;
  readonly files: Map<string, number>;
}

/** All that was promised, by the cookie of the draft. */
export type Promises = Map<string, Promised>;

/** Takes down one line of a writer. @returns whether it was an acknowledgement */
export const heed = (promises: Promises, [what, cookie, ...rest]: Said): boolean => {
  const known = promises.get(cookie);
  if (what === 'made')
    promises.set(cookie, { code: String(rest[0]), state: 'kept', saved: 0, files: new Map() });
  else if (what === 'deleting')
    promises.set(cookie, { code: String(rest[0]), saved: 0, files: new Map(), ...known, state: 'unsure' });
  else if (known === undefined) throw new Error('the writer spoke of a draft that nobody made');
  else if (what === 'saved') known.saved = Number(rest[0]);
  else if (what === 'filed') known.files.set(String(rest[0]), Number(rest[1]));
  else known.state = 'gone';
  return what !== 'deleting';
};

/** What a check found. `lost` counts acknowledgements that do not hold; all must be 0. */
export interface Found {
  readonly lost: number;
  readonly torn: number;
  /** Databases that cannot be opened or whose `integrity_check` is not `ok`, and stores that do not open. */
  readonly damaged: number;
}

const isDamaged = (file: string, which: 'drafts' | 'keys'): boolean => {
  try {
    const { $client } = openDatabase(file, which);
    const verdict: unknown = $client.pragma('integrity_check', { simple: true });
    $client.close();
    return verdict !== 'ok';
  } catch {
    return true;
  }
};

/** How many of the two databases cannot be opened or do not pass `integrity_check`. */
export const countDamaged = (dataDir: string): number => {
  const { drafts, keys } = databaseFiles({ dataDir, keysDir: path.join(dataDir, 'keys') });
  return Number(isDamaged(drafts, 'drafts')) + Number(isDamaged(keys, 'keys'));
};

const isWhole = ({ first, second, filler }: Ledger): boolean => first === second && /^x*$/.test(filler);

/** How many promises about a draft do not hold when nothing of it is left. */
const allOf = ({ saved, files }: Promised): number => 1 + saved + files.size;

const tried = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const checkKept = (store: DraftStore<Ledger>, cookie: string, promised: Promised) => {
  const visit = tried(() => store.visit(cookie));
  const document = tried(() => visit?.read().document);
  if (!visit || !document) return { lost: allOf(promised), torn: 0 };
  // One save may have been done and not yet said.
  const torn = isWhole(document) && document.first <= promised.saved + 1 ? 0 : 1;
  const filesLost = [...promised.files].filter(([id, size]) => {
    const bytes = tried(() => visit.readFile(id)?.bytes);
    return !bytes?.equals(uploadOf(size));
  }).length;
  return { lost: Math.max(0, promised.saved - document.first) + filesLost, torn };
};

const opensByCode = async (store: DraftStore<Ledger>, code: string): Promise<boolean> => {
  const resumed = await store.resume(code, { source: anySource(), mode: 'personal' });
  if (!('cookie' in resumed)) return false;
  const whole = tried(() => store.visit(resumed.cookie)?.read().document);
  store.end(resumed.cookie);
  return whole !== undefined;
};

/**
 * Opens the store as a restarted server would and holds it against what was promised: what was saved is there whole,
 * a draft opens with its cookie and its code, what was deleted opens with neither.
 */
export const checkPromises = async (dataDir: string, promises: Promises): Promise<Found> => {
  let lost = 0;
  let torn = 0;
  const store = tried(() => openLedger(dataDir));
  for (const [cookie, promised] of promises) {
    const { state, code } = promised;
    if (store === undefined) lost += state === 'kept' ? allOf(promised) : 0;
    else if (state === 'gone')
      lost += tried(() => store.visit(cookie)) || (await opensByCode(store, code)) ? 1 : 0;
    else if (state === 'kept') {
      const found = checkKept(store, cookie, promised);
      lost += found.lost;
      torn += found.torn;
      if (found.lost === 0 && !(await opensByCode(store, code))) lost += 1;
    }
  }
  tried(() => store?.close());
  return { lost, torn, damaged: countDamaged(dataDir) + Number(store === undefined) };
};

import { eq, ne } from 'drizzle-orm';
import type { Connection } from './connection';
import { countRows, openDatabase, truncateLog } from './connection';
import { unwrapOuter, wrapOuter } from './draft-keys';
import { StoreError } from './errors';
import type { Folders } from './folders';
import { databaseFiles } from './folders';
import { draftKeys } from './schema-keys';
import type { KeyFile, RingName } from './server-keys';
import { readKeyFile, withNewKeys, writeKeyFile } from './server-keys';

const BATCH = 100;

/** What a rotation did. `waitingForCode`: rows whose old pepper stays until the person comes back or the draft ends. */
export type Rotation = {
  /** Whether an unfinished rotation was taken up instead of beginning another. */
  resumed: boolean;
  rewrapped: number;
  retired: { outer: number; peppers: number };
  waitingForCode: number;
  drafts: number;
};

const keyOf = (file: KeyFile, name: RingName, id: string): { id: string; key: Buffer } => {
  const text = file[name].keys[id];
  if (text === undefined) throw new StoreError('keysMissing', name);
  return { id, key: Buffer.from(text, 'base64url') };
};

const underOldKey = (keys: Connection, file: KeyFile) =>
  keys.select().from(draftKeys).where(ne(draftKeys.outerId, file.outer.current)).limit(BATCH).all();

/**
 * Makes the new keys unless a rotation is unfinished. Under the write lock, so that of two at once the second
 * reads what the first one wrote and never overwrites it. @returns whether an unfinished one is taken up
 */
const beginOrResume = (keys: Connection, keysDir: string): boolean =>
  keys.transaction(
    () => {
      const old = readKeyFile(keysDir);
      const resumed = underOldKey(keys, old).length > 0;
      if (!resumed) writeKeyFile(keysDir, withNewKeys(old));
      return resumed;
    },
    { behavior: 'immediate' },
  );

/** Rewraps one batch in one transaction: killed at any moment, each row is under one key or the other. */
const rewrapBatch = (keys: Connection, keysDir: string): number =>
  keys.transaction(
    (tx) => {
      // Read each time: another rotation may have begun since the last batch.
      const file = readKeyFile(keysDir);
      const rows = underOldKey(keys, file);
      const outer = keyOf(file, 'outer', file.outer.current);
      for (const { locator, draftId, outerId, wrapped } of rows) {
        const inner = unwrapOuter(keyOf(file, 'outer', outerId), wrapped, draftId);
        tx.update(draftKeys)
          .set({ outerId: outer.id, wrapped: wrapOuter(outer, inner, draftId) })
          .where(eq(draftKeys.locator, locator))
          .run();
      }
      return rows.length;
    },
    { behavior: 'immediate' },
  );

const keepUsed = (ring: KeyFile['outer'], used: ReadonlySet<string>): KeyFile['outer'] => ({
  current: ring.current,
  keys: Object.fromEntries(Object.entries(ring.keys).filter(([id]) => id === ring.current || used.has(id))),
});

/** Drops keys no row names, under the write lock that every new row needs too. */
const retireUnused = (keys: Connection, keysDir: string): Rotation['retired'] & { waiting: number } =>
  keys.transaction(
    () => {
      const rows = keys
        .select({ outer: draftKeys.outerId, pepper: draftKeys.pepperId })
        .from(draftKeys)
        .all();
      const before = readKeyFile(keysDir);
      const after: KeyFile = {
        version: 1,
        outer: keepUsed(before.outer, new Set(rows.map(({ outer }) => outer))),
        peppers: keepUsed(before.peppers, new Set(rows.map(({ pepper }) => pepper))),
      };
      writeKeyFile(keysDir, after);
      const lost = (name: RingName) =>
        Object.keys(before[name].keys).length - Object.keys(after[name].keys).length;
      const waiting = rows.filter(({ pepper }) => pepper !== after.peppers.current).length;
      return { outer: lost('outer'), peppers: lost('peppers'), waiting };
    },
    { behavior: 'immediate' },
  );

/**
 * Makes a new server key and a new pepper, and moves every draft's outer layer to the new key. May run
 * beside the server. If the last rotation was cut off, it is finished and no other is begun.
 * @param afterBatch called after each batch, for progress
 * @throws StoreError `keysMissing`, `damaged`, `busy`
 */
export const rotateServerKeys = (
  folders: Folders,
  afterBatch: (rewrapped: number) => void = () => {},
): Rotation => {
  const { keysDir } = folders;
  // A folder without keys is most likely a volume that is not mounted: nothing is made in it.
  readKeyFile(keysDir);
  const keys = openDatabase(databaseFiles(folders).keys, 'keys');
  try {
    const resumed = beginOrResume(keys, keysDir);
    let rewrapped = 0;
    for (let batch = rewrapBatch(keys, keysDir); batch > 0; batch = rewrapBatch(keys, keysDir)) {
      rewrapped += batch;
      afterBatch(rewrapped);
    }
    const { waiting, ...retired } = retireUnused(keys, keysDir);
    return { resumed, rewrapped, retired, waitingForCode: waiting, drafts: countRows(keys, draftKeys) };
  } finally {
    truncateLog(keys);
    keys.$client.close();
  }
};

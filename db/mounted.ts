import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreError } from './errors';
import type { Folders } from './folders';
import { databaseFiles } from './folders';

const holdsRows = (file: string, table: 'drafts' | 'draft_keys'): boolean => {
  const client = new Database(file, { readonly: true, fileMustExist: true });
  try {
    // A first start that was cut off left a file without tables.
    const made = client.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(table);
    return made !== undefined && client.prepare(`select 1 from ${table} limit 1`).get() !== undefined;
  } finally {
    client.close();
  }
};

/**
 * Refuses when one database is gone while the other holds drafts: most likely a volume is not mounted, and new
 * files in its place would make the purge take every draft for half a draft. Makes nothing.
 * @throws StoreError `keysMissing` when `keys.db` is gone, `storage` when `drafts.db` is; SQLite's errors
 */
export const refuseHalf = (folders: Folders): void => {
  const { drafts, keys } = databaseFiles(folders);
  if (existsSync(drafts) === existsSync(keys)) return;
  if (existsSync(drafts) && holdsRows(drafts, 'drafts'))
    throw new StoreError('keysMissing', 'no keys.db in KEYS_DIR beside the drafts: is its volume mounted?');
  if (existsSync(keys) && holdsRows(keys, 'draft_keys'))
    throw new StoreError('storage', 'no drafts.db in DATA_DIR beside the keys: is its volume mounted?');
};

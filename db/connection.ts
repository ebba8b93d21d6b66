import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { count } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { StoreError } from './errors';
import { makeFolder } from './folders';

/** An open database: drizzle for the queries, the bare client for pragmas and `VACUUM INTO`. */
export type Connection = BetterSQLite3Database & { $client: Database.Database };

/**
 * What every open must find. `synchronous` and `secure_delete` belong to the connection and fall back
 * with each new one (better-sqlite3 opens WAL files at NORMAL), hence they are set and read back always.
 */
export const SETTINGS = {
  journal_mode: 'wal',
  /** FULL: what the screen calls saved outlives a power cut. */
  synchronous: 2,
  /** ON, not FAST: deleted bytes are overwritten with zeros. */
  secure_delete: 1,
  foreign_keys: 1,
  busy_timeout: 5000,
  /** MEMORY: no temporary files. */
  temp_store: 2,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
} as const;

const applySettings = (client: Database.Database): void => {
  for (const [name, wanted] of Object.entries(SETTINGS)) {
    client.pragma(`${name}=${wanted}`);
    const found: unknown = client.pragma(name, { simple: true });
    if (found !== wanted) throw new StoreError('storage', `pragma ${name}`);
  }
};

/** The folder of migrations: beside this file, or, when this file was bundled, under the project's root. */
export const migrationsFolder = (which: 'drafts' | 'keys'): string => {
  const beside = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations', which);
  return existsSync(beside) ? beside : path.resolve('db/migrations', which);
};

/**
 * Opens (and makes, if need be) one database file, with all settings asserted and all migrations run.
 * @param file path of the database; its folder is made with mode 0700
 * @throws the error of SQLite, or `StoreError('storage')` when a setting does not hold
 */
export const openDatabase = (file: string, which: 'drafts' | 'keys'): Connection => {
  makeFolder(path.dirname(file));
  const client = new Database(file);
  try {
    // SQLite gives its log and its shared memory the same rights.
    chmodSync(file, 0o600);
    applySettings(client);
    const connection = drizzle({ client });
    migrate(connection, { migrationsFolder: migrationsFolder(which) });
    return connection;
  } catch (error) {
    client.close();
    throw error;
  }
};

/** Moves the write-ahead log into the main file and cuts it to nothing, so that no deleted page stays in it. */
export const truncateLog = (connection: Connection): void => {
  connection.$client.pragma('wal_checkpoint(TRUNCATE)');
};

/** How many rows a table has. */
export const countRows = (connection: Connection, table: SQLiteTable): number =>
  connection.select({ rows: count() }).from(table).get()?.rows ?? 0;

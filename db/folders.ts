import path from 'node:path';

/** Where the databases and keys lie. */
export type Folders = { dataDir: string; keysDir: string };

/**
 * The folders named by the environment: `DATA_DIR` (`data` when unset) and `KEYS_DIR` (`<DATA_DIR>/keys`
 * when unset), as absolute paths.
 */
export const foldersFrom = (env: Readonly<Record<string, string | undefined>>): Folders => {
  const dataDir = path.resolve(env['DATA_DIR'] || 'data');
  return { dataDir, keysDir: path.resolve(env['KEYS_DIR'] || path.join(dataDir, 'keys')) };
};

/** The two database files. */
export const databaseFiles = ({ dataDir, keysDir }: Folders): { drafts: string; keys: string } => ({
  drafts: path.join(dataDir, 'drafts.db'),
  keys: path.join(keysDir, 'keys.db'),
});

/** `npm run restore -- <folder> [--replace]`: puts the newest backup back. The server must be stopped. */
import path from 'node:path';
import type { RestoreRefusal } from '../db/backup';
import { restoreStore } from '../db/backup';
import { openStore } from '../db/drafts';
import { foldersFrom } from '../db/folders';

const reasons: Record<RestoreRefusal, string> = {
  noBackup: 'A backup of drafts, keys or server keys is missing in that folder.',
  keysTooOld:
    'The key backup is older than seven days. Its drafts were promised to be gone; it is not restored.',
  notEmpty: 'There are databases already. Add --replace to overwrite them.',
  running: 'The server still has the databases open. Stop it first.',
  damaged: 'The newest backup is damaged. Move it away to use the one before.',
};

const words = process.argv.slice(2);
const from = words.find((word) => !word.startsWith('--'));
if (from === undefined) {
  console.error('Usage: npm run restore -- <folder> [--replace]');
  process.exit(2);
}
process.umask(0o077);
const folders = foldersFrom(process.env);
const replace = words.includes('--replace');
const result = restoreStore(path.resolve(from), folders, { now: Date.now(), replace });
if ('refused' in result) {
  console.error(reasons[result.refused]);
  process.exit(1);
}
// Opening migrates; purging removes what lost its other half between the backups.
const store = openStore({ ...folders, parse: (json) => json });
const purged = store.purge();
const { drafts } = store.counts();
store.close();
for (const file of result.restored) console.log(`from ${file}`);
console.log(`${drafts} drafts; removed ${purged.drafts} expired and ${purged.orphans} incomplete.`);

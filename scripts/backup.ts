/** `npm run backup -- <folder>`: sealed payloads, keys and server keys, each in a folder of its own. */
import path from 'node:path';
import { backupStore } from '../db/backup';
import { foldersFrom } from '../db/folders';

const [to] = process.argv.slice(2);
if (to === undefined) {
  console.error('Usage: npm run backup -- <folder>');
  process.exit(2);
}
process.umask(0o077);
for (const file of backupStore(foldersFrom(process.env), path.resolve(to), Date.now())) console.log(file);

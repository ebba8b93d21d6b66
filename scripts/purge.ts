/** `npm run purge`: removes ended visits and expired drafts. The server does the same every few minutes. */
import { openStore } from '../db/drafts';
import { foldersFrom } from '../db/folders';

process.umask(0o077);
const store = openStore({ ...foldersFrom(process.env), parse: (json) => json });
const { drafts, orphans, sessions } = store.purge();
store.close();
console.log(`Removed ${drafts} expired drafts, ${orphans} incomplete drafts and ${sessions} ended visits.`);

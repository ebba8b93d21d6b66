/** `npm run rotate-keys`: a new server key and pepper. May run beside the server, and again after a failure. */
import { foldersFrom } from '../db/folders';
import { rotateServerKeys } from '../db/rotation';

process.umask(0o077);
const done = rotateServerKeys(foldersFrom(process.env), (rewrapped) => console.log(`${rewrapped} rewrapped`));
if (done.resumed) console.log('Finished a rotation that had been cut off. Run again for a new key.');
console.log(`${done.rewrapped} of ${done.drafts} drafts moved to the new server key.`);
console.log(`Retired: ${done.retired.outer} server keys, ${done.retired.peppers} peppers.`);
if (done.waitingForCode > 0)
  console.log(`${done.waitingForCode} drafts keep an older pepper until their owner returns or they expire.`);

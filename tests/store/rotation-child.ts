import { rotateServerKeys } from '../../db/rotation';

// Rotates, and dies without a word after the first batch: `node --import tsx rotation-child.ts <data folder>`.
const [dataDir = ''] = process.argv.slice(2);
rotateServerKeys({ dataDir, keysDir: `${dataDir}/keys` }, () => process.kill(process.pid, 'SIGKILL'));

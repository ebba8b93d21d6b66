import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installForm } from '../../app/packet/engine';

// The built app on a data folder of its own, with the official form where it is beside this checkout.
const OFFICIAL_FORM = path.resolve('../shared/official-form/il-cvc-application-rev-2024-12.pdf');
const dataDir = mkdtempSync(path.join(tmpdir(), 'forms-e2e-'));
process.on('exit', () => {
  rmSync(dataDir, { recursive: true, force: true });
});
process.env['DATA_DIR'] = dataDir;
process.env['EXIT_URL'] = '/cleared';
if (existsSync(OFFICIAL_FORM)) await installForm(readFileSync(OFFICIAL_FORM), dataDir);
await import('../../app/server/main');

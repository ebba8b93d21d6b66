/**
 * Installs the Attorney General's form, so that packets are printed on it.
 *
 *   npm run form:install -- <path or https address>
 *
 * The form goes to the folder named by DATA_DIR (./data unless set). A file that is not a known edition is
 * refused with a report, and a form that was installed before stays as it is.
 */
import { installForm } from '../app/packet/engine/install';
import { foldersFrom } from '../db/folders';
import { readFormFile, reportLines } from './form-file';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('Usage: npm run form:install -- <path or https address>');
  process.exit(2);
}
const bytes = await readFormFile(source);
if (typeof bytes === 'string') {
  console.error(bytes);
  process.exit(1);
}
const result = await installForm(bytes, foldersFrom(process.env).dataDir);
if (result.installed) {
  console.log(result.message);
  console.log(`Stored in ${result.file}. Restart the app to print on it.`);
} else {
  console.error(reportLines(result.inspection).join('\n'));
  process.exitCode = 1;
}

/**
 * Says whether a PDF is an edition of the official form that this program can fill, and if not, how it differs.
 *
 *   npm run form:inspect -- <path or https address>
 */
import { inspectForm } from '../app/packet/engine/install';
import { readFormFile, reportLines } from './form-file';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('Usage: npm run form:inspect -- <path or https address>');
  process.exit(2);
}
const bytes = await readFormFile(source);
if (typeof bytes === 'string') {
  console.error(bytes);
  process.exit(1);
}
const inspection = await inspectForm(bytes);
console.log(reportLines(inspection).join('\n'));
process.exitCode = inspection.accepted ? 0 : 1;

/**
 * Proves everything on a fresh machine: installs what is missing, then lint, types, unit, packet and browser tests.
 * Says what it does while it does it and closes with one line that counts all tests.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, mkdirSync } from 'node:fs';
import { prepare } from './prepare.mjs';

const say = (line) => console.log(`\n== ${line}`);
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Runs a command and stops everything if it fails. */
function must(command, args, env = {}) {
  const result = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.status !== 0) {
    console.error(`\n${command} ${args.join(' ')} failed.`);
    process.exit(result.status ?? 1);
  }
}

/** Installs Debian packages that a test needs and that are not there. */
function installSystemTools() {
  const wanted = [
    ['pdftoppm', 'poppler-utils'],
    ['qpdf', 'qpdf'],
  ].filter(([command]) => !has(command));
  const browser = ['chromium', 'chromium-browser', 'google-chrome'].some(has) || process.env.CHROMIUM_PATH;
  const packages = [...wanted.map(([, name]) => name), ...(browser ? [] : ['chromium'])];
  if (packages.length === 0) return;
  say(`Installing ${packages.join(', ')}`);
  if (!has('apt-get')) {
    console.error(`Please install: ${packages.join(', ')} (no apt-get on this machine).`);
    process.exit(1);
  }
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const run = (...args) => must(args[0], args.slice(1), { DEBIAN_FRONTEND: 'noninteractive' });
  run(...sudo, 'apt-get', 'update', '-qq');
  run(...sudo, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

prepare({ build: false });
installSystemTools();
if (!existsSync('../shared/official-form/il-cvc-application-rev-2024-12.pdf'))
  say('The official form is not beside this checkout: its tests will be skipped and say so.');

say('Lint and format');
must('npx', ['eslint', '.']);
must('npx', ['prettier', '--check', '.']);
say('Types');
must('npx', ['tsc', '--noEmit']);
say('Build');
prepare({ install: false });

mkdirSync('.cache', { recursive: true });
say('Unit, store, packet and server tests');
const unit = '.cache/vitest.json';
const unitRun = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${unit}`],
  {
    stdio: 'inherit',
  },
);
say('Browser tests');
const browserReport = '.cache/playwright.json';
const browserRun = spawnSync('npx', ['playwright', 'test', '--reporter=list,json'], {
  stdio: 'inherit',
  env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
});

const count = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
const unitCount = count(unit);
const stats = count(browserReport).stats ?? {};
const passed = (unitCount.numPassedTests ?? 0) + (stats.expected ?? 0) + (stats.flaky ?? 0);
const failed = (unitCount.numFailedTests ?? 0) + (stats.unexpected ?? 0);
const skipped = (unitCount.numPendingTests ?? 0) + (stats.skipped ?? 0);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
  .toString()
  .trim();
console.log(`\nTested at commit ${commit}.`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(unitRun.status || browserRun.status ? 1 : failed > 0 ? 1 : 0);

/**
 * Brings a checkout to the point where it can run: the right Node, the packages of the lock file, a fresh build.
 * What is done already is not done again. Needs nothing but Node and npm.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const LOCK = path.join(ROOT, 'package-lock.json');
/** npm writes it as the last thing, so a broken installation has none. */
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');
const BUILD_MARK = path.join(ROOT, 'build/sources.sha256');
const BUILD_LOCK = path.join(ROOT, '.cache/building');
const SERVER_BUILD = path.join(ROOT, 'build/server/index.js');
/** Everything that the build is made of. */
const SOURCES = [
  'app',
  'schemas',
  'templates',
  'public',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

const say = (line) => console.log(line);
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `This needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

function filesOf(entry) {
  const full = path.join(ROOT, entry);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [entry];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(path.join(entry, name)));
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  return hash.digest('hex');
}

function mark(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function must(command, args) {
  // Without NODE_ENV: npm would leave out what the build needs if it said "production".
  const env = { ...process.env, NODE_ENV: undefined };
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`"${command} ${args.join(' ')}" failed. See the lines above.`);
  rmSync(BUILD_LOCK, { recursive: true, force: true });
  process.exit(1);
}

/** Whether every package of the lock file is there in its version. Optional ones may belong to other machines. */
function packagesAreThere() {
  if (!existsSync(INSTALLED)) return false;
  const { packages: wanted } = JSON.parse(read(LOCK));
  const { packages: found } = JSON.parse(read(INSTALLED));
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || optional || devOptional || found[name]?.version === version,
  );
}

function installPackages() {
  if (packagesAreThere()) return;
  say('Installing packages (once; this takes a minute or two) …');
  must('npm', ['ci', '--no-audit', '--no-fund']);
}

const isBuilt = (wanted) => existsSync(SERVER_BUILD) && read(BUILD_MARK) === wanted;

/** Two programs may come here at once (tests do): one builds, the other waits for it. */
function withBuildLock(work) {
  const patience = 180;
  mkdirSync(path.dirname(BUILD_LOCK), { recursive: true });
  for (let second = 0; second < patience; second++) {
    try {
      mkdirSync(BUILD_LOCK);
      break;
    } catch {
      if (Date.now() - (statSync(BUILD_LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0) > patience * 1000)
        rmSync(BUILD_LOCK, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
  }
  try {
    work();
  } finally {
    rmSync(BUILD_LOCK, { recursive: true, force: true });
  }
}

function buildPages() {
  const wanted = hashOf(SOURCES.flatMap(filesOf));
  if (isBuilt(wanted)) return;
  withBuildLock(() => {
    if (isBuilt(wanted)) return;
    say('Building the pages …');
    must('npx', ['remix', 'vite:build', '--logLevel', 'warn']);
    mark(BUILD_MARK, wanted);
  });
}

/** @param {{ install?: boolean, build?: boolean }} what both unless switched off */
export function prepare({ install = true, build = true } = {}) {
  checkNode();
  if (install) installPackages();
  if (build) buildPages();
}

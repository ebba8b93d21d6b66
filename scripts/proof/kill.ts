import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { checkPromises, heed, type Promises, type Said } from './kill-ledger';
import type { WriterTask } from './kill-writer';

/** What the kill loop found. `lost`, `torn` and `integrityFailures` must be 0. */
export interface KillFigures {
  readonly loops: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly torn: number;
  readonly integrityFailures: number;
  /** Kills that fell while SQLite was moving the write-ahead log into `drafts.db`. */
  readonly duringCheckpoint: number;
  readonly seconds: number;
}

/**
 * A new folder in memory where the machine offers that. What a killed process had written is in the system's memory on any
 * disk, and a power cut is played from a journal: a real disk would only take longer.
 */
export const memoryFolder = (): string =>
  realpathSync(mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'proof-')));

/**
 * Bundles the writer, which then starts in a fraction of the time.
 * @returns its file, and what removes it
 */
export const buildWriter = async (): Promise<{ file: string; remove: () => void }> => {
  mkdirSync('.cache', { recursive: true });
  // Inside the project, so that the packages with native code are found.
  const outDir = mkdtempSync(path.resolve('.cache/writer-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2'] },
    build: {
      ssr: 'scripts/proof/kill-writer.ts',
      outDir,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return {
    file: path.join(outDir, 'writer.mjs'),
    remove: () => rmSync(outDir, { recursive: true, force: true }),
  };
};

/** A writer is killed after at most so many lines. */
const MOST_LINES = 120;

/** Starts a writer, which loads its modules and then waits for its task. */
const startWriter = (file: string) => spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });

/**
 * Lets a writer write, kills it some time after so many lines, and gives all that it said.
 * @throws when it ended by itself
 */
const killOne = (writer: ReturnType<typeof startWriter>, task: WriterTask, lines: number): Promise<Said[]> =>
  new Promise((resolve, reject) => {
    const said: Said[] = [];
    // Longer than most steps, so that each moment of a step is about as likely as any other.
    const killSoon = () => setTimeout(() => writer.kill('SIGKILL'), Math.random() * 50);
    let ready = false;
    createInterface({ input: writer.stdout }).on('line', (line) => {
      if (ready) said.push(JSON.parse(line) as Said);
      else writer.stdin.write(JSON.stringify(task));
      ready = true;
      if (said.length === lines) killSoon();
    });
    writer.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(said);
      else reject(new Error('the writer ended by itself'));
    });
  });

/** SQLite keeps in the log's index how many pages it has begun to move and how many it has moved. */
const wasMovingLog = (dataDir: string): boolean => {
  const file = path.join(dataDir, 'drafts.db-shm');
  // Not there yet when the writer was killed while it opened the database.
  if (!existsSync(file)) return false;
  const index = readFileSync(file);
  return index.length > 132 && index.readUInt32LE(128) > index.readUInt32LE(96);
};

/**
 * Copies what a killed process left, as the disk has it. The check then tidies up the copy only: the next writer meets the
 * write-ahead log of the one before.
 */
const copyLeft = (dataDir: string, copy: string): void => {
  rmSync(copy, { recursive: true, force: true });
  cpSync(dataDir, copy, { recursive: true, filter: (file) => !file.endsWith('-shm') });
};

/**
 * Kills a writing process again and again with SIGKILL, at any moment of opening, saving, beginning a draft, uploading,
 * deleting, purging, emptying the log and closing. After each, all that was acknowledged so far must hold.
 */
export const runKillLoop = async (loops: number): Promise<KillFigures> => {
  const begun = Date.now();
  const folder = memoryFolder();
  const [dataDir, copy] = [path.join(folder, 'data'), path.join(folder, 'left')];
  mkdirSync(dataDir);
  const writer = await buildWriter();
  const promises: Promises = new Map();
  const figures = { loops, acknowledged: 0, lost: 0, torn: 0, integrityFailures: 0, duringCheckpoint: 0 };
  let waiting = startWriter(writer.file);
  try {
    for (let loop = 0; loop < loops; loop += 1) {
      const child = waiting;
      // Its modules are loaded beside this loop.
      waiting = startWriter(writer.file);
      const drafts = [...promises].map(([cookie, { code }]) => [cookie, code] as const);
      const said = await killOne(child, { dataDir, drafts }, Math.floor(Math.random() * MOST_LINES));
      for (const one of said) figures.acknowledged += heed(promises, one) ? 1 : 0;
      // A writer that said nothing may not have come to the log: what its index says may be from the kill before.
      figures.duringCheckpoint += said.length > 0 && wasMovingLog(dataDir) ? 1 : 0;
      copyLeft(dataDir, copy);
      const { lost, torn, damaged } = await checkPromises(copy, promises);
      figures.lost += lost;
      figures.torn += torn;
      figures.integrityFailures += damaged;
      // A draft whose deletion was begun may be half gone; what is gone was looked for once.
      for (const [cookie, { state }] of promises) if (state !== 'kept') promises.delete(cookie);
    }
  } finally {
    waiting.kill('SIGKILL');
    writer.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  return { ...figures, seconds: (Date.now() - begun) / 1000 };
};

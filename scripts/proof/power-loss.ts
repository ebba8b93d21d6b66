import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder } from '../../tests/support/files';
import { buildWriter, memoryFolder } from './kill';
import { checkPromises, heed, type Found, type Promises, type Said } from './kill-ledger';
import type { WriterTask } from './kill-writer';
import { Disk, readJournal, VARIANTS, type Entry } from './power-loss-disk';

/** What power cuts did. At the store's own settings `lost`, `torn` and `damaged` must be 0. */
export interface PowerFigures extends Found {
  readonly cuts: number;
  /** Disks that were built and opened: each cut leaves several possible ones. */
  readonly disks: number;
  /** Acknowledgements in all journals. */
  readonly acknowledged: number;
  readonly seconds: number;
}

const SOURCE = fileURLToPath(new URL('power-loss.c', import.meta.url));
/** So many cuts are made in the journal of one writer, and so many steps does it take. */
const CUTS_PER_WRITER = 20;
const STEPS = 80;
/** The writer's own account, in the folder so that the journal has it in its place. */
const ACKS = 'acks';
/** The store makes its own folder, and the one around it: on a disk they are not there before they are flushed. */
const STORE = path.join('made', 'store');

/** Why power cannot be cut on this machine; undefined when it can. */
export const cannotCutPower = (): string | undefined => {
  if (process.platform !== 'linux') return 'needs Linux (LD_PRELOAD): power was not cut';
  if (spawnSync('cc', ['--version']).status !== 0) return 'needs a C compiler (cc): power was not cut';
  return undefined;
};

/** Not into memory: from there nothing may be run on some machines. */
const compile = (folder: string): string => {
  const library = path.join(folder, 'power-loss.so');
  const { status, stderr } = spawnSync('cc', [
    '-shared',
    '-fPIC',
    '-O1',
    '-Wall',
    '-o',
    library,
    SOURCE,
    '-ldl',
  ]);
  if (status !== 0) throw new Error(String(stderr));
  return library;
};

const isAcknowledged = ([what]: Said): boolean => what !== 'deleting';
const saidIn = ({ kind, path: name, data }: Entry): Said[] =>
  kind === 'write' && name === ACKS ? [JSON.parse(data.toString('utf8')) as Said] : [];

/** Lets one writer work from the first start of a store to its clean end, and gives all that it asked of the disk. */
const writeJournal = async (
  work: string,
  programs: { writer: string; library: string },
  synchronous: number | undefined,
): Promise<Entry[]> => {
  const dataDir = path.join(work, 'data');
  const journal = path.join(work, 'journal');
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(journal, { force: true });
  mkdirSync(dataDir);
  const writer = spawn(process.execPath, [programs.writer], {
    env: { ...process.env, LD_PRELOAD: programs.library, POWER_FOLDER: dataDir, POWER_JOURNAL: journal },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const task: WriterTask = {
    dataDir: path.join(dataDir, STORE),
    drafts: [],
    acks: path.join(dataDir, ACKS),
    steps: STEPS,
    synchronous,
  };
  writer.stdin.end(JSON.stringify(task));
  const [status] = (await once(writer, 'exit')) as [number | null];
  if (status !== 0) throw new Error('the writer failed');
  const entries = readJournal(readFileSync(journal));
  mustBeWhole(entries, dataDir);
  return entries;
};

/** A journal that leaves something out would prove nothing: replayed whole, it must give the files that are there. */
const mustBeWhole = (entries: readonly Entry[], dataDir: string): void => {
  const disk = new Disk();
  for (const entry of entries) disk.take(entry);
  const replayed = disk.failing('everything');
  const there = filesUnder(dataDir).map((file) => path.relative(dataDir, file));
  for (const name of new Set([...there, ...replayed.keys()]))
    if (!there.includes(name) || !replayed.get(name)?.equals(readFileSync(path.join(dataDir, name))))
      throw new Error(`the journal of ${name} is not whole`);
};

const fillFolder = (folder: string, files: ReadonlyMap<string, Buffer>): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    if (name !== ACKS) writeFileSync(path.join(folder, name), bytes);
  }
};

/** Cuts the power at so many places of one journal and opens each disk that may be left. */
const cutJournal = async (folder: string, entries: readonly Entry[], cuts: number) => {
  const places = new Set<number>();
  while (places.size < cuts) places.add(Math.floor(Math.random() * entries.length));
  const disk = new Disk();
  const said: Said[] = [];
  const sum = {
    disks: 0,
    acknowledged: entries.flatMap(saidIn).filter(isAcknowledged).length,
    lost: 0,
    torn: 0,
    damaged: 0,
  };
  for (const [at, entry] of entries.entries()) {
    disk.take(entry);
    said.push(...saidIn(entry));
    for (const variant of places.has(at) ? VARIANTS : []) {
      const promises: Promises = new Map();
      for (const one of said) heed(promises, one);
      fillFolder(folder, disk.failing(variant));
      const found = await checkPromises(path.join(folder, STORE), promises);
      sum.disks += 1;
      for (const figure of ['lost', 'torn', 'damaged'] as const) sum[figure] += found[figure];
    }
  }
  return sum;
};

/**
 * Lets the power fail at so many places of a writer's work. What was flushed is on the disk; of the rest all, nothing or
 * some is there, whole or torn. On every disk that may be left, the store must open and hold all that was acknowledged.
 * @param synchronous SQLite's setting for the writer; the store's own if absent. 1 (NORMAL) must lose something
 */
export const cutPower = async (cuts: number, synchronous?: number): Promise<PowerFigures> => {
  const begun = Date.now();
  const work = memoryFolder();
  const writer = await buildWriter();
  const figures = { cuts, disks: 0, acknowledged: 0, lost: 0, torn: 0, damaged: 0 };
  try {
    const programs = { writer: writer.file, library: compile(path.dirname(writer.file)) };
    for (let left = cuts; left > 0; left -= CUTS_PER_WRITER) {
      const entries = await writeJournal(work, programs, synchronous);
      const found = await cutJournal(path.join(work, 'left'), entries, Math.min(left, CUTS_PER_WRITER));
      for (const figure of ['disks', 'acknowledged', 'lost', 'torn', 'damaged'] as const)
        figures[figure] += found[figure];
    }
  } finally {
    writer.remove();
    rmSync(work, { recursive: true, force: true });
  }
  return { ...figures, seconds: (Date.now() - begun) / 1000 };
};

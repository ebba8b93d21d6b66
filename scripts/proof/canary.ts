import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesWithMark, type JourneyFigures } from './canary-journey';
import { holdsMark } from './marks';

/** What came of journeys with a mark in every field. What begins with `in` must be 0, the list empty. */
export interface CanaryFigures extends JourneyFigures {
  /** What the process wrote to its standard output and error, where it holds the mark; and files of its core. */
  readonly inOutput: number;
  readonly inCores: number;
}

const PROGRAM = fileURLToPath(new URL('./canary-journey.ts', import.meta.url));

/** Files that a dying process leaves where it was started. */
const cores = (): string[] =>
  readdirSync('.').filter((name) => /^core(\.\d+)?$|\.core$|^(vg)?core\.|heapsnapshot$/.test(name));

/** Runs the journeys in a process of their own, so that all that it writes anywhere can be searched. */
function travel(folder: string): Promise<{ figures: JourneyFigures; output: Buffer }> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    let figures: JourneyFigures | undefined;
    const child = fork(PROGRAM, [folder], {
      execArgv: ['--import', 'tsx'],
      // What tsx keeps of compiled sources would be found: the mark stands in them.
      env: { ...process.env, TSX_DISABLE_CACHE: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('message', (found) => {
      figures = found as JourneyFigures;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (figures) resolve({ figures, output: Buffer.concat(output) });
      else reject(new Error(`the journeys ended with ${String(code)}: ${Buffer.concat(output).toString()}`));
    });
  });
}

/** Walks every way of applying with a mark in every field, forces errors, prints, backs up, and looks for the mark. */
export async function followCanary(): Promise<CanaryFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'canary-'));
  const before = new Set(cores());
  try {
    const { figures, output } = await travel(folder);
    return {
      ...figures,
      inFiles: figures.inFiles + filesWithMark(folder).length,
      inOutput: holdsMark(output) ? 1 : 0,
      inCores: cores().filter((name) => !before.has(name) && holdsMark(readFileSync(name))).length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

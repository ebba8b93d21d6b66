import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../context';
import type { CleanFile } from '../evidence/clean';
import { EvidenceRefused } from '../evidence/refusal';
import type { CleanAnswer } from './evidence-jobs';
import type { Log } from './log';

export interface EvidenceLimits {
  /** How many files may wait besides the one that is being cleaned. */
  readonly waiting: number;
  /** How long one may take, in milliseconds, before its process is ended. */
  readonly time: number;
  /** The memory of its JavaScript, in MiB; pictures are bounded by their pixels. */
  readonly memory: number;
}

const LIMITS: EvidenceLimits = { waiting: 4, time: 20_000, memory: 512 };
const PROGRAM = new URL('./evidence-process.ts', import.meta.url);

/** Starts the process. It knows nothing of the server: no settings, no keys, nothing but the one file. */
const start = (memory: number, program: URL): ChildProcess =>
  fork(fileURLToPath(program), {
    execArgv: [`--max-old-space-size=${String(memory)}`, '--import', 'tsx'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', UV_THREADPOOL_SIZE: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

function cleanOne(bytes: Uint8Array, log: Log, limits: EvidenceLimits, program: URL): Promise<CleanFile> {
  return new Promise((resolve, reject) => {
    const child = start(limits.memory, program);
    const refuse = (reason: 'tooLong' | 'broken', why: string): void => {
      log.warn({ evidence: why });
      reject(new EvidenceRefused(reason));
    };
    const timer = setTimeout(() => {
      refuse('tooLong', 'tooLong');
      child.kill('SIGKILL');
    }, limits.time);
    child.once('message', (answer: CleanAnswer) => {
      if ('clean' in answer) resolve(answer.clean);
      else reject(new EvidenceRefused(answer.refused));
    });
    child.once('error', () => {
      clearTimeout(timer);
      refuse('broken', 'processFailed');
    });
    // After an answer this changes nothing; without one the file has brought its process down.
    child.once('exit', (code) => {
      clearTimeout(timer);
      if (code !== 0) refuse('broken', 'processDied');
    });
    child.send(bytes, (error) => {
      if (error) child.kill('SIGKILL');
    });
  });
}

/**
 * Cleans one file at a time, each in a fresh process; the others wait in line.
 * @param program the process's program; another one in the tests of its limits
 */
export function createEvidence(log: Log, limits: EvidenceLimits = LIMITS, program: URL = PROGRAM): Evidence {
  let last: Promise<unknown> = Promise.resolve();
  let held = 0;
  return {
    clean: async (bytes) => {
      if (held > limits.waiting) throw new EvidenceRefused('busy');
      held += 1;
      const work = last.then(() => cleanOne(bytes, log, limits, program));
      last = work.catch(() => undefined);
      try {
        return await work;
      } finally {
        held -= 1;
      }
    },
  };
}

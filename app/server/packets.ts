import { Worker } from 'node:worker_threads';
import type { Packets } from '../context';
import { ProblemResponse } from '../security/problem';
import { describeError, type Log } from './log';
import type { CardWork, PacketAnswer, PacketJob, PacketWork, WorkerSettings } from './packet-jobs';

export interface PacketService extends Packets {
  close(): Promise<void>;
}

export interface PacketLimits {
  /** How many may wait besides the one that is being made. */
  readonly waiting: number;
  /** How long one may take, in milliseconds, before its worker is given up. */
  readonly time: number;
  /** The worker's memory, in MiB. */
  readonly memory: number;
}

const LIMITS: PacketLimits = { waiting: 8, time: 15_000, memory: 512 };

interface Waiting {
  readonly job: PacketJob;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error | Response) => void;
}

const startWorker = (dataDir: string, memory: number, program: URL): Worker =>
  new Worker(program, {
    workerData: { dataDir } satisfies WorkerSettings,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });

/** One packet at a time in one warm worker; the others wait in line. */
class PacketLine {
  installedRevision: string | undefined;
  private readonly line: Waiting[] = [];
  private worker: Worker | undefined;
  private current: Waiting | undefined;
  private timer: NodeJS.Timeout | undefined;
  private jobs = 0;

  constructor(
    private readonly log: Log,
    private readonly start: () => Worker,
    private readonly limits: PacketLimits,
  ) {
    this.warm();
  }

  make(work: PacketWork | CardWork): Promise<Uint8Array> {
    if (this.line.length >= this.limits.waiting) return Promise.reject(new ProblemResponse('packetBusy'));
    return new Promise((resolve, reject) => {
      this.line.push({ job: { ...work, id: ++this.jobs }, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private warm(): Worker {
    if (this.worker) return this.worker;
    const worker = this.start();
    this.worker = worker;
    // A worker that waits must not keep the program from ending.
    worker.unref();
    worker.on('message', (answer: PacketAnswer) => {
      this.take(answer);
    });
    worker.on('error', (error) => {
      this.log.error({ packet: 'workerError', ...describeError(error) });
    });
    worker.on('exit', () => {
      if (this.worker !== worker) return;
      this.worker = undefined;
      this.fail();
    });
    return worker;
  }

  private next(): void {
    if (this.current || this.line.length === 0) return;
    this.current = this.line.shift();
    this.timer = setTimeout(() => {
      this.giveUp();
    }, this.limits.time);
    this.warm().postMessage(this.current?.job);
  }

  private take(answer: PacketAnswer): void {
    this.installedRevision = answer.revision;
    if ('ready' in answer || this.current?.job.id !== answer.id) return;
    if ('bytes' in answer) {
      this.current.resolve(answer.bytes);
      this.done();
      return;
    }
    this.log.error({ packet: 'failed', ...answer.failed });
    this.fail();
  }

  private giveUp(): void {
    this.log.error({ packet: 'tooLong' });
    const { worker } = this;
    this.worker = undefined;
    void worker?.terminate();
    this.fail();
  }

  private fail(): void {
    this.current?.reject(new ProblemResponse('packetFailed'));
    this.done();
  }

  private done(): void {
    clearTimeout(this.timer);
    this.current = undefined;
    this.next();
  }
}

/**
 * Opens the line of packets. The worker starts at once, so that the first packet does not wait for it.
 * @param dataDir where the installed form lies
 * @param program the worker's program; another one in the tests of its limits
 */
export function createPackets(
  log: Log,
  dataDir: string,
  limits: PacketLimits = LIMITS,
  program: URL = new URL('./packet-worker-entry.mjs', import.meta.url),
): PacketService {
  const line = new PacketLine(log, () => startWorker(dataDir, limits.memory, program), limits);
  return {
    get installedRevision() {
      return line.installedRevision;
    },
    make: (kept, today, options) => line.make({ kept, today, options }),
    makeCard: (code) => line.make({ code }),
    close: () => line.close(),
  };
}

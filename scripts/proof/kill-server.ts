import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openStore } from '../../db/drafts';
import { EMPTY_DRAFT, readDraft, type Draft } from '../../schemas/application';
import { CHEAP } from '../../tests/support/cheap';
import { send } from '../../tests/support/server';
import { prepare } from '../prepare.mjs';
import { countDamaged } from './kill-ledger';

/** What was found when the server was killed. `lost`, `torn`, `integrityFailures` and `refused` must be 0. */
export interface ServerKillFigures {
  readonly loops: number;
  readonly clients: number;
  /** Posted pages that were answered with the redirect that follows a save. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly torn: number;
  readonly integrityFailures: number;
  /** Pages and posts of a living server that were answered with anything but the page, or the redirect. */
  readonly refused: number;
  /** From the start of the process to the first 200 of /healthz, in milliseconds. */
  readonly startMs: { readonly median: number; readonly p95: number; readonly longest: number };
  readonly seconds: number;
}

/** One person at one browser, who answers the same page again and again. */
interface Client {
  readonly cookie: string;
  /** The last answer that was acknowledged, or shown after a restart. */
  saved: number;
  /** The last answer that was sent. */
  sent: number;
}

/** Two free texts of one page; both always carry the same number. */
const PAGE = '/form/2b';
const [STREET, APARTMENT] = ['victimAddress.street', 'victimAddress.apartment'] as const;
/** A server is killed after at most so many acknowledged answers, and then at most so many milliseconds later. */
const MOST_ANSWERS = 60;
const MOST_LATER = 100;

const startServer = async (dataDir: string) => {
  const began = performance.now();
  const server = spawn(process.execPath, ['--import', 'tsx', 'app/server/main.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('exit', () => reject(new Error('the server did not start')));
    createInterface({ input: server.stdout }).on('line', (line) => {
      const found = /^Open http:.*:(\d+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  while ((await send(port, '/healthz')).status !== 200) await new Promise((again) => setTimeout(again, 10));
  return { server, port, startMs: performance.now() - began };
};

type Running = Awaited<ReturnType<typeof startServer>>;

const beginDrafts = async (dataDir: string, count: number): Promise<Client[]> => {
  const store = openStore<Draft>({ dataDir, parse: readDraft, hashCost: CHEAP });
  const clients: Client[] = [];
  for (let n = 0; n < count; n += 1) {
    const made = await store.create({ source: `192.0.2.${String(n)}`, mode: 'personal' }, EMPTY_DRAFT);
    if ('refused' in made) throw new Error(made.refused);
    clients.push({ cookie: `__Host-sid=${made.cookie}`, saved: 0, sent: 0 });
  }
  store.close();
  return clients;
};

/** What stands in an input of a page. */
const valueOf = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** Opens the page. @returns undefined when it is not shown */
const openPage = async (port: number, { cookie }: Client): Promise<string | undefined> => {
  const { status, body } = await send(port, PAGE, { headers: { Cookie: cookie } });
  return status === 200 ? body : undefined;
};

/** Posts the page as a browser would, with its hidden fields. @returns the status */
const postPage = async (port: number, { cookie }: Client, page: string, answer: number): Promise<number> => {
  const hidden = ['token', 'mark', 'saveId'].map((name) => [name, valueOf(page, name)]);
  const typed = [STREET, APARTMENT].map((name) => [name, String(answer)]);
  const body = new URLSearchParams([...hidden, ...typed, ['intent', 'continue']]).toString();
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
    'Sec-Fetch-Site': 'same-origin',
    Cookie: cookie,
  };
  return (await send(port, PAGE, { method: 'POST', headers, body })).status;
};

/** Answers the page until the server dies, and says of each post whether it was acknowledged. */
const answerUntilKilled = async (
  port: number,
  client: Client,
  answered: (acknowledged: boolean) => void,
): Promise<void> => {
  try {
    for (;;) {
      const page = await openPage(port, client);
      client.sent += 1;
      const status = page === undefined ? 0 : await postPage(port, client, page, client.sent);
      const acknowledged = status === 302 || status === 303;
      if (acknowledged) client.saved = client.sent;
      answered(acknowledged);
    }
  } catch {
    // The line was cut: the server was killed.
  }
};

/** Lets all answer at once and kills the server in the middle of it. */
const killWhileAnswering = async (
  { server, port }: Running,
  people: readonly Client[],
): Promise<{ acknowledged: number; refused: number }> => {
  const done = { acknowledged: 0, refused: 0 };
  const ended = once(server, 'exit');
  let left = Math.floor(Math.random() * MOST_ANSWERS);
  const answered = (acknowledged: boolean): void => {
    done[acknowledged ? 'acknowledged' : 'refused'] += 1;
    if (left === 0) setTimeout(() => server.kill('SIGKILL'), Math.random() * MOST_LATER);
    left -= 1;
  };
  await Promise.all(people.map((one) => answerUntilKilled(port, one, answered)));
  await ended;
  return done;
};

/** Holds what the restarted server shows against what it had acknowledged. */
const checkClient = async (port: number, client: Client): Promise<{ lost: number; torn: number }> => {
  const page = await openPage(port, client);
  if (page === undefined) return { lost: client.saved, torn: 0 };
  const [shown, other] = [Number(valueOf(page, STREET)), Number(valueOf(page, APARTMENT))];
  const { saved, sent } = client;
  // What was sent last and not acknowledged may be there or not. Once it was shown, it must stay.
  const torn = shown === other && (shown <= saved || shown === sent) ? 0 : 1;
  client.saved = shown;
  return { lost: Math.max(0, saved - shown), torn };
};

const quantile = (values: readonly number[], part: number): number =>
  Math.round([...values].sort((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? NaN);

/**
 * Kills the real server with SIGKILL again and again while so many people answer a page, starts it on the same folder and
 * looks whether each one's last acknowledged answer is shown.
 */
export const killServer = async (loops: number, clients = 20): Promise<ServerKillFigures> => {
  const begun = Date.now();
  prepare({ install: false });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'proof-'));
  const figures = { loops, clients, acknowledged: 0, lost: 0, torn: 0, integrityFailures: 0, refused: 0 };
  const starts: number[] = [];
  let running: Running | undefined;
  try {
    const people = await beginDrafts(dataDir, clients);
    // One start more than kills: the last kill is looked at too.
    for (let loop = 0; loop <= loops; loop += 1) {
      running = await startServer(dataDir);
      const { port, startMs } = running;
      starts.push(startMs);
      for (const found of await Promise.all(people.map((one) => checkClient(port, one)))) {
        figures.lost += found.lost;
        figures.torn += found.torn;
      }
      if (loop === loops) break;
      const done = await killWhileAnswering(running, people);
      figures.acknowledged += done.acknowledged;
      figures.refused += done.refused;
      figures.integrityFailures += countDamaged(dataDir);
    }
  } finally {
    running?.server.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  }
  const startMs = {
    median: quantile(starts, 0.5),
    p95: quantile(starts, 0.95),
    longest: quantile(starts, 1),
  };
  return { ...figures, startMs, seconds: (Date.now() - begun) / 1000 };
};

import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type { Packets } from '../../app/context';
import { createApp } from '../../app/server/app';
import { listen } from '../../app/server/listen';
import { createLog } from '../../app/server/log';
import { readSettings } from '../../app/server/settings';
import type { DraftStore } from '../../db/drafts';
import type { HashCost } from '../../db/hashing';
import { EMPTY_DRAFT, type Draft } from '../../schemas/application';
import { prepare } from '../../scripts/prepare.mjs';
import { CHEAP } from './cheap';

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly setCookies: readonly string[];
  readonly body: string;
  /** The same, as it came. */
  readonly bytes: Buffer;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

export interface TestServer {
  readonly address: string;
  readonly port: number;
  readonly dataDir: string;
  readonly store: DraftStore<Draft>;
  /** Every line of the log so far. */
  readonly lines: string[];
  /** The fake clock: add milliseconds to it. */
  readonly clock: { now: number };
  readonly styles: string;
  /** Sends a request as it is, with no header of its own but `Host`. */
  send(target: string, sent?: Sent): Promise<Answer>;
  /** Posts a form as one of our pages would. */
  post(target: string, fields: Record<string, string>, cookie?: string): Promise<Answer>;
  /** Begins a draft and gives the cookie header, the code and the form token of its visit. */
  begin(mode?: 'shared' | 'personal'): Promise<{ cookie: string; code: string; token: string }>;
  close(): Promise<void>;
}

interface TestOptions {
  readonly env?: Record<string, string>;
  readonly packets?: Packets;
  /** What a code costs; cheap if absent. */
  readonly hashCost?: HashCost;
  /** Where the drafts and keys lie; a folder of its own, removed at the end, if absent. */
  readonly dataDir?: string;
  /** Room kept for deletes on a full disk, in bytes; none if absent. */
  readonly reserveBytes?: number;
  /** Changes the build: to make a page fail, for instance. */
  readonly change?: (build: ServerBuild) => ServerBuild;
}

const NO_PACKETS: Packets = {
  installedRevision: undefined,
  make: () => Promise.reject(new Error('not in this test')),
  makeCard: () => Promise.reject(new Error('not in this test')),
};

export function send(
  port: number,
  target: string,
  { method = 'GET', headers, body }: Sent = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', path: target, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            setCookies: response.headers['set-cookie'] ?? [],
            body: Buffer.concat(chunks).toString('utf8'),
            bytes: Buffer.concat(chunks),
          });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const loadBuild = async (): Promise<ServerBuild> => {
  prepare({ install: false });
  const file = pathToFileURL(path.resolve('build/server/index.js')).href;
  return (await import(/* @vite-ignore */ file)) as ServerBuild;
};

/** Starts the real server with the built pages, a store of its own and a fake clock, on a free port. */
export async function startServer({
  env,
  packets = NO_PACKETS,
  hashCost = CHEAP,
  dataDir = mkdtempSync(path.join(tmpdir(), 'server-test-')),
  reserveBytes = 0,
  change = (build) => build,
}: TestOptions = {}): Promise<TestServer> {
  const build = await loadBuild();
  const lines: string[] = [];
  const clock = { now: Date.now() };
  const settings = readSettings({ EXIT_URL: '/robots.txt', ...env, DATA_DIR: dataDir, PORT: '0' });
  const running = await createApp({
    settings,
    build: change(build),
    packets,
    log: createLog({ write: (line: string) => lines.push(line) }),
    now: () => clock.now,
    clientDir: 'build/client',
    storeOptions: { hashCost, reserveBytes, fullAt: 1 },
  });
  const listening = await listen(running.app, settings);
  const port = Number(new URL(listening.address).port);
  const handle = build.routes['root']?.module.handle as { styles: string[] };
  return {
    address: listening.address,
    port,
    dataDir,
    store: running.store,
    lines,
    clock,
    styles: handle.styles[0] ?? '',
    send: (target, sent) => send(port, target, sent),
    post: (target, fields, cookie) => {
      const body = new URLSearchParams(fields).toString();
      const headers = {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': Buffer.byteLength(body),
        'Sec-Fetch-Site': 'same-origin',
        Origin: listening.address,
        ...(cookie ? { Cookie: cookie } : {}),
      };
      return send(port, target, { method: 'POST', headers, body });
    },
    begin: async (mode = 'personal') => {
      const made = await running.store.create({ source: '192.0.2.1', mode }, EMPTY_DRAFT);
      if ('refused' in made) throw new Error(made.refused);
      const token = running.store.visit(made.cookie)?.csrfToken ?? '';
      return { cookie: `__Host-sid=${made.cookie}`, code: made.code, token };
    },
    close: async () => {
      await listening.close();
      running.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

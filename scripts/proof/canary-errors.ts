import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import type { Packets } from '../../app/context';
import { createLog } from '../../app/server/log';
import { createPackets, type PacketService } from '../../app/server/packets';
import { startServer, type TestServer } from '../../tests/support/server';
import { MARK } from './marks';
import { inputsOf, open, post, type Visitor } from './typing';

/** A worker that does what it is told instead of a date: die, throw, fail, eat all memory, hang. */
const STRANGE = new URL('../../tests/server/workers/strange.mjs', import.meta.url);
export const TROUBLES = ['die', 'throw', 'fail', 'eat', 'hang'] as const;
type Trouble = (typeof TROUBLES)[number];

/** The real line of packets, and one whose worker comes to grief with the answers in its hands. */
export class FragilePackets {
  trouble: Trouble | undefined;
  private readonly good: PacketService;
  private readonly bad: PacketService;
  readonly packets: Packets;

  constructor(folder: string, lines: string[]) {
    const log = createLog({ write: (line: string) => lines.push(line) });
    this.good = createPackets(log, folder);
    this.bad = createPackets(log, folder, { waiting: 3, time: 1500, memory: 64 }, STRANGE);
    this.packets = {
      installedRevision: undefined,
      make: (kept, today, options) =>
        this.trouble ? this.bad.make(kept, this.trouble, options) : this.good.make(kept, today, options),
      makeCard: (code) => this.good.makeCard(code),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.good.close(), this.bad.close()]);
  }
}

const failing = (what: unknown) => (): never => {
  throw what;
};

/** Pages that fail in each way there is, with the mark in what they throw. */
export function breakPages(build: ServerBuild): ServerBuild {
  const broken = (id: string, change: object): ServerBuild['routes'] => {
    const route = build.routes[id];
    if (!route) throw new Error(`no such route: ${id}`);
    return { [id]: { ...route, module: { ...route.module, ...change } } };
  };
  const error = Object.assign(new Error(`${MARK} inside`), { code: 'SQLITE_FULL', cause: new Error(MARK) });
  return {
    ...build,
    routes: {
      ...build.routes,
      ...broken('routes/help', { loader: failing(error) }),
      ...broken('routes/rights', { loader: failing(MARK) }),
      ...broken('routes/cleared', { loader: () => Promise.reject(new TypeError(MARK)) }),
      ...broken('routes/safety', { default: failing(new Error(MARK)) }),
      ...broken('routes/before', { action: failing({ [MARK]: MARK }) }),
    },
  };
}
export const BROKEN = ['/help', '/rights', '/cleared', '/safety', '/help.data', '/rights.data'];

/** Everything that may go wrong with a request, with the mark in it. Gives how many were sent. */
export async function forceErrors(visitor: Visitor): Promise<number> {
  const { server, cookie, token } = visitor;
  const headers = {
    Cookie: `${cookie}; ${MARK}=${MARK}`,
    'Sec-Fetch-Site': 'same-origin',
    'User-Agent': MARK,
    Referer: `${server.address}/${MARK}`,
    'X-Forwarded-For': MARK,
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  const send = (target: string, body: string | Buffer, type = headers['Content-Type']) =>
    server.send(target, { method: 'POST', headers: { ...headers, 'Content-Type': type }, body });
  const tries = [
    server.post('/form/1a', { [MARK]: MARK }, cookie),
    server.post('/form/1a', { token, 'whoIsApplying.role': MARK, saveId: MARK, mark: MARK }, cookie),
    server.post('/form/autosave', { token, step: MARK, [MARK]: MARK }, cookie),
    server.post('/return', { code: MARK, token }, cookie),
    server.post('/file.dat', { words: MARK, token }, cookie),
    server.post('/before', { mode: MARK, token }, cookie),
    server.send(`/form/${MARK}?${MARK}`, { headers }),
    server.send(`/papers/${MARK}`, { headers }),
    server.send(`/${MARK}%E0%A4%A`, { headers }),
    // A sign at which no pattern of a route matches on.
    server.send(`/%E2%80%A8${MARK}?${MARK}`, { headers }),
    server.send(`/form/%0A${MARK}`, { headers }),
    server.send(`/${MARK}`, { method: MARK.replaceAll(/\W|\d/g, ''), headers }).catch(() => undefined),
    send('/form/1a', MARK.repeat(20_000)),
    send('/papers', `--x\r\n${MARK}`, 'multipart/form-data; boundary=x'),
    send('/form/1a', MARK, MARK),
    send('/csp-report', JSON.stringify({ 'csp-report': MARK })),
    ...BROKEN.map((target) => server.send(target, { headers })),
  ];
  return (await Promise.all(tries)).length;
}

function fillUp(folder: string): void {
  for (let number = 0, size = 1 << 20; size >= 256; number += 1)
    try {
      writeFileSync(path.join(folder, `filler-${String(number)}`), Buffer.alloc(size));
    } catch {
      size >>= 1;
    }
}

/**
 * Saves the mark on a small disk until it is full, and goes on saving. Gives how often a page answered that it could
 * not save; 0 where no small disk can be mounted.
 */
export async function fillDisk(folder: string, search: (server: TestServer) => void): Promise<number> {
  const disk = path.join(folder, 'small');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk]).status !== 0) return 0;
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = disk;
  try {
    const server = await startServer();
    const visitor = { server, ...(await server.begin()) };
    fillUp(disk);
    let failed = 0;
    for (let tries = 0; tries < 300 && failed < 3; tries += 1) {
      const text = `${MARK} ${String(tries)} `.repeat(200);
      const saved = await post(visitor, '/form/5e', [
        { name: 'mark', value: String(tries) },
        ...inputsOf('story.description', text),
      ]);
      failed += saved.status === 503 ? 1 : 0;
    }
    await open(visitor, '/form/check');
    search(server);
    for (let number = 0; number < 60; number += 1)
      rmSync(path.join(disk, `filler-${String(number)}`), { force: true });
    await server.close();
    return failed;
  } finally {
    process.env['TMPDIR'] = before;
    spawnSync('umount', ['-l', disk]);
  }
}

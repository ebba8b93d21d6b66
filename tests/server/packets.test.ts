import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createLog } from '../../app/server/log';
import { createPackets, type PacketService } from '../../app/server/packets';
import { problemOf } from '../../app/security/problem';
import { draftOf, walk } from '../../schemas/application';
import { lucja } from '../people/lucja';
import { answersOf } from '../people/person';

const STRANGE = new URL('./workers/strange.mjs', import.meta.url);
const BOTH = { send: true, keep: true };

describe('ASVS 15.2.2: packets are made in a bounded worker', () => {
  const lines: string[] = [];
  const log = createLog({ write: (line: string) => lines.push(line) });
  let packets: PacketService;
  const open = (time = 15_000): PacketService =>
    (packets = createPackets(log, 'none', { waiting: 3, time, memory: 64 }, STRANGE));
  const make = (what: string) => packets.make({}, what, BOTH);
  const codeOf = (work: Promise<unknown>) => work.then(() => 'made', problemOf);
  afterEach(() => packets.close());

  it.each(['die', 'throw', 'eat', 'fail'])(
    'a worker that does this fails one packet, kindly, and no other: %s',
    async (what) => {
      open();
      expect(await codeOf(make(what))).toBe('packetFailed');
      expect(await codeOf(make('2026-01-01'))).toBe('made');
      expect(lines.join('')).not.toContain('CANARY');
    },
  );

  it('gives up one that hangs, and goes on with a new worker', async () => {
    open(1000);
    const hanging = codeOf(make('hang'));
    const next = codeOf(make('2026-01-01'));
    expect(await hanging).toBe('packetFailed');
    expect(await next).toBe('made');
  });

  it('lets a few wait and turns the others away at once', async () => {
    open();
    const all = await Promise.all(Array.from({ length: 6 }, () => codeOf(make('2026-01-01'))));
    expect(all.filter((one) => one === 'made')).toHaveLength(4);
    expect(all.filter((one) => one === 'packetBusy')).toHaveLength(2);
  });

  it('makes a real packet from answers, without holding up the server’s own thread', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'packets-test-'));
    packets = createPackets(log, dataDir);
    const bytes = await packets.make(walk(draftOf(answersOf(lucja))).kept, '2026-11-23', BOTH);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(packets.installedRevision).toBeUndefined();
    rmSync(dataDir, { recursive: true });
  });
});

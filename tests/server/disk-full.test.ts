import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { CANNOT_MOUNT, smallDisk, type SmallDisk } from '../support/small-disk';
import { startServer, type TestServer } from '../support/server';

const MIB = 1 << 20;
const SECONDS = 1000;
const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A server on a small disk, with a draft in it, filled until a page says that it could not be saved. */
async function onFullDisk(disk: SmallDisk) {
  ends.push(() => disk.unmount());
  const server = await startServer({ dataDir: path.join(disk.folder, 'data'), reserveBytes: MIB });
  ends.push(() => server.close());
  ends.push(() => disk.makeRoom());
  const [mine, left] = [await server.begin(), await server.begin()];
  disk.fillUp();
  const save = async (count: number) => {
    const typed = `Typed ${String(count)} `.repeat(200);
    const fields = { token: mine.token, mark: String(count), saveId: `full${String(count)}` };
    return server.post('/form/5e', { ...fields, 'story.description': typed }, mine.cookie);
  };
  let answer = await save(0);
  for (let count = 1; count < 300 && answer.status !== 503; count += 1) answer = await save(count);
  return { server, mine, left, unsaved: answer };
}

const visitsIn = (server: TestServer): unknown => {
  const keys = new Database(path.join(server.dataDir, 'keys', 'keys.db'), { readonly: true });
  const count = keys.prepare('select count(*) from sessions').pluck().get();
  keys.close();
  return count;
};

it('on a full disk pages are read, a save fails kindly, leaving ends the visit, deleting deletes', async (context) => {
  const disk = smallDisk('6m');
  if (disk === undefined) return context.skip(CANNOT_MOUNT);
  const { server, mine, left, unsaved } = await onFullDisk(disk);
  expect(unsaved.status).toBe(503);
  expect(unsaved.body.includes('Typed '), 'what was typed stays on the page').toBe(true);

  // Past the time in which the idle clock is not written.
  for (let round = 0; round < 3; round += 1) {
    server.clock.now += 10 * SECONDS;
    for (const page of ['/form', '/form/5e', '/delete', '/code'])
      expect([page, (await server.send(page, { headers: { Cookie: mine.cookie } })).status]).toEqual([
        page,
        200,
      ]);
  }

  expect(visitsIn(server)).toBe(2);
  expect((await server.send('/leave', { headers: { Cookie: left.cookie } })).status).toBe(303);
  expect(visitsIn(server)).toBe(1);

  const deleted = await server.post('/delete', { token: mine.token }, mine.cookie);
  expect(deleted.headers.location).toBe('/cleared');
  expect(visitsIn(server)).toBe(0);
  expect(server.store.counts().drafts).toBe(1);
  expect((await server.post('/return', { code: mine.code })).status).not.toBe(302);
});

it('a new code is shown though the answers’ disk is full, for the old one has stopped', async (context) => {
  const disk = smallDisk('6m');
  if (disk === undefined) return context.skip(CANNOT_MOUNT);
  // Keys on another disk than the answers, as in production: so only the answers cannot be written.
  const keysDir = mkdtempSync(path.join(tmpdir(), 'keys-'));
  ends.push(() => {
    rmSync(keysDir, { recursive: true });
  });
  mkdirSync(path.join(disk.folder, 'data'), { mode: 0o700 });
  symlinkSync(keysDir, path.join(disk.folder, 'data', 'keys'));
  const { server, mine } = await onFullDisk(disk);
  const answer = await server.post('/code', { token: mine.token, intent: 'new' }, mine.cookie);
  const page =
    answer.status === 302 ? await server.send('/code', { headers: { Cookie: mine.cookie } }) : answer;
  expect(page.status).toBe(200);
  const shown = /<p class="words">([^<]+)</.exec(page.body)?.[1] ?? '';
  disk.makeRoom();
  expect((await server.post('/return', { code: mine.code })).status).toBe(422);
  expect((await server.post('/return', { code: shown })).status).toBe(302);
});

it('a visit whose idle clock could not be written ends no later for it, and its row goes', async (context) => {
  const disk = smallDisk('6m');
  if (disk === undefined) return context.skip(CANNOT_MOUNT);
  const { server, mine } = await onFullDisk(disk);
  server.clock.now += 15 * 60 * SECONDS;
  expect((await server.send('/form', { headers: { Cookie: mine.cookie } })).status).toBe(302);
  expect(visitsIn(server)).toBe(1);
  expect(server.store.purgeVisits()).toBe(1);
  expect(visitsIn(server)).toBe(0);
});

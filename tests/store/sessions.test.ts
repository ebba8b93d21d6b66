import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { begin, createClock, freshFolder, HOME, KIOSK, noteOf, storeIn, visitOf } from './support';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const ended = expect.objectContaining({ code: 'ended' });

test.each([
  ['shared', KIOSK, 5 * MINUTE, HOUR],
  ['personal', HOME, 15 * MINUTE, 4 * HOUR],
] as const)(
  'a %s visit ends when idle, and at its absolute end however busy',
  async (_, asking, idle, most) => {
    const clock = createClock();
    const store = storeIn(freshFolder(), { now: clock.now });

    const left = await begin(store, 'left', asking);
    clock.move(idle - SECOND);
    const visit = visitOf(store, left.cookie);
    expect(visit.expiresAt).toBe(clock.now() + idle);
    expect(visit.warnAt).toBe(visit.expiresAt - 2 * MINUTE);
    clock.move(idle);
    expect(store.visit(left.cookie)).toBeUndefined();
    expect(() => visit.read()).toThrow(ended);

    const busy = await begin(store, 'busy', asking);
    const start = clock.now();
    while (clock.now() + MINUTE < start + most) {
      clock.move(MINUTE);
      expect(visitOf(store, busy.cookie).expiresAt).toBeLessThanOrEqual(start + most);
    }
    clock.move(MINUTE);
    expect(store.visit(busy.cookie)).toBeUndefined();
    // The draft itself is unharmed.
    expect(await store.resume(busy.code, asking)).toHaveProperty('cookie');
  },
);

test('a clock set back never makes a visit longer', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const { cookie } = await begin(store);
  clock.move(10 * MINUTE);
  visitOf(store, cookie);
  clock.move(-3 * 24 * HOUR);
  expect(store.visit(cookie)).toBeUndefined();
  clock.move(3 * 24 * HOUR);
  expect(store.visit(cookie)).toBeUndefined();
});

test('a clock set right by seconds disturbs nobody', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const { cookie } = await begin(store);
  clock.move(-2 * SECOND);
  expect(visitOf(store, cookie).expiresAt).toBe(clock.now() + 2 * SECOND + 15 * MINUTE);
});

test('leaving makes a kept cookie worthless, with the database in hand too', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const { cookie, code } = await begin(store);
  const visit = visitOf(store, cookie);
  store.end(cookie);
  expect(store.visit(cookie)).toBeUndefined();
  for (const use of [
    visit.read,
    visit.listFiles,
    visit.keeping,
    visit.delete,
    () => visit.save(1, noteOf('x')),
  ])
    expect(use).toThrow(ended);
  await expect(visit.newCode()).rejects.toEqual(ended);
  await expect(visit.exportDraft()).rejects.toEqual(ended);
  const client = new Database(path.join(folder, 'keys', 'keys.db'), { readonly: true });
  expect(client.prepare('select count(*) from sessions').pluck().get()).toBe(0);
  client.close();
  expect(await store.resume(code, HOME)).toHaveProperty('cookie');
});

test('the row of a visit holds neither the cookie nor anything that opens the draft', async () => {
  const folder = freshFolder();
  const { cookie } = await begin(storeIn(folder));
  const client = new Database(path.join(folder, 'keys', 'keys.db'), { readonly: true });
  const row = JSON.stringify(client.prepare('select id, draft_id, hex(wrapped) from sessions').get());
  client.close();
  expect(row).not.toContain(cookie);
  expect(row.toLowerCase()).not.toContain(Buffer.from(cookie, 'base64url').toString('hex'));
});

test('a visit moved by hand to another draft opens nothing', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const mine = await begin(store, 'mine');
  const other = await begin(store, 'other');
  const client = new Database(path.join(folder, 'keys', 'keys.db'));
  const id = client.prepare('select draft_id from sessions where rowid = 2').pluck().get();
  client.prepare('update sessions set draft_id = ? where rowid = 1').run(id);
  client.close();
  expect(() => visitOf(store, mine.cookie).read()).toThrow(expect.objectContaining({ code: 'damaged' }));
  expect(visitOf(store, other.cookie).read().document.text).toBe('other');
});

test.each([undefined, '', 'x', 'A'.repeat(43), 'A'.repeat(10_000), '../../etc/passwd', '\u0000'.repeat(43)])(
  'a cookie nobody was given is no visit (%j)',
  async (cookie) => {
    const store = storeIn(freshFolder());
    await begin(store);
    expect(store.visit(cookie)).toBeUndefined();
    expect(() => store.end(cookie)).not.toThrow();
  },
);

test('form tokens belong to the visit', async () => {
  const store = storeIn(freshFolder());
  const { cookie, code } = await begin(store);
  const again = await store.resume(code, HOME);
  if (!('cookie' in again)) throw new Error('refused');
  const token = visitOf(store, cookie).csrfToken;
  expect(visitOf(store, cookie).csrfToken).toBe(token);
  expect(visitOf(store, again.cookie).csrfToken).not.toBe(token);
  expect(cookie).not.toContain(token);
});

test('switching to the shared mode shortens the visit from the next request on', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const { cookie } = await begin(store, 'mine', HOME);
  visitOf(store, cookie).setMode('shared');
  const visit = visitOf(store, cookie);
  expect([visit.mode, visit.expiresAt - clock.now(), visit.endsAt - clock.now()]).toEqual([
    'shared',
    5 * MINUTE,
    HOUR,
  ]);
  expect(visit.read().document.text).toBe('mine');
});

test('saying again that the computer is shared does not draw the visit out', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const { cookie } = await begin(store, 'mine', KIOSK);
  const end = clock.now() + HOUR;
  while (clock.now() + 4 * MINUTE < end) {
    clock.move(4 * MINUTE);
    visitOf(store, cookie).setMode('shared');
    expect(visitOf(store, cookie).endsAt).toBe(end);
  }
  clock.move(4 * MINUTE);
  expect(store.visit(cookie)).toBeUndefined();
});

test('changing to one’s own computer and back never lasts longer than what was left', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const { cookie } = await begin(store, 'mine', KIOSK);
  const start = clock.now();
  clock.move(4 * MINUTE);
  visitOf(store, cookie).setMode('personal');
  expect(visitOf(store, cookie).endsAt).toBe(start + 4 * HOUR);
  while (clock.now() < start + 230 * MINUTE) {
    clock.move(10 * MINUTE);
    visitOf(store, cookie);
  }
  visitOf(store, cookie).setMode('shared');
  expect(visitOf(store, cookie).endsAt).toBe(start + 4 * HOUR);
  expect(visitOf(store, cookie).read().document.text).toBe('mine');
});

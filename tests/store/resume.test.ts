import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { showCode } from '../../db/code';
import { createHasher } from '../../db/hashing';
import { createLimits } from '../../db/limits';
import { drawWords } from '../../db/words';
import { begin, createClock, freshFolder, HOME, KIOSK, storeIn, visitOf } from './support';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const locatorOf = (code: string): number => Number(code.slice(0, 7).replace('-', ''));
const wrongWordsFor = (code: string): string => showCode(locatorOf(code), drawWords());
const from = (source: string) => ({ ...HOME, source });

test('a code opens its draft again, in another browser, with a new cookie', async () => {
  const store = storeIn(freshFolder());
  const { cookie, code } = await begin(store, 'mine');
  const resumed = await store.resume(code.toUpperCase(), KIOSK);
  if (!('cookie' in resumed)) throw new Error('refused');
  expect(resumed.cookie).not.toBe(cookie);
  expect(visitOf(store, resumed.cookie).read().document.text).toBe('mine');
  expect(visitOf(store, resumed.cookie).mode).toBe('shared');
  expect(visitOf(store, cookie).read().document.text).toBe('mine');
});

test('wrong, expired, deleted and never given codes get one and the same refusal', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const old = await begin(store, 'old');
  clock.move(31 * DAY);
  const gone = await begin(store, 'gone');
  visitOf(store, gone.cookie).delete();
  const live = await begin(store, 'live');
  const tries = [wrongWordsFor(live.code), old.code, gone.code, showCode(100_000, drawWords()), 'not a code'];
  for (const [n, typed] of tries.entries())
    expect(await store.resume(typed, from(`198.51.100.${n}`))).toEqual({ refused: 'wrong' });
  expect(await store.resume(live.code, HOME)).toHaveProperty('cookie');
});

test('the words of one draft do not open another', async () => {
  const store = storeIn(freshFolder());
  const mine = await begin(store);
  const other = await begin(store);
  const mixed = other.code.slice(0, 7) + mine.code.slice(7);
  expect(await store.resume(mixed, HOME)).toEqual({ refused: 'wrong' });
});

test('production pays 64 MiB and three passes for each code', async () => {
  const folder = freshFolder();
  const store = storeIn(folder, { hashCost: undefined });
  const { code } = await begin(store);
  const client = new Database(path.join(folder, 'keys', 'keys.db'), { readonly: true });
  const row = client.prepare('select cost, length(salt) as salt from draft_keys').get();
  client.close();
  expect(row).toEqual({ cost: 'v=19,m=65536,t=3,p=1', salt: 16 });
  expect(await store.resume(code, HOME)).toHaveProperty('cookie');
});

test('after five wrong tries each further one waits, for a minute at most, and the right code still works', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  const { code } = await begin(store);
  for (let time = 0; time < 5; time += 1)
    expect(await store.resume(wrongWordsFor(code), HOME)).toEqual({ refused: 'wrong' });
  const waits: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const refused = await store.resume(code, HOME);
    if (!('retryAfterSeconds' in refused)) throw new Error('answered');
    waits.push(refused.retryAfterSeconds);
    clock.move(refused.retryAfterSeconds * 1000);
    expect(await store.resume(wrongWordsFor(code), HOME)).toEqual({ refused: 'wrong' });
  }
  expect(waits).toEqual([15, 30, 60, 60, 60]);
  // Somebody hammering from elsewhere never keeps the owner out.
  expect(await store.resume(code, from('192.0.2.1'))).toHaveProperty('cookie');
  clock.move(MINUTE);
  expect(await store.resume(code, HOME)).toHaveProperty('cookie');
});

test('one source has 20 wrong tries an hour, a station 100; an IPv6 household counts as one', async () => {
  const clock = createClock();
  const options = { now: clock.now, isStation: (source: string) => source === '192.0.2.50' };
  const store = storeIn(freshFolder(), options);
  const answered = async (source: (n: number) => string): Promise<number> => {
    for (let n = 0; n < 130; n += 1) {
      const result = await store.resume(showCode(200_000 + n, drawWords()), from(source(n)));
      if ('refused' in result && result.refused === 'tooMany') return n;
    }
    return 130;
  };
  expect(await answered(() => '203.0.113.1')).toBe(20);
  expect(await answered(() => '::ffff:203.0.113.1')).toBe(0);
  expect(await answered((n) => `2001:db8:1:2::${n.toString(16)}`)).toBe(20);
  expect(await answered(() => '2001:db8:1:3::1')).toBe(20);
  expect(await answered(() => '192.0.2.50')).toBe(100);
  clock.move(60 * MINUTE);
  expect(await answered(() => '203.0.113.1')).toBe(20);
});

test('coming back often with the right code uses nothing up', async () => {
  const store = storeIn(freshFolder());
  const { code } = await begin(store);
  for (let time = 0; time < 60; time += 1) expect(await store.resume(code, HOME)).toHaveProperty('cookie');
});

test('one source begins 30 drafts an hour, the server 2,000 a day', async () => {
  const clock = createClock();
  const store = storeIn(freshFolder(), { now: clock.now });
  for (let n = 0; n < 30; n += 1) await begin(store);
  expect(await store.create(HOME, { version: 1, text: '', counts: {} })).toMatchObject({
    refused: 'tooMany',
  });
  clock.move(60 * MINUTE);
  await begin(store);

  const limits = createLimits(clock.now, () => false);
  const asked = (n: number) => limits.newDraft(`10.0.${n >> 8}.${n & 255}`);
  for (let n = 0; n < 2000; n += 1) expect(asked(n)).toBeUndefined();
  expect(asked(2000)).toBe(DAY / 1000);
  clock.move(DAY);
  expect(asked(2000)).toBeUndefined();
});

test('two hashes run, twenty wait, the rest are told to come back', async () => {
  const hasher = createHasher();
  const cost = { memoryKiB: 1024, passes: 1, lanes: 1 };
  const asked = Array.from({ length: 30 }, () => hasher.hash('words', Buffer.alloc(16), undefined, cost));
  const given = await Promise.all(asked);
  expect(given.filter((one) => one === 'busy')).toHaveLength(8);
  expect(await hasher.hash('words', Buffer.alloc(16), undefined, cost)).toEqual(given[0]);
});

test('a code replaced by a new one stops working, and other visits end', async () => {
  const store = storeIn(freshFolder());
  const { cookie, code } = await begin(store, 'mine');
  const other = await store.resume(code, KIOSK);
  const renewed = await visitOf(store, cookie).newCode();
  if (!('code' in renewed) || !('cookie' in other)) throw new Error('refused');
  expect(await store.resume(code, HOME)).toEqual({ refused: 'wrong' });
  expect(store.visit(other.cookie)).toBeUndefined();
  expect(visitOf(store, cookie).read().document.text).toBe('mine');
  expect(await store.resume(renewed.code, HOME)).toHaveProperty('cookie');
});

test('a new code asked for while the draft is being deleted leaves nothing behind', async () => {
  const folder = freshFolder();
  const store = storeIn(folder);
  const { cookie } = await begin(store);
  const visit = visitOf(store, cookie);
  const asked = visit.newCode();
  visit.delete();
  await expect(asked).rejects.toMatchObject({ code: 'ended' });
  const client = new Database(path.join(folder, 'keys', 'keys.db'), { readonly: true });
  expect(client.prepare('select count(*) from draft_keys').pluck().get()).toBe(0);
  client.close();
});

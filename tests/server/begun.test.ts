import { expect, it } from 'vitest';
import { openings, visitFor } from '../../app/server/store-adapter';
import { drawWords } from '../../db/words';
import { openStore } from '../../db/drafts';
import { readDraft } from '../../schemas/application';
import { draftOfPerson } from '../people/person';
import { blank } from '../people/others';
import { createClock, freshFolder } from '../store/support';
import { CHEAP } from '../support/cheap';

const HOUR = 3_600_000;

const storeWith = (clock: ReturnType<typeof createClock>) =>
  openStore({
    dataDir: freshFolder(),
    parse: readDraft,
    now: clock.now,
    hashCost: CHEAP,
    reserveBytes: 0,
    fullAt: 1.1,
  });
const cookieOf = (begun: object): string =>
  /=([^;]+)/.exec('setCookie' in begun ? String(begun.setCookie) : '')?.[1] ?? '';

/** A draft begun as the first page begins it; gives how many are left after an hour untouched. */
async function leftAfterAnHour(codeKept: boolean): Promise<number> {
  const clock = createClock();
  const store = storeWith(clock);
  const begun = await openings(store, '203.0.113.7').startDraft(draftOfPerson(blank), 'personal');
  const visit = store.visit(cookieOf(begun));
  if (!visit) throw new Error('no visit');
  if (codeKept) visitFor(visit).update(({ newCode: _shown, ...draft }) => draft);
  clock.move(HOUR + 60_000);
  store.purge();
  const left = store.counts().drafts;
  store.close();
  return left;
}

it('answers opened from a saved file stay as long as any others, with no button pressed', async () => {
  const clock = createClock();
  const store = storeWith(clock);
  const open = openings(store, '203.0.113.7');
  const words = drawWords().join(' ');
  const visit = store.visit(cookieOf(await open.startDraft(draftOfPerson(blank), 'personal')));
  const copy = await visit?.exportDraft(words);
  if (!copy || 'refused' in copy) throw new Error('no file');
  visit?.delete();
  expect(await open.openFile(copy.bytes, words, 'personal')).toHaveProperty('setCookie');
  clock.move(30 * 24 * HOUR);
  store.purge();
  expect(store.counts().drafts).toBe(1);
  clock.move(24 * HOUR);
  expect(store.purge().drafts).toBe(1);
  store.close();
});

it('a draft of one answer whose code nobody kept is gone after an hour', async () => {
  expect(await leftAfterAnHour(false)).toBe(0);
});

it('a draft of one answer stays once the person has kept the code', async () => {
  expect(await leftAfterAnHour(true)).toBe(1);
});

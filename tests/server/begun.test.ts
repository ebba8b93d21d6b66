import { expect, it } from 'vitest';
import { openings, visitFor } from '../../app/server/store-adapter';
import { openStore } from '../../db/drafts';
import { readDraft } from '../../schemas/application';
import { draftOfPerson } from '../people/person';
import { blank } from '../people/others';
import { createClock, freshFolder } from '../store/support';
import { CHEAP } from '../support/cheap';

const HOUR = 3_600_000;

/** A draft begun as the first page begins it; gives how many are left after an hour untouched. */
async function leftAfterAnHour(codeKept: boolean): Promise<number> {
  const clock = createClock();
  const store = openStore({
    dataDir: freshFolder(),
    parse: readDraft,
    now: clock.now,
    hashCost: CHEAP,
    reserveBytes: 0,
    fullAt: 1.1,
  });
  const begun = await openings(store, '203.0.113.7').startDraft(draftOfPerson(blank), 'personal');
  if ('refused' in begun) throw new Error('refused');
  const cookie = /=([^;]+)/.exec(begun.setCookie)?.[1];
  const visit = store.visit(cookie);
  if (!visit) throw new Error('no visit');
  if (codeKept) visitFor(visit).update(({ newCode: _shown, ...draft }) => draft);
  clock.move(HOUR + 60_000);
  store.purge();
  const left = store.counts().drafts;
  store.close();
  return left;
}

it('a draft of one answer whose code nobody kept is gone after an hour', async () => {
  expect(await leftAfterAnHour(false)).toBe(0);
});

it('a draft of one answer stays once the person has kept the code', async () => {
  expect(await leftAfterAnHour(true)).toBe(1);
});

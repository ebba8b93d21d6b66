import { expect, test } from '@playwright/test';
import { leaveAndGoBack } from '../../scripts/proof/leave';
import { openChromium } from '../../scripts/proof/leave-chromium';
import { endAndGoBack } from '../../scripts/proof/leave-endings';
import { searchProfile } from '../../scripts/proof/leave-history';
import type { Browser } from '../../scripts/proof/leave-tab';

// A browser of its own, because the usual one has no back/forward cache.
let browser: Browser;
test.beforeAll(async () => {
  browser = await openChromium();
});
test.afterAll(() => browser.close());

test('leaving by click, Shift and Enter, and without scripts, with the back/forward cache on: the page is blank before the next one comes, and six times Back and Forward show nothing', async () => {
  const { cacheOn, shown, flashes, cookies, stored, notBlank } = await leaveAndGoBack(browser, 5);
  expect(cacheOn, 'a plain page comes out of the cache').toBe(true);
  expect({ shown, flashes, cookies, stored, notBlank }).toEqual({
    shown: 0,
    flashes: 0,
    cookies: 0,
    stored: 0,
    notBlank: 0,
  });
});

test('Back shows nothing to the next person at a shared computer, after the time ran out, after deleting, and where the server was out of reach', async () => {
  const { blankOutOfReach, ...shown } = await endAndGoBack(browser);
  expect(shown).toEqual({ nextPerson: 0, timeOut: 0, deleted: 0, outOfReach: 0, reachedAgain: 0 });
  expect(blankOutOfReach, 'blank without an answer of the server').toBeDefined();
});

test('in shared mode no file of the browser keeps what was typed; in both modes the history gives nothing away', async () => {
  const shared = await searchProfile('shared');
  expect(shared.entries).toBeGreaterThan(3);
  expect(shared.telling).toEqual([]);
  expect(shared.holding).toEqual([]);
  const personal = await searchProfile('personal');
  expect(personal.telling).toEqual([]);
});

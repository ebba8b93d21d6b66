import { startServer } from '../../tests/support/server';
import { neutralSite, putGlassBefore } from './leave-site';
import { answer, goBackAndForth, openVisit, TYPED, WAYS } from './leave-steps';
import { shows, untilAt, type Browser, type Tab } from './leave-tab';

/** Times an answer was shown, or a frame with it painted, after Back and Forward. All must be 0. */
export interface EndingFigures {
  /** Somebody left a shared computer, and the next person's visit is open in the same tab. */
  readonly nextPerson: number;
  /** The time ran out. */
  readonly timeOut: number;
  /** Everything was deleted. */
  readonly deleted: number;
  /** Somebody left while the server was out of reach, and it still is. */
  readonly outOfReach: number;
  /** The same, and then the server can be reached again. */
  readonly reachedAgain: number;
  /** Out of reach too: milliseconds from the click to the first frame without the page; nothing if it never came. */
  readonly blankOutOfReach: number | undefined;
}

const LONG = 16 * 60_000;

/** Ends visits in other ways than leaving alone, and goes back each time. Only in Chromium: it turns the page's clock. */
export async function endAndGoBack(browser: Browser): Promise<EndingFigures> {
  const neutral = await neutralSite();
  const server = await startServer({ env: { EXIT_URL: `${neutral.address}/` } });
  const glass = await putGlassBefore(server.port, false);
  const at = glass.address;

  const shownAfter = async (mode: string, end: (tab: Tab) => Promise<void>): Promise<number> => {
    const tab = await browser.newTab();
    try {
      await openVisit(tab, at, (await server.begin()).code, mode);
      await answer(tab, at);
      glass.seen.length = 0;
      await end(tab);
      if (await shows(tab, TYPED)) return 1;
      const { shown } = await goBackAndForth(tab, at);
      return glass.seen.reduce((sum, one) => sum + (one.kind === 'back' ? one.frames : 0), shown);
    } finally {
      await tab.close();
    }
  };

  try {
    const nextPerson = await shownAfter('shared', async (tab) => {
      // From another page, so that the one with the typed text stays among those that Back leads to.
      await tab.open(`${at}/form/check`);
      await WAYS[0](tab);
      await untilAt(tab, neutral.address);
      await openVisit(tab, at, (await server.begin()).code, 'shared');
    });
    const timeOut = await shownAfter('shared', async (tab) => {
      server.clock.now += LONG;
      await tab.run((later) => {
        const now = Date.now;
        Date.now = () => now() + later;
      }, LONG);
      await untilAt(tab, `${at}/ended`);
    });
    const deleted = await shownAfter('personal', async (tab) => {
      await tab.open(`${at}/delete`);
      await tab.click('main button.go');
      await untilAt(tab, `${at}/cleared`);
    });
    const outOfReach = await shownAfter('personal', async (tab) => {
      glass.reachable = false;
      await WAYS[0](tab);
      await untilAt(tab, neutral.address);
    });
    const blank = glass.seen.find((one) => one.kind === 'blank' && one.painted);
    const blankOutOfReach = blank?.kind === 'blank' ? Math.round(blank.after) : undefined;
    glass.reachable = true;
    const reachedAgain = await shownAfter('personal', async (tab) => {
      glass.reachable = false;
      await WAYS[0](tab);
      await untilAt(tab, neutral.address);
      glass.reachable = true;
    });
    return { nextPerson, timeOut, deleted, outOfReach, reachedAgain, blankOutOfReach };
  } finally {
    await server.close();
    glass.close();
    neutral.close();
  }
}

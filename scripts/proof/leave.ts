import { startServer, type TestServer } from '../../tests/support/server';
import { neutralSite, putGlassBefore, type Glass } from './leave-site';
import { openChromium } from './leave-chromium';
import { openFirefox, openWebKit } from './leave-drivers';
import { endAndGoBack, type EndingFigures } from './leave-endings';
import { searchProfile, type ProfileFigures } from './leave-history';
import { answer, BACKS, cacheIsOn, goBackAndForth, openVisit, WAYS } from './leave-steps';
import { untilAt, type Browser, type Tab } from './leave-tab';

/** What came of leaving and going back in one browser. `shown`, `flashes`, `cookies` and `stored` must be 0. */
export interface LeaveFigures {
  /** Name and version. */
  readonly browser: string;
  readonly runs: number;
  /** Presses of Back and Forward over all runs. */
  readonly presses: number;
  /** Whether a plain page of another site came out of the browser's memory at Back: if not, nothing is proved. */
  readonly cacheOn: boolean;
  /** Pages of ours that came out of the browser's memory. */
  readonly restored: number;
  /** Times a page showed, in its words or in a field, what had been typed or saved. */
  readonly shown: number;
  /** Frames with it that were painted while a page came back. */
  readonly flashes: number;
  /** Runs after which a cookie, an open visit or anything in the browser's storage was left. */
  readonly cookies: number;
  readonly stored: number;
  /** From the click or the key to the first frame without the page, in milliseconds: 95 of 100 were faster. */
  readonly blankP95: number;
  /** Runs in which the page was not seen blank before the neutral one came. Without scripts it cannot be. */
  readonly notBlank: number;
}

const OTHERS = [
  ['Firefox', openFirefox],
  ['WebKitGTK', openWebKit],
] as const;

const p95 = (times: readonly number[]): number =>
  Math.round([...times].sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0);

/** One person answers, types without saving and leaves; then somebody presses Back and Forward. */
async function oneRun(tab: Tab, server: TestServer, glass: Glass, neutral: string, run: number) {
  glass.scripts = true;
  glass.seen.length = 0;
  const { code } = await server.begin();
  const secret = await openVisit(tab, glass.address, code, run % 2 === 0 ? 'shared' : 'personal');
  if (!server.store.visit(secret)) throw new Error('no visit was opened');
  await answer(tab, glass.address);
  glass.scripts = run % 5 !== 4;
  if (!glass.scripts) await tab.open(`${glass.address}/form/2a`);
  await (WAYS[glass.scripts ? run % WAYS.length : 0] ?? WAYS[0])(tab);
  await untilAt(tab, neutral);
  const found = await goBackAndForth(tab, glass.address);
  const replay = await server.send('/code', { headers: { Cookie: `__Host-sid=${secret}` } });
  const left = (await tab.visitCookie()) !== undefined || replay.status === 200;
  return { ...found, left };
}

/** Leaves so many times by click, Shift three times and Enter, with and without scripts, and goes back each time. */
export async function leaveAndGoBack(browser: Browser, runs: number): Promise<LeaveFigures> {
  const neutral = await neutralSite();
  const server = await startServer({ env: { EXIT_URL: `${neutral.address}/` } });
  // Only WebKit takes no `Secure` cookie from this machine without TLS.
  const glass = await putGlassBefore(server.port, browser.name !== 'Chromium');
  const sum = { cacheOn: true, restored: 0, shown: 0, flashes: 0, cookies: 0, stored: 0, notBlank: 0 };
  const times: number[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      server.clock.now += 3_600_000;
      const tab = await browser.newTab();
      try {
        if (run === 0) sum.cacheOn = await cacheIsOn(tab, neutral.address);
        const { shown, stored, left } = await oneRun(tab, server, glass, neutral.address, run);
        sum.shown += shown;
        sum.stored += stored > 0 ? 1 : 0;
        sum.cookies += left ? 1 : 0;
      } finally {
        await tab.close();
      }
      const blanks = glass.seen.filter((one) => one.kind === 'blank');
      if (glass.scripts && !blanks.some(({ painted }) => painted)) sum.notBlank += 1;
      times.push(...blanks.map(({ after }) => after));
      for (const one of glass.seen)
        if (one.kind === 'back') {
          sum.restored += one.persisted ? 1 : 0;
          sum.flashes += one.frames;
        }
    }
  } finally {
    await server.close();
    glass.close();
    neutral.close();
  }
  return {
    browser: `${browser.name} ${browser.version}`,
    runs,
    presses: runs * 2 * BACKS,
    ...sum,
    blankP95: p95(times),
  };
}

/** Everything about leaving. */
export interface LeaveProof {
  readonly browsers: readonly LeaveFigures[];
  /** Browsers that are not on this machine. */
  readonly leftOut: readonly string[];
  readonly endings: EndingFigures;
  readonly profiles: readonly ProfileFigures[];
}

/** Leaves and goes back so many times in Chromium, and in each other browser that is there; then the other endings. */
export async function proveLeaving(runs: { chromium: number; others: number }): Promise<LeaveProof> {
  const chromium = await openChromium();
  const browsers = [await leaveAndGoBack(chromium, runs.chromium)];
  const endings = await endAndGoBack(chromium);
  await chromium.close();
  const leftOut: string[] = [];
  for (const [name, open] of OTHERS) {
    const browser = await open();
    if (browser) browsers.push(await leaveAndGoBack(browser, runs.others));
    else leftOut.push(name);
  }
  return {
    browsers,
    leftOut,
    endings,
    profiles: [await searchProfile('shared'), await searchProfile('personal')],
  };
}

/** How much of it is not as promised. In personal mode the browser keeps what was typed: that is said, not counted. */
export const faultsOf = ({ browsers, endings, profiles }: LeaveProof): number =>
  browsers.reduce(
    (sum, one) =>
      sum + one.shown + one.flashes + one.cookies + one.stored + one.notBlank + (one.cacheOn ? 0 : 1),
    0,
  ) +
  endings.nextPerson +
  endings.timeOut +
  endings.deleted +
  endings.outOfReach +
  endings.reachedAgain +
  (endings.blankOutOfReach === undefined ? 1 : 0) +
  profiles.reduce(
    (sum, one) => sum + one.telling.length + (one.mode === 'shared' ? one.holding.length : 0),
    0,
  );

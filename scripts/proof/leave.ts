import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { startServer, type TestServer } from '../../tests/support/server';

/** What came of leaving and going back. `shown`, `cookies` and `stored` must be 0. */
export interface LeaveFigures {
  readonly runs: number;
  /** Presses of Back and Forward over all runs. */
  readonly presses: number;
  /** Times a page showed what had been typed or saved. */
  readonly shown: number;
  /** Runs after which a cookie, or anything in the browser's storage, was left. */
  readonly cookies: number;
  readonly stored: number;
  /** From the click or the key to the neutral page, in milliseconds: 95 of 100 were faster. */
  readonly awayP95: number;
}

const TYPED = 'CANARYtyped7f3a';
/** A page with a text field that everybody is asked. */
const TYPING = '2a';
const BACKS = 6;

/** A neutral site of its own, as a weather page would be. */
async function neutralSite(): Promise<{ address: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Weather</title><p>Sunny');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => server.close() };
}

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? BROWSERS.find((file) => existsSync(file)),
    args: ['--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });

/** Whether the page shows anything that was typed, in its text or in a field. */
const shows = (page: Page): Promise<boolean> =>
  page.evaluate(
    (typed) =>
      document.documentElement.outerHTML.includes(typed) ||
      [...document.querySelectorAll('input, textarea')].some(
        (field) => 'value' in field && String(field.value).includes(typed),
      ),
    TYPED,
  );

/** The ways of leaving, in turn. */
const WAYS: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.locator('a[data-leave]').first().click({ noWaitAfter: true }),
  async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  },
  (page) => page.locator('a[data-leave]').first().press('Enter', { noWaitAfter: true }),
];

/** Leaves; gives the milliseconds until the neutral page stands there. */
async function timeToLeave(
  page: Page,
  leave: (page: Page) => Promise<unknown>,
  neutral: string,
): Promise<number> {
  const began = performance.now();
  await Promise.all([page.waitForURL(neutral, { waitUntil: 'commit' }), leave(page)]);
  return performance.now() - began;
}

/** One person: answers, types without saving, leaves; then somebody presses Back and Forward. */
async function oneRun(browser: Browser, server: TestServer, neutral: string, run: number) {
  const withScripts = run % 5 !== 4;
  const { code } = await server.begin();
  const context = await browser.newContext({ javaScriptEnabled: withScripts });
  // Browsers take `Secure` cookies from this name without TLS.
  const url = server.address.replace('127.0.0.1', 'localhost');
  const page = await context.newPage();
  await page.goto(`${url}/return`);
  await page.fill('#code', code);
  await page.check(`input[value=${run % 2 === 0 ? 'shared' : 'personal'}]`);
  await Promise.all([page.waitForURL(/\/form/), page.locator('main button.go').click()]);
  const secret = (await context.cookies(url)).find(({ name }) => name === '__Host-sid')?.value ?? '';
  if (!server.store.visit(secret)) throw new Error('no visit was opened');
  await page.goto(`${url}/form/1a`);
  await page.goto(`${url}/form/${TYPING}`);
  await page.locator('main input[type=text]').first().fill(TYPED);
  const way = WAYS[withScripts ? run % WAYS.length : 0] as (typeof WAYS)[number];
  const away = await timeToLeave(page, way, neutral);
  let shown = 0;
  let stored = 0;
  for (let press = 0; press < 2 * BACKS; press += 1) {
    await (press < BACKS ? page.goBack() : page.goForward()).catch(() => undefined);
    await page.waitForLoadState('load').catch(() => undefined);
    if (withScripts) {
      if (await shows(page)) shown += 1;
      if (page.url().startsWith(url))
        stored += await page.evaluate(() => localStorage.length + sessionStorage.length);
    } else if ((await page.content()).includes(TYPED)) shown += 1;
  }
  const left = (await context.cookies(url)).filter(({ name }) => name === '__Host-sid').length;
  const replay = await server.send('/code', { headers: { Cookie: `__Host-sid=${secret}` } });
  await context.close();
  return { shown, stored, away, cookies: left + (replay.status === 200 ? 1 : 0) };
}

/** Leaves so many times by click, key and Shift three times, with and without scripts, and goes back each time. */
export async function leaveAndGoBack(runs: number): Promise<LeaveFigures> {
  const neutral = await neutralSite();
  const server = await startServer({ env: { EXIT_URL: neutral.address } });
  const browser = await launch();
  const sum = { shown: 0, cookies: 0, stored: 0 };
  const times: number[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      server.clock.now += 3_600_000;
      const { away, ...found } = await oneRun(browser, server, neutral.address, run);
      sum.shown += found.shown;
      sum.cookies += found.cookies;
      sum.stored += found.stored > 0 ? 1 : 0;
      times.push(away);
    }
  } finally {
    await browser.close();
    await server.close();
    neutral.close();
  }
  times.sort((one, other) => one - other);
  return {
    runs,
    presses: runs * 2 * BACKS,
    ...sum,
    awayP95: Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
  };
}

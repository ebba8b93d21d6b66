import { existsSync } from 'node:fs';
import { chromium, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';
import type { Browser, Tab } from './leave-tab';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium as people have it: with the cache that Back and Forward take whole pages from. */
export const LAUNCH: LaunchOptions = {
  executablePath: process.env['CHROMIUM_PATH'] ?? BROWSERS.find((file) => existsSync(file)),
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  args: ['--disable-gpu', '--disable-background-networking', '--no-first-run'],
};

/** A tab of Playwright's. A page that comes out of the cache is not loaded again, so only its coming is awaited. */
export const tabOf = (context: BrowserContext, page: Page): Tab => ({
  open: async (address) => void (await page.goto(address)),
  run: (look, ...given) =>
    page.evaluate<ReturnType<typeof look>>(`(${String(look)})(...${JSON.stringify(given)})`) as Promise<
      ReturnType<typeof look>
    >,
  click: (selector) => page.locator(selector).first().click({ noWaitAfter: true }),
  press: async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  },
  back: async () => void (await page.goBack({ waitUntil: 'commit', timeout: 5000 })),
  forward: async () => void (await page.goForward({ waitUntil: 'commit', timeout: 5000 })),
  visitCookie: async () => (await context.cookies()).find(({ name }) => name === '__Host-sid')?.value,
  close: () => context.close(),
});

/** Starts Chromium. */
export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch(LAUNCH);
  const newTab = async (): Promise<Tab> => {
    const context = await browser.newContext();
    return tabOf(context, await context.newPage());
  };
  return { name: 'Chromium', version: browser.version(), newTab, close: () => browser.close() };
}

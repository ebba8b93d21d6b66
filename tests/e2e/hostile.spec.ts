import { expect, test, type Page } from '@playwright/test';
import { HostileDraft } from '../../scripts/proof/hostile-draft';
import { noFigures, Watch } from '../../scripts/proof/hostile-watch';
import { PAGES_OF_A_VISIT } from '../../scripts/proof/typing';
import { walk } from '../../schemas/application';
import { steps } from '../../schemas/steps';
import { CORPUS, RAN, type Hostile } from '../security/corpus';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

const NONE: Hostile = { way: 'element content', text: '' };
const payload = (number: number): string => CORPUS[number % CORPUS.length]?.text ?? '';

/** Notes everything by which a payload that runs would show itself. */
async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  const say = (what: string): void => {
    heard.push(`${new URL(page.url()).pathname}: ${what}`);
  };
  page.on('dialog', (dialog) => {
    say(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => {
    say(`error ${error.message}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.address}/`)) say(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted|hydrat|Minified React/i.test(message.text())) say(message.text());
  });
  await page.exposeFunction('heardHostile', say);
  await page.addInitScript((name) => {
    const { heardHostile } = window as unknown as { heardHostile: (what: string) => void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      heardHostile(`policy ${violatedDirective} ${blockedURI}`);
    });
    Object.defineProperty(window, name, {
      set: () => {
        heardHostile('a payload has set its name');
      },
    });
  }, RAN);
  return heard;
}

/** What no page of ours has, as the browser itself has read it. */
const strange = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter(
        (element) =>
          element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
          /^(img|iframe|object|embed|base|style|meta|link|template|video|audio)$/i.test(element.tagName) ||
          (element.tagName === 'SCRIPT' && !(element as HTMLScriptElement).nonce) ||
          element
            .getAttributeNames()
            .some(
              (name) =>
                /^on|srcdoc/i.test(name) ||
                (/^\s*(javascript|data):/i.test(element.getAttribute(name) ?? '') && name !== 'value'),
            ),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  );

/** Waits until the script of the page has taken it over; an address that cannot be read has a page without one. */
const ready = (page: Page) =>
  page.waitForFunction(() => '__remixRouter' in window || !document.querySelector('script[type=module]'));

/** Opens a page and waits until its script has taken it over. */
async function visit(page: Page, target: string): Promise<void> {
  await page.goto(`${server.address}${target}`);
  await ready(page);
  expect(await strange(page), target).toEqual([]);
}

/** A draft with every payload in it, opened in the browser; gives the pages on which they stand. */
async function openDraft(page: Page): Promise<string[]> {
  const figures = noFigures();
  const { code, cookie, token } = await server.begin();
  const watch = new Watch({ server, cookie, token }, figures, new Map(), 'browser');
  const draft = new HostileDraft(
    watch,
    { role: 'child' },
    (question) => CORPUS[question % CORPUS.length] ?? NONE,
    () => false,
  );
  await draft.typeTaken();
  expect(figures.faults).toEqual([]);
  expect(figures.taken).toBeGreaterThan(150);
  await page.goto(`${server.address}/return`);
  await page.fill('#code', code);
  await page.locator('main button.go').click();
  await page.waitForURL('**/form**');
  const filled = server.store.visit(cookie.split('=')[1])?.read().document;
  if (!filled) throw new Error('no draft');
  // A list is looked at as a list or by its entry, in turns: both are read by a parser in tests/security.
  const own = walk(filled).path.map(({ id, slug }, index) =>
    steps[id].type === 'list' && index % 2 === 0 ? `/form/${slug}/entry-${id}` : `/form/${slug}`,
  );
  return [...own, ...PAGES_OF_A_VISIT];
}

const policyReports = (): number => server.lines.filter((line) => line.includes('cspReports')).length;

test('no payload runs on any page that shows it, and none from an address', async ({ page }) => {
  const heard = await listen(page);
  const pages = await openDraft(page);
  for (const [number, target] of pages.entries()) {
    const { text, wire } = CORPUS[number % CORPUS.length] ?? NONE;
    const sent = wire ?? encodeURIComponent(text);
    await visit(page, `${target}?${sent}=${sent}&back=${sent}#${encodeURIComponent(text)}`);
    if (number % 6 === 0) await visit(page, `/${sent}`);
  }
  expect(pages.length).toBeGreaterThan(CORPUS.length);
  expect(heard).toEqual([]);
  expect(policyReports()).toBe(0);
});

/** Pages whose questions are asked of everybody, with the answers that bring up all of them. */
const ERRORS = [
  ['/form/2b', ''],
  ['/form/5b', ''],
  ['/form/5e', ''],
  ['/form/6g', 'civilCase.filed'],
  ['/form/9e', 'counsel.represented'],
] as const;

/** Three ways by which an answer that cannot be read comes back to a page whose scripts run. */
const WAYS_BACK = {
  'the script of the page': async (page: Page) => {
    await page.locator('main button[value="continue"]').click();
  },
  'the server, asked by the script': async (page: Page) => {
    await page.locator('main button[value="continue"]').click();
  },
  'the server, as a whole page': async (page: Page) => {
    await Promise.all([
      page.waitForEvent('load'),
      page
        .locator('main form')
        .first()
        .evaluate((form: HTMLFormElement) => {
          HTMLFormElement.prototype.submit.call(form);
        }),
    ]);
    await ready(page);
  },
} as const;

for (const [index, [way, send]] of Object.entries(WAYS_BACK).entries())
  test(`nor from a page that comes back with an error by ${way}`, async ({ page }) => {
    const heard = await listen(page);
    const { code } = await server.begin();
    await page.goto(`${server.address}/return`);
    await page.fill('#code', code);
    await page.locator('main button.go').click();
    await page.waitForURL('**/form**');
    // Without the schemas the page cannot check by itself.
    if (way.includes('asked')) await page.route('**/assets/live-form*', (route) => route.abort());
    // Each way takes a third of the payloads, or a little more.
    const first = (index * CORPUS.length) / 3;
    let number = first;
    for (const [target, opening] of ERRORS) {
      await visit(page, target);
      if (opening) await page.locator(`main label:has([name="${opening}"][value="yes"])`).click();
      await expect(page.locator('main form').locator('input[type=text], textarea').first()).toBeVisible();
      const typed = new Map<string, string>();
      for (const input of await page
        .locator(
          'main form input[type=text]:visible, main form input[type=tel]:visible, main form input[type=email]:visible, main form textarea:visible',
        )
        .all()) {
        const long = await input.evaluate((element) => element.tagName === 'TEXTAREA');
        const text = `${payload(number++)}${'x'.repeat(long ? 6000 : 260)}`;
        await input.fill(text);
        typed.set((await input.getAttribute('name')) ?? '', await input.inputValue());
      }
      await send(page);
      await expect(page.locator('main .errors')).toBeVisible();
      expect(await strange(page), target).toEqual([]);
      for (const [name, text] of typed)
        expect(await page.locator(`[name="${name}"]`).inputValue(), name).toBe(text);
    }
    expect(number - first).toBeGreaterThanOrEqual(CORPUS.length / 3);
    expect(heard).toEqual([]);
    expect(policyReports()).toBe(0);
  });

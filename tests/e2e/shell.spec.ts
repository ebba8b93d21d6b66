import { expect, test, type Page } from '@playwright/test';
import { startServer, type TestServer } from '../support/server';
import { expectAccessible, expectNeutral } from './walk';

const MINUTE = 60_000;
let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

/** Comes back to a draft in this browser, as a person would; gives the cookie header of the visit. */
async function openVisit(page: Page, mode: 'shared' | 'personal' = 'personal'): Promise<string> {
  const { code } = await server.begin(mode);
  await page.goto(`${server.address}/return`);
  await page.getByLabel('Your code').fill(code);
  await page.locator(`input[value=${mode}]`).check();
  await page.getByRole('button', { name: 'Open my answers' }).click();
  await page.waitForURL('**/form**');
  const found = (await page.context().cookies()).find(({ name }) => name === '__Host-sid');
  return `__Host-sid=${found?.value ?? ''}`;
}

const keeps = (page: Page) =>
  page.evaluate(async () => ({
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

for (const how of ['click', 'Shift three times', 'without JavaScript'] as const)
  test(`leaving ends everything, and Back leads nowhere: ${how}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: how !== 'without JavaScript' });
    const page = await context.newPage();
    const cookie = await openVisit(page);
    await page.goto(`${server.address}/help`);
    await page.goto(`${server.address}/code`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your code to come back');
    if (how === 'Shift three times')
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    else await page.locator('.bar .leave').click();
    await page.waitForURL('**/robots.txt');
    await expect.poll(() => context.cookies()).toEqual([]);
    expect((await server.send('/code', { headers: { Cookie: cookie } })).status).toBe(302);
    for (let back = 0; back < 3; back++) {
      await page.goBack({ timeout: 3000 }).catch(() => null);
      await expect(page.locator('main').or(page.locator('pre')).first()).not.toContainText(
        'How long your answers are kept',
      );
    }
    await context.close();
  });

test('leaving hides the page even when the server cannot be reached', async ({ page, context }) => {
  await page.goto(`${server.address}/help`);
  await context.setOffline(true);
  await page.locator('.bar .leave').click();
  await expect(page.getByText('People who can help')).toBeHidden();
});

test('typing capitals does not leave; each press is announced', async ({ page }) => {
  await page.goto(`${server.address}/return`);
  await page.getByLabel('Your code').pressSequentially('ABC');
  await page.keyboard.press('Shift');
  await expect(page.locator('#leave-status')).toHaveText('To leave, press Shift twice more.');
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/\/return$/);
});

test('the Shift key can be turned off: three presses lead nowhere, the link still leaves', async ({
  page,
}) => {
  await page.goto(`${server.address}/safety`);
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await expect(page.getByText('It is off.')).toBeVisible();
  await expectAccessible(page);
  const pressShift = async (): Promise<void> => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  };
  for (const path of ['/safety', '/help']) {
    await page.goto(`${server.address}${path}`);
    await pressShift();
    await expect(page.locator('#leave-status')).toBeEmpty();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  }
  await page.goto(`${server.address}/safety`);
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByText('It is on.')).toBeVisible();
  await pressShift();
  await page.waitForURL('**/robots.txt');
});

test('warns two minutes before the end; one key draws the visit out; then it ends and is cleaned up', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await openVisit(page, 'shared');
  await page.goto(`${server.address}/code`, { waitUntil: 'networkidle' });
  await page.clock.fastForward(3 * MINUTE + 2000);
  const dialog = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.clock.fastForward(5 * MINUTE + 2000);
  await page.waitForURL('**/ended');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
  expect(await context.cookies()).toEqual([]);
  expect(await keeps(page)).toEqual({ stored: 0, databases: 0, caches: 0 });
});

test('who writes steadily is not asked whether anybody is there', async ({ page }) => {
  await page.clock.install();
  await openVisit(page, 'shared');
  await page.goto(`${server.address}/form/1a`, { waitUntil: 'networkidle' });
  const dialog = page.getByRole('alertdialog');
  for (const role of ['self', 'child', 'self', 'child']) {
    await page.clock.fastForward(MINUTE);
    await page.locator(`main label:has([value="${role}"])`).click();
    await page.clock.runFor(2000);
    await expect(page.locator('main')).toContainText(/Saved/);
    await expect(dialog).toBeHidden();
  }
});

for (const path of [
  '/',
  '/before',
  '/return',
  '/help',
  '/safety',
  '/rights',
  '/ended',
  '/delete',
  '/cleared',
  '/code',
  '/nothing',
])
  test(`${path} is accessible, tells nothing by its title, and breaks no rule of the policy @phone`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    if (path === '/code') await openVisit(page);
    await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
    await expectAccessible(page);
    await expectNeutral(page);
    expect(said.filter((line) => !/404|Clear-Site-Data/.test(line))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

test('an unknown page that the script opens shows the kind page within the policy', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${server.address}/help`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    history.pushState({}, '', '/nothing');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  expect(said.join()).not.toContain('Trusted');
});

for (const how of ['click', 'Shift three times', 'deletion'] as const)
  test(`what ends the visit in one tab takes its pages off the others: ${how}`, async ({ page, context }) => {
    await openVisit(page);
    const other = await context.newPage();
    await other.goto(`${server.address}/form/1a`, { waitUntil: 'networkidle' });
    await expect(other.locator('main fieldset').first()).toBeVisible();
    await page.goto(`${server.address}/delete`, { waitUntil: 'networkidle' });
    if (how === 'click') await page.locator('.bar .leave').click();
    else if (how === 'deletion') await page.getByRole('button', { name: 'Delete everything now' }).click();
    else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await other.waitForURL('**/ended', { timeout: 10_000 });
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
    await expect(other.locator('fieldset')).toHaveCount(0);
  });

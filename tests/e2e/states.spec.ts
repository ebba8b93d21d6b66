import { expect, test, type Page } from '@playwright/test';
import type { Posted } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import { walk } from '../../schemas/application';
import { draftOfPerson } from '../people/person';
import { jose } from '../people/others';
import { fillPage } from './fill';
import { begin, expectAccessible } from './walk';

/** Something that no field of the kind can read. */
const JUNK: Partial<Record<string, unknown>> = {
  text: 'x'.repeat(500),
  longText: 'x'.repeat(7000),
  date: { month: '13', day: '40', year: '20' },
  roughDate: { month: '13', day: '40', year: '20' },
  money: 'a lot',
  number: 'many',
  phone: '12',
  email: 'nobody at home',
  zip: '1',
  state: '12',
};

async function startAs(page: Page, role: string): Promise<void> {
  await begin(page);
  await fillPage(page, 'whoIsApplying', { role });
  await page.locator('main button[value="continue"]').click();
  await page.waitForURL('**/code');
}

/** Choices that bring up all further questions of a page. */
const OPEN: Partial<Record<StepId, Posted>> = {
  crimeDate: { precision: 'span' },
  report: { reported: 'yes' },
  advocate: { hasAdvocate: 'yes' },
  otherContact: { hasOther: 'yes' },
  criminalCase: { charged: 'yes', restitutionOrdered: 'yes' },
  useOfForce: { involved: 'yes', tookPart: 'yes' },
  protectiveOrder: { obtained: 'yes' },
  civilCase: { filed: 'yes' },
  language: { englishPreferred: 'no' },
  workBenefits: { received: 'yes' },
  insurance: { hasOther: 'yes' },
  counsel: { represented: 'yes' },
};

for (const javaScript of [true, false]) {
  test.describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: javaScript });

    test('bad input on every page gets a kind word at its field, and nothing typed is lost', async ({
      page,
    }) => {
      await startAs(page, 'self');
      const { path } = walk(draftOfPerson(jose));
      for (const { id, slug } of path) {
        const step = steps[id];
        if (id === 'losses') {
          // What is claimed decides which pages come after.
          await page.goto(`/form/${slug}`);
          await fillPage(page, id, jose.typed.losses as Posted);
          await page.locator('main button[value="continue"]').click();
          await page.waitForURL((url) => url.pathname !== `/form/${slug}`);
          continue;
        }
        const junk = Object.fromEntries(
          Object.entries(step.fields)
            // The reason is asked only when there is no report.
            .filter(([name, { kind }]) => JUNK[kind] !== undefined && !(id === 'report' && name === 'reason'))
            .map(([name, { kind }]) => [name, JUNK[kind]]),
        );
        if (Object.keys(junk).length === 0 || step.type === 'list') continue;
        await page.goto(`/form/${slug}`);
        await fillPage(page, id, { ...OPEN[id], ...junk });
        await page.locator('main button[value="continue"]').click();
        const summary = page.locator('main .errors');
        await expect(summary, `${id} names what to mend`).toBeVisible();
        await expect(page).toHaveTitle(/^Error/);
        for (const [name, typed] of Object.entries(junk)) {
          const [part, value] =
            typeof typed === 'object'
              ? ['.month', (typed as { month: string }).month]
              : ['', typed as string];
          const wrong = page.locator(`main [name="${id}.${name}${part}"]`);
          // A page without scripts shows its title before the end of a long text has come.
          await expect(wrong, `${id}.${name} keeps what was typed`).toHaveValue(value);
          await expect(wrong, `${id}.${name} is marked`).toHaveAttribute('aria-invalid', 'true');
        }
        if (javaScript) await expectAccessible(page);
      }
    });
  });
}

test('two tabs never overwrite each other unseen', async ({ page, context }) => {
  await startAs(page, 'self');
  const other = await context.newPage();
  await page.goto('/form/5f');
  await other.goto('/form/5f');
  await fillPage(page, 'injuries', { description: 'The first words' });
  await page.locator('main button[value="continue"]').click();
  await page.waitForURL('**/form/5g');
  await fillPage(other, 'injuries', { description: 'The second words' });
  await other.locator('main button[value="continue"]').click();
  await expect(other.locator('main')).toContainText('The first words');
  await expect(other.locator('main')).toContainText('The second words');
  await expectAccessible(other);
});

test('what is typed is saved by itself, and "Saved" comes only after the server’s word', async ({ page }) => {
  await startAs(page, 'self');
  await page.goto('/form/5e');
  await fillPage(page, 'story', { description: 'I was on my way home.' });
  await expect(page.locator('main')).toContainText(/Saved/);
  await page.goto('/form');
  await page.goto('/form/5e');
  await expect(page.locator('[name="story.description"]')).toHaveValue('I was on my way home.');

  await page.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await page.locator('[name="story.description"]').fill('I was on my way home. Then');
  await expect(page.locator('main')).toContainText(/not saved/i);
});

test('a press of Save that does not reach the server keeps the page and what was typed', async ({
  page,
  context,
}) => {
  await startAs(page, 'self');
  await page.goto('/form/5e', { waitUntil: 'networkidle' });
  const story = page.locator('[name="story.description"]');
  await story.fill('I was on my way home.');
  await context.setOffline(true);
  const save = page.locator('main button[value="continue"]');
  const alert = page.locator('main .errors[role="alert"]');
  for (const _ of ['once', 'again']) {
    await save.click();
    await expect(alert).toBeFocused();
    await expect(alert).toContainText('What you typed is still here');
    await expect(page).toHaveTitle('Error: page 5e – Forms');
    await expect(story).toHaveValue('I was on my way home.');
  }
  await expectAccessible(page);
  await story.fill('I was on my way home. Then');
  await context.setOffline(false);
  await save.click();
  await page.waitForURL('**/form/5f');
  await page.goto('/form/5e');
  await expect(story).toHaveValue('I was on my way home. Then');
});

test('a page of refusal from the server takes nothing away either', async ({ page }) => {
  await startAs(page, 'self');
  await page.goto('/form/5e', { waitUntil: 'networkidle' });
  await page.locator('[name="story.description"]').fill('I was on my way home.');
  await page.route('**/form/5e.data*', (route) =>
    route.fulfill({ status: 503, contentType: 'text/html', body: '<!doctype html><p>away</p>' }),
  );
  await page.locator('main button[value="continue"]').click();
  await expect(page.locator('main .errors[role="alert"]')).toBeFocused();
  await expect(page.locator('[name="story.description"]')).toHaveValue('I was on my way home.');
  await expect(page.locator('main')).toContainText(/Saved/);
});

for (const javaScript of [true, false])
  test.describe(javaScript ? 'signed out, with JavaScript' : 'signed out, without JavaScript', () => {
    test.use({ javaScriptEnabled: javaScript });

    test('what was typed comes back, and one press with the code saves it', async ({ page, context }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      await startAs(page, 'self');
      const code = await page.locator('.words').innerText();
      await page.goto('/form/5e', javaScript ? { waitUntil: 'networkidle' } : {});
      await context.clearCookies();
      await page.locator('[name="story.description"]').fill('I was on my way home.');
      const state = page.locator('main [role="status"]');
      if (javaScript) await expect(state).toContainText('This visit has ended');
      await page.locator('main button[value="continue"]').click();
      const title = page.getByRole('heading', { level: 1 });
      await expect(title).toHaveText('This page is not saved yet');
      await expect(page).toHaveTitle('Error: page 5e – Forms');
      if (javaScript) await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.locator('main [name="code"]').fill('1');
      await page.locator('main button.go').click();
      await expect(page.locator('main .errors')).toContainText('does not open');
      await expect(page.locator('main [name="code"]')).toHaveValue('1');
      await page.locator('main [name="code"]').fill(code);
      await page.locator('main button.go').click();
      await page.waitForURL('**/form/5f');
      await page.goto('/form/5e');
      await expect(page.locator('[name="story.description"]')).toHaveValue('I was on my way home.');
    });
  });

test('each page that the script opens begins at its top, with the code too; one to mend begins at what is wrong', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 500 });
  const scrolled = () => page.evaluate(() => window.scrollY);
  await begin(page);
  await fillPage(page, 'whoIsApplying', { role: 'self' });
  // The script has run: from here on it opens the pages.
  await page.waitForLoadState('networkidle');
  await page.locator('main button[value="continue"]').click();
  await page.waitForURL('**/code');
  await expect(page.locator('.words')).toBeInViewport();
  await expect.poll(scrolled).toBe(0);
  await expect(page.locator('main')).toBeFocused();

  await page.goto('/form/2c', { waitUntil: 'networkidle' });
  await page.locator('[name="victimContact.email"]').fill('nobody at home');
  await page.locator('main button[value="continue"]').click();
  await expect(page.locator('main .errors')).toBeFocused();
  await expect(page.locator('main .errors')).toBeInViewport();
  await page.locator('[name="victimContact.email"]').fill('');
  await page.locator('main button[value="continue"]').click();
  await page.waitForURL('**/form/2d');
  await expect.poll(scrolled).toBe(0);
});

test('closing and coming back with the code shows the same step', async ({ page, browser }) => {
  await startAs(page, 'self');
  const code = await page.locator('.words').innerText();
  await page.goto('/form/2a');
  await fillPage(page, 'victimName', { name: 'Ana' });
  await page.locator('main button[value="continue"]').click();
  await page.waitForURL('**/form/2b');
  const later = await (await browser.newContext()).newPage();
  await later.goto('/return');
  await later.locator('main input[name="code"]').fill(code);
  await later.locator('main button.go').click();
  await later.waitForURL('**/form/2b');
  await later.goto('/form/2a');
  await expect(later.locator('[name="victimName.name"]')).toHaveValue('Ana');
});

const PUBLIC = [
  '/',
  '/before',
  '/return',
  '/safety',
  '/help',
  '/rights',
  '/check',
  '/ended',
  '/cleared',
  '/form/1a',
  '/no-such-page',
];

for (const scheme of ['light', 'dark'] as const)
  test(`every public page is accessible, neutral and fits 320 pixels, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const url of PUBLIC) {
      await page.goto(url);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(320);
      await expect(page.locator('a[href="/leave"]').first()).toBeVisible();
      await expectAccessible(page);
    }
  });

test('each part, the review and the print page are accessible when nothing is filled in', async ({
  page,
}) => {
  await startAs(page, 'died');
  for (const url of [
    '/form',
    '/form/check',
    '/form/print',
    '/form/stand',
    '/form/estimate',
    '/papers',
    '/code',
    '/delete',
    '/form/7',
  ]) {
    await page.goto(url);
    await expect(page.locator('h1')).toHaveCount(1);
    await expectAccessible(page);
  }
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { walk } from '../../schemas/application';
import type { Posted } from '../../schemas/step';
import { steps } from '../../schemas/steps';
import { draftOfPerson, type Person } from '../people/person';
import { fillPage } from './fill';

/** No fault that axe can find, on any page in any state. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    page.url(),
  ).toEqual([]);
}

/** A page that any onlooker may read in the history or the tab: no word of what it is about. */
export async function expectNeutral(page: Page): Promise<void> {
  const told = `${await page.title()} ${new URL(page.url()).pathname}`;
  expect(told).not.toMatch(/victim|crime|abuse|violen|assault|police|compensation|funeral|hurt|died/i);
}

interface WalkOptions {
  /** Called on every page once it is filled, before it is saved. */
  readonly onPage?: (page: Page) => Promise<void>;
  /** Leaves the wizard after this step has been saved. */
  readonly until?: string;
}

const continueButton = (page: Page) => page.locator('main button[name="intent"][value="continue"]');

/** From the start page to the first question. */
export async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('main a.go').first().click();
  await page.locator('main button.go').click();
  await page.goto('/form/1a');
}

/** Fills a list: each entry on its own page, then on to the next step. */
async function fillList(
  page: Page,
  slug: string,
  step: string,
  entries: readonly Posted[],
  options: WalkOptions,
): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    await page.goto(`/form/${slug}/new`);
    await fillPage(page, step, entry);
    // All entries of a list look alike.
    if (index === 0) await options.onPage?.(page);
    await continueButton(page).click();
    await page.waitForURL(`**/form/${slug}`);
  }
  await options.onPage?.(page);
  await continueButton(page).click();
}

/**
 * Walks a person through the wizard, page after page as the wizard itself leads, and gives the resume code.
 * Every page must be the one that the walk of the schemas foresees.
 */
export async function walkWizard(page: Page, person: Person, options: WalkOptions = {}): Promise<string> {
  const { path } = walk(draftOfPerson(person));
  let code = '';
  await begin(page);
  for (const { id, slug } of path) {
    const typed = person.typed[id];
    await page.goto(`/form/${slug}`);
    if (steps[id].type === 'list')
      await fillList(page, slug, id, (typed as readonly Posted[] | undefined) ?? [], options);
    else {
      await fillPage(page, id, (typed as Posted | undefined) ?? {});
      await options.onPage?.(page);
      await continueButton(page).click();
    }
    await page.waitForURL((url) => url.pathname !== `/form/${slug}`);
    if (code === '' && page.url().endsWith('/code')) {
      code = await page.locator('.words').innerText();
      await options.onPage?.(page);
      await page.locator('button[value="kept"]').click();
      await page.waitForURL('**/form');
    }
    if (id === options.until) break;
  }
  return code;
}

/** Fetches the packet that the open visit would print. */
export async function packetOf(page: Page, query: string): Promise<Buffer> {
  const answer = await page.request.get(`/form.pdf?${query}`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  return answer.body();
}

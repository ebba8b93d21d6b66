import type { Page } from '@playwright/test';
import type { Posted } from '../../schemas/step';

/** Fills one input, or a group of inputs with one name, as a person would. */
async function fillOne(page: Page, name: string, typed: unknown): Promise<void> {
  const inputs = page.locator(`main [name="${name}"]`);
  const first = inputs.first();
  const kind = await first.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase(),
  );
  if (kind === 'radio' || kind === 'checkbox')
    for (const value of [typed].flat())
      await page.locator(`main label:has([name="${name}"][value="${String(value)}"])`).click();
  else if (kind === 'select') await first.selectOption(String(typed));
  else await first.fill(String(typed));
}

/**
 * Fills a page of the wizard with what a person types. Choices come first: they bring up the questions that
 * depend on them.
 */
export async function fillPage(page: Page, step: string, posted: Posted): Promise<void> {
  for (const [field, typed] of Object.entries(posted)) {
    if (typed === '' || (Array.isArray(typed) && typed.length === 0)) continue;
    if (typeof typed === 'object' && typed !== null && !Array.isArray(typed)) {
      for (const [part, value] of Object.entries(typed))
        if (value !== '') await fillOne(page, `${step}.${field}.${part}`, value);
    } else await fillOne(page, `${step}.${field}`, typed);
  }
}

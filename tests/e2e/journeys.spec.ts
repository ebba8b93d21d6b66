import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { household, jose } from '../people/others';
import { lucja } from '../people/lucja';
import { expectAccessible, expectNeutral, packetOf, walkWizard } from './walk';

const officialForm = existsSync('../shared/official-form/il-cvc-application-rev-2024-12.pdf');

/** The text of a PDF as poppler reads it, with single spaces. */
function textOf(pdf: Buffer): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'packet-')), 'packet.pdf');
  writeFileSync(file, pdf);
  execFileSync('qpdf', ['--check', file]);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');
}

/** Everything that the golden file of a person has on paper stands in the packet of the browser. */
function expectGolden(text: string, person: string): void {
  const golden = readFileSync(`tests/golden/${person}.txt`, 'utf8').split('\n');
  const values = golden
    .filter((line) => /^p\d+\./.test(line))
    .map((line) => line.slice(line.indexOf(': ') + 2));
  const lost = values.filter(
    (value) => value !== 'X' && !value.split(/\s+/u).every((word) => text.includes(word)),
  );
  expect(lost).toEqual([]);
}

async function expectGoodPage(page: Page): Promise<void> {
  await expectNeutral(page);
  await expectAccessible(page);
}

/** Everybody who talks to anything but this server is noted. */
function watchHosts(page: Page): Set<string> {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    hosts.add(new URL(request.url()).host);
  });
  return hosts;
}

test('the sister of a man who was killed answers, comes back the next day with her code, reviews and prints', async ({
  page,
  browser,
}) => {
  const hosts = watchHosts(page);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const code = await walkWizard(page, lucja, { onPage: expectGoodPage });
  expect(code).toMatch(/^\d{3}-\d{3}( [a-z]+){6}$/);

  const nextDay = await browser.newContext();
  const tomorrow = await nextDay.newPage();
  await tomorrow.goto('/return');
  await expectGoodPage(tomorrow);
  await tomorrow.locator('main input[name="code"]').fill(`  ${code.toUpperCase().replaceAll(' ', '  ')} `);
  await tomorrow.locator('main button.go').click();
  await tomorrow.waitForURL(/\/form/);

  await tomorrow.goto('/form/check');
  await expectGoodPage(tomorrow);
  const review = await tomorrow.locator('main').innerText();
  for (const said of [
    'Mateusz Nowak',
    'Łucja Nowak',
    'Nguyễn Thị Hoa',
    'Lakeside Trauma Hospital',
    '$9,740.00',
  ])
    expect(review).toContain(said);

  await tomorrow.goto('/form/print');
  await expectGoodPage(tomorrow);
  const text = textOf(await packetOf(tomorrow, 'send=1&keep=1'));
  for (const said of ['Łucja Nowak', 'Jan Nowak', 'Midwest Blood Bank', 'Please do not write to the home'])
    expect(text).toContain(said);
  if (officialForm) expectGolden(text, 'lucja');
  else
    test
      .info()
      .annotations.push({ type: 'skipped', description: 'no official form: only the substitute was read' });
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(faults).toEqual([]);
});

test('an injured man answers on his phone @phone', async ({ page }) => {
  test.skip(test.info().project.name !== 'phone', 'on the phone only');
  await walkWizard(page, jose, {
    onPage: async (open) => {
      const tooWide = await open.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(tooWide, `${open.url()} scrolls sideways`).toBe(false);
    },
  });
  const text = textOf(await packetOf(page, 'send=1'));
  if (officialForm) expectGolden(text, 'jose');
  expect(text).toContain('José Peña-O’Neill');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a roommate answers, prints and deletes everything', async ({ page }) => {
    const code = await walkWizard(page, household);
    const text = textOf(await packetOf(page, 'send=1'));
    if (officialForm) expectGolden(text, 'household');
    expect(text).toContain('Samantha Lee');

    await page.goto('/delete');
    await page.locator('main button').first().click();
    await page.goto('/form');
    await expect(page).toHaveURL(/\/return/);
    await page.locator('main input[name="code"]').fill(code);
    await page.locator('main button.go').click();
    await expect(page).toHaveURL(/\/return/);
  });
});

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type TestServer } from '../support/server';
import { expectAccessible, expectNeutral } from './walk';

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

/** Hosts that a page asked, and what its console said. */
function listen(page: Page): { hosts: Set<string>; said: string[]; addresses: string[] } {
  const heard = { hosts: new Set<string>(), said: [] as string[], addresses: [] as string[] };
  page.on('request', (request) => {
    heard.hosts.add(new URL(request.url()).host);
    heard.addresses.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.said.push(message.text());
  });
  return heard;
}

const check = async (page: Page, withScripts: boolean): Promise<void> => {
  await expectNeutral(page);
  if (withScripts) await expectAccessible(page);
};

for (const withScripts of [true, false])
  test(`saves a locked file, deletes everything, and opens the file again, ${withScripts ? 'with' : 'without'} scripts; one host only`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: withScripts });
    const page = await context.newPage();
    const { hosts, said, addresses } = listen(page);
    const { code } = await server.begin();
    await page.goto(`${server.address}/return`);
    await page.fill('#code', code);
    await page.locator('main button.go').click();
    await page.waitForURL('**/form**');
    await page.goto(`${server.address}/code`);
    await page.locator('a[href="/file"]').first().click();
    await check(page, withScripts);
    await page.getByRole('button', { name: 'Show me six words' }).click();
    const words = await page.locator('.words').innerText();
    await check(page, withScripts);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('form.dat');
    const file = readFileSync(await download.path());
    expect(file.subarray(0, 4).toString()).toBe('CVCD');
    await page.locator('main a[href="/delete"]').click();
    await page.locator('main button.go').click();
    await page.waitForURL('**/cleared');
    await page.goto(`${server.address}/file`);
    await check(page, withScripts);
    await page.setInputFiles('#file', {
      name: 'form.dat',
      mimeType: 'application/octet-stream',
      buffer: file,
    });
    await page.fill('#words', 'acid acorn acre acts afar affix');
    await page.locator('main button.go').click();
    await expect(page.getByRole('alert').first()).toContainText('These words do not open this file');
    await check(page, withScripts);
    await page.setInputFiles('#file', {
      name: 'form.dat',
      mimeType: 'application/octet-stream',
      buffer: file,
    });
    await page.fill('#words', words);
    await page.locator('main button.go').click();
    await page.waitForURL('**/code');
    await expect(page.locator('.words')).toHaveText(/^\d{3}-\d{3}( [a-z]+){6}$/);
    expect([...hosts]).toEqual([new URL(server.address).host]);
    // One word alone may be a word of a file's name, such as "print"; three together are the code.
    const told = (address: string) => words.split(' ').filter((word) => address.includes(word)).length;
    expect(addresses.filter((address) => told(address) >= 3)).toEqual([]);
    expect(said.filter((line) => !/422|Clear-Site-Data/.test(line))).toEqual([]);
    await context.close();
  });

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const linksOf = (html: string): string[] =>
  [...html.slice(html.indexOf('<main')).matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => href);

test('before the first question a page says what leaving cannot do, how long a visit lasts, and leads to a safer device', async () => {
  expect(linksOf((await server.send('/')).body)).toContain('/before');
  const { body } = await server.send('/before');
  const text = body.replace(/<[^>]+>/g, ' ');
  expect(text).toContain('It cannot clear the list of sites in your browser.');
  expect(text).toContain('It cannot stop a hidden program that watches your phone or computer.');
  expect(text).toContain('On a shared computer the visit ends after 5 minutes');
  expect(text).toMatch(/kept for 30 days/);
  expect(linksOf(body)).toContain('/safety');
  const safer = (await server.send('/safety')).body;
  expect(safer).toContain('Hidden programs can show another person what you type, even here.');
  expect(safer).toContain('The list of sites you visited may show this one.');
});

test('these pages, their links and the leaving link work without a script', async () => {
  const seen = new Set<string>();
  for (const page of ['/', '/before', '/safety', '/help', '/return']) {
    const { body } = await server.send(page);
    expect(body, page).toMatch(/<a class="leave" href="\/leave"/);
    for (const href of linksOf(body)) seen.add(href.replace(/#.*/, ''));
  }
  for (const href of seen) expect((await server.send(href)).status, href).toBeLessThan(400);
});

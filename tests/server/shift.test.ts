import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const OFF = 'data-shift="off"';

test('leaving by the Shift key is turned off by one post, on every page and on plain error pages, and on again', async () => {
  expect((await server.send('/help')).body).not.toContain(OFF);
  const off = await server.post('/safety', { shift: 'off' });
  expect(off.status).toBe(302);
  expect(off.setCookies).toEqual(['__Host-shift=off; Path=/; Secure; HttpOnly; SameSite=Strict']);
  const headers = { Cookie: '__Host-shift=off' };
  for (const target of ['/help', '/safety', '/nothing'])
    expect((await server.send(target, { headers })).body, target).toContain(OFF);
  const refused = await server.send('/help', { method: 'PUT', headers });
  expect(refused.status).toBe(405);
  expect(refused.body).toContain(OFF);
  const on = await server.post('/safety', { shift: 'on' }, '__Host-shift=off');
  expect(on.setCookies.join()).toMatch(/__Host-shift=; .*Max-Age=0/);
});

test('it stays on unless somebody asks for the contrary in so many words', async () => {
  const answer = await server.post('/safety', { shift: 'maybe' });
  expect(answer.setCookies.join()).toMatch(/Max-Age=0/);
  const page = await server.send('/help', { headers: { Cookie: '__Host-shift=on' } });
  expect(page.body).not.toContain(OFF);
});

test('within a visit the post needs the form of that visit', async () => {
  const { cookie, token } = await server.begin();
  expect((await server.post('/safety', { shift: 'off' }, cookie)).status).toBe(403);
  expect((await server.post('/safety', { shift: 'off', token }, cookie)).status).toBe(302);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('ASVS 3.5.1, 3.5.3: nobody acts in the visitor’s name', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const ours = (): string => server.address;
  const matrix: [name: string, headers: () => Record<string, string>, status: number][] = [
    ['no header at all', () => ({}), 403],
    ['another origin', () => ({ Origin: 'https://evil.example' }), 403],
    ['origin null', () => ({ Origin: 'null' }), 403],
    ['origin of another port', () => ({ Origin: 'http://127.0.0.1:1' }), 403],
    ['our host within a longer one', () => ({ Origin: `${ours()}.evil.example` }), 403],
    ['cross-site', () => ({ 'Sec-Fetch-Site': 'cross-site' }), 403],
    ['same-site', () => ({ 'Sec-Fetch-Site': 'same-site' }), 403],
    ['none', () => ({ 'Sec-Fetch-Site': 'none' }), 403],
    ['cross-site with our origin', () => ({ 'Sec-Fetch-Site': 'cross-site', Origin: ours() }), 403],
    [
      'same-origin with another origin',
      () => ({ 'Sec-Fetch-Site': 'same-origin', Origin: 'https://evil.example' }),
      403,
    ],
    ['same-origin', () => ({ 'Sec-Fetch-Site': 'same-origin' }), 302],
    ['same-origin and our origin', () => ({ 'Sec-Fetch-Site': 'same-origin', Origin: ours() }), 302],
    ['our origin in a browser without Sec-Fetch-Site', () => ({ Origin: ours() }), 302],
  ];

  it.each(matrix)('a form with %s', async (_name, headers, status) => {
    const answer = await server.send('/before', {
      method: 'POST',
      headers: { ...FORM, ...headers() },
      body: 'mode=shared',
    });
    expect(answer.status).toBe(status);
    expect(answer.setCookies.length).toBe(status === 302 ? 1 : 0);
  });

  it.each(matrix.filter(([, , status]) => status === 403))('data with %s', async (_name, headers) => {
    for (const target of ['/before.data', '/stay', '/leave', '/delete.data']) {
      const answer = await server.send(target, {
        method: 'POST',
        headers: { ...FORM, ...headers() },
        body: 'mode=shared',
      });
      expect(answer.status, target).toBe(403);
    }
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('the method %s is not there', async (method) => {
    const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: server.address };
    expect((await server.send('/before', { method, headers })).status).toBe(405);
  });

  it('asks for the token of the visit, in each form', async () => {
    const { cookie, token } = await server.begin();
    const other = await server.begin();
    const keep = { intent: 'keep', days: '7' };
    expect((await server.post('/code', keep, cookie)).status).toBe(403);
    expect((await server.post('/code', { ...keep, token: `${token}x` }, cookie)).status).toBe(403);
    expect((await server.post('/code', { ...keep, token: other.token }, cookie)).status).toBe(403);
    expect((await server.post('/code', { ...keep, token: '' }, cookie)).status).toBe(403);
    const visit = server.store.visit(cookie.split('=')[1]);
    expect(visit?.keeping().keepDays).toBe(30);
    expect((await server.post('/code', { ...keep, token }, cookie)).status).toBe(302);
    expect(visit?.keeping().keepDays).toBe(7);
  });

  it('deletes nothing without the token', async () => {
    const { cookie, token } = await server.begin();
    expect((await server.post('/delete', {}, cookie)).status).toBe(403);
    expect((await server.send('/code', { headers: { Cookie: cookie } })).status).toBe(200);
    expect((await server.post('/delete', { token }, cookie)).status).toBe(302);
    expect((await server.send('/code', { headers: { Cookie: cookie } })).status).toBe(302);
  });

  it('3.5.8 is not drawn into pages of others', async () => {
    const foreign = { 'Sec-Fetch-Site': 'cross-site' };
    const ask = async (headers: Record<string, string>) => (await server.send('/', { headers })).status;
    expect(await ask({ ...foreign, 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' })).toBe(403);
    expect(await ask({ ...foreign, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' })).toBe(403);
    expect(await ask({ ...foreign, 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' })).toBe(403);
    expect(await ask({ ...foreign, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' })).toBe(200);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';

const ours = (server: TestServer) => ({
  'Content-Type': 'application/x-www-form-urlencoded',
  'Sec-Fetch-Site': 'same-origin',
  Origin: server.address,
});

describe('what a request may carry', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const body = (length: number): string => `code=${'a'.repeat(length - 5)}`;

  it('takes 64 KB and not a byte more', async () => {
    expect((await server.post('/return', { code: 'a'.repeat(65_531) })).status).toBe(422);
    const long = await server.post('/return', { code: 'a'.repeat(65_532) });
    expect(long.status).toBe(413);
    expect(long.body).toContain('That was too long for us');
  });

  it('counts while it reads when the length is not said', async () => {
    const headers = { ...ours(server), 'Transfer-Encoding': 'chunked' };
    expect((await server.send('/return', { method: 'POST', headers, body: body(60_000) })).status).toBe(422);
    expect((await server.send('/return', { method: 'POST', headers, body: body(900_000) })).status).toBe(413);
  });

  it('takes 400 fields and not one more', async () => {
    const fields = (count: number) =>
      new URLSearchParams(Array.from({ length: count }, (_, at) => [`f${String(at)}`, '1'])).toString();
    const ask = async (count: number) =>
      (await server.send('/return', { method: 'POST', headers: ours(server), body: fields(count) })).status;
    expect(await ask(400)).toBe(422);
    expect(await ask(401)).toBe(413);
  });

  it.each(['multipart/form-data; boundary=x', 'application/json', 'text/plain', ''])(
    'reads forms only: "%s"',
    async (type) => {
      const headers = { ...ours(server), 'Content-Type': type };
      expect((await server.send('/return', { method: 'POST', headers, body: 'code=x' })).status).toBe(415);
    },
  );

  it('takes no part of a prototype from a form', async () => {
    const fields = { '__proto__[x]': '1', 'constructor.prototype': '1', role: 'admin', mode: 'shared' };
    expect((await server.post('/before', fields)).status).toBe(302);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

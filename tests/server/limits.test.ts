import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';

const ours = (server: TestServer) => ({
  'Content-Type': 'application/x-www-form-urlencoded',
  'Sec-Fetch-Site': 'same-origin',
  Origin: server.address,
});

/** Sends bytes as they are and gives the status of the first answer, or 0 if the line was cut. */
const sendRaw = (port: number, bytes: Buffer): Promise<number> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const done = (): void => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0));
    };
    socket.setTimeout(2000, done);
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (answer.includes('\r\n\r\n')) done();
    });
    socket.on('error', done);
    socket.on('close', done);
    socket.end(bytes);
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

  it('answers malformed requests without a failure of its own (a sample; npm run proof sends 10,000)', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '%',
        '%00',
        '%E0%A4%A',
        '\uD800',
        '\0',
        '__proto__',
        '../../',
        '.data',
        '?_data=root',
        'token',
        '[]',
        'x'.repeat(9000),
      ),
    );
    const target = fc.array(piece, { maxLength: 5 }).map((parts) => `/${parts.map(encodeURI_).join('/')}`);
    const encodeURI_ = (text: string): string =>
      text.replace(/[^\x21-\x7e]/g, (sign) => `%${(sign.charCodeAt(0) % 256).toString(16).padStart(2, '0')}`);
    const request = fc.record({
      method: fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'get', 'OPTIONS'),
      target,
      type: fc.constantFrom('application/x-www-form-urlencoded', 'multipart/form-data', 'x'),
      cookie: piece,
      body: fc.oneof(
        piece,
        fc.array(fc.tuple(piece, piece)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
      ),
    });
    await fc.assert(
      fc.asyncProperty(request, async (one) => {
        const cookie = one.cookie.replace(/[\r\n]/g, '');
        const head = [
          `${one.method} ${one.target} HTTP/1.1`,
          'Host: 127.0.0.1',
          'Sec-Fetch-Site: same-origin',
          `Content-Type: ${one.type}`,
          `Cookie: __Host-sid=${cookie}`,
          'Connection: close',
          `Content-Length: ${String(Buffer.byteLength(one.body))}`,
        ];
        const status = await sendRaw(server.port, Buffer.from(`${head.join('\r\n')}\r\n\r\n${one.body}`));
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
    expect((await server.send('/')).status).toBe(200);
  });
});

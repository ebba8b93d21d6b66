import { connect } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODY_TIMES, limitBodyTime } from '../../app/server/body-time';
import { securityHeaders } from '../../app/server/headers';
import { listen } from '../../app/server/listen';
import { setPlainShell } from '../../app/server/refuse';
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

  it('says of a paper that the file is too large, not the answers', async () => {
    const headers = { ...ours(server), 'Content-Type': 'multipart/form-data; boundary=x' };
    const answer = await server.send('/papers', { method: 'POST', headers, body: body(12_000_001) });
    expect(answer.status).toBe(413);
    expect(answer.body).toContain('That file is too large for us');
    expect(answer.body).not.toContain('longest answer');
  });

  it('gives a file time to come, and ends a body that never does with a page', async () => {
    const app = express();
    setPlainShell(app, { styles: [], exitUrl: '/away' });
    app.use(securityHeaders(false), limitBodyTime({ form: 50, file: 600_000 }), (request, response) => {
      request.resume().once('end', () => response.end('whole'));
    });
    const { address, server: slow, close } = await listen(app, { host: '127.0.0.1', port: 0 });
    expect(slow.requestTimeout).toBeGreaterThan(BODY_TIMES.file);
    expect(slow.headersTimeout).toBeLessThanOrEqual(10_000);
    const port = Number(new URL(address).port);
    const half = (type: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1').on('error', reject);
        let text = '';
        socket
          .on('data', (data) => (text += data.toString()))
          .on('close', () => {
            resolve(text);
          });
        socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 4\r\n\r\nab`);
        // The rest of a file comes after the time of a form is over.
        if (type.startsWith('multipart')) setTimeout(() => socket.end('cd'), 200);
      });
    const form = await half('application/x-www-form-urlencoded');
    expect(form).toContain('408 Request Timeout');
    expect(form).toContain('data-leave="/away"');
    expect(await half('multipart/form-data; boundary=x')).toContain('whole');
    await close();
  });

  it('takes no part of a prototype from a form', async () => {
    const fields = { '__proto__[x]': '1', 'constructor.prototype': '1', role: 'admin', mode: 'shared' };
    expect((await server.post('/before', fields)).status).toBe(302);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

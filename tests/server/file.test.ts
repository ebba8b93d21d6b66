import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../app/server/log';
import { createPackets, type PacketService } from '../../app/server/packets';
import { draftOfPerson } from '../people/person';
import { lucja } from '../people/lucja';
import { startServer, type TestServer } from '../support/server';
import { postFile, readPdf } from './support';

describe('the answers as a locked file of one’s own', () => {
  let server: TestServer;
  let packets: PacketService;
  const folder = mkdtempSync(path.join(tmpdir(), 'file-test-'));
  beforeAll(async () => {
    packets = createPackets(createLog({ write: () => undefined }), folder);
    server = await startServer({ packets });
  });
  afterAll(async () => {
    await server.close();
    await packets.close();
    rmSync(folder, { recursive: true });
  });

  const words = (body: string): string => /<p class="words">([^<]+)</.exec(body)?.[1] ?? '';
  const cookieOf = (setCookies: readonly string[]): string =>
    setCookies.find((one) => one.startsWith('__Host-sid='))?.split(';')[0] ?? '';
  const draftIn = (cookie: string) => server.store.visit(cookie.split('=')[1])?.read().document;

  /** Begins a draft with a whole application in it and saves it as a file, as the page does. */
  async function savedCopy() {
    const { cookie, token } = await server.begin();
    server.store.visit(cookie.split('=')[1])?.update(() => ({ save: draftOfPerson(lucja) }));
    const shown = words(
      (await postFile(server, '/file', { intent: 'words', token }, undefined, cookie)).body,
    );
    const file = await server.post('/file.dat', { words: shown, token }, cookie);
    return { cookie, token, shown, file };
  }

  it('shows six words, then gives a file that holds no answer in the clear', async () => {
    const { shown, file } = await savedCopy();
    expect(shown).toMatch(/^[a-z]+( [a-z]+){5}$/);
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toBe('attachment; filename="form.dat"');
    expect(file.headers['cache-control']).toBe('no-store');
    expect(file.bytes.length % 4096).toBeGreaterThan(0);
    expect(file.bytes.includes('Nowak')).toBe(false);
    expect(file.bytes.includes('victim')).toBe(false);
  });

  it('opens again after everything on the server was deleted: the same answers, a new draft, a new code', async () => {
    const { cookie, token, shown, file } = await savedCopy();
    const before = draftIn(cookie)?.steps;
    await server.post('/delete', { token }, cookie);
    const fields = {
      intent: 'open',
      words: `  ${shown.toUpperCase().replaceAll(' ', ' - ')}`,
      mode: 'shared',
    };
    const opened = await postFile(server, '/file', fields, file.bytes);
    expect(opened.status).toBe(302);
    expect(opened.headers.location).toBe('/code');
    const fresh = cookieOf(opened.setCookies);
    expect(draftIn(fresh)?.steps).toEqual(before);
    expect(draftIn(fresh)?.newCode).toMatch(/^\d{3}-\d{3}( [a-z]+){6}$/);
    expect(server.store.visit(fresh.split('=')[1])?.mode).toBe('shared');
  });

  it('says what is wrong: other words, another file, nothing chosen', async () => {
    const { file } = await savedCopy();
    const ask = async (typed: string, bytes?: Buffer) =>
      postFile(server, '/file', { intent: 'open', words: typed, mode: 'shared' }, bytes);
    const wrong = await ask('acid acorn acre acts afar affix', file.bytes);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('These words do not open this file.');
    const other = await ask('acid acorn acre acts afar affix', Buffer.from('%PDF-1.7'));
    expect(other.status).toBe(422);
    expect(other.body).toContain('This is not a file that was saved here.');
    expect((await ask('', file.bytes)).body).toContain('Choose your file and type its six words.');
    expect((await ask('x')).body).toContain('Choose your file and type its six words.');
    server.clock.now += 3_600_000;
  });

  it('needs the token of the visit, words of the list, and not too much at once', async () => {
    const { cookie, token } = await server.begin();
    expect((await postFile(server, '/file', { intent: 'words' }, undefined, cookie)).status).toBe(403);
    expect(
      (await server.post('/file.dat', { words: 'acid acorn acre acts afar affix' }, cookie)).status,
    ).toBe(403);
    expect((await server.post('/file.dat', { words: 'password', token }, cookie)).headers.location).toBe(
      '/file',
    );
    expect((await server.post('/file.dat', { words: 'x' })).headers.location).toBe('/ended');
    expect((await server.send('/file.dat', { headers: { Cookie: cookie } })).status).toBe(302);
    const open = { intent: 'open', words: 'x', mode: 'shared' };
    expect((await postFile(server, '/file', open, Buffer.alloc(2_000_001))).status).toBe(413);
  });

  it('draws a card with the code, that says nothing of what it is for, while the code is shown', async () => {
    const { cookie, token } = await server.begin();
    const headers = { Cookie: cookie };
    await server.post('/code', { intent: 'new', token }, cookie);
    const page = await server.send('/code', { headers });
    expect(page.body).toContain('href="/code/card"');
    const card = await server.send('/code/card', { headers });
    expect(card.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="form.pdf"',
      'cache-control': 'no-store',
    });
    const text = readPdf(card.bytes).replaceAll(/\s+/g, ' ');
    expect(text).toContain(words(page.body));
    expect(text).not.toMatch(/crime|victim|abuse|police|compensation|attorney/i);
    await server.post('/code', { intent: 'kept', token }, cookie);
    expect((await server.send('/code/card', { headers })).headers.location).toBe('/code');
    expect((await server.send('/code/card')).headers.location).toBe('/return');
  });
});

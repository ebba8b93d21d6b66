import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEvidence } from '../../app/server/evidence';
import { createLog } from '../../app/server/log';
import { reasonOf } from '../../app/evidence/refusal';
import { startServer, type Answer, type TestServer } from '../support/server';
import { bill, CANARY, phonePhoto } from './support';

const LABEL = 'CANARY_label_91';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Sent {
  readonly cookie: string;
  readonly token: string;
  readonly fields?: Record<string, string>;
  readonly file?: Uint8Array;
  readonly name?: string;
  readonly headers?: Record<string, string>;
}

/** Posts as a browser without JavaScript does. */
async function post({
  cookie,
  token,
  fields,
  file,
  name = `${CANARY}_at_home.jpg`,
  headers,
}: Sent): Promise<Answer> {
  const form = new FormData();
  const all = { token, intent: 'add', belongsTo: 'other', text: LABEL, ...fields };
  for (const [key, value] of Object.entries(all)) form.append(key, value);
  if (file) form.append('file', new Blob([new Uint8Array(file)], { type: 'image/png' }), name);
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  return server.send('/papers', {
    method: 'POST',
    body,
    headers: {
      'Content-Type': encoded.headers.get('Content-Type') ?? '',
      'Content-Length': body.length,
      'Sec-Fetch-Site': 'same-origin',
      Origin: server.address,
      Cookie: cookie,
      ...headers,
    },
  });
}

const page = (cookie: string, target = '/papers') => server.send(target, { headers: { Cookie: cookie } });
const idIn = (html: string): string => /href="\/papers\/([\w-]+)"/.exec(html)?.[1] ?? '';

describe('the page of papers', () => {
  it('adds, shows and removes a photo without JavaScript, and keeps it sealed', async () => {
    const visit = await server.begin();
    const added = await post({ ...visit, file: await phonePhoto() });
    expect([added.status, added.headers['location']]).toEqual([302, '/papers?done=added']);
    const { body } = await page(visit.cookie);
    expect(body).toContain(LABEL);
    expect(body).toMatch(/<title>Papers – Forms<\/title>/);
    const shown = await page(visit.cookie, `/papers/${idIn(body)}`);
    expect(shown.status).toBe(200);
    expect(shown.headers['content-type']).toBe('image/jpeg');
    expect(shown.headers['content-disposition']).toBe('inline; filename="page.jpg"');
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
    expect(shown.headers['content-security-policy']).toMatch(/default-src 'none'.*; sandbox$/);
    expect(shown.body).not.toContain(CANARY);

    const stored = readdirSync(server.dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
    expect(stored.length).toBeGreaterThan(1);
    for (const told of [CANARY, LABEL, 'JFIF', '\xff\xd8\xff'])
      for (const bytes of stored) expect(bytes.includes(Buffer.from(told, 'latin1'))).toBe(false);
    expect(server.lines.join('')).not.toContain(CANARY);

    const removed = await post({ ...visit, fields: { intent: 'remove', id: idIn(body) } });
    expect(removed.status).toBe(302);
    expect((await page(visit.cookie, `/papers/${idIn(body)}`)).status).toBe(404);
  });

  it('shows and removes no file of another draft', async () => {
    const [hers, other] = [await server.begin(), await server.begin()];
    await post({ ...hers, file: await bill() });
    const id = idIn((await page(hers.cookie)).body);
    expect(id).not.toBe('');
    expect((await page(other.cookie, `/papers/${id}`)).status).toBe(404);
    expect((await post({ ...other, fields: { intent: 'remove', id } })).status).toBe(404);
    expect((await page(hers.cookie, `/papers/${id}`)).headers['content-type']).toBe('application/pdf');
    expect((await server.send(`/papers/${id}`)).headers['location']).toBe('/return');
  });

  it.each([
    ['no file', undefined, 'Choose a photo or PDF first'],
    ['a script', Buffer.from('<svg onload="alert(1)"/>'), 'We cannot use this kind of file'],
    ['an iPhone format', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'Most Compatible'],
    ['too large', Buffer.alloc(10_500_000, 1), 'too large'],
  ])('says kindly what to do about %s', async (_name, file, words) => {
    const answer = await post({ ...(await server.begin()), file });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(words);
    expect(answer.body).toContain(LABEL);
  });

  it('asks for the file and for what it belongs to when neither is chosen', async () => {
    const visit = await server.begin();
    const answer = await post({ ...visit, file: new Uint8Array(), name: '', fields: { belongsTo: '' } });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Choose a photo or PDF first');
    expect(answer.body).toContain('Choose what this paper belongs to');
  });

  it('refuses what is not from this page', async () => {
    const visit = await server.begin();
    const file = await bill(1);
    expect((await post({ ...visit, file, token: 'x'.repeat(43) })).status).toBe(403);
    expect((await post({ ...visit, file, headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
    expect((await post({ ...visit, file, cookie: '' })).headers['location']).toBe('/return');
    expect((await post({ ...visit, file, fields: { belongsTo: 'medical' } })).status).toBe(422);
    expect((await post({ ...visit, file: Buffer.alloc(12_500_000) })).status).toBe(413);
    expect((await page(visit.cookie)).body).toContain('You have not added any papers yet');
  });

  it('lets no other page take large requests', async () => {
    const { cookie } = await server.begin();
    const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Length': 70_000, Cookie: cookie };
    expect((await server.send('/code', { method: 'POST', headers, body: Buffer.alloc(70_000) })).status).toBe(
      413,
    );
  });
});

describe('a file that brings its process down', () => {
  const log = createLog({ write: () => undefined });
  const program = (name: string) => new URL(`./processes/${name}.mjs`, import.meta.url);
  const limits = { waiting: 1, time: 1500, memory: 64 };
  const reason = (name: string, bytes = new Uint8Array([1])) =>
    createEvidence(log, limits, program(name))
      .clean(bytes)
      .then(() => 'taken', reasonOf);

  it('is refused, and the server goes on', async () => {
    expect(await reason('crash')).toBe('broken');
    expect(await reason('hang')).toBe('tooLong');
  });

  it('others wait in line, and beyond that are told to come again', async () => {
    const evidence = createEvidence(log, limits, program('hang'));
    const all = await Promise.all(
      [1, 2, 3].map((byte) => evidence.clean(new Uint8Array([byte])).catch(reasonOf)),
    );
    expect(all).toEqual(['tooLong', 'tooLong', 'busy']);
  });
});

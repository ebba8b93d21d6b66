import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../app/server/log';
import { createPackets, type PacketService } from '../../app/server/packets';
import { EMPTY_DRAFT } from '../../schemas/application';
import { draftOfPerson } from '../people/person';
import { lucja } from '../people/lucja';
import { readPdf } from '../server/support';
import { startServer, type Answer, type TestServer } from '../support/server';

const plain = (answer: Answer): string => answer.body.replaceAll(/nonce="[^"]+"/g, '');

describe('drafts belong to one cookie', () => {
  let server: TestServer;
  let packets: PacketService;
  const folder = mkdtempSync(path.join(tmpdir(), 'security-'));
  beforeAll(async () => {
    packets = createPackets(createLog({ write: () => undefined }), folder);
    server = await startServer({ packets });
  });
  afterAll(async () => {
    await server.close();
    await packets.close();
    rmSync(folder, { recursive: true });
  });

  const see = (target: string, cookie: string) => server.send(target, { headers: { Cookie: cookie } });
  const draftOf = (cookie: string) => server.store.visit(cookie.split('=')[1])?.read().document;

  it('ASVS 8.2: another person’s cookie, ids and tokens open nothing of mine', async () => {
    const [mine, theirs] = [await server.begin(), await server.begin()];
    server.store.visit(mine.cookie.split('=')[1])?.update(() => ({ save: draftOfPerson(lucja) }));
    for (const target of ['/form/check', '/form/2a', '/form.pdf?send=1', '/code', '/papers', '/file']) {
      const answer = await see(target, theirs.cookie);
      const text = target === '/form.pdf?send=1' ? readPdf(answer.bytes) : answer.body;
      expect(text, target).not.toContain('Nowak');
    }
    expect((await see('/form/check', mine.cookie)).body).toContain('Nowak');
    const posted = await server.post(
      '/form/2a',
      { token: mine.token, 'victimName.last': 'x' },
      theirs.cookie,
    );
    expect(posted.status).toBe(403);
    expect(draftOf(theirs.cookie)).toEqual(EMPTY_DRAFT);
  });

  it('an id of somebody else’s entry or paper is as unknown as a random one', async () => {
    const { cookie } = await server.begin();
    for (const [real, random] of [
      ['/papers/AAAAAAAAAAAAAAAAAAAAAA', '/papers/BBBBBBBBBBBBBBBBBBBBBB'],
      ['/form/2a/victimName-1', '/form/2a/victimName-2'],
    ] as const) {
      const [one, other] = [await see(real, cookie), await see(random, cookie)];
      expect(one.status).toBe(other.status);
      expect([302, 404]).toContain(one.status);
      // The page may name the address that was asked for, and nothing else.
      expect(plain(one).replaceAll(real, '')).toBe(plain(other).replaceAll(random, ''));
    }
  });

  it('ASVS 15.3.3, 15.3.6: fields that are not of the page change nothing, and no prototype', async () => {
    const { cookie, token } = await server.begin();
    const other = await server.begin();
    const html = (await see('/form/1a', cookie)).body;
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
    const page = await server.post(
      '/form/1a',
      {
        token,
        mark: hidden('mark'),
        saveId: hidden('saveId'),
        intent: 'continue',
        'whoIsApplying.role': 'self',
        'whoIsApplying.__proto__.x': '1',
        '__proto__.x': '1',
        '__proto__[x]': '1',
        'constructor.prototype.x': '1',
        'victimName.last': 'Elsewhere',
        draftId: other.cookie,
        version: '99',
        newCode: 'x',
        role: 'admin',
      },
      cookie,
    );
    expect(page.status).toBe(302);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    const draft = draftOf(cookie);
    expect(draft?.version).toBe(EMPTY_DRAFT.version);
    expect(draft?.newCode).toBeUndefined();
    expect(Object.keys(draft?.steps ?? {})).toEqual(['whoIsApplying']);
    expect(JSON.stringify(draft)).not.toMatch(/Elsewhere|admin|prototype/);
    expect(draftOf(other.cookie)).toEqual(EMPTY_DRAFT);
  });
});

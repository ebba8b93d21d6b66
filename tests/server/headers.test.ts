import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProblemResponse } from '../../app/security/problem';
import { startServer, type Answer, type Sent, type TestServer } from '../support/server';

type Route = NonNullable<ServerBuild['routes'][string]>;

/** Puts other code behind a page of ours. */
const withModule = (
  build: ServerBuild,
  id: string,
  module: Partial<Route['module']>,
  keep = true,
): ServerBuild => {
  const route = build.routes[id] as Route;
  const changed = { ...(keep ? route.module : {}), ...module } as Route['module'];
  return { ...build, routes: { ...build.routes, [id]: { ...route, module: changed } } };
};

const FIXED = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const large = `x=${'a'.repeat(70_000)}`;
const busy = () => Promise.reject(new ProblemResponse('packetBusy'));

const nonceIn = (answer: Answer): string =>
  /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1] ?? '';

describe('ASVS 3.4.1, 3.4.3–3.4.6, 3.4.8: headers of every response', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      packets: { installedRevision: undefined, make: busy, makeCard: busy },
      change: (build) => {
        const failing = withModule(build, 'routes/rights', {
          loader: () => {
            throw new Error('CANARY inside');
          },
        });
        const pdf = () =>
          new Response('%PDF-1.7', {
            headers: {
              'Content-Type': 'application/pdf',
              'Cache-Control': 'public, max-age=9',
              'X-Content-Type-Options': 'x',
            },
          });
        return withModule(failing, 'routes/safety', { loader: pdf }, false);
      },
    });
  });
  afterAll(() => server.close());

  const cases: [name: string, status: number, ask: () => Promise<Answer>][] = [
    ['the start', 200, () => server.send('/')],
    ['before', 200, () => server.send('/before')],
    ['data of a page', 200, () => server.send('/before.data')],
    ['return', 200, () => server.send('/return')],
    ['code, signed out', 302, () => server.send('/code')],
    ['ended', 200, () => server.send('/ended')],
    ['delete', 200, () => server.send('/delete')],
    ['cleared', 200, () => server.send('/cleared')],
    ['help', 200, () => server.send('/help')],
    ['leave', 303, () => server.send('/leave')],
    ['health', 200, () => server.send('/healthz')],
    ['unknown page', 404, () => server.send('/no/such/page')],
    ['data of an unknown page', 404, () => server.send('/no/such/page.data')],
    ['broken address', 400, () => server.send('/%E0%A4%A')],
    ['failing page', 500, () => server.send('/rights')],
    ['data of a failing page', 500, () => server.send('/rights.data')],
    ['a PDF', 200, () => server.send('/safety')],
    ['a file', 200, () => server.send('/robots.txt')],
    ['a style', 200, () => server.send(server.styles)],
    ['a missing file', 404, () => server.send('/assets/none.js')],
    ['post from nowhere', 403, () => server.send('/before', { method: 'POST' })],
    ['other method', 405, () => server.send('/before', { method: 'DELETE' })],
    ['TRACE', 405, () => server.send('/before', { method: 'TRACE' })],
  ];

  it.each(cases)('%s (%i)', async (name, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(FIXED);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers['cache-control']).toBe(
      name === 'a style' ? 'public, max-age=31536000, immutable' : 'no-store',
    );
    expect(answer.headers['permissions-policy']).toContain('geolocation=()');
    // 13.4: nothing about what runs here.
    expect(answer.headers['x-powered-by']).toBeUndefined();
    expect(answer.headers['server']).toBeUndefined();
  });

  it('3.4.3 has a nonce of its own in every response, on every script of the page', async () => {
    const [one, other] = [await server.send('/'), await server.send('/')];
    expect(nonceIn(one)).not.toBe(nonceIn(other));
    const scripts = one.body.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(script).toContain(`nonce="${nonceIn(one)}"`);
    expect(one.body).not.toMatch(/ on[a-z]+="| style="/);
  });

  it('16.5.1 tells nothing of what failed, and goes on serving', async () => {
    const failed = await server.send('/rights');
    expect(failed.body).not.toMatch(/CANARY|\bat .*\.(ts|js):/);
    expect(failed.body).toContain('Something went wrong on our side');
    expect(server.lines.join('')).not.toContain('CANARY');
    expect((await server.send('/help')).status).toBe(200);
  });

  it('3.6.1 asks for nothing from other hosts', async () => {
    const { body } = await server.send('/');
    const loaded = [...body.matchAll(/<(?:script|link|img)[^>]*?(?:src|href)="([^"]+)"/g)].map(
      ([, href]) => href ?? '',
    );
    expect(loaded.length).toBeGreaterThan(2);
    for (const href of loaded) expect(href).toMatch(/^\/(?!\/)/);
  });

  it.each(['/', '/before', '/no/such/page', '/rights', '/%E0%A4%A', '/ended'])(
    'has the exit first after the skip link, and help at the foot: %s',
    async (target) => {
      const { body } = await server.send(target);
      const links = [...body.matchAll(/<(?:a|button|input)\b[^>]*>/g)].map(([tag]) => tag);
      expect(links[0]).toContain('href="#page"');
      expect(links[1]).toMatch(/href="\/leave" rel="nofollow noreferrer" data-leave="\/robots.txt"/);
      expect(body).toContain('<footer class="help">');
      expect(body).toContain('Call 911.');
    },
  );

  const DOCUMENT = { 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Mode': 'navigate' };
  const FORM = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
  const refusals: [name: string, status: number, target: string, sent: Sent][] = [
    ['a form that is not of this visit', 403, '/code', { method: 'POST', headers: FORM, body: 'token=x' }],
    ['a post from nowhere', 403, '/code', { method: 'POST', body: 'x=1' }],
    ['a post to a page without a form', 405, '/help', { method: 'POST', headers: FORM, body: 'x=1' }],
    ['another method', 405, '/help', { method: 'PUT' }],
    ['another type', 415, '/code', { method: 'POST', headers: { ...FORM, 'Content-Type': 'text/plain' } }],
    ['a body that is said to be large', 413, '/code', { method: 'POST', headers: FORM, body: large }],
    [
      'a large body of unsaid length',
      413,
      '/code',
      { method: 'POST', headers: { ...FORM, 'Transfer-Encoding': 'chunked' }, body: large },
    ],
    ['a paper that is not there', 404, '/papers/none', {}],
    ['an address for scripts', 404, '/stay', {}],
    ['an address for saving', 404, '/form/autosave', {}],
    ['a packet that cannot be made', 503, '/form.pdf?send=1', {}],
    ['a file posted without its form', 403, '/file.dat', { method: 'POST', headers: FORM, body: 'x=1' }],
    ['a post to a paper', 405, '/papers/none', { method: 'POST', headers: FORM, body: 'x=1' }],
  ];

  it.each(refusals)(
    'an error keeps the exit, the choice about Shift and the way to delete: %s',
    async (_name, status, target, sent) => {
      const { cookie } = await server.begin();
      const headers = { ...DOCUMENT, ...sent.headers, Cookie: `${cookie}; __Host-shift=off` };
      const answer = await server.send(target, { ...sent, headers });
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toMatch(/^text\/html/);
      const links = [...answer.body.matchAll(/<(?:a|button|input)\b[^>]*>/g)].map(([tag]) => tag);
      expect(links[0]).toContain('href="#page"');
      expect(links[1]).toMatch(/href="\/leave" rel="nofollow noreferrer" data-leave="\/robots.txt"/);
      expect(links[1]).toContain('data-shift="off"');
      expect(answer.body).toContain('id="leave-status"');
      expect(answer.body).toContain('href="/delete"');
      expect(answer.body).toContain('Call 911.');
      if (status === 503) expect(answer.headers['retry-after']).toBe('60');
    },
  );

  it('a script that asks for data gets its own answer', async () => {
    const { cookie } = await server.begin();
    const answer = await server.send('/form.pdf?send=1', {
      headers: { Cookie: cookie, 'Sec-Fetch-Dest': 'empty' },
    });
    expect(answer.body).toBe('{"code":"packetBusy"}');
  });

  it.each(['/', '/before', '/return', '/ended', '/delete', '/help', '/no/such/page'])(
    'has a title that gives nothing away: %s',
    async (target) => {
      const title = /<title>([^<]*)<\/title>/.exec((await server.send(target)).body)?.[1] ?? '';
      expect(title).toMatch(/^(?:[\w ]+ – )?Forms$/);
      expect(title).not.toMatch(/crime|victim|abuse|police|compensation|safety/i);
    },
  );
});

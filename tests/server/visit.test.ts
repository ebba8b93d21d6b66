import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type Answer, type TestServer } from '../support/server';

const MINUTE = 60_000;
const CLEARED = '__Host-sid=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0';

const secretIn = (answer: Answer): string =>
  /^__Host-sid=([^;]+)/.exec(
    answer.setCookies.find((cookie) => cookie.startsWith('__Host-sid=')) ?? '',
  )?.[1] ?? '';

describe('visits', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  const see = (cookie: string) => server.send('/code', { headers: { Cookie: cookie } });
  const isOpen = async (cookie: string): Promise<boolean> => (await see(cookie)).status === 200;

  it('ASVS 3.3.1–3.3.4: the cookie is bound to this host, to TLS, to our pages, and dies with the browser', async () => {
    const { code } = await server.begin();
    const opened = await server.post('/return', { code, mode: 'shared' });
    expect(opened.status).toBe(302);
    expect(opened.setCookies).toEqual([
      expect.stringMatching(/^__Host-sid=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/),
    ]);
  });

  it('ASVS 7.2.4: coming back gives a new secret and signs out what this browser had open', async () => {
    const first = await server.begin();
    const { code } = await server.begin();
    const opened = await server.post('/return', { code, mode: 'personal', token: first.token }, first.cookie);
    expect(`__Host-sid=${secretIn(opened)}`).not.toBe(first.cookie);
    expect(await isOpen(first.cookie)).toBe(false);
    expect(await isOpen(`__Host-sid=${secretIn(opened)}`)).toBe(true);
  });

  it('a cookie that somebody made up opens nothing', async () => {
    for (const cookie of ['x', '', 'A'.repeat(43), '../../etc', '%00', 'A'.repeat(4000)])
      expect(await isOpen(`__Host-sid=${cookie}`)).toBe(false);
  });

  it.each(['GET', 'POST'])(
    'ASVS 7.4.1: leaving by %s ends the visit at the server: the old cookie opens nothing',
    async (method) => {
      const { cookie } = await server.begin();
      expect(await isOpen(cookie)).toBe(true);
      const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' };
      const left = await server.send('/leave', { method, headers });
      expect(left.status).toBe(method === 'GET' ? 303 : 204);
      expect(left.setCookies).toContain(CLEARED);
      expect(left.headers['clear-site-data']).toBe('"cookies", "storage"');
      if (method === 'GET') expect(left.headers.location).toBe('/robots.txt');
      expect(await isOpen(cookie)).toBe(false);
    },
  );

  it('who left while the server was out of reach is signed out by the next request, whatever it asks for', async () => {
    const { cookie } = await server.begin();
    const marked = await see(`${cookie}; __Host-left=1`);
    expect(marked.status).toBe(302);
    expect(marked.setCookies).toContain(CLEARED);
    expect(marked.setCookies).toContain(CLEARED.replace('sid', 'left'));
    expect(await isOpen(cookie)).toBe(false);
  });

  it('the mark of having left does not hold up a new visit', async () => {
    const { cookie, code } = await server.begin();
    const opened = await server.post('/return', { code, mode: 'shared' }, `${cookie}; __Host-left=1`);
    expect(opened.status).toBe(302);
    expect(opened.headers['clear-site-data']).toBeUndefined();
    const last = opened.setCookies.findLast((one) => one.startsWith('__Host-sid='));
    expect(await isOpen(last?.split(';')[0] ?? '')).toBe(true);
  });

  it('leaving works while the store does not', async () => {
    const { cookie } = await server.begin();
    server.store.close();
    const left = await server.send('/leave', { headers: { Cookie: cookie } });
    expect(left.status).toBe(303);
    expect(left.setCookies).toContain(CLEARED);
    expect((await server.send('/code', { headers: { Cookie: cookie } })).status).toBe(503);
    expect((await server.send('/')).status).toBe(200);
    expect((await server.send('/healthz')).status).toBe(503);
    server.store.close = () => undefined;
  });

  it.each([
    ['shared', 5],
    ['personal', 15],
  ] as const)(
    'ASVS 7.3.1: a %s visit ends after %i minutes without a sign of life',
    async (mode, minutes) => {
      const { cookie } = await server.begin(mode);
      server.clock.now += minutes * MINUTE - 1000;
      expect(await isOpen(cookie)).toBe(true);
      server.clock.now += minutes * MINUTE - 1000;
      expect(await isOpen(cookie)).toBe(true);
      server.clock.now += minutes * MINUTE;
      const over = await see(cookie);
      expect(over.status).toBe(302);
      expect(over.headers.location).toBe('/return');
      server.clock.now -= 2 * minutes * MINUTE;
      expect(await isOpen(cookie), 'a clock set back wakes nothing').toBe(false);
    },
  );

  it.each([
    ['shared', 60],
    ['personal', 240],
  ] as const)('ASVS 7.3.2: a %s visit ends after %i minutes, whatever happens', async (mode, minutes) => {
    const { cookie } = await server.begin(mode);
    for (let past = 0; past < minutes - 4; past += 4) {
      server.clock.now += 4 * MINUTE;
      expect(await isOpen(cookie)).toBe(true);
    }
    server.clock.now += 4 * MINUTE;
    expect(await isOpen(cookie)).toBe(false);
  });

  it('a shared visit ends after an hour, however often the device is chosen again', async () => {
    const { cookie, token } = await server.begin('shared');
    for (let past = 0; past < 56; past += 4) {
      server.clock.now += 4 * MINUTE;
      expect((await server.post('/code', { intent: 'mode', mode: 'shared', token }, cookie)).status).toBe(
        302,
      );
    }
    server.clock.now += 4 * MINUTE;
    expect(await isOpen(cookie)).toBe(false);
  });

  it('draws a visit out, and says when there is none', async () => {
    const { cookie, token } = await server.begin('shared');
    server.clock.now += 4 * MINUTE;
    const stayed = await server.post('/stay', { token }, cookie);
    expect(JSON.parse(stayed.body)).toEqual({ endsIn: 5 * MINUTE, lastsFor: 56 * MINUTE });
    server.clock.now += 6 * MINUTE;
    expect((await server.post('/stay', { token }, cookie)).status).toBe(401);
  });

  it('without scripts the page goes to the signed-out page by itself, a second after the end', async () => {
    const { cookie } = await server.begin('shared');
    const { body } = await see(cookie);
    expect(body).toContain('<noscript><meta http-equiv="refresh" content="301;url=/ended"/></noscript>');
    expect(body).toContain('ends after 5 minutes without a click');
    server.clock.now += 5 * MINUTE + 1000;
    const ended = await server.send('/ended', { headers: { Cookie: cookie } });
    expect(ended.status).toBe(200);
    expect(ended.setCookies).toContain(CLEARED);
    expect(ended.headers['clear-site-data']).toBe('"cookies", "storage"');
    expect(ended.body).toContain('You are signed out');
  });

  it('without scripts a warning comes two minutes before the end, with a way to stay', async () => {
    const { cookie } = await server.begin('shared');
    const note = async (target: string, from = cookie) =>
      /<noscript>(<div class="time-note.*?)<\/noscript>/s.exec(
        (await server.send(target, { headers: { Cookie: from } })).body,
      )?.[1] ?? '';
    expect(await note('/code')).toMatch(
      /^<div class="time-note in-3" role="alert">.*<a class="go" href="\/code">/s,
    );
    expect(await note('/form/1a')).toMatch(
      /in-3.*<button class="go" type="submit" form="form-whoIsApplying" name="intent" value="autosave">/s,
    );
    const own = await server.begin('personal');
    expect(await note('/code', own.cookie)).toContain('time-note in-13');
    // A second page within a few seconds moves no clock; the warning does not come at once for that.
    server.clock.now += 4000;
    expect(await note('/code', own.cookie)).toContain('time-note in-13');
    expect(await note('/code')).toContain('time-note in-3');
    expect(await note('/help', '')).toBe('');
    const { body } = await server.send(server.styles);
    expect(body).toMatch(/\.in-3\{animation-delay:(180s|3min)/);
    expect(body).toMatch(/\.in-13\{animation-delay:780s/);
  });

  it('near the longest time the warning comes early and says that there is no more time', async () => {
    const { cookie } = await server.begin('shared');
    for (let past = 0; past < 56; past += 4) {
      server.clock.now += 4 * MINUTE;
      expect(await isOpen(cookie)).toBe(true);
    }
    const { body } = await see(cookie);
    expect(body).toContain('time-note in-0');
    expect(body).toContain('This visit has reached its longest time and cannot go on.');
  });

  it('without scripts a page is saved as it stands, and shown again', async () => {
    const { cookie, token } = await server.begin('shared');
    const { body } = await server.send('/form/1a', { headers: { Cookie: cookie } });
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
    const fields = { token, mark: field('mark'), saveId: field('saveId'), 'whoIsApplying.role': 'self' };
    const stayed = await server.post('/form/1a', { ...fields, intent: 'autosave' }, cookie);
    expect(stayed.status).toBe(302);
    expect(stayed.headers.location).toBe('/form/1a');
    const again = await server.send('/form/1a', { headers: { Cookie: cookie } });
    expect(again.body).toMatch(/<input[^>]*checked=""[^>]*value="self"|value="self"[^>]*checked=""/);
  });

  it('a page that fell asleep does not end the visit of another tab', async () => {
    const { cookie } = await server.begin();
    expect((await server.send('/ended', { headers: { Cookie: cookie } })).headers.location).toBe('/form');
    expect(await isOpen(cookie)).toBe(true);
  });

  const checked = (page: Answer) => /checked="" value="(shared|personal)"/.exec(page.body)?.[1];

  it.each(['/ended', '/before', '/help'])(
    'what the last person chose goes with an ended visit, whatever is asked for next: %s',
    async (target) => {
      const station = await startServer({ env: { STATION_NETWORKS: '127.0.0.0/8' } });
      const { cookie } = await station.begin('personal');
      station.clock.now += 15 * MINUTE;
      const headers = { Cookie: `${cookie}; __Host-mode=personal; __Host-shift=off` };
      const next = await station.send(target, { headers });
      for (const name of ['sid', 'mode', 'shift'])
        expect(next.setCookies).toContain(CLEARED.replace('sid', name));
      expect(next.body).not.toContain('data-shift="off"');
      if (target === '/before') expect(checked(next)).toBe('shared');
      await station.close();
    },
  );

  it('deleting clears what was chosen, too', async () => {
    const { cookie, token } = await server.begin();
    const deleted = await server.post('/delete', { token }, `${cookie}; __Host-mode=personal`);
    for (const name of ['sid', 'mode', 'shift'])
      expect(deleted.setCookies).toContain(CLEARED.replace('sid', name));
  });

  it('deletes in two actions; afterwards the code is as any code that never was', async () => {
    const { cookie, code, token } = await server.begin();
    const anyPage = await server.send('/help', { headers: { Cookie: cookie } });
    expect(anyPage.body).toContain('href="/delete"');
    const page = await server.send('/delete', { headers: { Cookie: cookie } });
    expect(page.body).toContain(`name="token" value="${token}"`);
    const deleted = await server.post('/delete', { token }, cookie);
    expect(deleted.headers.location).toBe('/cleared');
    expect(deleted.setCookies).toContain(CLEARED);
    expect(await isOpen(cookie)).toBe(false);
    expect(server.store.counts().drafts).toBe(0);
    const never = '100-000 acid acorn acre acts afar affix';
    const [ofGone, ofNever] = [
      await server.post('/return', { code, mode: 'personal' }),
      await server.post('/return', { code: never, mode: 'personal' }),
    ];
    // The page is the same but for what was typed, which comes back.
    const plain = (answer: Answer, typed: string) =>
      answer.body.replaceAll(/nonce="[^"]+"/g, '').replaceAll(typed, 'typed');
    expect(ofGone.status).toBe(422);
    expect(ofNever.status).toBe(422);
    expect(plain(ofGone, code)).toBe(plain(ofNever, never));
  });

  it('shows the code until it is kept, then never again; a new one replaces it', async () => {
    const { code } = await server.begin();
    const opened = await server.post('/return', { code, mode: 'personal' });
    const cookie = `__Host-sid=${secretIn(opened)}`;
    const token = server.store.visit(secretIn(opened))?.csrfToken ?? '';
    expect((await see(cookie)).body).not.toContain('class="words"');
    expect((await server.post('/code', { intent: 'new', token }, cookie)).status).toBe(302);
    const words = /<p class="words">([^<]+)</.exec((await see(cookie)).body)?.[1] ?? '';
    expect(words).toMatch(/^\d{3}-\d{3}( [a-z]+){6}$/);
    await server.post('/code', { intent: 'kept', token }, cookie);
    expect((await see(cookie)).body).not.toContain('class="words"');
    expect((await server.post('/return', { code, mode: 'personal' })).status).toBe(422);
    expect(
      (await server.post('/return', { code: words.toUpperCase().replaceAll(' ', '\n- '), mode: 'personal' }))
        .status,
    ).toBe(302);
  });

  it('who was given the code is shut out at once, signed in or not, when a new code is made', async () => {
    const { cookie, code, token } = await server.begin();
    const helper = await server.post('/return', { code, mode: 'shared' });
    const theirs = `__Host-sid=${secretIn(helper)}`;
    expect(await isOpen(theirs)).toBe(true);
    await server.post('/code', { intent: 'new', token }, cookie);
    expect(await isOpen(theirs)).toBe(false);
    expect(await isOpen(cookie)).toBe(true);
    expect((await server.post('/return', { code, mode: 'shared' })).status).toBe(422);
  });

  it('ASVS 2.4.1: spaces tries out, kindly, and the right code opens within a minute', async () => {
    const { code } = await server.begin();
    const wrong = `${code.slice(0, 7)} acid acorn acre acts afar affix`;
    const statuses: number[] = [];
    for (let tries = 0; tries < 7; tries++)
      statuses.push((await server.post('/return', { code: wrong })).status);
    expect(statuses.slice(0, 5)).toEqual([422, 422, 422, 422, 422]);
    expect(statuses.slice(5)).toEqual([429, 429]);
    server.clock.now += MINUTE;
    expect((await server.post('/return', { code })).status).toBe(302);
  });

  it('remembers the kind of computer that was chosen; the station’s network chooses the careful one', async () => {
    const checked = async (target: TestServer, headers: Record<string, string> = {}) =>
      /checked="" value="(shared|personal)"/.exec((await target.send('/before', { headers })).body)?.[1];
    expect(await checked(server)).toBe('personal');
    const chosen = await server.post('/before', { mode: 'shared' });
    expect(chosen.headers.location).toBe('/form/1a');
    expect(await checked(server, { Cookie: chosen.setCookies[0]?.split(';')[0] ?? '' })).toBe('shared');
    const station = await startServer({ env: { STATION_NETWORKS: '10.0.0.0/8 127.0.0.0/8' } });
    expect(await checked(station)).toBe('shared');
    await station.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftOfPerson } from '../people/person';
import { people } from '../people';
import { startServer, type TestServer } from '../support/server';

const ANSWERS = {
  'beforeYouStart.happened': 'sexual',
  'beforeYouStart.inIllinois': 'yes',
  'beforeYouStart.when.month': '',
  'beforeYouStart.when.day': '',
  'beforeYouStart.when.year': '2024',
  'beforeYouStart.told': 'counselor',
  'beforeYouStart.costs': 'counseling',
  'beforeYouStart.under18': 'yes',
};

describe('the pages on a running server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('answers the six questions to someone without a visit, and keeps nothing', async () => {
    const before = server.store.counts();
    const answer = await server.post('/check', ANSWERS);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('You can apply without a police report.');
    expect(answer.setCookies).toEqual([]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(server.store.counts()).toEqual(before);
    expect(server.lines.join('')).not.toMatch(/sexual|counselor|beforeYouStart/);
    expect(answer.body).toMatch(/<title>Questions – Forms<\/title>/);
  });

  it('gives back an answer that has to be mended', async () => {
    const nextYear = String(new Date(server.clock.now).getFullYear() + 1);
    const answer = await server.post('/check', { ...ANSWERS, 'beforeYouStart.when.year': nextYear });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('This day has not come yet.');
  });

  it('leaves the answers of an open visit alone, and asks for its token', async () => {
    const { cookie, token } = await server.begin();
    const visit = () => server.store.visit(cookie.split('=')[1] ?? '');
    const before = visit()?.read();
    expect((await server.post('/check', ANSWERS, cookie)).status).toBe(403);
    expect((await server.post('/check', { ...ANSWERS, token }, cookie)).status).toBe(200);
    expect(visit()?.read()).toEqual(before);
  });

  it.each(['/form/stand', '/form/estimate'])(
    '%s leads to the code where no visit is open',
    async (target) => {
      const answer = await server.send(target);
      expect(answer.status).toBe(302);
      expect(answer.headers['location']).toBe('/return');
    },
  );

  it.each(['/form/stand', '/form/estimate'])('%s has a neutral title and changes nothing', async (target) => {
    const person = people[0];
    if (!person) throw new Error('no people');
    const made = await server.store.create({ source: '192.0.2.9', mode: 'personal' }, draftOfPerson(person));
    if ('refused' in made) throw new Error(made.refused);
    const before = server.store.visit(made.cookie)?.read();
    const answer = await server.send(target, { headers: { Cookie: `__Host-sid=${made.cookie}` } });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatch(/<title>Page \d+ – Forms<\/title>/);
    expect(server.store.visit(made.cookie)?.read()).toEqual(before);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../schemas/application';
import { wizardStep } from '../../schemas/wizard';
import { draftOfPerson } from '../people/person';
import { jose } from '../people/others';
import { startServer, type Answer, type TestServer } from '../support/server';

const MINUTE = 60_000;
const STORY = '/form/5e';
const SECRET = 'She said "wait" <and> I ran home.';

const cookieOf = (answer: Answer): string =>
  answer.setCookies.findLast((one) => one.startsWith('__Host-sid='))?.split(';')[0] ?? '';

/** What stands in a hidden field or an input of a page. */
const valueOf = (answer: Answer, name: string): string | undefined =>
  new RegExp(`name="${name}"[^>]*? value="([^"]*)"`).exec(answer.body)?.[1];

describe('a posted page', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  const visitOf = (cookie: string) => server.store.peek(cookie.split('=')[1]);
  const storyIn = (cookie: string): unknown => {
    const document: Draft | undefined = visitOf(cookie)?.read().document;
    return document?.steps.story?.values['description'];
  };
  /** A visit at the page of the story, and the fields that the page posts. */
  async function opened(mode: 'shared' | 'personal' = 'personal') {
    const visit = await server.begin(mode);
    visitOf(visit.cookie)?.update(() => ({ save: draftOfPerson(jose) }));
    const page = await server.send(STORY, { headers: { Cookie: visit.cookie } });
    const hidden = (name: string): string => valueOf(page, name) ?? '';
    const fields = { token: hidden('token'), draft: hidden('draft'), mark: hidden('mark') };
    return { ...visit, fields: { ...fields, saveId: hidden('saveId') } };
  }
  const typed = { 'story.description': SECRET, intent: 'continue' };
  const save = (cookie: string, fields: Record<string, string>) => server.post(STORY, fields, cookie);
  const autosave = (cookie: string, fields: Record<string, string>) =>
    server.post('/form/autosave', { ...fields, step: '5e', intent: 'autosave' }, cookie);

  it('is not overwritten by a save while typing that was long on its way', async () => {
    const { cookie, fields } = await opened();
    const whole = 'First part. Second part';
    expect((await save(cookie, { ...fields, ...typed, 'story.description': whole })).status).toBe(302);
    const late = { ...fields, saveId: `${fields.saveId}.1`, 'story.description': 'First part.' };
    expect((await autosave(cookie, late)).status).toBe(200);
    expect(storyIn(cookie)).toBe(whole);
  });

  it('that is too long comes back to be mended, in Hindi too', async () => {
    const { cookie, fields } = await opened();
    const story = 'क'.repeat(7300);
    const answer = await save(cookie, { ...fields, ...typed, 'story.description': story });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(story);
    const far = 'क'.repeat(40_000);
    expect((await save(cookie, { ...fields, ...typed, 'story.description': far })).status).toBe(413);
  });

  it('tells the page how long the visit lasts when it is saved while typing', async () => {
    const { cookie, fields } = await opened('shared');
    server.clock.now += 4 * MINUTE;
    const answer = await autosave(cookie, { ...fields, 'story.description': SECRET });
    expect(JSON.parse(answer.body)).toMatchObject({
      kind: 'saved',
      endsIn: 5 * MINUTE,
      lastsFor: 56 * MINUTE,
    });
  });

  it('that is refused in the background keeps no visit open', async () => {
    const { cookie, fields } = await opened('shared');
    for (let minute = 1; minute < 6; minute += 1) {
      server.clock.now += MINUTE;
      const refused = await autosave(cookie, { ...fields, token: 'dead', draft: 'other' });
      expect(refused.status).toBe(minute < 5 ? 403 : 401);
    }
    expect(visitOf(cookie)).toBeUndefined();
  });

  it('of a visit that has ended comes back whole, and is saved with the code', async () => {
    const { cookie, code, fields } = await opened();
    server.clock.now += 16 * MINUTE;
    const page = await save(cookie, { ...fields, ...typed });
    expect(page.status).toBe(401);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('<title>Error: page 5e – Forms</title>');
    expect(page.body).toContain('<meta http-equiv="refresh" content="900;url=/ended"/>');
    expect(page.body).not.toContain(code);
    const kept = SECRET.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(valueOf(page, 'story.description')).toBe(kept);
    expect(valueOf(page, 'saveId')).toBe(fields.saveId);

    const again = { mark: fields.mark, saveId: fields.saveId, ...typed, mode: 'shared' };
    for (const [wrong, said] of [
      ['', 'Type your code'],
      [`${code.slice(0, 7)} acid acorn acre acts afar affix`, 'does not open anything'],
    ] as const) {
      const refused = await save(cookie, { ...again, code: wrong });
      expect(refused.status).toBe(422);
      expect(refused.body).toContain(said);
      expect(valueOf(refused, 'story.description')).toBe(kept);
    }
    const done = await save(cookie, { ...again, code });
    expect(done.status).toBe(302);
    expect(storyIn(cookieOf(done))).toBe(SECRET);
    expect(visitOf(cookieOf(done))?.mode).toBe('shared');
  });

  it('opened with its code and still to mend is a page of the new visit', async () => {
    const { cookie, code, fields } = await opened();
    server.clock.now += 16 * MINUTE;
    const long = { ...fields, ...typed, 'story.description': 'x'.repeat(7300), code };
    const page = await save(cookie, long);
    expect(page.status).toBe(422);
    const next = cookieOf(page);
    expect(valueOf(page, 'token')).toBe(visitOf(next)?.csrfToken);
    expect(page.body).toContain('x'.repeat(7300));
  });

  it('is saved by a later visit to the same draft, and never in another', async () => {
    const { cookie, code, fields } = await opened();
    const back = await server.post('/return', { code, mode: 'personal' });
    const later = cookieOf(back);
    expect(later).not.toBe(cookie);
    expect((await save(later, { ...fields, ...typed })).status).toBe(302);
    expect(storyIn(later)).toBe(SECRET);

    const other = await opened();
    const before = storyIn(other.cookie);
    const refused = await save(other.cookie, { ...fields, ...typed });
    expect(refused.status).toBe(403);
    expect(refused.body).toContain('This page is not saved yet');
    expect((await autosave(other.cookie, { ...fields, ...typed })).status).toBe(403);
    expect(storyIn(other.cookie)).toBe(before);
    // With the code it goes where it belongs, and the other person is signed out.
    const done = await save(other.cookie, {
      ...fields,
      'story.description': 'Mine',
      intent: 'continue',
      code,
    });
    expect(done.status).toBe(302);
    expect(storyIn(cookieOf(done))).toBe('Mine');
    expect(visitOf(other.cookie)).toBeUndefined();
  });

  it('the first question of an ended visit begins no second draft', async () => {
    const { cookie, fields } = await opened();
    server.clock.now += 16 * MINUTE;
    const drafts = server.store.counts().drafts;
    const answer = await server.post('/form/1a', { ...fields, 'whoIsApplying.role': 'self' }, cookie);
    expect(answer.status).toBe(401);
    expect(server.store.counts().drafts).toBe(drafts);
  });

  it('a new entry of a list comes back too', async () => {
    const { cookie, code } = await opened();
    server.clock.now += 16 * MINUTE;
    const entry = { item: 'entry-1', mark: 'new', saveId: 'entry-page', 'medicalCosts.provider': 'The mill' };
    const page = await server.post(
      `/form/${wizardStep('medicalCosts').slug}/new`,
      { ...entry, draft: 'x', intent: 'continue' },
      cookie,
    );
    expect(page.status).toBe(401);
    expect(page.body).toContain('The mill');
    const done = await server.post(
      `/form/${wizardStep('medicalCosts').slug}/new`,
      { ...entry, intent: 'continue', code },
      cookie,
    );
    expect(done.status).not.toBe(401);
    expect(cookieOf(done)).not.toBe('');
  });
});

import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearAllCookies } from '../../app/server/cookie';
import { SERVICE_PATHS } from '../../app/server/service-routes';
import { EMPTY_DRAFT, type Draft } from '../../schemas/application';
import { writeLabel } from '../../app/evidence/label';
import { draftOfPerson } from '../people/person';
import { lucja } from '../people/lucja';
import { jose } from '../people/others';
import { postFile } from '../server/support';
import { startServer, type Answer, type TestServer } from '../support/server';

/**
 * Who may do what. A cell is the status of the answer; `-` marks what no page of ours offers: it is refused to all.
 * Signed out: no cookie, a made-up one, one that has left, that timed out, whose draft was deleted. All five get the
 * same. Another person: her own cookie, with the ids of my draft in the address and the form.
 *
 *   GET and HEAD            POST signed out   POST with my cookie                   POST with another person's cookie
 *   out  mine  another's    out               no token  my token  another's token   no token  her token  my token
 */
const TABLE = `
/                        200 200 200   405   405 405 405   405 405 405
/before                  200 200 200   302   403 302 403   403 302 403
/check                   200 200 200   200   403 200 403   403 200 403
/cleared                 200 200 200   405   405 405 405   405 405 405
/code                    302 200 200   302   403 302 403   403 302 403
/code/card               302 200 200   405   405 405 405   405 405 405
/delete                  200 200 200   302   403 302 403   403 302 403
/ended                   200 302 302   405   405 405 405   405 405 405
/file                    200 200 200   200   403 200 403   403 200 403
/file.dat                302 302 302   302   403 200 403   403 200 403
/form                    302 200 200   405   405 405 405   405 405 405
/form.pdf                302 200 200   405   405 405 405   405 405 405
/form/:step              302 200 200   302   403 302 403   403 302 403
/form/:step/:item        302 200 302   302   403 302 403   403 302 403
/form/autosave           404 404 404   401   403 200 403   403 200 403
/form/check              302 200 200   405   405 405 405   405 405 405
/form/estimate           302 200 200   405   405 405 405   405 405 405
/form/part/:part         302 200 200   405   405 405 405   405 405 405
/form/print              302 200 200   405   405 405 405   405 405 405
/form/stand              302 200 200   405   405 405 405   405 405 405
/help                    200 200 200   405   405 405 405   405 405 405
/papers                  302 200 200   302   403 302 403   403 404 403
/papers/:id              302 200 404   405   405 405 405   405 405 405
/return                  200 302 302   422   403 302 403   403 302 403
/rights                  200 200 200   405   405 405 405   405 405 405
/safety                  200 200 200   302   403 302 403   403 302 403
/stay                    404 404 404   401   403 200 403   403 200 403
/*                       404 404 404   404   404 404 404   404 404 404
/leave                   303 303 303   204   204 204 204   204 204 204
/healthz                 200 200 200   404   404 404 404   404 404 404
/csp-report              404 404 404   204   204 204 204   204 204 204
`;

const MINUTE = 60_000;
const OUT = ['no cookie', 'made up', 'has left', 'timed out', 'deleted'] as const;
type Out = (typeof OUT)[number];

/** A draft with an open visit, an entry of a list and a paper. */
interface Owner {
  readonly cookie: string;
  readonly token: string;
  /** What must never be in an answer to anybody else. */
  readonly secrets: readonly string[];
  readonly ids: { readonly step: string; readonly item: string; readonly part: string; readonly id: string };
}

interface Row {
  readonly route: string;
  readonly get: { readonly out: number; readonly mine: number; readonly others: number };
  readonly out: number;
  readonly mine: readonly [none: number, own: number, others: number];
  readonly others: readonly [none: number, own: number, mine: number];
}

const rows: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [route = '', ...cells] = line.split(/\s+/);
    const at = (index: number): number => Number(cells[index]);
    return {
      route,
      get: { out: at(0), mine: at(1), others: at(2) },
      out: at(3),
      mine: [at(4), at(5), at(6)],
      others: [at(7), at(8), at(9)],
    };
  });

/** What a form of the page posts; the same for everybody. */
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/before': { mode: 'personal' },
  '/check': { 'beforeYouStart.inIllinois': 'yes' },
  '/code': { intent: 'keep', days: '7' },
  '/file.dat': { words: 'acid acorn acre acts afar affix' },
  '/form/:step': { intent: 'skip' },
  '/form/:step/:item': { intent: 'remove' },
  '/form/autosave': { step: '5f', mark: '0', saveId: 'autosave-1' },
  '/return': { code: '' },
  '/safety': { shift: 'off' },
};
const MULTIPART: Readonly<Record<string, (ids: Owner['ids']) => Readonly<Record<string, string>>>> = {
  '/papers': ({ id }) => ({ intent: 'remove', id }),
  '/file': () => ({ intent: 'words' }),
};

const fullPath = (routes: ServerBuild['routes'], id: string | undefined): string => {
  const route = id === undefined ? undefined : routes[id];
  return route ? fullPath(routes, route.parentId) + (route.path ? `/${route.path}` : '') : '';
};

const addressOf = (route: string, ids: Owner['ids']): string =>
  route
    .replace(/\/\*$/, '/nothing')
    .replace(/:(\w+)/g, (_, name: string) => ids[name as keyof Owner['ids']])
    .replace(/^\/form\.pdf$/, '/form.pdf?send=1');

/** The same page as data, as our script asks for it. A redirect is told within the data. */
const dataOf = (target: string): string => (target === '/' ? '/_root' : target).replace(/(\?|$)/, '.data$1');

/** An answer without what is new in each: the nonce, and the ids of pages. */
const plain = ({ status, headers, setCookies, body }: Answer): unknown => ({
  status,
  headers: { ...headers, date: '', 'content-security-policy': '' },
  setCookies,
  body: body.replaceAll(/nonce="[^"]+"/g, '').replaceAll(/(saveId\D+)[\w-]{16}/g, '$1'),
});

/** The same without the clearing of cookies, which everybody gets who sent one that opens nothing. */
const withoutClearing = (answer: Answer): unknown => {
  const cleared = clearAllCookies();
  const setCookies = answer.setCookies.filter((cookie) => !cleared.includes(cookie));
  return plain({ ...answer, headers: { ...answer.headers, 'set-cookie': setCookies }, setCookies });
};

describe('who may do what', () => {
  let server: TestServer;
  let routes: ServerBuild['routes'] = {};
  let drafts = 0;
  const packets = {
    installedRevision: undefined,
    make: (kept: unknown) => Promise.resolve(Buffer.from(JSON.stringify(kept))),
    makeCard: (code: string) => Promise.resolve(Buffer.from(code)),
  };
  beforeAll(async () => {
    server = await startServer({
      packets,
      change: (build) => {
        routes = build.routes;
        return build;
      },
    });
  });
  afterAll(() => server.close());

  async function begin(draft: Draft, name: string, mode: 'personal' | 'shared' = 'personal'): Promise<Owner> {
    drafts += 1;
    const source = `192.0.2.${String(drafts % 250)}`;
    const made = await server.store.create({ source, mode }, EMPTY_DRAFT);
    if ('refused' in made) throw new Error(made.refused);
    const visit = server.store.visit(made.cookie);
    if (!visit) throw new Error('no visit');
    // Each entry of a list has an id that nobody else has.
    const own = JSON.parse(
      JSON.stringify(draft).replaceAll('medicalCosts-', `entry-${String(drafts)}-`),
    ) as Draft;
    visit.update(() => ({ save: { ...own, newCode: made.code } }));
    const label = writeLabel({ belongsTo: 'other', text: `${name} paper`, pages: 1 });
    const id = visit.addFile({ name: label, type: 'image/jpeg' }, Buffer.from(`${name} picture`));
    const item = String((own.steps.medicalCosts?.values['items'] as { id: string }[])[0]?.id);
    const token = visit.csrfToken;
    const secrets = [made.cookie, made.code, token, id, `${name} paper`, `${name} picture`, name];
    return {
      cookie: `__Host-sid=${made.cookie}`,
      token,
      secrets,
      ids: { step: '7a', item, part: '5', id },
    };
  }

  const mineNow = () => begin(draftOfPerson(lucja), 'Nowak');
  const othersNow = () => begin(draftOfPerson(jose), 'Peña-O’Neill');

  /** A cookie for each way of not being signed in, with the token that its visit had. */
  async function signedOut(): Promise<Readonly<Record<Out, { cookie?: string; token: string }>>> {
    const timedOut = await begin(draftOfPerson(jose), 'timed out', 'shared');
    server.clock.now += 6 * MINUTE;
    const [left, deleted] = [await othersNow(), await othersNow()];
    await server.send('/leave', { headers: { Cookie: left.cookie } });
    await server.post('/delete', { token: deleted.token }, deleted.cookie);
    const madeUp = { cookie: `__Host-sid=${'A'.repeat(43)}`, token: 'A'.repeat(43) };
    return {
      'no cookie': { token: left.token },
      'made up': madeUp,
      'has left': left,
      'timed out': timedOut,
      deleted,
    };
  }

  const see = (method: string, target: string, cookie?: string) =>
    server.send(target, {
      method,
      headers: { ...(cookie ? { Cookie: cookie } : {}), 'Sec-Fetch-Site': 'same-origin' },
    });

  function post(route: string, ids: Owner['ids'], cookie?: string, token?: string): Promise<Answer> {
    const target = addressOf(route, ids);
    const given = MULTIPART[route]?.(ids);
    const fields = { ...(given ?? FORMS[route]), ...(token === undefined ? {} : { token }) };
    return given ? postFile(server, target, fields, undefined, cookie) : server.post(target, fields, cookie);
  }

  /** Everything that a draft holds, with its papers and how long it is kept. */
  const draftOf = ({ cookie }: Owner): unknown => {
    const visit = server.store.visit(cookie.split('=')[1]);
    return visit && [visit.read().document, visit.listFiles(), visit.keeping(), visit.mode];
  };

  const tells = (answer: Answer, { secrets }: Owner): string[] => {
    const told = `${JSON.stringify([answer.headers, answer.setCookies])}${answer.body}`;
    return secrets.filter((secret) => told.includes(secret));
  };

  it('has a row for each route of the build and of the server, and no other', () => {
    const built = Object.keys(routes).map((id) => fullPath(routes, id) || '/');
    expect(new Set(rows.map(({ route }) => route))).toEqual(new Set([...built, ...SERVICE_PATHS]));
    expect(new Set(rows.map(({ route }) => route)).size).toBe(rows.length);
  });

  describe.each(rows)('$route', ({ route, get, out, mine, others }) => {
    it('signed out, in each of the five ways the same', async () => {
      const me = await mineNow();
      const target = addressOf(route, me.ids);
      const kinds = await signedOut();
      const seen = new Map<string, Answer>();
      const same = (cell: string, answer: Answer, status = answer.status): void => {
        expect(answer.status, cell).toBe(status);
        expect(tells(answer, me), cell).toEqual([]);
        const [what = ''] = cell.split(', ');
        const [, kind] = cell.split(', ');
        const first = seen.get(what) ?? answer;
        expect(withoutClearing(answer), cell).toEqual(withoutClearing(first));
        seen.set(what, answer);
        if (kind === 'no cookie') return;
        const withCookie = `${what} with a cookie`;
        expect(plain(answer), cell).toEqual(plain(seen.get(withCookie) ?? answer));
        seen.set(withCookie, answer);
      };
      for (const kind of OUT) {
        const { cookie, token } = kinds[kind];
        same(`GET, ${kind}`, await see('GET', target, cookie), get.out);
        same(`data, ${kind}`, await see('GET', dataOf(target), cookie));
        const head = await see('HEAD', target, cookie);
        same(`HEAD, ${kind}`, head, get.out);
        expect(head.bytes.length).toBe(0);
        same(`POST, ${kind}`, await post(route, me.ids, cookie), out);
        same(`POST with its token, ${kind}`, await post(route, me.ids, cookie, token), out);
        same(`POST with my token, ${kind}`, await post(route, me.ids, cookie, me.token), out);
      }
    });

    it('with a cookie: mine opens mine, another person’s opens nothing of it', async () => {
      const [me, other] = [await mineNow(), await othersNow()];
      const target = addressOf(route, me.ids);
      const cells = [
        ['mine', me, get.mine, mine],
        ['another’s', other, get.others, others],
      ] as const;
      for (const [whose, who, seen, posted] of cells) {
        const check = (cell: string, answer: Answer, status = answer.status): void => {
          expect(answer.status, `${cell}, ${whose}`).toBe(status);
          if (who !== me) expect(tells(answer, me), `${cell}, ${whose}`).toEqual([]);
          else expect(tells(answer, other), `${cell}, ${whose}`).toEqual([]);
        };
        // Leaving ends the visit by GET and by HEAD as well: that is meant.
        const fresh = async (): Promise<Owner> =>
          route === '/leave' ? { ...(await othersNow()), ids: me.ids } : who;
        check('GET', await see('GET', target, (await fresh()).cookie), seen);
        check('HEAD', await see('HEAD', target, (await fresh()).cookie), seen);
        check('data', await see('GET', dataOf(target), (await fresh()).cookie));
        for (const method of ['PUT', 'DELETE']) check(method, await see(method, target, who.cookie), 405);
        const tokens = [undefined, who === me ? other.token : me.token, who.token] as const;
        check('POST without a token', await post(route, me.ids, who.cookie, tokens[0]), posted[0]);
        check('POST with another’s token', await post(route, me.ids, who.cookie, tokens[1]), posted[2]);
        const mineBefore = draftOf(me);
        check('POST with its own token', await post(route, me.ids, who.cookie, tokens[2]), posted[1]);
        if (who !== me) expect(draftOf(me), `POST, ${whose}`).toEqual(mineBefore);
        if (who === me && ['/leave', '/delete'].includes(route)) expect(draftOf(me)).toBeUndefined();
      }
    });
  });
});

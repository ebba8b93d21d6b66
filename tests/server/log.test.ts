import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeError } from '../../app/server/log';
import { routePatterns } from '../../app/server/route-pattern';
import { startServer, type TestServer } from '../support/server';

const CANARY = 'CANARY7f3a';

describe('ASVS 16.2.5: the log holds nothing of anybody', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      change: (build) => {
        const route = build.routes['routes/help'];
        if (!route) throw new Error('no such route');
        const loader = () => {
          throw Object.assign(new Error(`${CANARY} inside`), { code: 'SQLITE_FULL' });
        };
        return {
          ...build,
          routes: { ...build.routes, 'routes/help': { ...route, module: { ...route.module, loader } } },
        };
      },
    });
  });
  afterAll(() => server.close());

  it('knows route pattern, status, milliseconds and a random id, and no more, wherever the canary sits', async () => {
    const headers = {
      'User-Agent': CANARY,
      Referer: `http://x/${CANARY}`,
      'X-Forwarded-For': CANARY,
      Cookie: `__Host-sid=${CANARY}; ${CANARY}=${CANARY}`,
      'X-Request-Id': CANARY,
    };
    await server.send(`/before?name=${CANARY}`, { headers });
    await server.send(`/${CANARY}`, { headers });
    await server.send(`/${CANARY}.data?_routes=${CANARY}`, { headers });
    await server.send(`/assets/${CANARY}.js`, { headers });
    await server.send(`/help?${CANARY}`, { headers });
    await server.send(`/%E0%A4%A${CANARY}`, { headers });
    await server.send(`/__manifest?p=/${CANARY}&version=${CANARY}`, { headers });
    await server.post('/return', { code: CANARY, [CANARY]: CANARY });
    await server.post('/before', { mode: CANARY });
    await server.send('/before', { method: 'POST', headers, body: CANARY });
    await server.send('/csp-report', {
      method: 'POST',
      headers,
      body: JSON.stringify({ 'csp-report': CANARY }),
    });

    expect(server.lines.length).toBeGreaterThanOrEqual(11);
    expect(server.lines.join('')).not.toContain(CANARY);
    expect(server.lines.join('')).not.toMatch(/127\.0\.0\.1|::1|192\.0\.2/);
    const requests = server.lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ route }) => route);
    for (const line of requests)
      expect(Object.keys(line).sort()).toEqual(['id', 'level', 'method', 'ms', 'route', 'status', 'time']);
    expect(new Set(requests.map(({ route }) => route))).toEqual(
      new Set(['/before', '*', '/assets/*', '/help', '/return', '/csp-report']),
    );
    expect(new Set(requests.map(({ id }) => id)).size).toBe(requests.length);
  });

  it('says the kind and the code of an error, never its message', async () => {
    await server.send('/help');
    const errors = server.lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ kind }) => kind);
    expect(errors.at(-1)).toMatchObject({ kind: 'Error', code: 'SQLITE_FULL' });
    expect(describeError(new TypeError(CANARY))).toMatchObject({ kind: 'TypeError' });
    expect(JSON.stringify(describeError(new TypeError(`${CANARY}\n at app/${CANARY}:1`)))).not.toContain(
      CANARY,
    );
    expect(describeError(CANARY)).toEqual({ kind: 'string' });
  });

  it('ASVS 3.4.7 counts policy reports and keeps nothing of them', async () => {
    const answer = await server.send('/csp-report', { method: 'POST', body: CANARY });
    expect(answer.status).toBe(204);
    expect(JSON.parse(server.lines.findLast((line) => line.includes('cspReports')) ?? '{}')).toMatchObject({
      cspReports: 2,
    });
  });
});

describe('route patterns', () => {
  const pattern = routePatterns({
    root: { id: 'root', path: '' },
    index: { id: 'index', parentId: 'root', index: true },
    form: { id: 'form', parentId: 'root', path: 'form' },
    step: { id: 'step', parentId: 'form', path: ':step' },
    review: { id: 'review', parentId: 'form', path: 'review' },
    rest: { id: 'rest', parentId: 'root', path: '*' },
  });
  it.each([
    ['/', '/'],
    ['/_root.data', '/'],
    ['/form', '/form'],
    ['/form/5a', '/form/:step'],
    ['/form/5a.data', '/form/:step'],
    ['/form/review', '/form/review'],
    ['/form/5a/b', '*'],
    ['/nobody', '*'],
  ])('%s is %s', (address, expected) => {
    expect(pattern(address)).toBe(expected);
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Places in our own sources (added or not yet) where a pattern stands, as `file:line`. */
function found(pattern: string, ...folders: string[]): string[] {
  try {
    const args = ['grep', '--untracked', '-nE', pattern, '--', ...folders];
    const lines = execFileSync('git', args, { encoding: 'utf8' }).trim().split('\n');
    return lines.filter(Boolean);
  } catch (error) {
    // git grep ends with 1 when it finds nothing.
    if (error instanceof Error && 'status' in error && error.status === 1) return [];
    throw error;
  }
}

const SOURCES = ['app', 'db', 'schemas', 'templates'];

test('the search itself finds what is there', () => {
  expect(found('randomBytes', 'db').length).toBeGreaterThan(0);
});

test('ASVS 11.5.1: no secret comes from Math.random or a UUID', () => {
  expect(found('Math\\.random', ...SOURCES)).toEqual([]);
  // Ids of list entries and of saves are no secrets: they mean something only inside an open draft.
  const uuids = found('randomUUID', ...SOURCES).map((line) => line.split(':')[0]);
  expect(
    uuids.filter((file) => !file?.startsWith('app/wizard/') && !file?.startsWith('app/evidence/')),
  ).toEqual([]);
});

test('ASVS 1.2.4: SQL is only ever built by drizzle', () => {
  expect(found('sql\\.raw', ...SOURCES)).toEqual([]);
  expect(found('\\$client|better-sqlite3|drizzle-orm', 'app')).toEqual([]);
});

test('ASVS 1.2.1: no page puts a string into itself as HTML or code', () => {
  expect(
    found(
      'dangerouslySetInnerHTML|\\.innerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function',
      'app',
    ),
  ).toEqual([]);
});

test('ASVS 14.3.3: nothing is kept in the browser', () => {
  const places = found('(localStorage|sessionStorage|indexedDB|caches)\\b', 'app').filter(
    (line) => !/clear\(\)/.test(line),
  );
  expect(places).toEqual([]);
  expect(found('serviceWorker|ScrollRestoration', 'app')).toEqual([]);
});

test('nothing here can send a message, and nobody else is told of a visit', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const names = Object.keys(dependencies).join(' ');
  expect(names).not.toMatch(
    /mail|twilio|sendgrid|web-push|sentry|analytics|posthog|segment|newrelic|datadog/i,
  );
  const calls = found(
    "fetch\\(|XMLHttpRequest|sendBeacon|https?\\.request|node:(http|https|net|dgram|tls)'",
    'app',
    'db',
  );
  // What listens, what reads addresses, and our own pages' talk with our own server.
  const allowed =
    /^db\/limits\.ts:\d+:import { isIPv6 }|^app\/(security\/(leave-now\.js|visit-clock\.ts)|server\/(listen|settings)\.ts|wizard\/)/;
  expect(calls.filter((line) => !allowed.test(line))).toEqual([]);
});

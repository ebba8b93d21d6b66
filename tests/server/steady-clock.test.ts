import { afterEach, expect, test, vi } from 'vitest';
import { watchClock } from '../../app/server/steady-clock';
import { startServer } from '../support/server';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A clock that may be set, beside a counter that may not. */
function clocks() {
  const at = { clock: Date.UTC(2026, 10, 24), counter: 0 };
  const steady = watchClock(
    () => at.clock,
    () => at.counter,
  );
  const pass = (milliseconds: number): void => {
    at.clock += milliseconds;
    at.counter += milliseconds;
  };
  return { at, steady, pass };
}

test('a clock is trusted after it has run evenly for an hour', () => {
  const { steady, pass } = clocks();
  pass(HOUR - 1);
  expect(steady()).toBe(false);
  pass(1);
  expect(steady()).toBe(true);
});

test.each([
  ['three days ahead', 3 * DAY],
  ['three days back', -3 * DAY],
  ['to the year 2038', Date.UTC(2038, 0, 20) - Date.UTC(2026, 10, 24)],
])('a clock that jumps %s is not trusted for an hour', (_what, jump) => {
  const { at, steady, pass } = clocks();
  pass(2 * HOUR);
  expect(steady()).toBe(true);
  at.clock += jump;
  expect(steady()).toBe(false);
  pass(HOUR - 1);
  expect(steady()).toBe(false);
  pass(1);
  expect(steady()).toBe(true);
});

test('a clock that is set right by seconds stays trusted', () => {
  const { at, steady, pass } = clocks();
  pass(2 * HOUR);
  at.clock += 20_000;
  expect(steady()).toBe(true);
});

afterEach(() => {
  vi.useRealTimers();
});

test('while the clock is wrong the server deletes no draft; once it has run evenly, expired ones go', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  const server = await startServer();
  const goOn = async (milliseconds: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += 5 * MINUTE) {
      server.clock.now += 5 * MINUTE;
      await vi.advanceTimersByTimeAsync(5 * MINUTE);
    }
  };
  await goOn(2 * HOUR);
  await server.begin();
  server.clock.now += 100 * DAY;
  await goOn(HOUR / 2);
  expect(server.store.counts().drafts).toBe(1);
  await goOn(HOUR);
  expect(server.store.counts().drafts).toBe(0);
  await server.close();
});

import { expect, it } from 'vitest';
import { runHostile } from '../../scripts/proof/hostile';

const DAY = 86_400_000;
/** One twentieth of the rounds, another one each day; `npm run proof` runs them all. */
const SHARES = 20;

it('ASVS 1.2.1: sixty payloads are text in every question, on every page, in errors and on both forms', async () => {
  const part = Math.floor(Date.now() / DAY) % SHARES;
  const { faults, neverTyped, neverKept, ...figures } = await runHostile({ part, of: SHARES });
  expect(faults.slice(0, 20), `share ${String(part)} of ${String(SHARES)}`).toEqual([]);
  expect({ neverTyped, neverKept }).toEqual({ neverTyped: [], neverKept: [] });
  expect(figures.payloads).toBe(60);
  expect(figures.questions).toBeGreaterThan(300);
  // Three rounds and the plain one: each question was refused and mended in each of them.
  expect(figures.refused).toBeGreaterThan(4 * figures.questions);
  expect(figures.taken).toBeGreaterThan(4 * 150);
  expect(figures.pages).toBeGreaterThan(900);
  expect(figures.papers).toBeGreaterThan(0);
}, 600_000);

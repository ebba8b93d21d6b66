import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, daysBetween, forMonths, monthsFrom } from '../../app/rules/calendar';

describe('calendar', () => {
  it.each([
    ['2021-11-23', 5, '2026-11-23'],
    ['2024-02-29', 5, '2029-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2008-02-29', 18, '2026-02-28'],
  ])('adds years to %s', (from, years, expected) => expect(addYears(from, years)).toBe(expected));

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2025-12-15', 1, '2026-01-15'],
  ])('ends a month at its last day: %s', (from, months, expected) =>
    expect(addMonths(from, months)).toBe(expected),
  );

  it('counts days over leap days, year ends and the change of the clocks', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(addDays('2026-10-31', 2)).toBe('2026-11-02');
  });

  it.each([
    ['2026-01-15', '2026-02-14', { whole: 1, days: 0 }],
    ['2026-01-15', '2026-02-15', { whole: 1, days: 1, of: 28 }],
    ['2026-01-01', '2026-03-31', { whole: 3, days: 0 }],
    ['2026-01-31', '2026-02-28', { whole: 1, days: 1 }],
    ['2026-05-05', '2026-05-05', { whole: 0, days: 1, of: 31 }],
    ['2026-05-05', '2026-05-04', { whole: 0, days: 0 }],
  ])('counts months from %s to %s', (first, last, expected) =>
    expect(monthsFrom(first, last)).toMatchObject(expected),
  );

  it('pays a begun month by its days, rounded down', () => {
    expect(forMonths(240_000, monthsFrom('2026-01-01', '2026-02-28'))).toBe(480_000);
    expect(forMonths(100_000, { whole: 1, days: 10, of: 31 })).toBe(132_258);
  });

  it('never lets a later day be worth less', () => {
    const day = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 500_000 }), (start, length, cents) => {
        const first = addDays('2020-01-01', start);
        const shorter = forMonths(cents, monthsFrom(first, addDays(first, length)));
        const longer = forMonths(cents, monthsFrom(first, addDays(first, length + 1)));
        expect(longer).toBeGreaterThanOrEqual(shorter);
      }),
      { numRuns: 200 },
    );
  });
});

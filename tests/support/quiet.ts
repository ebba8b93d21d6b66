import { afterEach, expect, vi } from 'vitest';

const errors = vi.spyOn(console, 'error');

// A warning of React or Node that nobody reads is a fault that nobody sees.
afterEach(() => {
  const said = errors.mock.calls.map((call) => call.map(String).join(' '));
  errors.mockClear();
  expect(said, 'nothing may be written to console.error').toEqual([]);
});

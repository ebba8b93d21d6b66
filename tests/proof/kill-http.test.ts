import { expect, test } from 'vitest';
import { killServer } from '../../scripts/proof/kill-server';

test('a server killed while twenty people answer shows each of them the last answer it had acknowledged', async () => {
  const { acknowledged, lost, torn, integrityFailures, refused } = await killServer(3);
  expect({ lost, torn, integrityFailures, refused }).toEqual({
    lost: 0,
    torn: 0,
    integrityFailures: 0,
    refused: 0,
  });
  expect(acknowledged).toBeGreaterThanOrEqual(3);
}, 300_000);

import { expect, test } from 'vitest';
import { runKillLoop } from '../../scripts/proof/kill';

test(
  'a process killed in the middle of writing loses nothing it called saved, begun, kept or deleted',
  { timeout: 300_000 },
  async () => {
    const { acknowledged, lost, torn, integrityFailures } = await runKillLoop(15);
    expect({ lost, torn, integrityFailures }).toEqual({ lost: 0, torn: 0, integrityFailures: 0 });
    expect(acknowledged).toBeGreaterThan(15 * 15);
  },
);

import { expect, test } from 'vitest';
import { runKillLoop } from '../../scripts/proof-store';

test(
  'a process killed in the middle of saving loses nothing it called saved',
  { timeout: 120_000 },
  async () => {
    const { loops, acknowledged, lost, torn, integrityFailures } = await runKillLoop(15);
    expect({ loops, lost, torn, integrityFailures }).toEqual({
      loops: 15,
      lost: 0,
      torn: 0,
      integrityFailures: 0,
    });
    expect(acknowledged).toBeGreaterThanOrEqual(15);
  },
);

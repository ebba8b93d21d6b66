import { describe, expect, test } from 'vitest';
import { cannotCutPower, cutPower } from '../../scripts/proof/power-loss';
import { Disk, type Entry } from '../../scripts/proof/power-loss-disk';

const why = cannotCutPower();

test(
  'what was acknowledged outlives a power cut, on every disk it may leave',
  { timeout: 300_000 },
  async (context) => {
    if (why !== undefined) return context.skip(why);
    const { cuts, disks, lost, torn, damaged } = await cutPower(10);
    expect({ cuts, disks, lost, torn, damaged }).toEqual({
      cuts: 10,
      disks: 50,
      lost: 0,
      torn: 0,
      damaged: 0,
    });
  },
);

test('at synchronous=NORMAL it does not, so the test can tell', { timeout: 300_000 }, async (context) => {
  if (why !== undefined) return context.skip(why);
  const { lost, torn, damaged } = await cutPower(10, 1);
  expect(lost).toBeGreaterThan(0);
  expect({ torn, damaged }).toEqual({ torn: 0, damaged: 0 });
});

describe('the disk', () => {
  const entry = (kind: Entry['kind'], path: string, text = '', to = ''): Entry => ({
    kind,
    path,
    to,
    offset: 0,
    data: Buffer.from(text),
  });
  const diskAfter = (...entries: Entry[]): Disk => {
    const disk = new Disk();
    for (const one of entries) disk.take(one);
    return disk;
  };
  const held = (disk: Disk, variant: Parameters<Disk['failing']>[0]) =>
    Object.fromEntries([...disk.failing(variant)].map(([name, bytes]) => [name, bytes.toString()]));

  test('holds a file for certain only once it and its folder were flushed', () => {
    const begun = [entry('create', 'a'), entry('write', 'a', 'one')];
    expect(held(diskAfter(...begun), 'nothing')).toEqual({});
    expect(held(diskAfter(...begun), 'names')).toEqual({ a: '' });
    expect(held(diskAfter(...begun, entry('flush', 'a')), 'nothing')).toEqual({});
    expect(held(diskAfter(...begun, entry('flush', 'a')), 'names')).toEqual({ a: 'one' });
    const safe = [...begun, entry('flush', 'a'), entry('flush', '')];
    expect(held(diskAfter(...safe), 'nothing')).toEqual({ a: 'one' });
    const changed = diskAfter(...safe, entry('write', 'a', 'two'), entry('rename', 'a', '', 'b'));
    expect(held(changed, 'nothing')).toEqual({ a: 'one' });
    expect(held(changed, 'names')).toEqual({ b: 'one' });
    expect(held(changed, 'contents')).toEqual({ a: 'two' });
    expect(held(changed, 'everything')).toEqual({ b: 'two' });
  });

  test('tears a write at its sectors only', () => {
    const sectors = new Set<string>();
    for (let n = 0; n < 50; n += 1) {
      const disk = diskAfter(
        entry('create', 'a'),
        entry('write', 'a', 'o'.repeat(1024)),
        entry('flush', 'a'),
        entry('flush', ''),
        entry('write', 'a', 'n'.repeat(1024)),
      );
      const text = held(disk, 'random')['a'] ?? '';
      for (const sector of [text.slice(0, 512), text.slice(512)]) expect(new Set(sector).size).toBe(1);
      sectors.add(`${text.charAt(0)}${text.charAt(512)}`);
    }
    expect([...sectors].sort()).toEqual(['nn', 'no', 'on', 'oo']);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BUCKET, newKey, open, openPadded, seal, sealPadded } from '../../db/seal';

const binds = ['answers', 'draft-a', 3];
const damaged = expect.objectContaining({ code: 'damaged' });

test('what is sealed opens unchanged, whatever it is', () => {
  const key = newKey();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3 * BUCKET }), (bytes) => {
      const plain = Buffer.from(bytes);
      return openPadded(key, sealPadded(key, plain, binds), binds).equals(plain);
    }),
    { numRuns: 50 },
  );
});

test('an envelope opens only in its own place: kind, draft and revision', () => {
  const key = newKey();
  const sealed = seal(key, Buffer.from('x'), binds);
  for (const other of [
    ['file', 'draft-a', 3],
    ['answers', 'draft-b', 3],
    ['answers', 'draft-a', 4],
    ['answersdraft-a', 3],
  ])
    expect(() => open(key, sealed, other)).toThrow(damaged);
  expect(() => open(newKey(), sealed, binds)).toThrow(damaged);
});

test('one flipped bit at any of 300 places is noticed, in the version and algorithm too', () => {
  const key = newKey();
  const sealed = sealPadded(key, Buffer.from('a'.repeat(5000)), binds);
  const places = [
    ...Array(40).keys(),
    ...Array.from({ length: 260 }, (_, n) => 40 + Math.floor((n * (sealed.length - 40)) / 260)),
  ];
  for (const place of places) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(place) ^ (1 << (place % 8)), place);
    expect(() => openPadded(key, changed, binds)).toThrow(damaged);
  }
});

test('bytes that are no envelope at all are damaged, not a crash', () => {
  const key = newKey();
  const sealed = seal(key, Buffer.from('x'), binds);
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => open(key, sealed.subarray(0, length), binds)).toThrow(damaged);
});

test('no nonce comes twice in 20,000 seals', () => {
  const key = newKey();
  const nonces = new Set<string>();
  for (let count = 0; count < 20_000; count += 1)
    nonces.add(seal(key, Buffer.alloc(0), []).subarray(2, 14).toString('hex'));
  expect(nonces.size).toBe(20_000);
});

test('lengths show only as whole buckets of 4 KiB', () => {
  const key = newKey();
  const length = (plain: number) => sealPadded(key, Buffer.alloc(plain), binds).length;
  const [empty, one, full, over] = [length(0), length(1), length(BUCKET - 4), length(BUCKET - 3)];
  expect([one, full]).toEqual([empty, empty]);
  expect(over - empty).toBe(BUCKET);
});

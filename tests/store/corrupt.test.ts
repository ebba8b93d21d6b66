import { expect, test } from 'vitest';
import { changeBytes } from '../../scripts/proof/corrupt';

test('one changed byte in a database never gives wrong answers: the draft opens whole or is refused, others open', async () => {
  const { right, refused, closed, wrong, crashes } = await changeBytes(80);
  expect({ wrong, crashes }).toEqual({ wrong: 0, crashes: 0 });
  expect(refused + closed, 'some changes hit a draft').toBeGreaterThan(5);
  expect(right, 'and most drafts are unharmed').toBeGreaterThan(300);
}, 60_000);

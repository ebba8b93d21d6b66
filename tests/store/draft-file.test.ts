import { expect, test } from 'vitest';
import { drawWords } from '../../db/words';
import { begin, freshFolder, HOME, noteOf, storeIn, visitOf } from './support';

const exported = async (typedWords?: string) => {
  const store = storeIn(freshFolder());
  const visit = visitOf(store, (await begin(store, 'CANARY on my own stick')).cookie);
  const file = await visit.exportDraft(typedWords);
  if ('refused' in file) throw new Error(file.refused);
  return file;
};

test('a draft file opens with its words on another server', async () => {
  const { bytes, words } = await exported();
  const elsewhere = storeIn(freshFolder());
  const typed = `  ${words?.toUpperCase().replaceAll(' ', '-')} `;
  expect(await elsewhere.importDraft(bytes, typed, HOME.source)).toEqual({
    document: noteOf('CANARY on my own stick'),
  });
  expect(bytes.includes('CANARY')).toBe(false);
});

test('the words of a code the person already has will do, and no new ones are shown', async () => {
  const code = `482-913 ${drawWords().join(' ')}`;
  const { bytes, words } = await exported(code);
  expect(words).toBeUndefined();
  expect(await storeIn(freshFolder()).importDraft(bytes, code, HOME.source)).toHaveProperty('document');
});

test('words of the person’s own making are refused: they would be too easily guessed', async () => {
  const store = storeIn(freshFolder());
  const visit = visitOf(store, (await begin(store)).cookie);
  expect(await visit.exportDraft('password')).toEqual({ refused: 'wrong' });
});

test('wrong words, other files and changed files say so', async () => {
  const { bytes, words = '' } = await exported();
  const store = storeIn(freshFolder());
  const tryWith = (file: Buffer, typed: string, source: string) => store.importDraft(file, typed, source);
  expect(await tryWith(bytes, drawWords().join(' '), '192.0.2.1')).toEqual({ refused: 'wrong' });
  expect(await tryWith(Buffer.from('%PDF-1.7 something'), words, '192.0.2.2')).toEqual({
    refused: 'notADraft',
  });
  expect(await tryWith(Buffer.alloc(0), words, '192.0.2.3')).toEqual({ refused: 'notADraft' });
  for (const place of [0, 4]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    expect(await tryWith(changed, words, `192.0.2.${10 + place}`)).toEqual({ refused: 'notADraft' });
  }
  for (const place of [5, 20, 21, 40, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    expect(await tryWith(changed, words, `192.0.2.${30 + (place % 200)}`)).toEqual({ refused: 'wrong' });
  }
});

test('guessing at a draft file is limited by source', async () => {
  const { bytes } = await exported();
  const store = storeIn(freshFolder());
  const answers = [];
  for (let n = 0; n < 7; n += 1)
    answers.push(await store.importDraft(bytes, drawWords().join(' '), HOME.source));
  expect(answers.at(-1)).toMatchObject({ refused: 'tooMany' });
});

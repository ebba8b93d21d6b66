import { expect, test } from 'vitest';
import { blockedWords } from '../../db/blocked-words';
import { drawLocator, readCode, readWords, showCode } from '../../db/code';
import { drawWords, known, splitWords, words } from '../../db/words';

const picked = ['untaxed', 'candle', 'garden', 'velvet', 'tshirt', 'yoyo'];
const shown = showCode(482913, picked);
const wanted = { locator: 482913, words: picked.join('') };

test('a shown code reads back', () => {
  expect(shown).toBe('482-913 untaxed candle garden velvet tshirt yoyo');
  expect(readCode(shown)).toEqual(wanted);
});

test.each([
  ['capitals', shown.toUpperCase()],
  ['a capital per word', '482-913 Untaxed Candle Garden Velvet Tshirt Yoyo'],
  ['no spaces at all', '482913untaxedcandlegardenvelvettshirtyoyo'],
  ['hyphens', '482-913-untaxed-candle-garden-velvet-t-shirt-yo-yo'],
  ['commas and a full stop', '482 913, untaxed, candle, garden, velvet, tshirt, yoyo.'],
  ['lines', '482913\n untaxed\r\ncandle\n\ngarden\tvelvet tshirt\u00a0yoyo '],
  ['the number last', 'untaxed candle garden velvet tshirt yoyo 482 913'],
  ['spaced digits', '4 8 2 9 1 3 untaxed candle garden velvet tshirt yoyo'],
  ['a dash from a phone', '482–913 untaxed—candle garden velvet tshirt yoyo'],
  ['invisible characters', '482\u200b-913 un\u00adtaxed candle\u200d garden velvet tshirt yoyo\ufeff'],
  ['full-width letters', '４８２－９１３ ｕｎｔａｘｅｄ candle garden velvet tshirt yoyo'],
  ['Arabic digits', '٤٨٢-٩١٣ untaxed candle garden velvet tshirt yoyo'],
  ['Persian digits', '۴۸۲۹۱۳ untaxed candle garden velvet tshirt yoyo'],
])('reads a code typed with %s', (_, typed) => {
  expect(readCode(typed)).toEqual(wanted);
});

test.each([
  ['nothing', ''],
  ['five words', '482-913 untaxed candle garden velvet tshirt'],
  ['seven words', `${shown} velvet`],
  ['five digits', '48-913 untaxed candle garden velvet tshirt yoyo'],
  ['no digits', 'untaxed candle garden velvet tshirt yoyo'],
  ['a word that is not on the list', '482-913 untaxed candle garden velvet tshirt yoyoo'],
  ['a book', 'velvet '.repeat(100_000)],
])('does not read %s', (_, typed) => {
  expect(readCode(typed)).toBeUndefined();
});

test('words alone read, and a number before them is passed over', () => {
  expect(readWords('Untaxed candle, garden velvet T-shirt yo-yo')).toBe(wanted.words);
  expect(readWords(shown)).toBe(wanted.words);
  expect(readWords(`${shown} zzz`)).toBeUndefined();
});

test('six words of the list are worth at least 77 bits', () => {
  expect(new Set(words).size).toBe(words.length);
  expect(6 * Math.log2(words.length)).toBeGreaterThanOrEqual(77);
  expect(words.every((word) => /^[a-z]+$/.test(word))).toBe(true);
});

test('no word begins with another, so run-together words split in one way only', () => {
  expect(known.size).toBe(7775);
  const clashing = [...known].filter((word) =>
    [...word].some((_, end) => end > 0 && known.has(word.slice(0, end))),
  );
  expect(clashing).toEqual([]);
  for (let time = 0; time < 200; time += 1) {
    const drawn = drawWords();
    expect(splitWords(drawn.join(''))).toEqual(drawn);
  }
});

test('a code never says a word that may hurt', () => {
  for (const word of ['police', 'prison', 'strangle', 'widow', 'wound', 'survivor', 'treachery', 'choking'])
    expect(words).not.toContain(word);
  expect(words.filter((word) => blockedWords.has(word))).toEqual([]);
});

test('every word that is kept out is of the list, so that nothing is kept out by a slip', () => {
  expect([...blockedWords].filter((word) => !known.has(word))).toEqual([]);
});

test('a code with a word that is kept out by now still opens: it was drawn before', () => {
  expect(readCode('482-913 marauding candle garden treachery pogo widow')).toEqual({
    locator: 482913,
    words: 'maraudingcandlegardentreacherypogowidow',
  });
});

test('locators have six digits', () => {
  for (let time = 0; time < 1000; time += 1) expect(String(drawLocator())).toMatch(/^[1-9]\d{5}$/);
});

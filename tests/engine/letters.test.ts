import { describe, expect, test } from 'vitest';
import { Page, renderPacket, textWidth, unsupportedCharacters } from '../../app/packet/engine/index';
import { checked, inkIn, rendered, textOf } from './paper';

const DPI = 144;
const LEFT = 60;
const LINE = 700;
const SIZE = 20;

/** Draws one text alone and gives the ink between two places along its line. */
function drawn(text: string, weight: 'regular' | 'bold' = 'regular') {
  const bytes = renderPacket({
    after: [new Page().text(LEFT, LINE, text, { size: SIZE, weight })],
    title: 'Application',
  });
  const picture = rendered(bytes, 1, DPI);
  const ink = (from: number, to: number) =>
    inkIn(picture, DPI, { x: LEFT + from, y: LINE - SIZE * 0.4, width: to - from, height: SIZE * 1.6 });
  return { bytes, picture, ink };
}

const words = [
  'Łukasz Ząbkowski',
  'Nguyễn Thị Hoa',
  'José O’Brien',
  'Ñandú Peña',
  'Čapek Dvořák ß Øyvind',
  'Αλέξανδρος',
  'Володимир Її',
  'ʻOkina ʼ',
];

describe('any name prints', () => {
  // Extraction alone is fooled: a glyph can be there in name and show nothing.
  test.each(words)('every letter of %s leaves ink of its own', (text) => {
    for (const weight of ['regular', 'bold'] as const) {
      const { bytes, ink } = drawn(text, weight);
      let pen = 0;
      for (const letter of text) {
        const next = pen + textWidth(letter, SIZE, weight);
        if (letter !== ' ') expect(ink(pen, next), `${letter} in ${weight}`).toBeGreaterThan(1.5);
        pen = next;
      }
      expect(textOf(bytes)).toContain(text);
    }
  });

  test('a letter with its accent typed apart is the same letter', () => {
    const apart = drawn('Nguye\u0302\u0303n').bytes;
    expect(Buffer.compare(Buffer.from(apart), Buffer.from(drawn('Nguyễn').bytes))).toBe(0);
  });

  test('an accent that has no composed letter is drawn over its letter', () => {
    const plain = drawn('x');
    const accented = drawn('x\u0302');
    expect(accented.ink(0, 11)).toBeGreaterThan(plain.ink(0, 11) + 4);
    expect(textWidth('x\u0302', SIZE)).toBeCloseTo(textWidth('x', SIZE), 1);
  });

  test('Arabic runs right to left with connected letters and digits in order', () => {
    const { bytes, ink } = drawn('محمد 123');
    expect(ink(0, textWidth('محمد 123', SIZE))).toBeGreaterThan(40);
    // The first letter stands at the right, so the digits stand at the left.
    const digits = drawn('123');
    expect(ink(0, textWidth('123', SIZE))).toBeCloseTo(digits.ink(0, textWidth('123', SIZE)), -1);
    // Connected letters leave no white gap between them.
    const word = drawn('محمد');
    for (let at = 2; at < textWidth('محمد', SIZE) - 2; at += 0.5)
      expect(word.ink(at, at + 1)).toBeGreaterThan(0.5);
    const text = textOf(bytes);
    expect(text).toContain('محمد');
    expect(text).toContain('123');
    expect(checked(bytes)).toContain('No syntax');
  });

  test('brackets in Arabic embrace what they enclose', () => {
    const text = '(محمد)';
    const { ink } = drawn(text);
    const width = textWidth(text, SIZE);
    const opening = drawn('(');
    const bracket = textWidth('(', SIZE);
    const half = (from: (a: number, b: number) => number, start: number) =>
      from(start, start + bracket / 2) - from(start + bracket / 2, start + bracket);
    expect(Math.sign(half(ink, 0))).toBe(Math.sign(half(opening.ink, 0)));
    expect(Math.sign(half(ink, width - bracket))).toBe(-Math.sign(half(opening.ink, 0)));
  });

  test('Devanagari is shaped and can be read back as written', () => {
    const { bytes, ink } = drawn('हिन्दी क्षत्रिय');
    expect(ink(0, textWidth('हिन्दी क्षत्रिय', SIZE))).toBeGreaterThan(60);
    expect(textOf(bytes)).toContain('हिन्दी क्षत्रिय');
  });
});

describe('what cannot be drawn', () => {
  test('is named, each character once', () => {
    expect(unsupportedCharacters('Łukasz Nguyễn محمد हिन्दी Ελένη Їжак ’“”–—…€№™')).toEqual([]);
    expect(unsupportedCharacters('李小龙 李 😀')).toEqual(['李', '小', '龙', '😀']);
    expect(unsupportedCharacters('👩‍👧')).toEqual(['👩', '👧']);
    expect(unsupportedCharacters('a\ud800b')).toEqual(['\ud800']);
    expect(unsupportedCharacters('\ue000\ufffd')).toHaveLength(2);
  });

  test('signs without a shape are left out, and nothing is turned around by them', () => {
    const hidden = 'A\u200bn\u202en\u200ea\u0007\u2060\ufeff\u00ad';
    expect(unsupportedCharacters(hidden)).toEqual([]);
    expect(textWidth(hidden, 10)).toBe(textWidth('Anna', 10));
    expect(textOf(drawn(hidden).bytes)).toContain('Anna');
    expect(textWidth('Anna\tLee\nNow\u00a0or', 10)).toBe(textWidth('Anna Lee Now or', 10));
  });

  test('becomes a blank to write on: no question mark, no empty box, no crash', () => {
    const { bytes, ink } = drawn('Li 李小龙 Lee');
    const text = textOf(bytes);
    expect(text).toContain('Li ___ Lee');
    expect(text).not.toMatch(/[?□\ufffd]/u);
    const start = textWidth('Li ', SIZE);
    expect(ink(start, start + textWidth('___', SIZE))).toBeGreaterThan(5);
    for (const odd of ['\ud800', '\udc00x', '😀', '\u0301', '\u200d', '', '\u0000', '\u{10ffff}']) {
      expect(() => drawn(odd)).not.toThrow();
    }
  });
});

import createBidi from 'bidi-js';
import { canDraw, isEveryday, printable } from './characters';
import { everyday, loadFont } from './faces';
import type { FontFace, Weight } from './faces';

/** A glyph in its place; all numbers are thousandths of the type size. */
export interface PlacedGlyph {
  id: number;
  advance: number;
  x: number;
  y: number;
  codePoints: readonly number[];
}

/** Glyphs of one font that stand side by side, in the order in which they appear on the page. */
export interface Segment {
  face: FontFace;
  glyphs: PlacedGlyph[];
  /** The written text, where it cannot be read back from the glyphs one by one (combined or reordered signs). */
  readAs?: string;
}

const bidi = createBidi();
const MARK = /\p{M}/u;
const ARABIC = /[\p{Script=Arabic}]/u;
const DEVANAGARI = /\p{Script=Devanagari}/u;
/** What stands for a character that no font can draw: a short blank on which it can be written by hand. */
const BLANK = '_';

type Family = 'everyday' | 'wide' | 'arabic';

function familyOf(character: string, next: string, rightToLeft: boolean): Family {
  const code = character.codePointAt(0) ?? 0;
  if (ARABIC.test(character) || (rightToLeft && loadFont('arabicRegular').covers.has(code))) return 'arabic';
  if (MARK.test(character) || MARK.test(next) || !everyday('regular').glyphs[code]) {
    return loadFont('wideRegular').covers.has(code) || MARK.test(character) ? 'wide' : 'arabic';
  }
  return 'everyday';
}

function faceOf(family: Family, weight: Weight): FontFace {
  if (family === 'everyday') return weight;
  const bold = weight === 'bold';
  if (family === 'arabic') return bold ? 'arabicBold' : 'arabicRegular';
  return bold ? 'wideBold' : 'wideRegular';
}

function shapeEveryday(text: string, weight: Weight): PlacedGlyph[] {
  const table = everyday(weight);
  return [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return {
      id: table.glyphs[code] ?? 0,
      advance: table.advances[code] ?? 0,
      x: 0,
      y: 0,
      codePoints: [code],
    };
  });
}

function shapeWithLayout(text: string, face: FontFace, family: Family, rightToLeft: boolean): PlacedGlyph[] {
  const { font } = loadFont(face);
  const script = family === 'arabic' ? 'arab' : DEVANAGARI.test(text) ? 'dev2' : 'latn';
  const run = font.layout(text, null, script, null, rightToLeft ? 'rtl' : 'ltr');
  const scale = 1000 / font.unitsPerEm;
  const blank = font.glyphForCodePoint(BLANK.charCodeAt(0));
  return run.glyphs.map((glyph, index) => {
    const position = run.positions?.[index];
    // Glyph 0 is the font's empty box: it must never reach the paper.
    if (glyph.id === 0 && blank) {
      return {
        id: blank.id,
        advance: blank.advanceWidth * scale,
        x: 0,
        y: 0,
        codePoints: [BLANK.charCodeAt(0)],
      };
    }
    return {
      id: glyph.id,
      advance: (position?.xAdvance ?? glyph.advanceWidth) * scale,
      x: (position?.xOffset ?? 0) * scale,
      y: (position?.yOffset ?? 0) * scale,
      codePoints: glyph.codePoints,
    };
  });
}

/** Splits a text of one direction where the font changes; marks stay with their letter. */
function byFamily(characters: readonly string[], rightToLeft: boolean): { family: Family; text: string }[] {
  const parts: { family: Family; text: string }[] = [];
  characters.forEach((character, index) => {
    const family = familyOf(character, characters[index + 1] ?? '', rightToLeft);
    const last = parts.at(-1);
    const stays = character === ' ' && last?.family === 'wide' ? 'wide' : family;
    const joinsLast = last && (last.family === stays || (last.family !== 'everyday' && MARK.test(character)));
    if (last && joinsLast) last.text += character;
    else parts.push({ family: stays, text: character });
  });
  return parts;
}

interface DirectedRun {
  text: string;
  level: number;
}

/** Runs of one embedding level in reading order, with brackets mirrored where they run right to left. */
function directedRuns(text: string): DirectedRun[] {
  const { levels } = bidi.getEmbeddingLevels(text);
  const runs: DirectedRun[] = [];
  for (let i = 0; i < text.length; i++) {
    const level = levels[i] ?? 0;
    const written = text.charAt(i);
    const character = level % 2 === 1 ? (bidi.getMirroredCharacter(written) ?? written) : written;
    const last = runs.at(-1);
    if (last?.level === level) last.text += character;
    else runs.push({ text: character, level });
  }
  return runs;
}

/** Reading order to page order: rule L2 of the Unicode bidirectional algorithm. */
function reorder(runs: DirectedRun[]): DirectedRun[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      if ((ordered[start]?.level ?? 0) < level) continue;
      let end = start;
      while ((ordered[end + 1]?.level ?? -1) >= level) end++;
      ordered.splice(start, end - start + 1, ...ordered.slice(start, end + 1).reverse());
      start = end;
    }
  }
  return ordered;
}

/**
 * Turns a text into glyphs in page order, whatever its script. A character that no font can draw becomes a
 * short blank; ask `unsupportedCharacters` first where that is not acceptable.
 */
export function shape(text: string, weight: Weight): Segment[] {
  const plain = printable(text);
  if (isEveryday(plain)) return [{ face: weight, glyphs: shapeEveryday(plain, weight) }];
  const drawable = [...plain]
    .map((character) => (canDraw(character.codePointAt(0) ?? 0) ? character : BLANK))
    .join('');
  return reorder(directedRuns(drawable)).flatMap((run) => {
    const rightToLeft = run.level % 2 === 1;
    const parts = byFamily([...run.text], rightToLeft);
    return (rightToLeft ? parts.reverse() : parts).map(({ family, text: part }) => {
      const face = faceOf(family, weight);
      const glyphs =
        family === 'everyday'
          ? shapeEveryday(rightToLeft ? [...part].reverse().join('') : part, weight)
          : shapeWithLayout(part, face, family, rightToLeft);
      return family === 'wide' ? { face, glyphs, readAs: part } : { face, glyphs };
    });
  });
}

/**
 * The width of a text in points at a type size in points, as it will be drawn.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const plain = printable(text);
  if (isEveryday(plain)) {
    const { advances } = everyday(weight);
    let width = 0;
    for (let i = 0; i < plain.length; i++) width += advances[plain.charCodeAt(i)] ?? 0;
    return (width * size) / 1000;
  }
  let width = 0;
  for (const segment of shape(plain, weight)) for (const glyph of segment.glyphs) width += glyph.advance;
  return (width * size) / 1000;
}

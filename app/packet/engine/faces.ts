import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from '@cantoo/fontkit';
import type { Font } from '@cantoo/fontkit';

/** How heavy text is drawn. */
export type Weight = 'regular' | 'bold';

/**
 * The fonts of a packet. `regular` and `bold` hold the everyday letters and are prepared once per process;
 * the others are cut to size for each packet that needs them. The names are also the PDF resource names.
 */
export type FontFace = 'regular' | 'bold' | 'wideRegular' | 'wideBold' | 'arabicRegular' | 'arabicBold';

const FILES: Record<FontFace, string> = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  wideRegular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  wideBold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  arabicRegular: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  arabicBold: '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
};

/** A font file opened for measuring and shaping. */
export interface LoadedFont {
  file: Buffer;
  font: Font;
  /** Code points the font can draw. */
  covers: ReadonlySet<number>;
}

const loaded = new Map<string, LoadedFont>();

/** The font file behind a face, read once per process. Throws when the font package is not installed. */
export function loadFont(face: FontFace): LoadedFont {
  const path = FILES[face];
  const known = loaded.get(path);
  if (known) return known;
  const file = readFileSync(createRequire(import.meta.url).resolve(path));
  const font = create(file);
  if (!('layout' in font)) throw new Error(`${path} is not a single font`);
  const entry = { file, font, covers: new Set(font.characterSet) };
  loaded.set(path, entry);
  return entry;
}

/**
 * The letters that are always at hand: Latin (with Polish, Vietnamese, …), Greek, Cyrillic and common signs.
 * Others are found in the same font files when a packet needs them.
 */
const EVERYDAY: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x2bb, 0x2bc],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

/** One past the last everyday code point. */
const LIMIT = 0x2213;

/** Plain tables from code point to glyph number and advance (thousandths of the type size); glyph 0 = not there. */
export interface EverydayTable {
  glyphs: Uint16Array;
  advances: Uint16Array;
  /** The glyph number as it is written in a content stream: four hexadecimal digits. */
  hex: string[];
}

const tables = new Map<Weight, EverydayTable>();

/** The everyday letters of one weight, built at first use. */
export function everyday(weight: Weight): EverydayTable {
  const known = tables.get(weight);
  if (known) return known;
  const { font, covers } = loadFont(weight);
  const table = { glyphs: new Uint16Array(LIMIT), advances: new Uint16Array(LIMIT), hex: [] as string[] };
  for (const [first, last] of EVERYDAY) {
    for (let code = first; code <= last; code++) {
      const glyph = covers.has(code) ? font.glyphForCodePoint(code) : null;
      if (!glyph) continue;
      table.glyphs[code] = glyph.id;
      table.hex[code] = glyph.id.toString(16).padStart(4, '0');
      table.advances[code] = Math.round((glyph.advanceWidth * 1000) / font.unitsPerEm);
    }
  }
  tables.set(weight, table);
  return table;
}

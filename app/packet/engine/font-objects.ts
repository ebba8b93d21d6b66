import { deflateSync } from 'node:zlib';
import { everyday, loadFont } from './faces';
import type { FontFace } from './faces';
import type { GlyphUse } from './page';
import { shape } from './shape';
import { subsetKeepingNumbers } from './subset';
import type { PdfWriter } from './writer';

/** A font cut to size, ready to be written into any number of files. */
interface FontParts {
  name: string;
  program: Uint8Array;
  programLength: number;
  toUnicode: Uint8Array;
  widths: string;
  descriptor: string;
}

const hex = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();

function utf16(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

/** The table by which a reader of the PDF turns glyph numbers back into text. */
function toUnicode(glyphs: GlyphUse): string {
  const entries = [...glyphs].filter(([, codes]) => codes.length > 0).sort(([a], [b]) => a - b);
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += 100) {
    const block = entries.slice(start, start + 100);
    const lines = block.map(([glyph, codes]) => `<${hex(glyph)}> <${utf16(codes)}>`);
    blocks.push(`${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** Six capital letters that name the subset, as PDF asks; the same glyphs give the same letters. */
function subsetLetters(glyphs: readonly number[]): string {
  let sum = glyphs.reduce((value, glyph) => (Math.imul(value, 31) + glyph) >>> 0, 7);
  let letters = '';
  for (let i = 0; i < 6; i++) {
    letters += String.fromCharCode(65 + (sum % 26));
    sum = Math.floor(sum / 26);
  }
  return letters;
}

function build(face: FontFace, used: GlyphUse): FontParts {
  const { file, font } = loadFont(face);
  const glyphs = [...used.keys()].sort((a, b) => a - b);
  const program = subsetKeepingNumbers(file, glyphs);
  const scale = 1000 / font.unitsPerEm;
  const thousandths = (value: number) => Math.round(value * scale);
  const widths = glyphs.map((glyph) => `${glyph}[${thousandths(font.getGlyph(glyph)?.advanceWidth ?? 0)}]`);
  const { minX, minY, maxX, maxY } = font.bbox;
  const box = [minX, minY, maxX, maxY].map(thousandths).join(' ');
  const name = `${subsetLetters(glyphs)}+${font.postscriptName ?? 'Font'}`;
  const bold = face === 'bold' || face.endsWith('Bold');
  return {
    name,
    program: deflateSync(program, { level: 9 }),
    programLength: program.length,
    toUnicode: deflateSync(Buffer.from(toUnicode(used), 'latin1'), { level: 9 }),
    widths: `[${widths.join('')}]`,
    descriptor:
      `/Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box}]/ItalicAngle 0` +
      `/Ascent ${thousandths(font.ascent)}/Descent ${thousandths(font.descent)}` +
      `/CapHeight ${thousandths(font.capHeight)}/StemV ${bold ? 140 : 80}`,
  };
}

const prepared = new Map<FontFace, FontParts>();

/** The everyday fonts, which never change, are cut to size once per process. */
function everydayParts(face: 'regular' | 'bold'): FontParts {
  const known = prepared.get(face);
  if (known) return known;
  const use: GlyphUse = new Map();
  everyday(face).glyphs.forEach((glyph, code) => {
    // Several characters may share a glyph (Latin and Greek question marks): the first is the common one.
    if (glyph && !use.has(glyph)) use.set(glyph, [code]);
  });
  const parts = build(face, use);
  prepared.set(face, parts);
  return parts;
}

/**
 * Does ahead of time what the first packet of a process would otherwise have to wait for: cutting the everyday
 * fonts, and opening the fonts and shaping rules of other scripts. Takes a few tenths of a second.
 */
export function warmFonts(): void {
  for (const weight of ['regular', 'bold'] as const) {
    everydayParts(weight);
    shape('محمد हि x\u0302', weight);
  }
}

/** Writes a font with the glyphs a packet uses. Gives the object number of the font. */
export function writeFont(writer: PdfWriter, face: FontFace, used: GlyphUse): number {
  const parts = face === 'regular' || face === 'bold' ? everydayParts(face) : build(face, used);
  const program = writer.addEncodedStream(
    parts.program,
    `/Filter/FlateDecode/Length1 ${parts.programLength}`,
  );
  const unicode = writer.addEncodedStream(parts.toUnicode, '/Filter/FlateDecode');
  const descriptor = writer.add(`<<${parts.descriptor}/FontFile2 ${program} 0 R>>`);
  const descendant = writer.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${parts.name}` +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      `/FontDescriptor ${descriptor} 0 R/DW 600/W ${parts.widths}/CIDToGIDMap/Identity>>`,
  );
  return writer.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${parts.name}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}

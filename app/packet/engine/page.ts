import { isEveryday, printable } from './characters';
import type { Embedded } from './embed';
import { everyday } from './faces';
import type { FontFace, Weight } from './faces';
import { pdfMatrixNumber, pdfNumber, pdfUnicode } from './pdf-text';
import { shape, textWidth } from './shape';
import type { Tag } from './tag';

/** US letter, in points. */
export const PAGE_WIDTH = 612;
export const PAGE_HEIGHT = 792;

/** How a piece of text is drawn. `size` in points, `gray` from 0 (black) to 1 (white). */
export interface TextStyle {
  size?: number;
  weight?: Weight;
  gray?: number;
  /** Where x stands: at the left edge, in the middle or at the right edge of the text. */
  align?: 'left' | 'center' | 'right';
  /** What the text is for a screen reader; without one it counts as decoration. */
  tag?: Tag;
}

/** A stretch of drawing operators with the meaning they share; without a tag it is decoration. */
export interface Drawing {
  tag?: Tag;
  operators: string;
}

/** Glyphs drawn in one font, with the characters each stands for. */
export type GlyphUse = Map<number, readonly number[]>;

/**
 * One sheet to draw on: points, origin in the lower left corner. Collects PDF operators; knows nothing of the
 * document it will be part of, so pages can be drawn in any order.
 */
export class Page {
  readonly width = PAGE_WIDTH;
  readonly height = PAGE_HEIGHT;
  /** What has been drawn so far, in order. */
  readonly drawings: Drawing[] = [];
  /** Which glyphs of which fonts this page needs. */
  readonly fonts = new Map<FontFace, GlyphUse>();
  /** Pictures and pages of other files that lie on this page, by their names in its resources. */
  readonly embedded = new Map<string, Embedded>();
  private gray = 0;

  /** Draws one line of text with its baseline at y. Never wraps; white space is made plain. */
  text(x: number, y: number, text: string, style: TextStyle = {}): this {
    const { size = 10, weight = 'regular', gray = 0, align = 'left', tag } = style;
    const plain = printable(text);
    if (plain.trim() === '') return this;
    const width = align === 'left' ? 0 : textWidth(plain, size, weight);
    const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
    const drawn = isEveryday(plain)
      ? this.everydayText(left, y, plain, size, weight)
      : this.shapedText(left, y, plain, size, weight);
    return this.draw(this.fill(gray) + drawn, tag);
  }

  /** Draws a straight line; `width` in points. */
  line(x1: number, y1: number, x2: number, y2: number, width = 0.7, gray = 0.45): this {
    const [a, b, c, d] = [x1, y1, x2, y2].map(pdfNumber);
    return this.draw(`${pdfNumber(gray)} G ${pdfNumber(width)} w ${a} ${b} m ${c} ${d} l S`);
  }

  /** Draws a rectangle from its lower left corner: filled with a gray, framed with a line, or both. */
  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    style: { fill?: number; line?: number; gray?: number },
  ): this {
    const path = `${[x, y, width, height].map(pdfNumber).join(' ')} re`;
    const fill = style.fill === undefined ? '' : this.fill(style.fill);
    const line =
      style.line === undefined ? '' : `${pdfNumber(style.gray ?? 0)} G ${pdfNumber(style.line)} w `;
    const paint = style.fill === undefined ? 'S' : style.line === undefined ? 'f' : 'B';
    return this.draw(`${fill}${line}${path} ${paint}`);
  }

  /**
   * Draws a cross inside a square box whose lower left corner is (x, y). An invisible X lies over it, so that
   * searching, copying and screen readers find the mark too.
   */
  tick(x: number, y: number, size: number, tag?: Tag): this {
    const inset = size * 0.16;
    const [left, low, right, high] = [x + inset, y + inset, x + size - inset, y + size - inset].map(
      pdfNumber,
    );
    const hidden = this.everydayText(x, y, 'X', size, 'regular');
    const strokes = `${left} ${low} m ${right} ${high} l ${left} ${high} m ${right} ${low} l S`;
    return this.draw(`q 0 G ${pdfNumber(Math.max(0.9, size * 0.14))} w 1 J ${strokes} 3 Tr ${hidden} Q`, tag);
  }

  /** Draws an empty square box, ticked or not; (x, y) is its lower left corner. */
  box(x: number, y: number, size: number, ticked: boolean, tag?: Tag): this {
    this.rect(x, y, size, size, { line: 0.9, gray: 0.1 });
    return ticked ? this.tick(x, y, size, tag) : this;
  }

  /** Lays a picture or a page of another file into a rectangle, which should have its proportions. */
  place(thing: Embedded, x: number, y: number, width: number, height: number, tag?: Tag): this {
    const key = `Embedded${this.embedded.size}`;
    this.embedded.set(key, thing);
    const scale = [width / thing.units.across, 0, 0, height / thing.units.up, x, y];
    return this.draw(`q ${scale.map(pdfMatrixNumber).join(' ')} cm /${key} Do Q`, tag);
  }

  private draw(operators: string, tag?: Tag): this {
    const last = this.drawings.at(-1);
    if (last && last.tag === tag) last.operators += `\n${operators}`;
    else this.drawings.push({ tag, operators });
    return this;
  }

  private fill(gray: number): string {
    if (gray === this.gray) return '';
    this.gray = gray;
    return `${pdfNumber(gray)} g `;
  }

  private use(face: FontFace): GlyphUse {
    const known = this.fonts.get(face);
    if (known) return known;
    const fresh: GlyphUse = new Map();
    this.fonts.set(face, fresh);
    return fresh;
  }

  private everydayText(x: number, y: number, text: string, size: number, weight: Weight): string {
    this.use(weight);
    const { hex } = everyday(weight);
    let codes = '';
    for (let i = 0; i < text.length; i++) codes += hex[text.charCodeAt(i)] ?? '';
    return `BT /${weight} ${pdfNumber(size)} Tf ${pdfNumber(x)} ${pdfNumber(y)} Td <${codes}> Tj ET`;
  }

  /** Text of other scripts, glyph by glyph. */
  private shapedText(x: number, y: number, text: string, size: number, weight: Weight): string {
    let pen = x;
    const parts = shape(text, weight).map(({ face, glyphs, readAs }) => {
      const used = this.use(face);
      let operators = `BT /${face} ${pdfNumber(size)} Tf`;
      for (const glyph of glyphs) {
        if (face !== weight) used.set(glyph.id, glyph.codePoints);
        const left = pdfNumber(pen + (glyph.x * size) / 1000);
        const base = pdfNumber(y + (glyph.y * size) / 1000);
        operators += ` 1 0 0 1 ${left} ${base} Tm <${glyph.id.toString(16).padStart(4, '0')}> Tj`;
        pen += (glyph.advance * size) / 1000;
      }
      const drawn = `${operators} ET`;
      return readAs ? `/Span <</ActualText ${pdfUnicode(readAs)}>> BDC ${drawn} EMC` : drawn;
    });
    return parts.join(' ');
  }
}

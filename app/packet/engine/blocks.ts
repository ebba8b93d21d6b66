import type { Weight } from './faces';
import type { Page } from './page';
import { textWidth } from './shape';
import { Tag } from './tag';
import { wrap } from './wrap';

/** A strip of page that is never divided: its height in points, and how it is drawn below `top`. */
export interface Slice {
  height: number;
  draw(page: Page, top: number): void;
  /** Only room: left out at the top of a page. */
  blank?: true;
}

/** Slices that stay on one page whenever they fit on one; a taller group is divided between slices. */
export type Group = Slice[];

/** The column in which a block stands: left edge and width in points. */
export interface Column {
  left: number;
  width: number;
}

/** How text of a block is set; `leading` is the distance of the lines as a multiple of the size. */
export interface TextLook {
  size: number;
  weight?: Weight;
  gray?: number;
  leading?: number;
}

const BOX = 8.5;
const BOX_GAP = 4;

const lineHeight = (look: TextLook) => look.size * (look.leading ?? 1.35);
/** Distance from the top of a line to its baseline, so that lines sit evenly in their strip. */
const baseline = (look: TextLook) => (lineHeight(look) + look.size * 0.714) / 2;

/** A strip of empty space. */
export const space = (height: number): Slice => ({ height, draw: () => undefined, blank: true });

/** A text set in lines, one slice each. */
export function textSlices(column: Column, text: string, look: TextLook, tag: Tag): Slice[] {
  return wrap(text, column.width, look.size, look.weight).map((line) => ({
    height: lineHeight(look),
    draw: (page, top) => page.text(column.left, top - baseline(look), line, { ...look, tag }),
  }));
}

/** Groups for running text: the first two and the last two lines stay together, so that none stands alone. */
export function paragraphGroups(slices: Slice[]): Group[] {
  if (slices.length < 4) return [slices];
  return [slices.slice(0, 2), ...slices.slice(2, -2).map((slice) => [slice]), slices.slice(-2)];
}

/** Something beside a text: a bullet or a box, drawn on the first line. */
export function hangingSlices(
  column: Column,
  indent: number,
  text: string,
  look: TextLook,
  tag: Tag,
  lead: Lead,
): Slice[] {
  const inner = { left: column.left + indent, width: column.width - indent };
  return textSlices(inner, text, look, tag).map((slice, index) =>
    index > 0
      ? slice
      : {
          height: slice.height,
          draw: (page: Page, top: number) => {
            lead(page, column.left, top - baseline(look));
            slice.draw(page, top);
          },
        },
  );
}

/** Draws what stands before a text; y is the baseline of its first line. */
export type Lead = (page: Page, x: number, y: number) => void;

/** A box to tick, before a text. */
export const boxLead =
  (ticked: boolean, tag: Tag): Lead =>
  (page, x, y) =>
    page.box(x, y - 1, BOX, ticked, tag);

/** A choice of a row of boxes. */
export interface Choice {
  label: string;
  ticked: boolean;
}

/** A question with its choices in one row, going on to further lines where needed. */
export function tickSlices(
  column: Column,
  question: string,
  choices: readonly Choice[],
  look: TextLook,
): Slice[] {
  const tag = new Tag('P');
  const lines: { x: number; text: string; ticked?: boolean }[][] = [[]];
  let x = 0;
  const put = (text: string, ticked?: boolean) => {
    const lead = ticked === undefined ? 0 : BOX + BOX_GAP;
    const wide = lead + textWidth(text, look.size, look.weight);
    if (x > 0 && x + wide > column.width) {
      lines.push([]);
      x = 0;
    }
    wrap(text, column.width - lead, look.size, look.weight).forEach((line, index) => {
      if (index > 0) {
        lines.push([]);
        x = 0;
      }
      lines.at(-1)?.push({ x: x + lead, text: line, ...(index === 0 ? { ticked } : {}) });
      x += lead + textWidth(line, look.size, look.weight) + 12;
    });
  };
  if (question) put(question);
  for (const choice of choices) put(choice.label, choice.ticked);
  return lines.map((line) => ({
    height: lineHeight(look) + 1.5,
    draw: (page, top) => {
      for (const piece of line) {
        const y = top - baseline(look);
        if (piece.ticked !== undefined) {
          page.box(column.left + piece.x - BOX - BOX_GAP, y - 1, BOX, piece.ticked, tag);
        }
        page.text(column.left + piece.x, y, piece.text, { ...look, tag });
      }
    },
  }));
}

/** Choices in columns of one width, row by row, with their boxes under one another. */
export function tickGridGroups(
  column: Column,
  choices: readonly Choice[],
  columns: number,
  look: TextLook,
): Group[] {
  const width = column.width / columns;
  const indent = BOX + BOX_GAP;
  const rows = Array.from({ length: Math.ceil(choices.length / columns) }, (_, row) =>
    choices.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row) => {
    const cells = row.map(({ label, ticked }, index) => {
      const tag = new Tag('P');
      const cell = { left: column.left + index * width, width: width - 6 };
      return hangingSlices(cell, indent, label, look, tag, boxLead(ticked, tag));
    });
    const lines = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: lines }, (_, line): Slice => ({
      height: lineHeight(look) + (line === lines - 1 ? 2.5 : 0),
      draw: (page, top) => {
        for (const cell of cells) cell[line]?.draw(page, top);
      },
    }));
  });
}

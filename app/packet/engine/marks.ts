import { BOXES, boxOf } from '../../../templates/il-cvc/boxes';
import type { Box, BoxId } from '../../../templates/il-cvc/boxes';
import { printable, unsupportedCharacters } from './characters';
import { Page } from './page';
import { textWidth } from './shape';
import { Tag } from './tag';
import { wrap } from './wrap';

/** What goes into one box of the official form. `size` in points, as `fitInBox` gave it. */
export type Mark =
  | { box: BoxId; kind: 'text'; text: string; size?: number; align?: 'left' | 'center' | 'right' }
  | { box: BoxId; kind: 'tick' };

/** A line that the packet adds between the printed lines of the form; x is its right end, y its baseline. */
export interface FormNote {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Whether an answer can stand in a box, and at which type size in points. */
export type Fit = { fits: true; size: number } | { fits: false; reason: 'tooLong' | 'cannotPrint' };

export const PREFERRED_SIZE = 10;
export const SMALLEST_SIZE = 8;
const STEP = 0.5;
/** Room left free at either side of a box. */
const PADDING = 2;
/** Boxes from this height hold two lines. */
const TWO_LINES = 21;
const LEADING = 1.17;
/** How far above a printed line the writing stands. */
const ABOVE_LINE = 2.4;
const CAP_HEIGHT = 0.714;

/** The lines in which a text stands in a box at a size, or undefined when there is no room for it. */
function linesAt(box: Box, text: string, size: number): string[] | undefined {
  const room = box.width - 2 * PADDING;
  if (textWidth(text, size) <= room) return [text];
  if (box.height < TWO_LINES || 2 * size * LEADING > box.height) return undefined;
  const lines = wrap(text, room, size);
  const wordsWhole = lines.join(' ') === text.split(/\s+/u).filter(Boolean).join(' ');
  return lines.length === 2 && wordsWhole ? lines : undefined;
}

/**
 * Whether a text fits a box by real font metrics: at the preferred size (10 points) or down to 8 points in half
 * points; boxes at least 21 points high may hold two lines. Words are never broken to make them fit.
 */
export function fitInBox(id: BoxId, text: string, preferredSize = PREFERRED_SIZE): Fit {
  const box = boxOf(id);
  if (unsupportedCharacters(text).length > 0) return { fits: false, reason: 'cannotPrint' };
  const plain = printable(text).trim();
  for (let size = Math.max(preferredSize, SMALLEST_SIZE); size >= SMALLEST_SIZE; size -= STEP) {
    if (linesAt(box, plain, size)) return { fits: true, size };
  }
  return { fits: false, reason: 'tooLong' };
}

function drawText(page: Page, box: Box, mark: Extract<Mark, { kind: 'text' }>): void {
  const text = printable(mark.text).trim();
  const fit = mark.size === undefined ? fitInBox(box.id, text) : undefined;
  const size = mark.size ?? (fit?.fits ? fit.size : SMALLEST_SIZE);
  const lines = linesAt(box, text, size);
  if (!lines)
    throw new RangeError(`The answer for box ${box.id} does not fit; measure it with fitInBox first`);
  const left = box.x + PADDING;
  const right = box.x + box.width - PADDING;
  const x = mark.align === 'right' ? right : mark.align === 'center' ? (left + right) / 2 : left;
  const leading = size * LEADING;
  const middle = box.y + (box.height - CAP_HEIGHT * size + (lines.length - 1) * leading) / 2;
  const first = box.framed ? middle : box.y + ABOVE_LINE;
  const tag = new Tag('P', undefined, box.label);
  lines.forEach((line, index) =>
    page.text(x, first - index * leading, line, { size, align: mark.align, tag }),
  );
}

function drawTick(page: Page, box: Box): void {
  const side = Math.min(box.width, box.height);
  const tag = new Tag('P', undefined, box.label);
  page.tick(box.x + (box.width - side) / 2, box.y + (box.height - side) / 2, side, tag);
}

const paperOrder = new Map<BoxId, number>(BOXES.map((box, index) => [box.id, index]));

/**
 * Draws marks on transparent sheets, one for each page of the form that has any, in paper order.
 * Gives the sheets by page number (from 1). Throws a RangeError when a text does not fit its box, names a box
 * twice, or a mark is of the wrong kind for its box: the paper must never be wrong in silence.
 */
export function drawMarks(marks: readonly Mark[], notes: readonly FormNote[] = []): Map<number, Page> {
  const sheets = new Map<number, Page>();
  const seen = new Set<BoxId>();
  const order = (mark: Mark) => paperOrder.get(mark.box) ?? 0;
  for (const mark of [...marks].sort((a, b) => order(a) - order(b))) {
    const box = boxOf(mark.box);
    if (seen.has(box.id)) throw new RangeError(`Box ${box.id} is marked twice`);
    seen.add(box.id);
    if ((mark.kind === 'tick') !== (box.kind === 'checkbox'))
      throw new RangeError(`Box ${box.id} is a ${box.kind}`);
    const page = sheets.get(box.page) ?? new Page();
    sheets.set(box.page, page);
    if (mark.kind === 'tick') drawTick(page, box);
    else if (printable(mark.text).trim() !== '') drawText(page, box, mark);
  }
  for (const { page: number, x, y, text } of notes) {
    const page = sheets.get(number) ?? new Page();
    sheets.set(number, page);
    page.text(x, y, text, { size: SMALLEST_SIZE, align: 'right', tag: new Tag('P') });
  }
  return sheets;
}

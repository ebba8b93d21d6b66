import { boxOf, type BoxId } from '../../templates/il-cvc/boxes';
import { fitInBox, PREFERRED_SIZE, SMALLEST_SIZE } from './engine/marks';

/** Writing set over several lines of the form, all in one size (points). */
export interface SetLines {
  readonly size: number;
  readonly lines: readonly { readonly box: BoxId; readonly text: string }[];
}

const STEP = 0.5;

/** Whether a text fits one line at exactly this size. */
function fits(box: BoxId, text: string, size: number): boolean {
  const fit = fitInBox(box, text, size);
  return fit.fits && fit.size === size;
}

function setAt(boxes: readonly BoxId[], words: readonly string[], size: number): SetLines | undefined {
  const lines: { box: BoxId; text: string }[] = [];
  let index = 0;
  for (const box of boxes) {
    let text = '';
    for (let word = words[index]; word !== undefined; word = words[index]) {
      const longer = text ? `${text} ${word}` : word;
      if (!fits(box, longer, size)) break;
      text = longer;
      index += 1;
    }
    // A first line too short for the first word stays empty; the writing begins on the next.
    if (text) lines.push({ box, text });
    if (index === words.length) return { size, lines };
  }
  return undefined;
}

/**
 * Sets a text over the lines of the form, by real metrics, as large as it fits between 10 and 8 points. Gives
 * `undefined` when it does not fit: the whole text then belongs on a sheet. Never breaks a word, never cuts.
 */
export function flowOverLines(boxes: readonly BoxId[], text: string): SetLines | undefined {
  const words = text.split(/\s+/u).filter(Boolean);
  const width = boxes.reduce((sum, box) => sum + boxOf(box).width, 0);
  // Even the narrowest letters take more than a tenth of the size: do not measure what cannot fit.
  if (text.length > width) return undefined;
  for (let size = PREFERRED_SIZE; size >= SMALLEST_SIZE; size -= STEP) {
    const set = setAt(boxes, words, size);
    if (set) return set;
  }
  return undefined;
}

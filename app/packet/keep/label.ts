import { Tag, type Page } from '../engine';
import { OFFICE_ADDRESS } from '../words/numbers';
import type { KeepWords } from '../words/types';
import { dashedFrame } from './frame';

const LEFT = 126;
const WIDTH = 360;
/** Height of the label in points. */
export const LABEL_HEIGHT = 164;

/** Draws the mailing label under `top`: room for a safe return address, and the office's address. */
export function drawLabel(page: Page, top: number, words: KeepWords['order']): void {
  dashedFrame(page, LEFT, top - LABEL_HEIGHT, WIDTH, LABEL_HEIGHT);
  page.text(LEFT + 14, top - 16, words.labelFrom, { size: 8, gray: 0.27, tag: new Tag('P') });
  for (const drop of [32, 48]) page.line(LEFT + 14, top - drop, LEFT + 190, top - drop, 0.6, 0.5);
  page.text(LEFT + 110, top - 72, words.labelTo, { size: 8, gray: 0.27, tag: new Tag('P') });
  const tag = new Tag('P');
  OFFICE_ADDRESS.forEach((line, index) =>
    page.text(LEFT + 110, top - 88 - index * 17, line, { size: 11.5, weight: 'bold', tag }),
  );
}

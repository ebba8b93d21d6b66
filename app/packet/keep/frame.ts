import { PAGE_HEIGHT, PAGE_WIDTH, Tag, type Page } from '../engine';

const DASH = 4;
const GAP = 3;
const LEFT = 43;
const BAND = 20;

/** Draws a dashed frame to cut along, from its lower left corner; all in points. */
export function dashedFrame(page: Page, x: number, y: number, width: number, height: number): void {
  for (let at = 0; at < width; at += DASH + GAP) {
    const end = x + Math.min(at + DASH, width);
    page.line(x + at, y, end, y, 0.7, 0.4);
    page.line(x + at, y + height, end, y + height, 0.7, 0.4);
  }
  for (let at = 0; at < height; at += DASH + GAP) {
    const end = y + Math.min(at + DASH, height);
    page.line(x, y + at, x, end, 0.7, 0.4);
    page.line(x + width, y + at, x + width, end, 0.7, 0.4);
  }
}

/** Draws the line on top of each page to keep that says where to keep it. */
export function reminderBand(page: Page, text: string): void {
  const y = PAGE_HEIGHT - 30 - BAND;
  page.rect(LEFT, y, PAGE_WIDTH - 2 * LEFT, BAND, { line: 0.9, gray: 0.2 });
  page.text(PAGE_WIDTH / 2, y + 6.4, text, { size: 9.6, weight: 'bold', align: 'center', tag: new Tag('P') });
}

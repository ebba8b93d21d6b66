import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream, type PDFPage } from 'pdf-lib';

const name = (text: string) => PDFName.of(text);
const HIDDEN = 1 << 1;
const NO_VIEW = 1 << 5;

function numbers(array: PDFArray | undefined, count: number): number[] | undefined {
  if (array?.size() !== count) return undefined;
  return Array.from({ length: count }, (_, at) => array.lookup(at, PDFNumber).asNumber());
}

/** How a mark looks now: of several looks (a tick box has two), the one that is set. */
function lookOf(mark: PDFDict): PDFRef | undefined {
  const looks = mark.lookupMaybe(name('AP'), PDFDict);
  const normal = looks?.get(name('N'));
  const found = looks?.lookup(name('N'));
  if (normal instanceof PDFRef && found instanceof PDFStream) return normal;
  const state = mark.lookup(name('AS'));
  const chosen = found instanceof PDFDict && state instanceof PDFName ? found.get(state) : undefined;
  return chosen instanceof PDFRef ? chosen : undefined;
}

/** The operators that put a look into its place on the page (ISO 32000-1, 12.5.5). */
function placing(mark: PDFDict, look: PDFStream): string | undefined {
  const rect = numbers(mark.lookupMaybe(name('Rect'), PDFArray), 4);
  const box = numbers(look.dict.lookupMaybe(name('BBox'), PDFArray), 4);
  if (!rect || !box) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] =
    numbers(look.dict.lookupMaybe(name('Matrix'), PDFArray), 6) ?? [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
  const corners = [x1, x2].flatMap((x) =>
    [y1, y2].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  const [low, high] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  const [r1 = 0, s1 = 0, r2 = 0, s2 = 0] = rect;
  const across = right > left ? Math.abs(r2 - r1) / (right - left) : 1;
  const up = high > low ? Math.abs(s2 - s1) / (high - low) : 1;
  const move = [Math.min(r1, r2) - left * across, Math.min(s1, s2) - low * up];
  const matrix = [across, 0, 0, up, ...move];
  return matrix.every(Number.isFinite) ? matrix.map((value) => value.toFixed(4)).join(' ') : undefined;
}

/**
 * Draws what was filled in, signed, stamped or written on a page into the page itself, as a viewer would show it,
 * so that it stays when fields and notes are left behind. Expects a normalized page.
 */
export function bakeMarks(page: PDFPage): void {
  const { node, doc } = page;
  const marks = node.Annots();
  const drawn: string[] = [];
  for (let at = 0; at < (marks?.size() ?? 0); at++) {
    const mark = marks?.lookup(at);
    if (!(mark instanceof PDFDict)) continue;
    const flags = mark.lookupMaybe(name('F'), PDFNumber)?.asNumber() ?? 0;
    const popup = mark.get(name('Subtype')) === name('Popup');
    const ref = lookOf(mark);
    const look = ref && doc.context.lookup(ref);
    if (popup || (flags & (HIDDEN | NO_VIEW)) !== 0 || !ref || !(look instanceof PDFStream)) continue;
    const matrix = placing(mark, look);
    if (matrix === undefined) continue;
    look.dict.set(name('Type'), name('XObject'));
    look.dict.set(name('Subtype'), name('Form'));
    const key = node.newXObject('Mark', ref);
    drawn.push(`q ${matrix} cm ${key.toString()} Do Q`);
  }
  if (drawn.length === 0) return;
  const { context } = doc;
  const start = context.register(context.flateStream('q '));
  const end = context.register(context.flateStream(`\nQ\n${drawn.join('\n')}`));
  node.wrapContentStreams(start, end);
}

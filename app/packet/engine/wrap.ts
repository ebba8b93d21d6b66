import type { Weight } from './faces';
import { textWidth } from './shape';

/** The pieces into which a word too long for any line is broken, each as long as the width allows. */
function broken(word: string, width: number, size: number, weight: Weight): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    if (piece && textWidth(piece + segment, size, weight) > width) {
      pieces.push(piece);
      piece = segment;
    } else piece += segment;
  }
  return [...pieces, piece];
}

/**
 * Breaks a text into lines no wider than `width` points. Line breaks in the text are kept, words stay whole
 * where they can, and a word wider than the line is broken rather than cut: no character is ever lost.
 */
export function wrap(text: string, width: number, size: number, weight: Weight = 'regular'): string[] {
  const space = textWidth(' ', size, weight);
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/\s+/u).filter(Boolean)) {
      const wide = textWidth(word, size, weight);
      if (line && used + space + wide <= width) {
        line += ` ${word}`;
        used += space + wide;
        continue;
      }
      if (line) lines.push(line);
      const pieces = wide <= width ? [word] : broken(word, width, size, weight);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
      used = pieces.length === 1 ? wide : textWidth(line, size, weight);
    }
    return [...lines, line];
  });
}

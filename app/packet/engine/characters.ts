import { everyday, loadFont } from './faces';

const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;
/** Signs without a shape of their own: controls, direction marks, invisible joiners, variation selectors. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const JOINERS = /[\u200C\u200D]/gu;
/** Scripts in which zero width joiners change how letters connect. */
const JOINING_SCRIPTS = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;

/**
 * Text as it can stand on paper: composed (NFC), every kind of white space as one plain space each, and without
 * signs that have no shape (control characters, direction overrides, zero width spaces). Never adds anything.
 */
export function printable(text: string): string {
  const plain = text.normalize('NFC').replace(INVISIBLE, '').replace(SPACES, ' ');
  return JOINING_SCRIPTS.test(plain) ? plain : plain.replace(JOINERS, '');
}

/** Whether every sign of an already `printable` text is an everyday letter, so that no shaping is needed. */
export function isEveryday(text: string): boolean {
  const { glyphs } = everyday('regular');
  for (let i = 0; i < text.length; i++) if (!glyphs[text.charCodeAt(i)]) return false;
  return true;
}

/** Whether one of the fonts of the packet can draw this code point. */
export function canDraw(code: number): boolean {
  if (everyday('regular').glyphs[code]) return true;
  if (code === 0x200c || code === 0x200d) return true;
  // A private sign has no agreed shape, and U+FFFD stands for a character that is already lost.
  if ((code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) return false;
  return loadFont('wideRegular').covers.has(code) || loadFont('arabicRegular').covers.has(code);
}

/**
 * The characters of a text which no font of the packet can draw, each once, in the order in which they appear;
 * empty when all of it prints. Half characters (lone surrogates) are reported as they are.
 */
export function unsupportedCharacters(text: string): string[] {
  const plain = printable(text);
  if (isEveryday(plain)) return [];
  return [...new Set(plain)].filter((character) => !canDraw(character.codePointAt(0) ?? 0));
}

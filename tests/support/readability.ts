/** Splits words into sentences; a text without a full stop counts as one. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\b(P\.O|a\.m|p\.m|U\.S)\./g, (found) => found.replaceAll('.', ''))
    .split(/(?<=[.!?]”?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

/** The words of a sentence; numbers and signs alone are left out. */
export const wordsOf = (sentence: string): string[] =>
  sentence.split(/[\s/–—-]+/).filter((word) => /\p{L}/u.test(word));

/**
 * Counts syllables as groups of vowels, without a silent e, and one more where two vowels are spoken apart
 * ("being", "trial", "area"). A heuristic that is right for most plain words.
 */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeioutd]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  const apart =
    spoken.match(/[^tscgx]i[aou]|[aeouy]ing$|[^aeiou]{2,}ea$|[aeiou][^aeiou]ea$|^crea/g)?.length ?? 0;
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1) + apart);
}

/** The Flesch-Kincaid grade of texts taken together: 6 means that a reader in sixth grade can follow. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

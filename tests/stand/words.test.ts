import { describe, expect, it } from 'vitest';
import { check } from '../../app/copy/en/pages/check';
import { estimatePage, estimateWords } from '../../app/copy/en/pages/estimate';
import { findingLabels, findingWords, groupLabels, stand } from '../../app/copy/en/pages/stand';
import { gradeOf, sentencesOf, wordsOf } from '../support/readability';

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(textsIn)
      : [];

const pages: Record<string, string[]> = {
  check: textsIn(check),
  stand: textsIn([stand, findingLabels, groupLabels]),
  estimate: textsIn(estimatePage),
};

// The title of the office is a name and cannot be said in other words.
const plain = (text: string): string => text.replaceAll('Attorney General’s office', 'office');

describe('the words of these pages', () => {
  it.each(Object.entries(pages))('%s can be read in sixth grade', (_, texts) => {
    expect(gradeOf(texts.map(plain))).toBeLessThanOrEqual(6);
    const prose = texts.filter((text) => /[.?!]$/.test(text)).map(plain);
    for (const text of prose) expect(gradeOf([text]), text).toBeLessThanOrEqual(8);
    for (const sentence of texts.flatMap(sentencesOf))
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(25);
  });

  it('say no figure', () => {
    for (const text of Object.values(pages).flat()) expect(text).not.toMatch(/\$|\d/);
  });

  it('say a source and since when, as far as the day is known', () => {
    expect(findingWords.source('Form, page 6')).toBe('Form, page 6.');
    expect(findingWords.source('740 ILCS 45/8.1', '2025-01-01')).toBe(
      '740 ILCS 45/8.1. Known to hold since January 1, 2025.',
    );
    expect(findingWords.source('A', '2024-03')).toBe('A. Known to hold since March 2024.');
    expect(findingWords.source('A', '2022')).toBe('A. Known to hold since 2022.');
  });

  it('say a time away in months and days', () => {
    expect(estimateWords.time('2 months', undefined)).toBe('2 months');
    expect(estimateWords.time('2 months', '1 day')).toBe('2 months and 1 day');
  });
});

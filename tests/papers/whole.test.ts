import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawKeep } from '../../app/packet/keep';
import { drawSend } from '../../app/packet/send';
import { drawSubstitute } from '../../app/packet/substitute';
import type { Page } from '../../app/packet/engine';
import type { Answers } from '../../schemas/steps';
import { textOf } from '../engine/paper';
import { appears, inputFor, keptOf, pdfOf, squeezed } from './paper';

const PAGE = { width: 612, height: 792, edge: 28 };

/** Where each word stands on its page, in points from the upper left corner. */
const wordsOf = (pages: readonly Page[]) =>
  [
    ...textOf(pdfOf(pages), '-bbox').matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu,
    ),
  ].map(([, left, top, right, bottom, word]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    word,
  }));

/** Pairs of words that are printed over one another on a page. */
function overlapsOn(page: Page): string[] {
  const words = wordsOf([page]);
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.abs(one.bottom - other.bottom) < 2,
      )
      .map((other) => `${one.word} / ${other.word}`),
  );
}

const word = fc.stringMatching(/^[A-Za-zŁłéñỄạß]{1,70}$/);
const longText = fc.array(word, { minLength: 1, maxLength: 400 }).map((words) => words.join(' '));

const answersWith = (name: string, story: string): Answers => ({
  whoIsApplying: { role: 'died' },
  victimName: { name: name.slice(0, 100) },
  applicantName: { name: name.slice(0, 100), relationship: name.slice(0, 80) },
  safeContact: { callSafe: 'no', note: story.slice(0, 500) },
  story: { description: story.slice(0, 6000) },
  statements: { lateReason: story.slice(0, 4000) },
  losses: { chosen: ['medical', 'funeralBurial'] },
  medicalCosts: {
    items: [{ id: 'a', provider: name.slice(0, 100), city: name.slice(0, 60), amount: 9_999_999_999 }],
  },
  funeralHome: { name: name.slice(0, 100) },
  funeralPayers: {
    items: [{ id: 'a', name: name.slice(0, 100), relationship: name.slice(0, 80), amount: 1 }],
  },
});

describe('very long answers', () => {
  it('are neither cut off nor run over the edge of the paper', () => {
    fc.assert(
      fc.property(longText, longText, (name, story) => {
        const input = inputFor(keptOf(answersWith(name, story)));
        const { before, after } = drawSend(input);
        const papers = [drawSubstitute(input), before, after, drawKeep(input)];
        for (const pages of papers) {
          for (const page of pages) expect(overlapsOn(page)).toEqual([]);
          for (const { left, right, top, bottom } of wordsOf(pages)) {
            expect(left).toBeGreaterThanOrEqual(PAGE.edge);
            expect(right).toBeLessThanOrEqual(PAGE.width - PAGE.edge);
            expect(top).toBeGreaterThanOrEqual(PAGE.edge);
            expect(bottom).toBeLessThanOrEqual(PAGE.height - 14);
          }
        }
        const text = squeezed(textOf(pdfOf(papers[0] ?? []), '-layout'));
        const lost = story
          .slice(0, 6000)
          .split(' ')
          .filter((piece) => !appears(text, piece));
        expect(lost).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

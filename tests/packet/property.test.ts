import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptAnswers, type KeptAnswer } from '../../app/packet/answers';
import type { PreparedForm } from '../../app/packet/engine/prepared';
import { makePacket } from '../../app/packet/index';
import { walk, type Draft } from '../../schemas/application';
import { formatAmount, formatDate, formatPhone } from '../../schemas/format';
import type { Step } from '../../schemas/step';
import { steps } from '../../schemas/steps';
import { hasOfficial, textOf, WHY_SKIPPED } from '../engine/paper';
import { TODAY } from '../people/person';
import { arbitraryDraft } from '../support/arbitrary-answers';
import { preparedForm } from './support';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 12);

/** How an answer must stand on paper, in words; nothing for what is ticked. */
function wordsOf({ step, field, value }: KeptAnswer): string[] {
  const { kind } = (steps[step] as Step).fields[field] ?? {};
  const written = String(value);
  switch (kind) {
    case 'date':
    case 'roughDate':
      return formatDate(written).split('/');
    case 'money':
      return [formatAmount(Number(value))];
    case 'phone':
      return formatPhone(written).split(/[^\d+x]+/);
    case 'choice':
    case 'choices':
    case 'confirm':
      return [];
    default:
      return written.split(/\s+/);
  }
}

/** All words of the paper; a number is found in parts as well, as dates and phones stand in several boxes. */
function vocabulary(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.normalize('NFC').split(/\s+/)) {
    found.add(word);
    const bare = word.replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}]+$/gu, '');
    found.add(bare);
    for (const part of bare.split(/[^\d+x]+/)) found.add(part);
  }
  return found;
}

const bareWord = (word: string) => word.replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}]+$/gu, '');

/** Words typed on pages or in fields that are not asked. */
function prunedWords(draft: Draft, kept: readonly KeptAnswer[]): string[] {
  const asked = new Set(kept.flatMap((answer) => (typeof answer.value === 'string' ? wordsOf(answer) : [])));
  const all = JSON.stringify(draft.steps).match(/[bcdfghjklmnpqrstvwxz]{9}/g) ?? [];
  return all.filter((word) => ![...asked].some((one) => one.includes(word)));
}

describe(`random answers on paper${WHY_SKIPPED}`, () => {
  let prepared: PreparedForm | undefined;
  beforeAll(async () => {
    prepared = hasOfficial ? await preparedForm() : undefined;
  });

  for (const form of ['official', 'substitute'] as const) {
    test.skipIf(form === 'official' && !hasOfficial)(
      `${form}: every answer is found, or listed with a reason; nothing that was pruned prints`,
      () => {
        fc.assert(
          fc.property(arbitraryDraft, (draft) => {
            const { kept, missing } = walk(draft);
            const parts = { send: true, keep: false };
            const { bytes, summary } = makePacket({ kept, today: TODAY, form, prepared, parts, missing });
            const found = vocabulary(textOf(bytes));
            const excused = new Set(summary.notOnPaper.map(({ answer }) => answer));
            const answers = keptAnswers(kept);
            const lost = answers
              .filter(({ step, field }) => !excused.has(`${step}.${field}`))
              .flatMap((answer) =>
                wordsOf(answer)
                  .filter((word) => word !== '' && !found.has(word) && !found.has(bareWord(word)))
                  .map((word) => `${answer.step}.${answer.field}: ${word}`),
              );
            expect(lost).toEqual([]);
            expect(prunedWords(draft, answers).filter((word) => found.has(word))).toEqual([]);
          }),
          { numRuns: RUNS, endOnFailure: true },
        );
      },
      120_000,
    );
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, walk } from '../../schemas/application';
import { steps, STEP_IDS, type Answers, type Kept, type StepId } from '../../schemas/steps';
import { estimate, findings, guidance } from '../../app/rules';
import { RULES } from '../../app/rules/findings';
import { anyAnswers } from './arbitrary';
import { on, TODAY } from './support';

type Plain = Readonly<Record<string, unknown>>;

/** The answers with every read of a question written down as `step.field`. */
function watched(kept: Kept, seen: Set<string>): Kept {
  const watch = (id: string, values: Plain): Plain =>
    new Proxy(values, {
      get: (target, name: string) => {
        if (name === 'items') return (target['items'] as Plain[]).map((item) => watch(id, item));
        if (name in steps[id as StepId].fields) seen.add(`${id}.${name}`);
        return target[name];
      },
    });
  return Object.fromEntries(
    Object.entries(kept).map(([id, values]) => [id, watch(id, values as Plain)]),
  ) as Kept;
}

/** The same answers with other values wherever an answer was pruned away. */
function withOtherPruned(answers: Answers, kept: Kept, other: Answers): Answers {
  const one = (id: StepId): [StepId, unknown] => {
    const [raw, mine, theirs] = [answers, kept, other].map((all) => all[id] as Plain | undefined);
    if (!raw || !mine) return [id, theirs];
    if (steps[id].type === 'list') return [id, raw];
    const pruned = Object.keys(raw).filter((name) => !(name in mine));
    return [id, { ...mine, ...Object.fromEntries(pruned.map((name) => [name, theirs?.[name]])) }];
  };
  return Object.fromEntries(STEP_IDS.map(one).filter(([, values]) => values)) as Answers;
}

describe('every rule', () => {
  it('reads nothing but the answers that its findings rest on', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { kept } = walk(draftOf(answers));
        for (const rule of RULES) {
          const seen = new Set<string>();
          for (const finding of rule.find(watched(kept, seen), TODAY))
            expect(finding.restsOn).toEqual(rule.reads);
          expect(rule.reads).toEqual(expect.arrayContaining([...seen]));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is not moved by answers that were pruned', () => {
    let changed = 0;
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, other) => {
        const path = walk(draftOf(answers)).path.map(({ id }) => id);
        // Every asked step is there, so that only pruned answers differ.
        const asked = {
          ...Object.fromEntries(path.map((id) => [id, steps[id].type === 'list' ? { items: [] } : {}])),
          ...answers,
        };
        const { kept } = walk(draftOf(asked));
        const mixed = withOtherPruned(asked, kept, other);
        if (JSON.stringify(mixed) !== JSON.stringify(asked)) changed += 1;
        const again = walk(draftOf(mixed)).kept;
        expect(findings(again, TODAY)).toEqual(findings(kept, TODAY));
        expect(estimate(again, TODAY)).toEqual(estimate(kept, TODAY));
      }),
      { numRuns: 100 },
    );
    expect(changed).toBeGreaterThan(50);
  });

  it('gives the same findings for the same answers and leaves them as they are', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { kept } = walk(draftOf(answers));
        const before = JSON.stringify(kept);
        expect(guidance(kept, TODAY)).toEqual(guidance(kept, TODAY));
        expect(JSON.stringify(kept)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  it('never lets a filing that was late come back in time on a later day', () => {
    const outcome = (kept: Kept, day: string) =>
      findings(kept, on(day)).find(({ id }) => id === 'filing')?.outcome;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { kept } = walk(draftOf(answers));
        if (outcome(kept, '2026-11-23') === 'notMet') expect(outcome(kept, '2026-12-31')).toBe('notMet');
        if (outcome(kept, '2026-12-31') === 'met') expect(outcome(kept, '2026-11-23')).toBe('met');
      }),
      { numRuns: 200 },
    );
  });

  it('has nothing certain to say to someone who has told nothing', () => {
    const silent = ['pastRecord', 'oneEach', 'lawyerFee'];
    for (const finding of findings({}, TODAY))
      expect([finding.id, finding.outcome]).toEqual([
        finding.id,
        silent.includes(finding.id) ? 'met' : 'unknown',
      ]);
  });
});

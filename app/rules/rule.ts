import { earliest, type IsoDate } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import { FINDINGS, type FindingId, type TextId, type Variant } from './catalog';
import type { Mark, NamedFigure, Provision } from './facts';
import type { AnswerPath, Confidence, Finding, Outcome, Param, Params, Setting } from './types';

const CONFIDENCE: Readonly<Record<Mark, Confidence>> = {
  V: 'verified',
  'V-secondary': 'partly',
  P: 'partly',
  X: 'check',
};
const WEAKEST: readonly Confidence[] = ['check', 'partly', 'verified'];

/** How far facts may be stated together: as far as the weakest of them. */
export const confidenceOf = (facts: readonly Provision[]): Confidence =>
  WEAKEST.find((grade) => facts.some(({ mark }) => CONFIDENCE[mark] === grade)) ?? 'verified';

/** A figure of the facts as a parameter of a sentence. */
export const figure = (named: NamedFigure): Param =>
  named.unit === 'cents'
    ? { kind: 'money', value: named.figure, from: named.id }
    : { kind: 'count', value: named.figure, unit: named.unit, from: named.id };
/** An amount in cents that was worked out from answers. */
export const money = (value: number): Param => ({ kind: 'money', value, from: 'answers' });
/** A calendar date that was worked out from answers. */
export const date = (value: IsoDate): Param => ({ kind: 'date', value, from: 'answers' });

type Found = Omit<Finding, 'restsOn'>;

interface Grounds {
  readonly on: readonly Provision[];
  readonly params?: Params;
  /** Set where the facts are known less well in this case than in general. */
  readonly confidence?: Confidence;
}

/** Makes a finding: outcome, citation and confidence follow from the list of findings and from the facts. */
export function found<Id extends FindingId>(
  id: Id,
  variant: Variant<Id>,
  { on, params, confidence }: Grounds,
): Found {
  const outcomes: Readonly<Record<string, Outcome>> = FINDINGS[id];
  const grades = [confidenceOf(on), confidence ?? 'verified'];
  return {
    id,
    outcome: outcomes[variant] ?? 'unknown',
    citation: [...new Set(on.map(({ section }) => section))].join('; '),
    sources: [...new Set(on.flatMap(({ sources }) => sources))],
    since: on
      .flatMap(({ since }) => since ?? [])
      .sort((one, two) => earliest(one).localeCompare(earliest(two)))
      .at(-1),
    confidence: WEAKEST.find((grade) => grades.includes(grade)) ?? 'verified',
    text: `${id}.${variant}` as TextId,
    params: params ?? {},
  };
}

/** One rule: the answers it reads, and what it finds. It looks at nothing else. */
export interface Rule {
  readonly reads: readonly AnswerPath[];
  readonly find: (kept: Kept, setting: Setting) => readonly Finding[];
}

/** Declares a rule. The answers it reads become what its findings rest on; a test holds rules to their list. */
export const defineRule = (
  reads: readonly AnswerPath[],
  find: (kept: Kept, setting: Setting) => Found | readonly Found[] | undefined,
): Rule => ({
  reads,
  find: (kept, setting) => [find(kept, setting) ?? []].flat().map((one) => ({ ...one, restsOn: reads })),
});

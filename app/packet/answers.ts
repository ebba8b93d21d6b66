import type { Kept, StepId } from '../../schemas/steps';
import { WIZARD } from '../../schemas/wizard';

/** One kept answer with its place in the application. */
export interface KeptAnswer {
  readonly step: StepId;
  readonly field: string;
  /** Counts from 1 in a list. */
  readonly entry?: number;
  readonly value: unknown;
}

function answersIn(step: StepId, values: object, entry?: number): KeptAnswer[] {
  return Object.entries(values)
    .filter(([field, value]) => field !== 'id' && value !== undefined)
    .map(([field, value]) => ({ step, field, entry, value }));
}

/** Every answer that was kept, in the order of the wizard's steps. Ids of list entries are no answers. */
export function keptAnswers(kept: Kept): KeptAnswer[] {
  return WIZARD.flatMap(({ id: step }) => {
    const values = kept[step];
    if (!values) return [];
    if (!('items' in values)) return answersIn(step, values);
    return values.items.flatMap((item, index) => answersIn(step, item, index + 1));
  });
}

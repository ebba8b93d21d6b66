import { LOSSES, type Loss } from '../../../../schemas/steps/costs';
import type { steps } from '../../../../schemas/steps';
import type { OptionCopy, StepCopy } from '../../types';
import { losses as lossWords } from '../losses';

export * from './costs-care';
export * from './costs-home';
export * from './costs-pay';

const lossOptions = Object.fromEntries(
  LOSSES.map((loss) => [
    loss,
    { label: lossWords.items[loss].label, hint: lossWords.items[loss].explanation },
  ]),
) as Record<Loss, OptionCopy>;

export const losses = {
  title: 'What it has cost',
  lead: 'Tick all that you want to ask for. You can change this later.',
  why: 'Each one is a box on the form. We then ask only about what you tick.',
  note: 'Not sure if something counts? Tick it. The office will look at it.',
  fields: {
    chosen: { label: 'Costs and losses', short: 'Costs and losses', options: lossOptions },
  },
} satisfies StepCopy<typeof steps.losses>;

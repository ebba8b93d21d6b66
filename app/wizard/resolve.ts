/** What the browser loads only when a person begins to answer: the schemas and zod. */
import { isAsked, readStep, type FieldErrors, type Posted, type Step } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import type { Role } from '../../schemas/voice';

/** React Hook Form says `false` or `null` for what a posted form leaves out. */
const asPosted = (values: Readonly<Record<string, unknown>>): Posted =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== false && value !== null));

interface Checked {
  readonly errors: FieldErrors;
  /** The questions that are asked, given these answers. */
  readonly asked: readonly string[];
}

/** Reads a page in the browser exactly as the server will. */
export function checkPage(
  id: StepId,
  typed: Readonly<Record<string, unknown>>,
  today: string,
  role?: Role,
): Checked {
  const step: Step = steps[id];
  const { values, errors } = readStep(step, asPosted(typed), today, role);
  return { errors, asked: Object.keys(step.fields).filter((name) => isAsked(step, name, values, role)) };
}

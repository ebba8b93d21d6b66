import { isAsked, type Step } from '../../schemas/step';
import type { Role } from '../../schemas/voice';

/** The answers that one question must have for another one to be asked. */
export interface Trigger {
  readonly field: string;
  readonly answers: readonly string[];
}

/**
 * Finds out on what a question hangs by asking its condition. Conditions are functions, never data: this only
 * tries each choice of the page alone. `undefined` for a question that is asked of an untouched page;
 * no answers where it hangs on more than one question.
 */
export function triggerOf(step: Step, name: string, role: Role | undefined): Trigger | undefined {
  if (isAsked(step, name, {}, role)) return undefined;
  for (const [field, { kind, options }] of Object.entries(step.fields)) {
    if (kind !== 'choice') continue;
    const answers = options.filter((option) => isAsked(step, name, { [field]: option }, role));
    if (answers.length > 0) return { field, answers };
  }
  return { field: name, answers: [] };
}

/** Whether any answer on the page can bring up the question; `false` for one that is not for this kind of applicant. */
export function canBeAsked(step: Step, name: string, role: Role | undefined): boolean {
  if (!step.asked[name as keyof typeof step.asked]) return true;
  if (isAsked(step, name, {}, role) || (triggerOf(step, name, role)?.answers.length ?? 0) > 0) return true;
  const all = Object.entries(step.fields).filter(([, { kind }]) => kind === 'choice');
  // Hangs on several answers at once: try the first choice of each, which is always "yes" on such pages.
  return isAsked(
    step,
    name,
    Object.fromEntries(all.map(([field, { options }]) => [field, options[0]])),
    role,
  );
}

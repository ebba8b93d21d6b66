import { createFormControl, type FieldErrors as HookErrors } from 'react-hook-form';
import { config } from 'zod/v4/core';
import type { FieldFaults, StepView } from './view';

/** Typed values as the names nest them: `{ step: { field } }`. */
export type Typed = Record<string, Record<string, unknown>>;

const faultsIn = (errors: HookErrors<Typed>, id: string): FieldFaults =>
  Object.fromEntries(
    Object.entries(errors[id] ?? {}).map(([field, error]) => [field, (error as { type: string }).type]),
  ) as FieldFaults;

/**
 * What the browser loads when a person begins to answer: React Hook Form with our schemas behind it, so that the
 * page is read here exactly as the server will read it. Takes the page and what stands in its inputs by then.
 */
export async function liveForm({ id, today, role }: StepView, typed: Typed) {
  // Before any schema is made: zod would else try `eval`, which the policy forbids and reports.
  config({ jitless: true });
  const { checkPage } = await import('./resolve');
  const { register, handleSubmit } = createFormControl<Typed>({
    defaultValues: typed,
    shouldFocusError: false,
    resolver: (values) => {
      const { errors } = checkPage(id, values[id] ?? {}, today, role);
      const faults = Object.fromEntries(Object.entries(errors).map(([field, type]) => [field, { type }]));
      if (Object.keys(faults).length === 0) return { values, errors: {} };
      return { values: {}, errors: { [id]: faults } as HookErrors<Typed> };
    },
  });
  return {
    register,
    /** The questions that are asked, given what is typed. */
    asked: (now: Typed): readonly string[] => checkPage(id, now[id] ?? {}, today, role).asked,
    /** Reads the page and calls one of both. */
    check: (good: () => void, faulty: (faults: FieldFaults) => void): Promise<void> =>
      handleSubmit(good, (errors) => {
        faulty(faultsIn(errors, id));
      })(),
  };
}

export type LiveForm = Awaited<ReturnType<typeof liveForm>>;

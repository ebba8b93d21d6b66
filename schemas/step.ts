import type { z } from 'zod';
import type { ErrorCode } from './errors';
import { isErrorCode } from './errors';
import type { Field, KeptOf } from './fields';
import type { IsoDate } from './dates';
import type { Role } from './voice';

export type Fields = Readonly<Record<string, Field>>;
/** The kept answers of some questions; what was left blank is absent. */
export type Values<F extends Fields> = { readonly [Name in keyof F]?: KeptOf<F[Name]> };
/** One entry of a list, such as one bill. The id is random and never printed. */
export type Item<F extends Fields> = Values<F> & { readonly id: string };

type Asked<F extends Fields> = {
  readonly [Name in keyof F]?: (values: Values<F>, role: Role | undefined) => boolean;
};
type Check<F extends Fields> = (
  values: Values<F>,
  today: IsoDate,
) => { readonly [Name in keyof F]?: ErrorCode };

interface StepBase<Id extends string, F extends Fields> {
  readonly id: Id;
  readonly fields: F;
  /** Asked only of some: what is not asked is not kept, not reviewed and not printed. */
  readonly asked: Asked<F>;
  /** What one field alone cannot tell, such as a report before the crime. */
  readonly check: Check<F>;
}

/** A page of questions that is answered once. */
export interface PlainStep<Id extends string = string, F extends Fields = Fields> extends StepBase<Id, F> {
  readonly type: 'plain';
}

/** A list with one form for each entry: add, change and remove, without a limit. */
export interface ListStep<Id extends string = string, F extends Fields = Fields> extends StepBase<Id, F> {
  readonly type: 'list';
}

export type Step = PlainStep | ListStep;
export type StepValues<S> =
  S extends PlainStep<string, infer F>
    ? Values<F>
    : S extends ListStep<string, infer F>
      ? { readonly items: readonly Item<F>[] }
      : never;

interface Conditions<F extends Fields> {
  asked?: Asked<F>;
  check?: Check<F>;
}

/** Declares a page of questions. The id is the draft key, the copy key and the start of every `name=`. */
export const defineStep = <Id extends string, F extends Fields>(
  id: Id,
  fields: F,
  conditions: Conditions<F> = {},
): PlainStep<Id, F> => ({
  type: 'plain',
  id,
  fields,
  asked: conditions.asked ?? {},
  check: conditions.check ?? (() => ({})),
});

/** Declares a list, such as bills or payers; the fields are those of one entry. */
export const defineList = <Id extends string, F extends Fields>(
  id: Id,
  fields: F,
  conditions: Conditions<F> = {},
): ListStep<Id, F> => ({
  type: 'list',
  id,
  fields,
  asked: conditions.asked ?? {},
  check: conditions.check ?? (() => ({})),
});

export type FieldErrors = Readonly<Record<string, ErrorCode>>;
export type Posted = Readonly<Record<string, unknown>>;

export interface Reading {
  /** The answers that could be read; blanks are absent. */
  readonly values: Readonly<Record<string, unknown>>;
  /** One code for each question whose answer could not be read, in the order of the page. */
  readonly errors: FieldErrors;
  /** What was typed where it could not be read, to be shown again. */
  readonly unread: Readonly<Record<string, unknown>>;
}

type WithConditions = { readonly asked: Readonly<Record<string, unknown>> };

/**
 * The answers as conditions see them: one to a question that is not asked itself, left from when another person
 * applied, is not there. Conditions read single answers and never go in a circle.
 */
const answersAsked = (step: WithConditions, values: object, role: Role | undefined): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        { get: (): unknown => (isAsked(step, name, values, role) ? value : undefined) },
      ]),
    ),
  );

/** Whether a question of the step is asked, given the step's other answers and who applies. */
export function isAsked(step: WithConditions, name: string, values: object, role: Role | undefined): boolean {
  const condition = step.asked[name] as ((values: object, role: Role | undefined) => boolean) | undefined;
  return condition ? condition(answersAsked(step, values, role), role) : true;
}

const codeOf = (error: z.ZodError): ErrorCode => {
  const message = error.issues[0]?.message ?? '';
  return isErrorCode(message) ? message : 'invalid';
};

/**
 * Reads one posted page (or one list entry). Never throws: every fault is a code at its field.
 * Takes the typed values by field name, today's date in Illinois and who applies.
 * Answers to questions that are not asked are kept when they can be read and never reported as faults.
 */
export function readStep(step: Step, posted: Posted, today: IsoDate, role: Role | undefined): Reading {
  const values: Record<string, unknown> = {};
  const faults: Record<string, ErrorCode> = {};
  const unread: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(step.fields)) {
    const typed = posted[name] ?? field.empty;
    const result = field.codec.safeParse(typed);
    if (!result.success) {
      faults[name] = codeOf(result.error);
      unread[name] = typed;
    } else if (result.data !== undefined) values[name] = result.data;
  }
  const crossed = (step.check as Check<Fields>)(values as Values<Fields>, today);
  const errors: Record<string, ErrorCode> = {};
  const impossible = new Set<string>();
  for (const [name, field] of Object.entries(step.fields)) {
    if (!isAsked(step, name, values, role)) continue;
    const code =
      faults[name] ?? crossed[name] ?? (field.needed && values[name] === undefined ? 'required' : undefined);
    if (code) errors[name] = code;
    // A date that cannot be is not kept as an answer: it is shown again, listed to check, and never printed.
    if (crossed[name]) {
      unread[name] = posted[name];
      impossible.add(name);
    }
  }
  if (step.type === 'list' && Object.keys(values).length === 0 && Object.keys(errors).length === 0) {
    const first = Object.keys(step.fields)[0];
    if (first) errors[first] = 'emptyItem';
  }
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !impossible.has(name)));
  return { values: kept, errors, unread };
}

/** What the inputs of a page show: kept answers as a person would type them, or what could not be read. */
export function showStep(step: Step, values: object, unread: Posted = {}): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(step.fields)) {
    const kept = (values as Record<string, unknown>)[name];
    shown[name] = unread[name] ?? field.codec.encode(kept as never);
  }
  return shown;
}

import { draftOf, type Draft } from '../../schemas/application';
import { readStep, type Posted } from '../../schemas/step';
import { steps, type Answers, type StepId } from '../../schemas/steps';
import type { Role } from '../../schemas/voice';

/** The day on which all people of the tests fill in their application. */
export const TODAY = '2026-11-23';

/** What a person types, page by page: one record for a page, an array for a list. */
export type TypedPages = { readonly [Id in StepId]?: Posted | readonly Posted[] };

/** A whole fictional claimant, typed as a person would type. Names, numbers and streets are made up. */
export interface Person {
  readonly id: string;
  /** What this person is in the collection for. */
  readonly about: string;
  readonly typed: TypedPages;
}

/** Three date boxes from "3/14/2026", "3/2026" or "2026". */
export const on = (date: string): Posted => {
  const parts = date.split('/');
  const year = parts.pop() ?? '';
  return { month: parts[0] ?? '', day: parts[1] ?? '', year };
};

/**
 * Reads what a person typed with the real schemas. Throws if any answer is refused, so that a person in the
 * collection is always valid.
 */
export function answersOf(person: Person): Answers {
  const role = (person.typed.whoIsApplying as Posted | undefined)?.['role'] as Role | undefined;
  const answers: Record<string, unknown> = {};
  const read = (id: StepId, posted: Posted): Record<string, unknown> => {
    const { values, errors } = readStep(steps[id], posted, TODAY, role);
    if (Object.keys(errors).length > 0) throw new Error(`${person.id} ${id}: ${JSON.stringify(errors)}`);
    return { ...values };
  };
  for (const [key, pages] of Object.entries(person.typed)) {
    const id = key as StepId;
    if (Array.isArray(pages))
      answers[id] = {
        items: (pages as readonly Posted[]).map((page, index) => ({
          id: `${id}-${index + 1}`,
          ...read(id, page),
        })),
      };
    else answers[id] = read(id, pages as Posted);
  }
  return answers as Answers;
}

/** The draft of a person as if each page had been saved once. */
export const draftOfPerson = (person: Person): Draft => draftOf(answersOf(person));

import { draftOf, type Draft } from '../../schemas/application';
import type { IsoDate } from '../../schemas/dates';
import type { ErrorCode } from '../../schemas/errors';
import { readStep, type Posted, type Step } from '../../schemas/step';
import { steps, type Answers, type StepId } from '../../schemas/steps';
import { ROLES, type Role } from '../../schemas/voice';

/** Something in the file that cannot be read: where it stands and how to mend it. */
export interface AnswerProblem {
  /** Such as `medicalCosts[2].amount`, counting from 1. */
  readonly path: string;
  readonly message: string;
}

export type ReadAnswers = { readonly draft: Draft } | { readonly problems: readonly AnswerProblem[] };

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  required: 'must have an answer',
  invalid: 'is not one of the possible answers',
  tooLong: 'is longer than the question allows',
  date: 'is not a date; write { "month": "3", "day": "14", "year": "2026" }',
  dateIncomplete: 'needs a year, and a month if there is a day',
  dateInFuture: 'lies in the future',
  dateOrder: 'lies before the first date',
  money: 'is not an amount in dollars; write "1234.50"',
  number: 'is not a whole number from 0 to 9999; write it in quotes',
  phone: 'is not a phone number with ten digits, or with + and the country',
  email: 'is not an e-mail address',
  zip: 'is not a ZIP code',
  state: 'is not a state',
  emptyItem: 'has no answers',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of fields that the step does not have. */
const unknownFields = (step: Step, posted: Posted, path: string): AnswerProblem[] =>
  Object.keys(posted)
    .filter((name) => !Object.hasOwn(step.fields, name))
    .map((name) => ({ path: `${path}.${name}`, message: 'is not a question of this step' }));

class AnswersReader {
  readonly problems: AnswerProblem[] = [];

  constructor(
    private readonly today: IsoDate,
    private readonly role: Role | undefined,
  ) {}

  page(step: Step, posted: unknown, path: string): Record<string, unknown> {
    if (!isRecord(posted)) {
      this.problems.push({ path, message: 'must be an object with one entry for each question' });
      return {};
    }
    const { values, errors } = readStep(step, posted, this.today, this.role);
    this.problems.push(...unknownFields(step, posted, path));
    for (const [name, code] of Object.entries(errors)) {
      this.problems.push({ path: `${path}.${name}`, message: MESSAGES[code] });
    }
    return { ...values };
  }

  list(step: Step, entries: unknown, path: string): object {
    if (!Array.isArray(entries)) {
      this.problems.push({ path, message: 'is a list: it must be an array with one object for each entry' });
      return { items: [] };
    }
    const items = entries.map((entry: unknown, index) => ({
      ...this.page(step, entry, `${path}[${index + 1}]`),
      id: `${step.id}-${index + 1}`,
    }));
    return { items };
  }
}

const roleIn = (answers: Record<string, unknown>): Role | undefined => {
  const page = answers['whoIsApplying'];
  return isRecord(page) ? ROLES.find((role) => role === page['role']) : undefined;
};

/**
 * Reads an answers file (docs/answers-file.md): what a person types, step by step. Takes the parsed JSON and
 * today's date in Illinois. Gives a draft as if each step had been saved once, or every problem with its path.
 * Never throws.
 */
export function readAnswers(json: unknown, today: IsoDate): ReadAnswers {
  if (!isRecord(json))
    return { problems: [{ path: 'the file', message: 'must be an object with one entry for each step' }] };
  const reader = new AnswersReader(today, roleIn(json));
  const answers: Record<string, unknown> = {};
  for (const [id, posted] of Object.entries(json)) {
    if (!Object.hasOwn(steps, id)) {
      reader.problems.push({ path: id, message: 'is not a step of the application' });
      continue;
    }
    const step: Step = steps[id as StepId];
    answers[id] = step.type === 'list' ? reader.list(step, posted, id) : reader.page(step, posted, id);
  }
  return reader.problems.length > 0 ? { problems: reader.problems } : { draft: draftOf(answers as Answers) };
}

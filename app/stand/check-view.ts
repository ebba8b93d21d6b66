import { readStep, showStep, type FieldErrors, type Posted } from '../../schemas/step';
import { say, type ErrorsCopy } from '../copy/types';
import {
  beforeYouStart,
  beforeYouStartStep,
  type BeforeYouStart,
  type RulesWords,
  type Setting,
} from '../rules';
import type { FieldView } from '../wizard/view';
import { describeFinding, groupFindings, type GroupView } from './finding-view';

/** The six questions as plain data. */
export interface QuestionsView {
  readonly title: string;
  readonly lead?: string;
  readonly note?: string;
  readonly fields: readonly FieldView[];
}

/** What comes back when the six answers were posted: the findings, or the answers that could not be read. */
export interface CheckAnswer {
  readonly questions: QuestionsView;
  readonly faults: Readonly<Record<string, string>>;
  /** Absent where an answer has to be mended first. */
  readonly groups?: readonly GroupView[];
}

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, { readonly label: string }>>;
}

/** The voice does not matter before the start: nobody has said yet who applies. */
const VOICE = 'self';

/** The six questions with what was typed, in the words of the rules. */
export function describeQuestions(words: RulesWords, typed: Posted = {}): QuestionsView {
  const { title, lead, note, fields } = words.beforeYouStart;
  const said = fields as Readonly<Record<string, FieldWords>>;
  return {
    title: say(title, VOICE),
    lead: lead && say(lead, VOICE),
    note: note && say(note, VOICE),
    fields: Object.entries(beforeYouStartStep.fields).map(([field, { kind, options, maxLength }]) => ({
      name: `${beforeYouStartStep.id}.${field}`,
      field,
      kind,
      label: said[field]?.label ?? field,
      hint: said[field]?.hint,
      options: options.map((value) => ({ value, label: said[field]?.options?.[value]?.label ?? value })),
      typed: typed[field],
      maxLength,
      messages: {},
      asked: true,
      autocomplete: 'off',
    })),
  };
}

const messages = (errors: FieldErrors, copy: ErrorsCopy): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, say(copy[code], VOICE)]));

/** Answers the six questions by the rules of a whole application. Keeps nothing. Never throws. */
export function answerCheck(
  posted: Posted,
  setting: Setting,
  words: RulesWords,
  errors: ErrorsCopy,
): CheckAnswer {
  const reading = readStep(beforeYouStartStep, posted, setting.today, undefined);
  const typed = showStep(beforeYouStartStep, reading.values, reading.unread);
  const questions = describeQuestions(words, { ...typed });
  const faults = messages(reading.errors, errors);
  if (Object.keys(faults).length > 0) return { questions, faults };
  const found = beforeYouStart(reading.values as BeforeYouStart, setting);
  return {
    questions,
    faults,
    groups: groupFindings(found, (finding) => describeFinding(finding, VOICE, words)),
  };
}

import type { Field } from '../../schemas/fields';
import { formatDate, formatMoney, formatPhone } from '../../schemas/format';
import { isAsked, type Step } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import { voiceOf, type Role, type Voice } from '../../schemas/voice';
import { say, type Copy, type OptionCopy, type Text } from '../copy/types';

interface AnyFieldCopy {
  readonly label: Text;
  readonly hint?: Text;
  readonly short?: Text;
  readonly errors?: Readonly<Record<string, Text>>;
  readonly options?: Readonly<Record<string, OptionCopy>>;
}

/** The words of a step without the types of its single fields, for pages that are the same for every step. */
export interface AnyStepCopy {
  readonly title: Text;
  readonly lead?: Text;
  readonly why?: Text;
  readonly note?: Text;
  readonly entry?: Text;
  readonly empty?: Text;
  readonly fields: Readonly<Record<string, AnyFieldCopy>>;
}

export const stepCopy = (copy: Copy, id: StepId): AnyStepCopy => copy.steps[id] as AnyStepCopy;

/** How a question is named in a list of answers. */
export function shortName(copy: Copy, id: StepId, field: string, voice: Voice): string {
  const words = stepCopy(copy, id).fields[field];
  return words ? say(words.short ?? words.label, voice) : '';
}

/** A kept answer for reading. A ticked box reads as its own words. */
export function answerText(field: Field, words: AnyFieldCopy, value: unknown, voice: Voice): string {
  const option = (name: string): string => {
    const found = words.options?.[name];
    return found ? say(found.label, voice) : name;
  };
  switch (field.kind) {
    case 'choice':
      return option(String(value));
    case 'choices':
      return (value as readonly string[]).map(option).join('\n');
    case 'confirm':
      return say(words.label, voice);
    case 'money':
      return formatMoney(Number(value));
    case 'phone':
      return formatPhone(String(value));
    case 'date':
    case 'roughDate':
      return formatDate(String(value));
    default:
      return String(value);
  }
}

/** What was typed but could not be read, for reading. */
export function typedText(typed: unknown): string {
  if (typeof typed === 'string') return typed;
  if (Array.isArray(typed)) return typed.map(String).join(', ');
  if (typeof typed === 'object' && typed !== null) {
    const { month, day, year } = typed as Record<string, unknown>;
    return [month, day, year].filter((part) => typeof part === 'string' && part !== '').join(' / ');
  }
  return '';
}

export interface AnswerRow {
  readonly field: string;
  readonly label: string;
  /** Absent for a blank. */
  readonly answer?: string;
}

/**
 * The answers of one page in its order: what was asked, and of that what was answered or is wanted.
 * Takes pruned values.
 */
export function answerRows(copy: Copy, id: StepId, values: object, role: Role | undefined): AnswerRow[] {
  const step: Step = steps[id];
  const voice = voiceOf(role);
  return Object.entries(step.fields).flatMap(([name, field]) => {
    if (!isAsked(step, name, values, role)) return [];
    const words = stepCopy(copy, id).fields[name];
    const value = (values as Record<string, unknown>)[name];
    if (!words) return [];
    const label = shortName(copy, id, name, voice);
    if (value !== undefined) return [{ field: name, label, answer: answerText(field, words, value, voice) }];
    const excused =
      field.unless !== undefined && (values as Record<string, unknown>)[field.unless] !== undefined;
    return field.wanted && !excused ? [{ field: name, label }] : [];
  });
}

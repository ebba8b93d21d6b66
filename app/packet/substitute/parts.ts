import { formatDate, formatMoney, formatPhone } from '../../../schemas/format';
import type { RoughDate } from '../../../schemas/dates';
import type { Total } from '../../../schemas/totals';
import type { Choice, Flow } from '../engine';
import type { PaperPerson } from '../types';
import { substitute as words } from '../words/en';

/** A question with yes and no; `unsure` is an answer of its own. */
export type YesNo = 'yes' | 'no' | 'unsure' | undefined;

/** A (rough) date as on American paper; blank if there is none. */
export const dateOf = (date: RoughDate | undefined): string => (date ? formatDate(date) : '');

/** A kept phone number for reading; `None` stays as it is, and a blank stays blank. */
export const phoneOf = (phone: string | undefined): string => (phone ? formatPhone(phone) : '');

/** Whole cents as dollars; blank if there are none. */
export const moneyOf = (cents: number | undefined): string => (cents === undefined ? '' : formatMoney(cents));

/** A total, or that it is not known yet: a sum of nothing is not $0.00. */
export const totalOrOpen = ({ cents, unknown, entries }: Total): string =>
  entries === unknown ? words.notKnown : formatMoney(cents);

/** A span of rough dates: one day, "from to to", or blank. */
export const spanOf = (from: RoughDate | undefined, to: RoughDate | undefined): string =>
  from && to ? words.two.span(dateOf(from), dateOf(to)) : dateOf(from ?? to);

/**
 * Prints a question with its boxes. `unsure` ticks "Unknown" where the form has that box; elsewhere both boxes
 * stay empty and "Not sure" stands beside the question.
 */
export function askYesNo(flow: Flow, question: string, answer: YesNo, withUnknown = false): void {
  const note = answer === 'unsure' && !withUnknown ? ` ${words.notSure}` : '';
  const choices: Choice[] = [
    { label: words.yes, ticked: answer === 'yes' },
    { label: words.no, ticked: answer === 'no' },
  ];
  if (withUnknown) choices.push({ label: words.unknown, ticked: answer === 'unsure' });
  flow.tickRow(`${question}${note}`, choices);
}

/** Prints a question whose boxes are named; `picked` are those to tick. */
export function askOptions<Option extends string>(
  flow: Flow,
  question: string,
  names: Readonly<Record<Option, string>>,
  picked: readonly Option[],
): void {
  const options = Object.entries(names) as [Option, string][];
  flow.tickRow(
    question,
    options.map(([option, label]) => ({ label, ticked: picked.includes(option) })),
  );
}

/** Rows of a table, or `count` empty ones to be filled in by hand. */
export const rowsOrBlank = (
  rows: readonly (readonly string[])[],
  columns: number,
  count = 2,
): (readonly string[])[] =>
  rows.length > 0
    ? [...rows]
    : Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));

/** Prints name, date of birth, address, e-mail and phones of one person (sections 1A and 1B). */
export function personFields(flow: Flow, person: PaperPerson): void {
  const label = words.person;
  flow.fields([
    { label: label.name, value: person.name ?? '', span: 8 },
    { label: label.dateOfBirth, value: dateOf(person.dateOfBirth), span: 4 },
    { label: label.street, value: person.street ?? '', span: 6 },
    { label: label.apartment, value: person.apartment ?? '', span: 2 },
    { label: label.city, value: person.city ?? '', span: 4 },
    { label: label.state, value: person.state ?? '', span: 2 },
    { label: label.zip, value: person.zip ?? '', span: 2 },
    { label: label.email, value: person.email ?? '', span: 8 },
    { label: label.cellPhone, value: phoneOf(person.cellPhone), span: 4 },
    { label: label.alternatePhone, value: phoneOf(person.alternatePhone), span: 4 },
    { label: label.workPhone, value: phoneOf(person.workPhone), span: 4 },
  ]);
  askOptions(flow, label.gender, label.genders, person.gender ? [person.gender] : []);
  askOptions(
    flow,
    label.maritalStatus,
    label.maritalStatuses,
    person.maritalStatus ? [person.maritalStatus] : [],
  );
}

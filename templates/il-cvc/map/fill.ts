import type { IsoDate, RoughDate } from '../../../schemas/dates';
import { formatAmount, formatDate, formatMoney, formatPhone } from '../../../schemas/format';
import type { BoxId } from '../boxes';
import type { Paper } from './paper';

/** Section and item as the form counts them (`2A`), and the question as it is printed, shortened. */
export interface Place {
  readonly item: string;
  readonly question: string;
}

type Read<Value> = (paper: Paper) => Value | undefined;

/** One answer that is written into one box. */
export interface TextFill extends Place {
  readonly kind: 'text';
  readonly read: Read<string>;
  readonly align?: 'right';
}

/** A question that is answered by ticking. What is answered but has no box (`unsure`) leaves all of them empty. */
export interface Question extends Place {
  readonly read: Read<string | readonly string[]>;
}
export interface TickFill {
  readonly kind: 'tick';
  readonly question: Question;
  readonly value: string;
}

/** A date in three boxes. */
export interface DateGroup extends Place {
  readonly read: Read<RoughDate>;
}
export interface DateFill {
  readonly kind: 'date';
  readonly date: DateGroup;
  readonly part: 'month' | 'day' | 'year';
}

/** A phone number in three boxes. */
export interface PhoneGroup extends Place {
  readonly read: Read<string>;
}
export interface PhoneFill {
  readonly kind: 'phone';
  readonly phone: PhoneGroup;
  readonly part: 'area' | 'prefix' | 'line';
}

/** One answer that goes on from line to line. */
export interface LinesGroup extends Place {
  readonly read: Read<string>;
  readonly boxes: readonly BoxId[];
}
export interface LineFill {
  readonly kind: 'line';
  readonly lines: LinesGroup;
}

export interface TableColumn<Column extends string = string> {
  readonly column: Column;
  /** As printed over the column. */
  readonly header: string;
  /** Share of the sheet's width, for the complete table. */
  readonly width: number;
  readonly align?: 'right';
  /** `$` is printed in the box; the complete table writes it itself. */
  readonly dollarPrinted?: true;
}

/** A list for which the form has a few rows. */
export interface TableGroup<Column extends string = string> extends Place {
  readonly columns: readonly TableColumn<Column>[];
  readonly rows: (paper: Paper) => readonly Readonly<Record<Column, string>>[];
  /** The last row of the complete table, column by column. */
  readonly totals?: (paper: Paper) => Partial<Readonly<Record<Column, string>>>;
  /** What the entries are called, for the note beside a full table: "7 people have paid". */
  readonly entries: string;
  /** Where on the page the note stands: baseline and right edge in points from the lower left corner. */
  readonly note: { readonly page: number; readonly x: number; readonly y: number };
  /** How many rows the form has. */
  readonly formRows: number;
}
export interface CellFill {
  readonly kind: 'cell';
  readonly table: TableGroup;
  /** Counts from 0. */
  readonly row: number;
  readonly column: string;
}

/** A box that no answer ever fills. */
export interface ByHandFill extends Place {
  readonly kind: 'byHand';
  readonly why: string;
}

/** How one box is filled from the answers, or why it always stays empty. */
export type Fill = TextFill | TickFill | DateFill | PhoneFill | LineFill | CellFill | ByHandFill;

/** One line of writing. `read` gives it as it stands in the box. */
export const text = (item: string, question: string, read: Read<string>, align?: 'right'): TextFill => ({
  kind: 'text',
  item,
  question,
  read,
  align,
});

/** A question with boxes to tick; `is('yes')` is the box of one answer. */
export function question<Value extends string>(
  item: string,
  printed: string,
  read: Read<Value | readonly Value[]>,
): { is: (value: NoInfer<Value>) => TickFill } {
  const shared: Question = { item, question: printed, read };
  return { is: (value) => ({ kind: 'tick', question: shared, value }) };
}

/** A date in three boxes; a rough date fills what is known. */
export function dateBoxes(
  item: string,
  printed: string,
  read: Read<RoughDate | IsoDate>,
): Record<DateFill['part'], DateFill> {
  const date: DateGroup = { item, question: printed, read };
  return {
    month: { kind: 'date', date, part: 'month' },
    day: { kind: 'date', date, part: 'day' },
    year: { kind: 'date', date, part: 'year' },
  };
}

/** A phone number in three boxes; a word such as "None" stands in the last. */
export function phoneBoxes(
  item: string,
  printed: string,
  read: Read<string>,
): Record<PhoneFill['part'], PhoneFill> {
  const phone: PhoneGroup = { item, question: printed, read };
  return {
    area: { kind: 'phone', phone, part: 'area' },
    prefix: { kind: 'phone', phone, part: 'prefix' },
    line: { kind: 'phone', phone, part: 'line' },
  };
}

/** Writing that goes on from line to line. Gives the fill of each of the lines. */
export function lineBoxes<Id extends BoxId>(
  item: string,
  printed: string,
  boxes: readonly Id[],
  read: Read<string>,
): Record<Id, LineFill> {
  const lines: LinesGroup = { item, question: printed, boxes, read };
  return Object.fromEntries(boxes.map((box) => [box, { kind: 'line', lines }])) as Record<Id, LineFill>;
}

/** The rows of a list: `prefix.1.column` to `prefix.n.column`. */
export function tableBoxes<
  const Prefix extends string,
  const Row extends number,
  const Column extends string,
>(
  prefix: Prefix,
  rows: readonly Row[],
  table: Omit<TableGroup<Column>, 'formRows'>,
): Record<`${Prefix}.${Row}.${Column}`, CellFill> {
  const whole = { ...table, formRows: rows.length } as TableGroup;
  const cells = rows.flatMap((row) =>
    table.columns.map(({ column }) => [
      `${prefix}.${row}.${column}`,
      { kind: 'cell', table: whole, row: row - 1, column },
    ]),
  );
  return Object.fromEntries(cells) as Record<`${Prefix}.${Row}.${Column}`, CellFill>;
}

/** A box that stays empty on purpose. */
export const byHand = (item: string, printed: string, why: string): ByHandFill => ({
  kind: 'byHand',
  item,
  question: printed,
  why,
});

/** A (rough) date as written in one box, or nothing. */
export const writtenDate = (date: RoughDate | undefined): string | undefined => date && formatDate(date);

/** Two dates as written in one box: `03/14/2026 to 04/02/2026`. */
export const writtenSpan = (from: RoughDate | undefined, to: RoughDate | undefined): string | undefined =>
  from && to && from !== to ? `${formatDate(from)} to ${formatDate(to)}` : writtenDate(from ?? to);

/** A phone number as written in one box, or nothing. */
export const writtenPhone = (phone: string | undefined): string | undefined => phone && formatPhone(phone);

/** Whole cents as written in a box where `$` is printed, or nothing. */
export const writtenAmount = (cents: number | undefined): string | undefined =>
  cents === undefined ? undefined : formatAmount(cents);

/** Whole cents as written where no `$` is printed, or nothing. */
export const writtenMoney = (cents: number | undefined): string | undefined =>
  cents === undefined ? undefined : formatMoney(cents);

/** Something that the boxes have no room for and that always stands on the continuation sheet. */
export interface Note extends Place {
  /** The box beside which it belongs. */
  readonly beside: BoxId;
  readonly read: Read<string>;
}

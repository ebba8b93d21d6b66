import { splitDate } from '../../schemas/dates';
import { splitPhone } from '../../schemas/format';
import { MAP, NOTES } from '../../templates/il-cvc/application.map';
import { BOXES, boxOf, type BoxId } from '../../templates/il-cvc/boxes';
import type {
  DateGroup,
  Fill,
  LinesGroup,
  PhoneGroup,
  Place,
  Question,
  TableGroup,
} from '../../templates/il-cvc/map/fill';
import type { Paper } from '../../templates/il-cvc/map/paper';
import { canPrint, canPrintAny, withBlanks } from './by-hand';
import { fitInBox } from './engine/marks';
import { flowOverLines } from './flow-lines';
import { tableBlock, textBlock, type SheetBlock } from './sheet-blocks';
import type { ByHand, EmptyBoxes } from './types';

/** Writing that fits its box. Boxes of one block are set in one size where that can be. */
export interface Written {
  readonly box: BoxId;
  readonly text: string;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly block: string;
}

/** A box that says on which sheet its answer stands. */
export interface Pointer {
  readonly box: BoxId;
  readonly block: SheetBlock;
}

/** A line beside a table that is full. */
export interface FullTable {
  readonly table: TableGroup;
  readonly count: number;
  readonly block: SheetBlock;
}

/** What stands in every box of the official form, before the sheets have their numbers. */
export interface FormPlan {
  readonly written: Written[];
  readonly ticked: BoxId[];
  readonly pointers: Pointer[];
  readonly fullTables: FullTable[];
  /** For the continuation sheets, in paper order. */
  readonly blocks: SheetBlock[];
  readonly empty: EmptyBoxes[];
  readonly byHand: ByHand[];
}

const NO_ANSWER = 'No answer was given, or it is not asked in this application.';
const CANNOT_PRINT = 'The answer has characters that the packet cannot print: write it by hand.';
const ELSEWHERE = 'The answer stands in another box of the same line.';
const NO_APPLICANT = {
  self: 'The victim applies: the form says that section 1B stays empty.',
  carer: 'The applicant is listed as the victim in section 1A (form, page 3, section 5).',
} as const;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Fills the form box by box; groups of boxes are filled when their first box is met. */
class FormWriter {
  readonly plan: FormPlan = {
    written: [],
    ticked: [],
    pointers: [],
    fullTables: [],
    blocks: [],
    empty: [],
    byHand: [],
  };
  private readonly groups = new Map<object, { fill: Fill; box: BoxId }[]>();

  constructor(private readonly paper: Paper) {}

  fill(): FormPlan {
    for (const { id } of BOXES) {
      const fill: Fill = MAP[id];
      const group = groupOf(fill);
      const members = this.groups.get(group) ?? [];
      members.push({ fill, box: id });
      this.groups.set(group, members);
    }
    for (const members of this.groups.values()) {
      this.group(members);
      for (const { box } of members) this.notes(box);
    }
    return this.plan;
  }

  private group(members: readonly { fill: Fill; box: BoxId }[]): void {
    const boxes = members.map(({ box }) => box);
    const [first] = members;
    if (!first) return;
    const { fill, box } = first;
    switch (fill.kind) {
      case 'text':
        return this.text(box, fill, fill.read(this.paper), fill.align);
      case 'tick':
        return this.ticks(members, fill.question);
      case 'date':
        return this.date(boxes, fill.date);
      case 'phone':
        return this.phone(boxes, fill.phone);
      case 'line':
        return this.lines(fill.lines);
      case 'cell':
        return this.table(members, fill.table);
      case 'byHand':
        return this.leave(boxes, fill, fill.why);
    }
  }

  private notes(box: BoxId): void {
    for (const note of NOTES) {
      const text = note.beside === box ? note.read(this.paper) : undefined;
      if (text) this.plan.blocks.push(textBlock(note, text));
    }
  }

  private leave(boxes: readonly BoxId[], { item, question }: Place, why: string): void {
    if (boxes.length === 0) return;
    const { applicant, noApplicant } = this.paper.people;
    const reason =
      item === '1B' && !applicant && noApplicant && why === NO_ANSWER ? NO_APPLICANT[noApplicant] : why;
    this.plan.empty.push({ boxes, item, question, why: reason });
  }

  /**
   * An answer with characters that no font can draw: the rest of it is printed, with a line where one is missing, so that
   * one small picture does not empty a required box. Nothing is printed where nothing would be left to read.
   */
  private inPart(box: BoxId, { item, question }: Place, answer: string, align?: 'right'): void {
    this.plan.byHand.push({ item, question });
    const text = withBlanks(oneLine(answer));
    const fit = fitInBox(box, text);
    if (fit.fits && canPrintAny(answer))
      this.plan.written.push({ box, text, size: fit.size, align, block: item });
    else this.leave([box], { item, question }, CANNOT_PRINT);
  }

  private overflow(box: BoxId, place: Place, text: string): void {
    const block = textBlock(place, text);
    this.plan.blocks.push(block);
    this.plan.pointers.push({ box, block });
  }

  private text(box: BoxId, place: Place, answer: string | undefined, align?: 'right'): void {
    if (!answer) return this.leave([box], place, NO_ANSWER);
    const text = oneLine(answer);
    // No letter is so narrow: what is this long needs no measuring.
    if (text.length > boxOf(box).width) return this.overflow(box, place, answer);
    const fit = fitInBox(box, text);
    if (fit.fits) this.plan.written.push({ box, text, size: fit.size, align, block: place.item });
    else if (fit.reason === 'cannotPrint' && fitInBox(box, withBlanks(text)).fits)
      this.inPart(box, place, answer, align);
    else this.overflow(box, place, answer);
  }

  private ticks(members: readonly { fill: Fill; box: BoxId }[], question: Question): void {
    const answer = question.read(this.paper);
    const given = answer === undefined ? [] : [answer].flat();
    const ticked = members.filter(({ fill }) => fill.kind === 'tick' && given.includes(fill.value));
    this.plan.ticked.push(...ticked.map(({ box }) => box));
    if (ticked.length > 0) return;
    const why =
      given.length === 0 ? NO_ANSWER : 'The answer is “I’m not sure”, and the form has no box for that.';
    this.leave(
      members.map(({ box }) => box),
      question,
      why,
    );
  }

  private date(boxes: readonly BoxId[], date: DateGroup): void {
    const answer = date.read(this.paper);
    if (!answer) return this.leave(boxes, date, NO_ANSWER);
    const { month, day, year } = splitDate(answer);
    const parts = [month, day, year];
    boxes.forEach((box, index) => {
      const text = parts[index];
      if (text) this.plan.written.push({ box, text, size: 10, align: 'center', block: date.item });
    });
    this.leave(
      boxes.filter((_, index) => !parts[index]),
      date,
      'Only a part of the date is known.',
    );
  }

  private phone(boxes: readonly BoxId[], phone: PhoneGroup): void {
    const answer = phone.read(this.paper);
    const [area, prefix, line] = boxes;
    if (!answer || !area || !prefix || !line) return this.leave(boxes, phone, NO_ANSWER);
    const parts = splitPhone(answer);
    if (parts.whole === undefined && parts.area && parts.prefix) {
      this.plan.written.push({ box: area, text: parts.area, size: 10, align: 'center', block: phone.item });
      this.plan.written.push({
        box: prefix,
        text: parts.prefix,
        size: 10,
        align: 'center',
        block: phone.item,
      });
      return this.text(line, phone, parts.line);
    }
    // A number from abroad, or a word such as "None".
    this.leave([area, prefix], phone, ELSEWHERE);
    this.text(line, phone, answer);
  }

  private lines(lines: LinesGroup): void {
    const answer = lines.read(this.paper);
    const [first, ...rest] = lines.boxes;
    if (!answer || !first) return this.leave(lines.boxes, lines, NO_ANSWER);
    const set = canPrint(answer) ? flowOverLines(lines.boxes, oneLine(answer)) : undefined;
    if (!set) {
      this.overflow(first, lines, answer);
      return this.leave(rest, lines, 'The whole answer stands on the continuation sheet.');
    }
    set.lines.forEach(({ box, text }) => this.plan.written.push({ box, text, size: set.size, block: box }));
    this.leave(
      lines.boxes.filter((box) => !set.lines.some((line) => line.box === box)),
      lines,
      'The answer ends before this line.',
    );
  }

  private table(members: readonly { fill: Fill; box: BoxId }[], table: TableGroup): void {
    const rows = table.rows(this.paper);
    const block = tableBlock(table, rows, table.totals?.(this.paper));
    const [unused, blank, tooLong, unprintable]: BoxId[][] = [[], [], [], []];
    for (const { fill, box } of members) {
      if (fill.kind !== 'cell') continue;
      const row = rows[fill.row];
      const cell = row?.[fill.column] ?? '';
      const text = oneLine(canPrintAny(cell) ? withBlanks(cell) : cell);
      const fit = text ? fitInBox(box, text) : undefined;
      const align = table.columns.find(({ column }) => column === fill.column)?.align;
      if (fit?.fits)
        this.plan.written.push({
          box,
          text,
          size: fit.size,
          align,
          block: `${table.item} ${table.question}`,
        });
      else if (fit) (fit.reason === 'cannotPrint' ? unprintable : tooLong)?.push(box);
      else (row ? blank : unused)?.push(box);
    }
    this.leave(unused ?? [], table, 'There are no further entries.');
    this.leave(blank ?? [], table, NO_ANSWER);
    if (unprintable?.length) this.leave(unprintable, table, CANNOT_PRINT);
    if (!tooLong?.length && rows.length <= table.formRows) return;
    this.plan.blocks.push(block);
    for (const box of tooLong ?? []) this.plan.pointers.push({ box, block });
    if (rows.length > table.formRows) this.plan.fullTables.push({ table, count: rows.length, block });
  }
}

/** What is filled together: the question, the date, the phone, the lines, the table, or the box alone. */
function groupOf(fill: Fill): object {
  switch (fill.kind) {
    case 'tick':
      return fill.question;
    case 'date':
      return fill.date;
    case 'phone':
      return fill.phone;
    case 'line':
      return fill.lines;
    case 'cell':
      return fill.table;
    default:
      return fill;
  }
}

/**
 * What stands in every box of the official form, what goes to continuation sheets, and which boxes stay empty
 * and why. Takes the pruned answers with the people as the paper names them; never throws.
 */
export const planForm = (paper: Paper): FormPlan => new FormWriter(paper).fill();

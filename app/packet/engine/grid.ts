import type { Column, Group, Slice } from './blocks';
import type { Page } from './page';
import { Tag } from './tag';
import { wrap } from './wrap';

/** One field of a form row: what is asked over what was answered. `span` in twelfths of the width. */
export interface Field {
  label: string;
  value: string;
  span: number;
}

/** A column of a table; `width` is its share of the whole, in any unit. */
export interface TableColumn {
  header: string;
  width: number;
  align?: 'left' | 'right';
}

const GAP = 8;
const LABEL = { size: 8, line: 10, gray: 0.27 };
/** Room over a row of fields, so that it does not cling to the line before. */
const ABOVE = 2.5;
const VALUE = { size: 10, line: 12.5 };
const CELL = { size: 8.6, line: 11.6, padding: 4 };
const HEADER = { size: 8, line: 10.2 };

/** Divides fields into rows of at most twelve twelfths. */
function rowsOf(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  let used = 12;
  for (const field of fields) {
    if (used + field.span > 12) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(field);
    used += field.span;
  }
  return rows;
}

function fieldRow(column: Column, fields: readonly Field[]): Group {
  const unit = (column.width + GAP) / 12;
  let offset = 0;
  const cells = fields.map((field) => {
    const left = column.left + offset * unit;
    const width = field.span * unit - GAP;
    offset += field.span;
    const tag = new Tag('P');
    return {
      left,
      width,
      tag,
      labels: wrap(field.label, width, LABEL.size),
      values: wrap(field.value, width - 1, VALUE.size),
    };
  });
  const labelLines = Math.max(...cells.map((cell) => cell.labels.length));
  const valueLines = Math.max(...cells.map((cell) => cell.values.length));
  const labels: Slice = {
    height: ABOVE + labelLines * LABEL.line + VALUE.line,
    draw: (page, rowTop) => {
      const top = rowTop - ABOVE;
      for (const { left, labels: lines, values, tag } of cells) {
        lines.forEach((line, index) =>
          page.text(left, top - (index + 1) * LABEL.line + 2, line, {
            size: LABEL.size,
            gray: LABEL.gray,
            tag,
          }),
        );
        page.text(left + 0.5, top - labelLines * LABEL.line - VALUE.line + 3, values[0] ?? '', {
          size: VALUE.size,
          tag,
        });
      }
    },
  };
  const further = Array.from({ length: valueLines - 1 }, (_, index): Slice => ({
    height: VALUE.line,
    draw: (page, top) => {
      for (const { left, values, tag } of cells) {
        page.text(left + 0.5, top - VALUE.line + 3, values[index + 1] ?? '', { size: VALUE.size, tag });
      }
    },
  }));
  return underlined([labels, ...further], 6, (page, y) => {
    for (const { left, width } of cells) page.line(left, y, left + width, y, 0.7, 0.47);
  });
}

/** Adds room and a rule under the last slice, so that the rule never stands alone on the next page. */
function underlined(slices: Slice[], room: number, rule: (page: Page, y: number) => void): Slice[] {
  return slices.map((slice, index) =>
    index < slices.length - 1
      ? slice
      : {
          height: slice.height + room,
          draw: (page, top) => {
            slice.draw(page, top);
            rule(page, top - slice.height + 0.4);
          },
        },
  );
}

/** Rows of fields on a grid of twelve columns; a long answer makes its row grow. */
export function fieldGroups(column: Column, fields: readonly Field[]): Group[] {
  return rowsOf(fields).map((row) => fieldRow(column, row));
}

interface RowLook {
  size: number;
  line: number;
  weight?: 'bold';
  gray?: number;
  role: 'TH' | 'TD';
  rule: { width: number; gray: number };
}

/** One table row as slices, one for each line of its tallest cell. */
function tableRow(
  column: Column,
  columns: readonly TableColumn[],
  texts: readonly string[],
  look: RowLook,
  table: Tag,
): Slice[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const row = new Tag('TR', table);
  let left = column.left;
  const cells = columns.map((definition, index) => {
    const width = (definition.width / total) * column.width;
    const lines = wrap(texts[index] ?? '', width - 2 * CELL.padding, look.size, look.weight);
    const align = definition.align ?? 'left';
    const x = align === 'right' ? left + width - CELL.padding : left + CELL.padding;
    left += width;
    return { x, lines, align, tag: new Tag(look.role, row) };
  });
  const count = Math.max(...cells.map((cell) => cell.lines.length));
  const slices = Array.from({ length: count }, (_, index): Slice => ({
    height: look.line + (index === 0 ? 2.5 : 0),
    draw: (page, top) => {
      const y = top - look.line + (index === 0 ? 0.5 : 3);
      for (const { x, lines, align, tag } of cells) {
        page.text(x, y, lines[index] ?? '', {
          size: look.size,
          weight: look.weight,
          gray: look.gray,
          align,
          tag,
        });
      }
    },
  }));
  return underlined(slices, 2.5, (page, y) =>
    page.line(column.left, y - 2, column.left + column.width, y - 2, look.rule.width, look.rule.gray),
  );
}

/** The header of a table and its rows; `totals`, when given, is a last row in bold. */
export function tableGroups(
  column: Column,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  totals?: readonly string[],
): { header: () => Group; rows: Group[] } {
  const table = new Tag('Table');
  const titles = columns.map(({ header }) => header);
  const head: RowLook = { ...HEADER, weight: 'bold', gray: 0.2, role: 'TH', rule: { width: 1, gray: 0 } };
  const body: RowLook = { ...CELL, role: 'TD', rule: { width: 0.6, gray: 0.67 } };
  const foot: RowLook = { ...body, weight: 'bold', rule: { width: 1, gray: 0 } };
  return {
    header: () => tableRow(column, columns, titles, head, table),
    rows: [
      ...rows.map((texts) => tableRow(column, columns, texts, body, table)),
      ...(totals ? [tableRow(column, columns, totals, foot, table)] : []),
    ],
  };
}

import type { Place, TableGroup } from '../../templates/il-cvc/map/fill';
import type { TableColumn } from './engine/grid';

/** One answer on the continuation sheets, under its item and the question as printed on the form. */
export type SheetBlock = Place &
  (
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'table';
        readonly columns: readonly TableColumn[];
        readonly rows: readonly (readonly string[])[];
        readonly totals?: readonly string[];
        /** Says how many entries there are and how many stand on the form. */
        readonly note: string;
      }
  );

/** A whole answer for a sheet. */
export const textBlock = ({ item, question }: Place, text: string): SheetBlock => ({
  kind: 'text',
  item,
  question,
  text,
});

type Row = Readonly<Record<string, string>>;

/** The complete table of a list for a sheet; `$` is written where the form has it printed. */
export function tableBlock(
  table: TableGroup,
  rows: readonly Row[],
  totals: Partial<Row> | undefined,
): SheetBlock {
  const cells = (row: Partial<Row>): string[] =>
    table.columns.map(({ column, dollarPrinted }) => {
      const text = row[column] ?? '';
      return dollarPrinted && /^\d/.test(text) ? `$${text}` : text;
    });
  const onForm = Math.min(rows.length, table.formRows);
  return {
    kind: 'table',
    item: table.item,
    question: table.question,
    columns: table.columns.map(({ header, width, align }) => ({ header, width, align })),
    rows: rows.map(cells),
    totals: totals && cells(totals),
    note: `Complete list: ${rows.length} in all; the first ${onForm} also stand on the form.`,
  };
}

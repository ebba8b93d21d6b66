import { fitInBox, type FormNote, type Mark } from './engine/marks';
import type { FormPlan, FullTable, Pointer, Written } from './official';
import type { SheetBlock } from './sheet-blocks';

/** On which sheet (from 1) each block begins. */
type SheetNumbers = ReadonlyMap<SheetBlock, number>;

/** Sizes below this stay alone: one long answer must not make a whole block small. */
const SMALLEST_COMMON = 9;

/** One size for each block: the smallest that any of its boxes needs, as long as it is not below 9 points. */
function blockSizes(written: readonly Written[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { block, size } of written) {
    if (size < SMALLEST_COMMON) continue;
    sizes.set(block, Math.min(size, sizes.get(block) ?? size));
  }
  return sizes;
}

/** The longest pointer that fits the box; a box too small for any stays empty, and the sheet names its item. */
function pointerMark({ box, block }: Pointer, sheet: number): Mark[] {
  const texts = [
    `See sheet ${sheet}, item ${block.item}`,
    `See sheet ${sheet}`,
    `Sheet ${sheet}`,
    `Sh. ${sheet}`,
  ];
  for (const text of texts) {
    const fit = fitInBox(box, text, 9);
    if (fit.fits) return [{ box, kind: 'text', text, size: fit.size }];
  }
  return [];
}

/** The line beside a table that has more entries than the form has rows. */
export function fullTableNote({ table, count, block }: FullTable, sheetOf: SheetNumbers): FormNote {
  const text = `${count} ${table.entries}. Complete list: sheet ${sheetOf.get(block) ?? 1}, item ${table.item}`;
  return { ...table.note, text };
}

/**
 * The marks for the official form, once it is known where on the sheets each block begins.
 */
export function formMarks(plan: FormPlan, sheetOf: SheetNumbers): Mark[] {
  const sizes = blockSizes(plan.written);
  const written = plan.written.map(({ box, text, size, align, block }): Mark => {
    const common = Math.min(size, sizes.get(block) ?? size);
    return { box, kind: 'text', text, size: common, align };
  });
  const pointers = plan.pointers.flatMap((pointer) => pointerMark(pointer, sheetOf.get(pointer.block) ?? 1));
  const ticks = plan.ticked.map((box): Mark => ({ box, kind: 'tick' }));
  return [...written, ...pointers, ...ticks];
}

import type { PaperPeople } from '../../templates/il-cvc/map/paper';
import { nameOfByHand, withBlanks } from './by-hand';
import { Flow } from './engine/flow';
import type { Page } from './engine/page';
import type { SheetBlock } from './sheet-blocks';
import type { ByHand } from './types';

/** The continuation sheets, and on which of them (from 1) each block begins. */
export interface Continuation {
  readonly pages: Page[];
  readonly sheetOf: ReadonlyMap<SheetBlock, number>;
}

/** The sheet on which each heading of a block stands, in order. */
function headingSheets(pages: readonly Page[]): number[] {
  const seen = new Set<object>();
  return pages.flatMap((page, index) =>
    page.drawings.flatMap(({ tag }) => {
      if (tag?.role !== 'H2' || seen.has(tag)) return [];
      seen.add(tag);
      return [index + 1];
    }),
  );
}

function subtitle({ victim, signer }: PaperPeople): string {
  const names = [
    victim.name && `Victim: ${withBlanks(victim.name)}`,
    signer && signer !== victim.name && `Applicant: ${withBlanks(signer)}`,
  ].filter(Boolean);
  return [...names, 'Each item is named as on the form and stands here in full.'].join('  ·  ');
}

function drawBlock(flow: Flow, block: SheetBlock): void {
  flow.heading(block.question, 2, `Item ${block.item}`);
  if (block.kind === 'text') flow.paragraph(withBlanks(block.text));
  else {
    const rows = block.rows.map((row) => row.map(withBlanks));
    flow.paragraph(block.note, { size: 8.5, gray: 0.2 });
    flow.table(block.columns, rows, block.totals);
  }
}

/**
 * Draws the continuation sheets of the official form: every answer that has no room there, whole, under its item
 * and question, with the victim's name on each sheet; and what is to be written by hand. No blocks, no pages.
 */
export function drawContinuation(
  people: PaperPeople,
  blocks: readonly SheetBlock[],
  byHand: readonly ByHand[],
): Continuation {
  if (blocks.length === 0 && byHand.length === 0) return { pages: [], sheetOf: new Map() };
  const victim = withBlanks(people.victim.name ?? '');
  const flow = new Flow({
    footer: ({ page, pages }) => ({
      left: victim && `Victim: ${victim}`,
      right: `Continuation sheet ${page} of ${pages}`,
    }),
  });
  flow.titleBlock('Continuation of the application', subtitle(people));
  for (const block of blocks) drawBlock(flow, block);
  if (byHand.length > 0) {
    flow.heading('Please write by hand', 2);
    flow.paragraph(
      'These answers have letters or signs that could not be printed. Please write them here, or in their place on the form.',
    );
    for (const answer of byHand) flow.fields([{ label: nameOfByHand(answer), value: '', span: 12 }]);
  }
  const pages = flow.finish();
  const sheets = headingSheets(pages);
  return { pages, sheetOf: new Map(blocks.map((block, index) => [block, sheets[index] ?? 1])) };
}

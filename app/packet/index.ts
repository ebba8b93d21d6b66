import { BOXES } from '../../templates/il-cvc/boxes';
import type { Kept } from '../../schemas/steps';
import { byHandAnswers } from './by-hand';
import { drawContinuation, type Continuation } from './continuation';
import { renderPacket } from './engine/assemble';
import type { Page } from './engine/page';
import type { PreparedForm } from './engine/prepared';
import { drawExhibits } from './exhibits';
import { formMarks, fullTableNote } from './form-marks';
import { drawKeep } from './keep';
import { missingOnPaper } from './missing-on-paper';
import { notOnPaper } from './not-on-paper';
import { planForm, type FormPlan } from './official';
import { paperPeople } from './people';
import { drawSchedule } from './schedule';
import { drawSend } from './send';
import { drawSubstitute } from './substitute';
import type { ByHand, PacketInput, PacketResult, PaperInput, PaperPeople } from './types';

export type { PacketInput, PacketResult, PacketSummary } from './types';

/** Shown in the title bar: neutral, since others may see the screen. */
const TITLE = 'Form';

const NO_SHEETS: Continuation = { pages: [], sheetOf: new Map() };

/** Everything that cannot be printed: what was answered, and boxes that repeat such an answer. */
function toWriteByHand(kept: Kept, plan: FormPlan | undefined): ByHand[] {
  const answers = byHandAnswers(kept);
  const known = new Set(answers.map(({ item, question }) => `${item} ${question}`));
  return [
    ...answers,
    ...(plan?.byHand ?? []).filter(({ item, question }) => !known.has(`${item} ${question}`)),
  ];
}

interface Form {
  readonly plan?: FormPlan;
  readonly sheets: Continuation;
  readonly writeByHand: readonly ByHand[];
}

function prepareForm(input: PacketInput, people: PaperPeople): Form {
  const official = input.form === 'official' && input.parts.send;
  const plan = official ? planForm({ kept: input.kept, people }) : undefined;
  const writeByHand = input.parts.send ? toWriteByHand(input.kept, plan) : [];
  if (!input.parts.send) return { sheets: NO_SHEETS, writeByHand };
  return { plan, sheets: drawContinuation(people, plan?.blocks ?? [], writeByHand), writeByHand };
}

const fillForm = (prepared: PreparedForm, plan: FormPlan, { sheetOf }: Continuation) => ({
  prepared,
  marks: formMarks(plan, sheetOf),
  notes: plan.fullTables.map((full) => fullTableNote(full, sheetOf)),
});

/**
 * Makes the packet: the part to send (cover letter, form, continuation sheets, itemized costs, statements, list of
 * enclosed papers) and the part to keep, as far as they are wanted. The same input always gives the same bytes.
 * Throws a RangeError if no part is wanted, or if the official form is wanted and not installed.
 */
export function makePacket(input: PacketInput): PacketResult {
  const { kept, today, form, parts, prepared } = input;
  if (!parts.send && !parts.keep) throw new RangeError('A packet needs a part to send or a part to keep');
  if (form === 'official' && parts.send && !prepared)
    throw new RangeError('The official form is not installed');
  const people = paperPeople(kept);
  const { plan, sheets, writeByHand } = prepareForm(input, people);
  const schedule = parts.send ? drawSchedule(kept, people) : [];
  const paper: PaperInput = {
    kept,
    people,
    today,
    form,
    parts,
    guidance: input.guidance,
    missing: missingOnPaper(input.missing ?? [], kept, people),
    counts: {
      formPages: prepared && form === 'official' ? prepared.pages.length : 0,
      continuationSheets: sheets.pages.length,
      schedulePages: schedule.length,
    },
    writeByHand,
    exhibits: (input.exhibits ?? []).map(({ belongsTo, text, pages }, index) => ({
      number: index + 1,
      belongsTo,
      text,
      pages: pages.length,
    })),
  };
  const substitute = parts.send && form === 'substitute' ? drawSubstitute(paper) : [];
  const counted =
    substitute.length > 0 ? { ...paper, counts: { ...paper.counts, formPages: substitute.length } } : paper;
  const send = parts.send ? drawSend(counted) : { before: [], after: [] };
  const exhibits = parts.send ? drawExhibits(input.exhibits ?? [], people) : [];
  const keep = parts.keep ? drawKeep(counted) : [];
  const after: Page[] = [...substitute, ...sheets.pages, ...schedule, ...send.after, ...exhibits, ...keep];
  const official = plan && prepared ? fillForm(prepared, plan, sheets) : undefined;
  const bytes = renderPacket({ form: official, before: send.before, after, title: TITLE });
  return {
    bytes,
    summary: {
      form,
      pages: send.before.length + (official ? official.prepared.pages.length : 0) + after.length,
      continuationSheets: sheets.pages.length,
      notOnPaper: notOnPaper(kept, people, parts),
      emptyBoxes: plan?.empty ?? [],
      writeByHand,
    },
  };
}

/**
 * What stands in each box of the official form as text, `box: value` a line, in paper order (`X` for a tick),
 * followed by what stands on the continuation sheets. For golden files and proofs.
 */
export function boxTexts(kept: Kept): string[] {
  const people = paperPeople(kept);
  const plan = planForm({ kept, people });
  const { sheetOf } = drawContinuation(people, plan.blocks, toWriteByHand(kept, plan));
  const marks = new Map(
    formMarks(plan, sheetOf).map((mark) => [mark.box, mark.kind === 'tick' ? 'X' : mark.text]),
  );
  const boxes = BOXES.flatMap(({ id }) => (marks.has(id) ? [`${id}: ${marks.get(id)}`] : []));
  const notes = plan.fullTables.map((full) => `note: ${fullTableNote(full, sheetOf).text}`);
  const sheets = plan.blocks.flatMap((block) => [
    `sheet ${sheetOf.get(block)}, item ${block.item}, ${block.question}:`,
    ...(block.kind === 'text'
      ? block.text.split('\n').map((line) => `  ${line}`)
      : [...block.rows, ...(block.totals ? [block.totals] : [])].map((row) => `  ${row.join(' | ')}`)),
  ]);
  return [...boxes, ...notes, ...sheets];
}

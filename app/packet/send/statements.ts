import type { Kept } from '../../../schemas/steps';
import { Flow } from '../engine';
import type { Page } from '../engine';
import { crimeDateOf } from '../substitute/crime';
import { dateOf } from '../substitute/parts';
import type { PaperInput } from '../types';
import { send as words } from '../words/en';

const label = words.statement;
/** Lines left for handwriting, and the room of each in points. */
const HAND_LINES = 12;
const HAND_LINE = 12;

/** Whether a statement about late filing prints: the person wrote one, or the rules ask for one. */
export const hasLateStatement = ({ kept, guidance }: Pick<PaperInput, 'kept' | 'guidance'>): boolean =>
  kept.statements?.lateReason !== undefined || guidance?.lateFiling === true;

/** Whether a statement about the report prints: the person wrote why, or the rules ask for it. */
export const hasReportStatement = ({ kept, guidance }: Pick<PaperInput, 'kept' | 'guidance'>): boolean =>
  kept.statements?.reportReason !== undefined ||
  kept.report?.reason !== undefined ||
  guidance?.lateReport === true;

function ownWords(flow: Flow, heading: string, texts: readonly (string | undefined)[]): void {
  const written = [...new Set(texts.filter((text) => text !== undefined))];
  flow.heading(heading, 2);
  for (const text of written) flow.paragraph(text, { size: 10.5 });
  if (written.length > 0) return;
  flow.paragraph(label.byHand, { size: 8.4, gray: 0.2 });
  flow.fields(Array.from({ length: HAND_LINES }, () => ({ label: '', value: '', span: HAND_LINE })));
}

interface Statement {
  readonly paper: string;
  readonly title: string;
  readonly subtitle: string;
}

function statement(
  input: PaperInput,
  { paper, title, subtitle }: Statement,
  body: (flow: Flow) => void,
): Page[] {
  const { people } = input;
  const flow = new Flow({
    footer: ({ page, pages }) => ({
      left: people.victim.name ?? '',
      right: words.page(paper, page, pages),
    }),
  });
  flow.titleBlock(title, subtitle);
  flow.fields([
    { label: words.letter.applicant, value: people.signer ?? '', span: 6 },
    { label: words.letter.victim, value: (people.injured ?? people.victim).name ?? '', span: 6 },
  ]);
  body(flow);
  flow.paragraph(label.sign);
  flow.signatureLine([
    { label: words.letter.signature, span: 8 },
    { label: words.letter.date, span: 4 },
  ]);
  return flow.finish();
}

/** Draws the good-cause statement for filing late (740 ILCS 45/6.1(a-1)), in the person's own words. */
export function drawLateStatement(input: PaperInput): Page[] {
  const { kept, people, today } = input;
  const born = (people.injured ?? people.victim).dateOfBirth;
  const charged = kept.criminalCase?.chargedOn;
  const happened = crimeDateOf(kept);
  return statement(input, words.late, (flow) => {
    flow
      .heading(label.facts, 2)
      .bullets([
        ...(happened ? [label.happened(happened)] : []),
        ...(charged ? [label.charged(dateOf(charged))] : []),
        ...(born ? [label.born(dateOf(born))] : []),
        label.prepared(dateOf(today)),
      ]);
    ownWords(flow, words.late.why, [kept.statements?.lateReason]);
    flow.paragraph(words.late.ask);
  });
}

function reportFacts({ report }: Kept): string {
  const reported = report?.reported;
  if (reported === 'no' || reported === 'unsure') return words.report.reported[reported];
  const agency = report?.agency ? words.report.to(report.agency) : '';
  const when = report?.reportedOn ? words.report.on(dateOf(report.reportedOn)) : '';
  return reported === 'yes' ? words.report.reported.yes(when, agency) : '';
}

/** Draws the statement on a late or missing report (740 ILCS 45/6.1(b)) and the records that stand in for it. */
export function drawReportStatement(input: PaperInput): Page[] {
  const { kept } = input;
  return statement(input, words.report, (flow) => {
    const happened = crimeDateOf(kept);
    const facts = [happened && label.happened(happened), reportFacts(kept)].filter(Boolean);
    if (facts.length > 0) flow.heading(label.facts, 2).bullets(facts);
    const records = kept.report?.otherRecords ?? [];
    if (records.length > 0) {
      flow.heading(words.report.records, 3);
      flow.bullets(records.map((record) => words.report.record[record]));
    }
    ownWords(flow, words.report.why, [kept.report?.reason, kept.statements?.reportReason]);
    flow.paragraph(words.report.ask);
  });
}

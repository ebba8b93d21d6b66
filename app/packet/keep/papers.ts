import type { Text } from '../../copy/types';
import { nameOfByHand } from '../by-hand';
import type { Flow } from '../engine';
import { documentsFor } from '../send/documents';
import { enclosedIn } from '../send/enclosed';
import { bySubject, describe } from '../send/list';
import { dateOf } from '../substitute/parts';
import type { GuidanceFinding, MissingOnPaper, PaperInput } from '../types';
import type { KeepWords } from '../words/types';

type Say = (text: Text) => string;

/** Open questions, one line each: a question that is open in several entries of a list comes once. */
function openQuestions(missing: readonly MissingOnPaper[], label: KeepWords['missing']): string[] {
  const lines = new Map<string, { open: MissingOnPaper; entries: number[] }>();
  for (const open of missing) {
    const line = [open.item, open.question, open.why].join('\n');
    const known = lines.get(line) ?? { open, entries: [] };
    if (open.entry !== undefined) known.entries.push(open.entry);
    lines.set(line, known);
  }
  return [...lines.values()].map(
    ({ open: { item, question, why }, entries }) =>
      `${item}: ${question}${entries.length > 0 ? label.entries(entries) : ''}${label.why[why]}`,
  );
}

/** Prints the papers still to collect for each claimed loss, and the answers that are open or to be written by hand. */
export function papersPage(flow: Flow, input: PaperInput, words: KeepWords, speak: Say): void {
  const label = words.missing;
  const documents = documentsFor(input.kept).filter(({ kind }) => kind !== 'own');
  flow.titleBlock(label.title, '').paragraph(speak(label.lead));
  flow.paragraph(speak(label.sendNow), { weight: 'bold' });
  if (!input.kept.losses?.chosen?.length) flow.paragraph(speak(label.none));
  const groups = bySubject(documents);
  const enclosed = enclosedIn(groups, input.exhibits);
  for (const [subject, group] of groups) {
    flow.heading(words.documents.subjects[subject], 3);
    flow.checklist(
      group.map((document) => ({
        text: describe(document, words.documents) + (document.basis === 'ask' ? label.ask : ''),
        ticked: enclosed.proving(document).length > 0,
      })),
    );
  }
  if (input.missing.length > 0) {
    flow.heading(label.answers, 2).paragraph(speak(label.answersLead));
    flow.checklist(openQuestions(input.missing, label).map((text) => ({ text })));
  }
  if (input.writeByHand.length > 0) {
    flow.heading(label.byHand, 2).paragraph(speak(label.byHandLead));
    flow.checklist(input.writeByHand.map((answer) => ({ text: nameOfByHand(answer) })));
  }
}

/** The words of a finding bring their own advice to check where it is not certain. */
function finding(flow: Flow, { title, text, citation }: GuidanceFinding): void {
  flow.heading(title, 3).paragraph(`${text}${citation ? ` (${citation})` : ''}`);
}

/** Prints what the rules found, where guidance was given: points that are met are left out, dates come last. */
export function findingsPage(flow: Flow, { guidance }: PaperInput, words: KeepWords, speak: Say): void {
  const label = words.findings;
  const open = guidance?.findings.filter(({ result }) => result !== 'met') ?? [];
  const dates = guidance?.dates ?? [];
  if (open.length > 0) {
    flow.heading(label.title, 2).paragraph(speak(label.lead));
    for (const one of open) finding(flow, one);
  }
  if (dates.length === 0) return;
  flow.heading(label.dates, 2);
  flow.table(
    [
      { header: label.columns.what, width: 5 },
      { header: label.columns.date, width: 3 },
      { header: label.columns.note, width: 6 },
    ],
    dates.map(({ label: what, date, note }) => [what, dateOf(date), note ?? '']),
  );
}

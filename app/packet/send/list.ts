import { Flow } from '../engine';
import type { Page } from '../engine';
import { dateOf } from '../substitute/parts';
import type { PaperInput } from '../types';
import type { DocumentWords } from '../words/types';
import { send as words } from '../words/en';
import { documentsFor, type DocumentSubject, type EnclosedDocument } from './documents';
import { hasLateStatement, hasReportStatement } from './statements';

const label = words.list;
const OTHER_LINES = 4;

/** A paper in words: what it is, from whom, and when it came where that is known. */
export const describe = ({ kind, names, receivedOn }: EnclosedDocument, words: DocumentWords): string =>
  words.kinds[kind](names.join(', ')) + (receivedOn ? words.received(dateOf(receivedOn)) : '');

/** The papers by what they belong to, in the order in which they come. */
export function bySubject(documents: readonly EnclosedDocument[]): [DocumentSubject, EnclosedDocument[]][] {
  const groups = new Map<DocumentSubject, EnclosedDocument[]>();
  for (const document of documents) {
    const group = groups.get(document.subject) ?? [];
    group.push(document);
    groups.set(document.subject, group);
  }
  return [...groups];
}

/** Draws the list of what is in the envelope, each with a box to tick by hand. */
export function drawList(input: PaperInput): Page[] {
  const { kept, people, counts } = input;
  const flow = new Flow({
    footer: ({ page, pages }) => ({
      left: people.victim.name ?? '',
      right: words.page(label.paper, page, pages),
    }),
  });
  flow.titleBlock(label.title, label.subtitle);
  flow.heading(label.application, 3);
  flow.checklist(
    [
      label.coverLetter,
      label.form(counts.formPages),
      ...(counts.continuationSheets > 0 ? [label.sheets(counts.continuationSheets)] : []),
      ...(counts.schedulePages > 0 ? [label.schedule(counts.schedulePages)] : []),
      ...(hasLateStatement(input) ? [label.late] : []),
      ...(hasReportStatement(input) ? [label.report] : []),
    ].map((text) => ({ text })),
  );
  for (const [subject, documents] of bySubject(documentsFor(kept))) {
    flow.heading(words.documents.subjects[subject], 3);
    flow.checklist(documents.map((document) => ({ text: describe(document, words.documents) })));
  }
  flow.heading(label.other, 3);
  flow.fields(Array.from({ length: OTHER_LINES }, () => ({ label: '', value: '', span: 12 })));
  flow.fields([{ label: label.number, value: '', span: 6 }]);
  return flow.finish();
}

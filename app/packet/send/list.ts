import { paperName } from '../../evidence/belonging';
import { withBlanks } from '../by-hand';
import { Flow } from '../engine';
import type { Page } from '../engine';
import { dateOf } from '../substitute/parts';
import type { ListedExhibit, PaperInput } from '../types';
import type { DocumentWords } from '../words/types';
import { send as words } from '../words/en';
import { documentsFor, type DocumentSubject, type EnclosedDocument } from './documents';
import { enclosedIn } from './enclosed';
import { hasLateStatement, hasReportStatement } from './statements';

const label = words.list;
/** Who has added papers here has fewer left to write down. */
const OTHER_LINES = { withExhibits: 2, without: 4 };

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

/** An added paper on a line of its own: as its owner calls it, else by the kind of paper. */
const exhibitLine = ({ number, text, belongsTo, pages }: ListedExhibit): { text: string; ticked: true } => ({
  text: label.exhibit(number, withBlanks(text) || paperName(belongsTo, words.documents), pages),
  ticked: true,
});

/** Draws the list of what is in the envelope, each with a box to tick by hand; papers that are added come ticked. */
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
  const groups = bySubject(documentsFor(kept));
  const enclosed = enclosedIn(groups, input.exhibits);
  for (const [subject, documents] of groups) {
    flow.heading(words.documents.subjects[subject], 3);
    flow.checklist([
      ...documents.map((document) => {
        const exhibits = enclosed.proving(document);
        const note = exhibits.length > 0 ? label.asExhibit(exhibits.map(({ number }) => number)) : '';
        return { text: describe(document, words.documents) + note, ticked: exhibits.length > 0 };
      }),
      ...enclosed.besideIn(subject).map(exhibitLine),
    ]);
  }
  flow.heading(label.other, 3);
  flow.checklist(enclosed.others.map(exhibitLine));
  const length = input.exhibits.length > 0 ? OTHER_LINES.withExhibits : OTHER_LINES.without;
  flow.fields(Array.from({ length }, () => ({ label: '', value: '', span: 12 })));
  flow.fields([{ label: label.number, value: '', span: 6 }]);
  return flow.finish();
}

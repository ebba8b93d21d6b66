import type { Flow } from '../engine';
import type { PaperInput } from '../types';
import { LEGAL, substitute as words } from '../words/en';
import { askYesNo, phoneOf } from './parts';

const label = words.seven;
/** Room in points that the certification, the signature and the name under it need together. */
const SIGNING_ROOM = 190;

/** Prints section 7: the promise to repay, the release, the certification, the signature and the lawyer. */
export function sectionSeven(flow: Flow, { kept, people }: PaperInput): void {
  const { counsel = {} } = kept;
  // The page to sign stands by itself, as on the Attorney General's form.
  flow.pageBreak().heading(label.title, 2, words.section(7));
  for (const { title, paragraphs } of [LEGAL.repay, LEGAL.release, LEGAL.certify]) {
    if (title === LEGAL.certify.title && flow.room < SIGNING_ROOM) flow.pageBreak();
    flow.heading(title, 3);
    for (const paragraph of paragraphs) flow.paragraph(paragraph, { size: 8.8 });
  }
  flow.signatureLine([
    { label: label.signature, span: 8 },
    { label: label.date, span: 4 },
  ]);
  const self = people.noApplicant === 'self' ? label.self : undefined;
  flow.fields([
    { label: label.signer, value: people.signer ?? '', span: 7 },
    { label: label.authority, value: people.relationship ?? self ?? '', span: 5 },
  ]);
  askYesNo(flow, label.represented, counsel.represented);
  if (counsel.represented === 'yes')
    flow.fields([
      { label: label.lawyerName, value: counsel.name ?? '', span: 8 },
      { label: label.registration, value: counsel.registration ?? '', span: 4 },
      { label: label.address, value: counsel.address ?? '', span: 12 },
      { label: label.city, value: counsel.city ?? '', span: 6 },
      { label: label.state, value: counsel.state ?? '', span: 3 },
      { label: label.zip, value: counsel.zip ?? '', span: 3 },
      { label: label.phone, value: phoneOf(counsel.phone), span: 4 },
      { label: label.email, value: counsel.email ?? '', span: 8 },
    ]);
  flow.spacer(4);
  for (const text of [label.fees, label.returnTo, label.interpreter])
    flow.paragraph(text, { size: 8, gray: 0.2 });
}

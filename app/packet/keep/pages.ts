import { HELP_LINES, type HelpLineId } from '../../copy/help-lines';
import type { Text } from '../../copy/types';
import type { Flow } from '../engine';
import type { KeepWords } from '../words/types';

type Say = (text: Text) => string;

/** Prints the guide for signing, sorting and mailing. */
export function orderPage(flow: Flow, words: KeepWords, speak: Say): void {
  const label = words.order;
  flow.titleBlock(label.title, '').paragraph(speak(label.lead));
  flow.heading(label.signing, 2).checklist(label.signingSteps.map((text) => ({ text: speak(text) })));
  flow.heading(label.pages, 2).numbered(label.pageOrder.map(speak));
  flow.heading(label.mail, 2).checklist(label.mailSteps.map((text) => ({ text: speak(text) })));
  flow.fields([{ label: label.mailedOn, value: '', span: 5 }]);
  flow.paragraph(words.aboutHelper, { size: 8.4, gray: 0.2 });
}

/** Prints what happens after mailing, with room for the person's own dates. */
export function nextPage(flow: Flow, words: KeepWords, speak: Say): void {
  const { title, lead, columns, steps, mustDo, duties, moreTime, moreTimeSteps } = words.next;
  flow.titleBlock(title, '').paragraph(speak(lead));
  flow.table(
    [
      { header: columns.what, width: 40 },
      { header: columns.when, width: 28 },
      { header: columns.section, width: 19 },
      { header: columns.mine, width: 14 },
    ],
    steps.map(({ what, when, section }) => [speak(what), speak(when), section, '']),
  );
  flow.heading(mustDo, 2);
  for (const { what, how } of duties) flow.heading(speak(what), 3).paragraph(speak(how));
  flow.heading(moreTime, 2).bullets(moreTimeSteps.map(speak));
}

/** Prints what to do about bills, and a letter to show to those who ask for money. */
export function billsPage(flow: Flow, words: KeepWords, speak: Say): void {
  const label = words.bills;
  flow.titleBlock(label.title, '').paragraph(speak(label.lead));
  flow.bullets(label.steps.map(speak));
  flow.heading(label.noticeTitle, 2).paragraph(label.noticeNote, { size: 8.4, gray: 0.2 });
  flow.fields([
    { label: label.noticeFields.company, value: '', span: 12 },
    { label: label.noticeFields.account, value: '', span: 6 },
    { label: label.noticeFields.claim, value: '', span: 6 },
  ]);
  flow.spacer(4);
  for (const text of label.notice) flow.paragraph(text);
  flow.signatureLine([
    { label: label.sign, span: 8 },
    { label: label.date, span: 4 },
  ]);
}

/** Prints the rights page: safety first, the twelve rights, what a victim specialist can do. */
export function rightsPage(flow: Flow, words: KeepWords, speak: Say): void {
  const label = words.rights;
  flow.titleBlock(label.title, '');
  flow.heading(label.safety, 2).bullets(label.safetySteps.map(speak));
  flow.heading(label.rights, 2).paragraph(speak(label.rightsLead), { size: 8.8, gray: 0.2 });
  flow.numbered(label.twelve);
  flow.heading(label.specialist, 2).paragraph(speak(label.specialistLead));
  flow.bullets(label.specialistCan.map(({ what, how }) => `${speak(what)} ${speak(how)}`));
}

interface Line {
  readonly phone: string;
  readonly relay?: string;
  readonly email?: string;
  readonly site?: string;
}

/** Prints the help lines, two side by side. */
export function phonesPage(flow: Flow, words: KeepWords): void {
  const { phones, phoneWords, relay } = words.rights;
  flow.titleBlock(phones, '');
  flow.fields(
    (Object.entries(HELP_LINES) as [HelpLineId, Line][]).map(([id, line]) => {
      const { name, note } = phoneWords[id];
      const also = [line.relay && relay(line.relay), line.email, line.site];
      return { label: `${name}. ${note}`, value: [line.phone, ...also].filter(Boolean).join('\n'), span: 6 };
    }),
  );
}

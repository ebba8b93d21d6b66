import type { RoughDate } from '../../../../schemas/dates';
import { splitDate } from '../../../../schemas/dates';

const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as far as it is known: "January 1, 2025", "March 2024" or "2022". */
function roughly(date: RoughDate): string {
  const { year, month, day } = splitDate(date);
  if (!month) return year;
  return (day ? LONG : MONTH).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** The words around findings. Functions are said on the server. */
export const findingWords = {
  /** Where a provision stands, and since when it is known to hold. */
  source: (citation: string, since?: RoughDate): string =>
    since ? `${citation}. Known to hold since ${roughly(since)}.` : `${citation}.`,
} as const;

/** The words of each finding's card. */
export const findingLabels = {
  canDo: 'What you can do',
  yourAnswers: 'Your answers:',
  /** By who says so. */
  sure: { act: 'The Act says so.', form: 'The form says so.' },
  check: 'Check with the Attorney General’s office,',
} as const;

export const groupLabels = {
  fine: { title: 'What looks fine', lead: 'By what you told us so far.' },
  look: { title: 'What to look at', lead: 'You can still apply. Each one shows a way on.' },
  open: { title: 'What we can’t tell yet', lead: 'You can leave these open and still send the form.' },
} as const;
export type GroupId = keyof typeof groupLabels;

/** The page "Where you stand". */
export const stand = {
  where: 'Your application',
  title: 'Where you stand',
  lead: 'This is what the law and the form say about your answers. It is not legal advice. The office decides.',
  keepOn: 'Nothing here stops you. You can print and send the form in any case.',
  check:
    'Some lines say “Check”. There we could not read the law in full. A call to the office makes it clear.',
  groupsLabel: 'On this page',
  lastDay: 'Last day to apply',
  timeToApply: 'Time to apply',
  stillSend: 'You can still send the form.',
  writeLate: 'Write why the form comes late',
  writeReport: 'Write about the report',
  otherTitle: 'Forms of their own',
  otherLead: 'Some costs need one more form.',
  estimate: 'See what the costs may come to',
  parts: 'Back to all parts',
} as const;

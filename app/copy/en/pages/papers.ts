import type { EvidenceRefusal } from '../../../evidence/refusal';

/** The page where photos and PDFs of bills and papers are added. */
export const papers = {
  /** Never a word about the subject: titles stand in tabs and in the browser's history. */
  tab: 'Papers',
  title: 'Add your papers',
  lead: 'You can add photos or PDFs of bills, receipts and letters. We print them at the end of your packet. You can also skip this and put copies in the envelope.',
  safe: 'They are locked like your answers. We take out hidden data, such as where a photo was taken.',
  which: 'JPEG, PNG or WebP photos, and PDFs of up to 30 pages. Each may have up to 10 MB.',
  addTitle: 'Add a paper',
  file: 'Choose a photo or PDF',
  belongsTo: 'What does this paper belong to?',
  choose: 'Choose one',
  somethingElse: 'Another paper for this',
  other: 'Other',
  text: 'A short name for it',
  optional: '(you can leave this empty)',
  textHint: 'For example: Bill from May 3',
  add: 'Add this paper',
  wait: 'Adding may take up to half a minute.',
  listTitle: 'Papers you have added',
  none: 'You have not added any papers yet.',
  pages: (count: number): string => (count === 1 ? '1 page' : `${String(count)} pages`),
  total: (pages: number, most: number): string => `${String(pages)} of at most ${String(most)} pages`,
  view: 'View',
  remove: 'Remove',
  removed: 'The paper is removed.',
  added: 'The paper is added.',
  back: 'Back to all parts',
  errorTitle: 'Please look at this again',
  noFile: 'Choose a photo or PDF first.',
  noBelonging: 'Choose what this paper belongs to.',
} as const;

/** What to say when a file is not taken, and what to do about it. */
export const paperRefusals: Readonly<Record<EvidenceRefusal, string>> = {
  empty: 'This file is empty. Please choose another one.',
  tooLarge: 'This file is too large. It may have up to 10 MB. Try a photo of each page instead.',
  tooManyFiles:
    'You have added 40 papers, and more do not fit. You can put copies of the others in the envelope.',
  tooManyPages: 'This PDF has more than 30 pages. Please add only the pages that show costs, or split it.',
  packetFull:
    'The packet is full: 100 added pages, or 60 MB. You can put copies of other papers in the envelope.',
  heic: 'This photo is in a format (HEIC) that we cannot read. Take a screenshot of the photo and add that. Or, on an iPhone: open Settings, Camera, Formats, choose “Most Compatible”, and take the photo again.',
  unknownKind: 'We cannot use this kind of file. Please add a photo (JPEG, PNG or WebP) or a PDF.',
  encrypted: 'This PDF is locked with a password. Print it to a new PDF, or add a photo of each page.',
  broken: 'We could not open this file. It may be damaged. Try to save it again, or add a photo of it.',
  tooManyPixels: 'This picture is too large to open. Please take the photo again, or add a screenshot of it.',
  tooLong: 'This file took too long to open. Please add a photo of it instead.',
  busy: 'Many people are adding papers right now. Please try again in a minute. Nothing is lost.',
};
/** When the place to keep it is full or busy. */
export const papersNotKept = 'The paper could not be saved just now. Please try again in a minute.';

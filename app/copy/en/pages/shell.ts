/** What a person reads when something did not go as it should: what is safe, and what to do now. */
export interface ProblemCopy {
  readonly title: string;
  readonly text: readonly string[];
  /** The way on, where there is one. */
  readonly go?: { readonly label: string; readonly to: string };
}

/** The words around every page. */
export const shell = {
  /** The only title that stands alone: it tells nothing to someone who reads tabs or history. */
  title: 'Forms',
  pageTitle: (page: string): string => `${page} – Forms`,
  errorTitle: (page: string): string => `Error: ${page} – Forms`,
  skip: 'Skip to the page',
  mark: 'Forms helper',
  markNote: 'free · not the State, not the police',
  leave: 'Leave now',
  nav: 'Site',
  navHelp: 'Help',
  leaveMore: (left: number): string => `To leave, press Shift ${left === 1 ? 'once' : 'twice'} more.`,
  leaveStopped: 'Leaving was stopped: too much time went by.',
  foot: {
    talk: 'Someone to talk to',
    line: 'Attorney General’s assistance line',
    lineNumber: '1-800-228-3368',
    lineTel: 'tel:+18002283368',
    relay: 'relay 7-1-1',
    specialists: 'Victim specialists, Chicago',
    specialistsNumber: '(312) 745-6340',
    specialistsTel: 'tel:+13127456340',
    specialistsHours: 'Mon–Fri 8–4',
    specialistsFree: 'Free, no police report needed',
    danger: 'In danger now?',
    dangerText: 'Call 911.',
    safer: 'Using a safer device',
    all: 'All help lines',
    rights: 'Your rights',
    yours: 'Your answers',
    code: 'Your code to come back',
    return: 'Come back with a code',
    delete: 'Delete everything',
    idle: (minutes: number): string =>
      `For your safety this visit ends after ${String(minutes)} minutes without a click. Your saved answers stay.`,
  },
  time: {
    title: 'Are you still there?',
    text: 'For your safety this visit ends soon. Your saved answers stay. What you typed on this page and did not save will go.',
    left: (minutes: number): string =>
      minutes === 1 ? 'About 1 minute is left.' : `About ${String(minutes)} minutes are left.`,
    noMore:
      'This visit has reached its longest time and cannot go on. Please save this page now. Then come back with your code.',
    stay: 'Yes, I need more time',
    close: 'Close this, so I can save',
    stayed: 'You have more time.',
    /** Comes without JavaScript, two minutes before the end. */
    endsInTwo:
      'For your safety this visit ends in 2 minutes. Your saved answers stay. You can ask for more time.',
    saveAndStay: 'Save and stay here',
    failed: 'We could not reach the server. Please try again.',
  },
} as const;

/** Words for each kind of trouble, by HTTP status. */
export const problems: Readonly<Record<number, ProblemCopy>> = {
  400: {
    title: 'We could not read that',
    text: ['Something in the address or the page was not as we expected. Nothing you saved has changed.'],
    go: { label: 'Go to the start', to: '/' },
  },
  403: {
    title: 'Please try that again',
    text: [
      'We did not do what was asked, because it did not come from a page that is open in your visit. This keeps other sites from acting in your name.',
      'Nothing you saved has changed. Open the page again, then send it once more.',
    ],
    go: { label: 'Go to the start', to: '/' },
  },
  404: {
    title: 'There is no page here',
    text: ['The address may be old or mistyped. Nothing you saved has changed.'],
    go: { label: 'Go to the start', to: '/' },
  },
  405: {
    title: 'That does not work here',
    text: ['This page cannot do what was asked. Nothing you saved has changed.'],
    go: { label: 'Go to the start', to: '/' },
  },
  408: {
    title: 'That took too long to reach us',
    text: [
      'The connection was slow, so the page was not saved. What you saved before is still there.',
      'Go back and send it again. If it was a photo, a smaller one is faster.',
    ],
  },
  413: {
    title: 'That was too long for us',
    text: [
      'There was more on the page than we can take at once, so it was not saved. What you saved before is still there.',
      'Go back, make the longest answer shorter, and send it again. You can write more on paper and add it.',
    ],
  },
  415: {
    title: 'We could not read that',
    text: [
      'The page was sent in a way we cannot read, so it was not saved. What you saved before is still there.',
    ],
    go: { label: 'Go to the start', to: '/' },
  },
  429: {
    title: 'Please wait a little',
    text: ['There were many tries from this place. Wait a few minutes, then try again. Nothing was lost.'],
  },
  500: {
    title: 'Something went wrong on our side',
    text: ['It was not your fault. What you saved before is still there. Wait a moment, then try again.'],
    go: { label: 'Go to the start', to: '/' },
  },
  503: {
    title: 'We cannot do that right now',
    text: [
      'The last page was not saved. What you saved before is still there; nothing was lost.',
      'Go back to the page, wait a minute, and send it again. If it goes on, write your answers down on paper.',
    ],
  },
};

const GENERAL = problems[500] as ProblemCopy;

/** The same where a file was sent. */
const PAPER_TOO_LARGE: ProblemCopy = {
  title: 'That file is too large for us',
  text: [
    'A photo or PDF may have up to 10 MB. It was not added. All that you saved before is still there.',
    'Add a smaller file, or a photo of each page. Then choose again what it belongs to. You can also put a copy in the envelope.',
  ],
  go: { label: 'Back to your papers', to: '/papers' },
};

/**
 * Takes a status and the path it was asked for.
 * @returns the words for it; the general ones for a status without its own
 */
export const problemCopy = (status: number, path: string): ProblemCopy =>
  status === 413 && path.startsWith('/papers') ? PAPER_TOO_LARGE : (problems[status] ?? GENERAL);

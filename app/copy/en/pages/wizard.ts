/** Words around every question. Plain strings go to the browser as they are; functions are said on the server. */
export const wizard = {
  /** Never a word about the subject: titles stand in tabs and in the browser's history. */
  pageTitle: (page: string): string => `Page ${page} – Forms`,
  errorTitle: (page: string): string => `Error: page ${page} – Forms`,
  where: (part: string, number: number, of: number): string =>
    `${part} · page ${String(number)} of ${String(of)}`,
  /** Before questions that are asked only after a certain answer; read only without JavaScript. */
  ifAnswered: (answers: readonly string[]): string => `If “${answers.join('” or “')}”`,
  ifItApplies: 'If it applies',
  partly: (count: number): string =>
    count === 1 ? '1 answer to check' : `${String(count)} answers to check`,
  costsSoFar: (amount: string): string => `${amount} so far`,
  noAmountYet: (count: number): string => `plus ${String(count)} with no amount yet`,
  /** `entry` comes with its article: "a bill", "an item". */
  add: (entry: string, more = false): string => `Add ${more ? entry.replace(/^an? /, 'another ') : entry}`,
  changeEntry: (entry: string): string => `Change ${entry}`,
  removeTitle: (name: string): string => `Remove ${name}?`,
  entryNumber: (number: number): string => `Entry ${String(number)}`,
  stillOpen: (count: number): string => (count === 0 ? 'Nothing is open' : `Still open (${String(count)})`),
  room: (rows: number): string =>
    `The form has room for ${String(rows)}. You can add as many as you have. We print the rest on an added sheet.`,
  revision: (revision: string): string => `the Attorney General’s form, ${revision}`,
} as const;

/** Strings that every page of the wizard may need. */
export const wizardLabels = {
  back: 'Back',
  allParts: 'All parts',
  backToCheck: 'Back to your answers',
  why: 'Why we ask.',
  save: 'Save and continue',
  skip: 'Skip for now',
  keepAsIs: 'Keep it like this for now',
  optional: '(you can leave this empty)',
  month: 'Month',
  day: 'Day',
  year: 'Year',
  dollars: 'dollars',
  saved: 'Saved',
  saving: 'Saving …',
  notSaved: 'Not saved yet, trying again',
  changedElsewhere: 'This page was changed in another place. Press “Save and continue” to see both answers.',
  visitEnded: 'This visit has ended. This page is not saved yet. Press “Save and continue”.',
  errorsTitle: 'Please look at this again',
  errorPrefix: 'Look at this:',
  remove: 'Remove',
  change: 'Change',
  allForNow: 'That is all for now',
  none: 'I have none to list',
  totalSoFar: 'Total so far',
  noAmount: 'No amount yet',
  yesRemove: 'Yes, remove it',
  noKeep: 'No, keep it',
  removeLead: 'It goes away at once and cannot come back.',
  blank: 'Not answered yet',
  passed: 'Left for later',
  // The page that shows two answers.
  conflictTitle: 'There are two answers',
  conflictLead:
    'This page was changed in another window, or by someone who helps you, after you opened it. Nothing is lost. Choose which answer to keep.',
  mine: 'The one I just typed',
  other: 'The one saved before',
  empty: 'Empty',
  keepChosen: 'Keep the ones I chose',
  // Trouble with saving.
  notSavedTitle: 'Not saved',
  notSavedText: 'We could not save just now. What you typed is still on this page. Please try again.',
  // The page could not be sent, or came back. Said by the script; the page stays as it is.
  unreached:
    'This page is not saved yet. What you typed is still here. Check your connection, then press the button again.',
  tooLong:
    'This page is not saved yet. What you typed is still here, but it is more than we can take at once. Make the longest answer shorter, then press the button again. You can write more on paper and add it.',
  refused:
    'This page is not saved yet. What you typed is still here. Open “Come back with a code” in a new tab and use your code. Then come back here and press the button again.',
} as const;
export type WizardLabels = { readonly [Name in keyof typeof wizardLabels]: string };

export const taskList = {
  title: 'Do the parts in any order',
  lead: 'It takes about 40 minutes in all. Your answers are saved as you go. You can stop at any time and come back with your code.',
  where: 'Your application',
  partsLabel: 'Parts',
  notStarted: 'Not started',
  inProgress: 'Started',
  done: 'Done',
  notNeeded: 'Not needed',
  later: 'Answer the first part to see if this is needed',
  check: 'Check and print',
  checkAbout: 'Read everything once, then print',
  anyTime: 'Any time',
  goOn: 'Go on where you were',
  newCodeTitle: 'Have you kept your code?',
  newCodeText: 'You need it to come back. No one can look it up for you.',
  newCodeLink: 'Show my code',
  moreTitle: 'Your answers',
  stand: 'Where you stand, and how much time there is',
  estimate: 'What your costs may come to',
  papers: 'Add photos of bills and papers',
  code: 'Your code to come back',
  print: 'Print',
  leave: 'Delete everything',
} as const;

export const partIntro = {
  asks: 'What we will ask',
  go: 'Go on',
  later: 'Do this later',
} as const;

export const checkPage = {
  title: 'Read your answers once',
  where: 'Check and print',
  warning: 'This page shows what you wrote, also about hard things. You do not have to read it.',
  straight: 'Go straight to printing',
  openTitle: 'Still open',
  openLead: 'You can print with these left open. You can also send them later.',
  nothingOpen: 'Every question that the form marks has an answer.',
  unsure: 'You said that you are not sure',
  blank: 'No answer yet',
  unread: 'We could not read this answer. It will not print as it is.',
  toCheckTitle: 'Please check these pages',
  toCheckLead: 'The questions have changed since you answered. Some answers could not be carried over.',
  changeOf: 'Change',
  goPrint: 'Go to printing',
  stand: 'See where you stand',
  noEntries: 'None listed',
} as const;

export const printPage = {
  papersText: 'Photos of bills and papers can print with the form.',
  papersLink: 'Add photos or papers',
  title: 'Print your application',
  where: 'Check and print',
  lead: 'Choose what to print. The papers open on the screen. Some phones save them as a file instead.',
  official: 'We print your answers on the official form:',
  substituteTitle: 'The official form is not set up here',
  substitute:
    'We print your answers on a form of our own with the same sections and items. Call the office at 1-800-228-3368 and ask if they will take it. You can also copy it onto the official form by hand.',
  operator: 'For the person who runs this site: install the official form with “npm run form:install”.',
  openMany: (count: number): string =>
    count === 1 ? '1 question is still open.' : `${String(count)} questions are still open.`,
  openText: 'You can print now and send the rest later.',
  openLink: 'See what is open',
  choose: 'What to print',
  send: 'To send',
  sendHint: 'A cover letter, the form, added sheets if they are needed, and a list of what you send.',
  keep: 'To keep',
  keepHint:
    'What happens next, dates and phone numbers. For a copy of the form, print the first part twice. Think about where you will keep it. Someone at home could find it.',
  warning: 'The papers show what you wrote about what happened.',
  open: 'The open papers have no “Leave now”. Close them when you are done.',
  saved: 'If your phone saved them, look in Downloads for form.pdf and delete it when you have printed it.',
  shared: 'On a shared computer, do not save them.',
  sign: 'Sign by hand, in ink, on the last page of the form. We leave that line empty.',
  go: 'Make the papers',
  nothing: 'Choose at least one of the two.',
  errorTitle: 'Please look at this again',
} as const;

export const certificationPage = {
  terms: 'Hard words',
  onTheForm: 'What the form says, in short',
} as const;

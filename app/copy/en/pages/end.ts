/** After a visit, and the end of everything. Neutral: it does not say what was open. */
export const ended = {
  tab: 'Signed out',
  title: 'You are signed out',
  text: [
    'For your safety, visits end after some minutes without a click.',
    'What was saved is still there and locked. To go on, use your code.',
  ],
  go: 'Come back with a code',
  start: 'Go to the start',
} as const;

export const deletion = {
  tab: 'Delete',
  title: 'Delete everything?',
  text: [
    'This deletes all your answers, your files and your code, now.',
    'You cannot undo this. Locked copies in our backups may stay for up to 7 days. After that nobody can open them.',
    'Pages you printed and files you saved yourself are still yours to keep or destroy.',
  ],
  go: 'Delete everything now',
  keep: 'No, keep my answers',
  closedTitle: 'Nothing is open here',
  closed:
    'To delete your answers, open them with your code first. Answers that nobody opens are deleted by themselves.',
  closedGo: 'Come back with a code',
} as const;

export const cleared = {
  tab: 'Done',
  title: 'Everything is deleted',
  text: [
    'Your answers, files and code are gone. The code does not work any more.',
    'If you printed pages or saved files, those are still where you put them. The list of sites in your browser may still show that you were here.',
  ],
  go: 'Go to the start',
} as const;

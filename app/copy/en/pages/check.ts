/** The page of six questions before the start. The questions themselves stand with the rules. */
export const check = {
  tab: 'Questions',
  go: 'See what the law says',
  skip: 'Skip this and start',
  privacy: 'We do not keep these answers. They are gone when you close this page.',
  resultTitle: 'What we can say so far',
  resultLead: 'You can apply no matter what this page says. It is free. The office decides, not this page.',
  start: 'Start the form',
  goOn: 'Go on with your answers',
  again: 'Change these six answers',
  goAgain: 'See it again',
  talkTitle: 'Not sure if this is for you?',
  talk: 'Call the Attorney General’s office and ask.',
} as const;

/** The first page. */
export const start = {
  tab: 'Start',
  title: 'Ask Illinois to help pay the costs of a violent crime',
  lead: 'Answer questions in plain words. We put your answers on the Attorney General’s paper form. You print it, sign it and send it.',
  begin: 'Start',
  goOn: 'Go on with your answers',
  return: 'Come back with your code',
  code: 'Your code to come back',
  checkText: 'Not sure if this is for you? Nothing is saved when you look.',
  checkLink: 'Answer six short questions first',
  howTitle: 'How it works',
  how: [
    'You answer what you can, in any order. You can skip what is hard.',
    'Your answers are saved as you go. A code of a few words opens them again.',
    'At the end you read everything once and print the form.',
    'You sign it by hand and send it. Nothing is sent from here.',
  ],
  knowTitle: 'Good to know',
  know: [
    'It is free. You need no account, no e-mail and no phone number.',
    'This is not a State site, and it is not the police.',
    'Your answers are locked. Only your code opens them. We cannot look it up.',
    'Take all the time you need. You can stop at any point.',
  ],
  danger:
    'If you are in danger now, call 911. If someone may be watching this screen, use “Leave now” at the top.',
  safer: 'Using a safer device',
} as const;

/** The code to come back, shown until the person says that it is kept. */
export const codePage = {
  tab: 'Coming back',
  title: 'Your code to come back',
  lead: 'This code opens your answers again, on any device. Write it down before you go on.',
  keepSafe: [
    'Keep it where only you look. On paper is safest. A photo may go to a shared album.',
    'Anyone who has it can read your answers.',
    'Nobody can look it up for you. If it is lost, the answers cannot be opened.',
  ],
  barelyBegun: 'Until you press “I have kept it” or answer one more page, we keep this for one hour only.',
  kept: 'I have kept it',
  print: 'Print this card',
  cardLink: 'Open a small card to cut out',
  printHint: 'Only the card is printed. It does not say what it is for.',
  hidden:
    'Your code was shown when you began. For your safety we do not show it again, and we do not have it.',
  newTitle: 'If you do not have it any more',
  newText:
    'You can make a new code now. The old one stops working at once, and other devices are signed out.',
  newCode: 'Make a new code',
  goOn: 'Go on with your answers',
  helperTitle: 'If someone helps you',
  helperText:
    'A person you trust, such as a victim specialist, can open and print your answers with this code. You choose whether to read it to them. They can also change or delete your answers. When you are done, make a new code: theirs stops working at once.',
  keepTitle: 'How long your answers are kept',
  keepText: (lastDay: string): string => `If you do not come back, everything is deleted after ${lastDay}.`,
  keepLabel: 'Days after you last open them',
  keepGo: 'Change the number of days',
  days: (days: number): string => (days === 1 ? '1 day' : `${String(days)} days`),
  deviceGo: 'Change the kind of device',
} as const;

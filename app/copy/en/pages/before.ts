/** What is said before the first question, so that nobody trusts this site with more than it can do. */
export const before = {
  tab: 'Before you start',
  title: 'Before you start: your safety',
  lead: 'Please read this once. It takes about two minutes.',
  leaveTitle: 'Leaving in a hurry',
  leave: [
    '“Leave now” is at the top of every page here, but not on the papers that you open to print. It hides the page at once and opens a weather site.',
    'On a keyboard you can also press the Shift key three times. You can turn that off.',
    'It ends your visit. What you saved stays locked. Your code opens it again.',
  ],
  cannotTitle: 'What leaving cannot do',
  cannot: [
    'It cannot clear the list of sites in your browser. Someone who looks there can see that you were here.',
    'On a device that you call your own, it cannot make the browser forget what you typed. If someone may look there, choose “Other people use it too” below.',
    'It cannot take back a file you saved or a page you printed.',
    'It cannot stop a hidden program that watches your phone or computer.',
    'It does not save what you typed on the page and had not saved yet.',
  ],
  saferTitle: 'If someone may check your phone or computer',
  safer: 'Use a device that person cannot reach: one at a library or at work, or one that a friend has.',
  saferLink: 'More about safer devices',
  timeTitle: 'When you stop for a while',
  time: [
    'On a shared computer the visit ends after 5 minutes without a click. On your own device it ends after 15 minutes. We warn you 2 minutes before, and you can ask for more time.',
    'A visit lasts 1 hour at most on a shared computer, and 4 hours on your own device. Then you come back with your code.',
    'Once you have kept your code or answered a second page, your answers are kept for 30 days after you last open them. You can change that, or delete everything at any time.',
  ],
  codeTitle: 'Your code is the only key',
  code: 'After your first answer we show you a code. Write it down and keep it where only you look. If it is lost, nobody can open your answers, and you would have to start again.',
  chooseTitle: 'What kind of device is this?',
  modes: {
    shared: {
      label: 'Other people use it too',
      hint: 'A library, a station, work, or a family computer. The visit is shorter, and the browser is asked to remember nothing.',
    },
    personal: {
      label: 'It is mine, and only I use it',
      hint: 'Your browser may fill in your name and address for you.',
    },
  },
  go: 'Go to the first question',
  return: 'I have a code already',
} as const;

/** Coming back with a code. The same sentence stands for wrong, expired, deleted and never given codes. */
export const comeBack = {
  tab: 'Come back',
  title: 'Come back with your code',
  lead: 'Type or paste the number and the words. Capitals, spaces and commas do not matter.',
  label: 'Your code',
  hint: 'For example: 482-913 maple river candle seven orbit lemon',
  go: 'Open my answers',
  start: 'Start from the beginning',
  lost: 'If the code is lost, nobody can open the answers, not even us. You can start again at any time.',
  errorTitle: 'The answers did not open',
  errors: {
    blank: 'Type your code: six digits and six words.',
    wrong:
      'This code does not open anything. Check each digit and each word. Answers that were not opened for a long time, or were deleted, are gone.',
    busy: 'Many people are coming back right now. Wait a minute, then try again.',
    diskFull: 'We cannot open answers right now. Nothing was lost. Wait a few minutes, then try again.',
    tooMany: (minutes: number): string =>
      `There were many tries from this place. To keep answers safe, please wait about ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`,
  },
} as const;

/** Why a code did not open, in words; `minutes` is how long to wait where there were too many tries. */
export const codeRefusal = (failure: keyof typeof comeBack.errors, minutes: number): string =>
  failure === 'tooMany' ? comeBack.errors.tooMany(minutes) : comeBack.errors[failure];

/** Words with a figure in them; said on the server. */
export const estimateWords = {
  aMonth: (amount: string): string => `${amount} a month`,
  lessAmount: (amount: string): string => `− ${amount}`,
  soFar: (amount: string): string => `${amount} so far`,
  withOpen: (amount: string, open: string): string => `${amount}, ${open}`,
  time: (months: string | undefined, days: string | undefined): string =>
    [months, days].filter(Boolean).join(' and '),
} as const;

/** The page that adds up what may be paid. */
export const estimatePage = {
  where: 'Your application',
  title: 'What the costs may come to',
  lead: 'We add up the costs you named. Then we take off what others pay and keep to the limits we know of.',
  none: 'You have not named any costs yet.',
  chooseCosts: 'Choose the costs',
  asked: 'You ask for',
  notKnown: 'Not known yet',
  limit: 'Most for this cost',
  noLimit: 'We know of no limit for this cost alone',
  notWorkedOut: 'Not worked out yet',
  payCounted: 'Pay that we count',
  timeAway: 'Time away from work',
  left: 'What may be left',
  change: 'Change these costs',
  totalTitle: 'In all',
  allAsked: 'All costs you named',
  allLeft: 'What may be left of each, added up',
  most: 'The most in all',
  mostByDate: 'It depends on the date of the crime',
  total: 'May come to, at most',
  wholePayers: 'The money from other payers comes off the sum. It counts for all costs together.',
  giveDate: 'Give the date of the crime',
  stand: 'See where you stand',
  parts: 'Back to all parts',
} as const;

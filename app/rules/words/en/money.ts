import type { FindingsWords } from '../types';
import { hurt, verb } from './voice';

const ASK_ALL = 'Put down the full cost all the same. The office works out what it can pay.';

/** Costs and their limits. */
export const money = {
  costs: {
    title: 'Costs',
    texts: {
      named: { sentence: 'You named costs that the form lists.' },
      none: {
        sentence: 'The program pays costs, and you have none yet.',
        way: [
          'Think of rides to care, lost pay, new locks, a move or counseling.',
          'Costs can still come. You may apply when they do.',
        ],
      },
      notTold: { sentence: 'The program pays costs. Tell us which ones you have.' },
    },
  },
  counselor: {
    title: 'Who gives counseling',
    texts: {
      onBothLists: { sentence: 'The form accepts counseling from this kind of person.' },
      onOneList: {
        sentence: 'The form names this kind of counselor in one place and not in another.',
        way: ['Put the bill down. Ask if it will count.'],
      },
      notListed: {
        sentence: 'The form names only some kinds of counselors, and one of yours is not among them.',
        way: [
          'Ask the counselor which license they or their boss hold.',
          'Put the bill down, and call {phone} to ask.',
        ],
      },
      notTold: { sentence: 'Only some kinds of counselors count. Ask yours which license they hold.' },
    },
  },
  tattoo: {
    title: 'Taking off a tattoo',
    texts: {
      trafficking: {
        sentence:
          'The form has this cost for people who were forced or tricked into work or sex. It calls that human trafficking.',
        way: ['The office may ask you to sign a form about it.'],
      },
      notTrafficking: {
        sentence:
          'The form has this cost only for people who were forced or tricked into work or sex. It calls that human trafficking.',
        way: ['If it was so, tell us under kind of crime.', 'If not, you may leave this cost out.'],
      },
      notTold: {
        sentence:
          'The form has this cost only for people who were forced or tricked into work or sex. We do not know yet if that is so.',
      },
    },
  },
  evidenceItems: {
    title: 'Clothes and bedding',
    texts: {
      kept: { sentence: 'Clothes and bedding count if the police kept them as proof.' },
      notKept: {
        sentence: 'Clothes and bedding count if the police kept them as proof. Yours were not all kept.',
        way: ['Put down those that were kept.', 'Call {phone} and ask about the rest.'],
      },
      notTold: {
        sentence: 'Clothes and bedding count if the police kept them as proof. Tell us if they did.',
      },
    },
  },
  employed: {
    title: 'Work at the time',
    texts: {
      working: {
        sentence: (voice) =>
          `For lost pay, the form asks that ${hurt(voice)} had work at the time. That is so.`,
      },
      notWorking: {
        sentence: (voice) => `For lost pay, the form asks that ${hurt(voice)} had work at the time.`,
        way: [
          'Was there a job about to start? Write it down and add a letter.',
          'You may still ask for your other costs.',
        ],
      },
      notTold: {
        sentence: (voice) =>
          `For lost pay, the form asks that ${hurt(voice)} had work at the time. Tell us if so.`,
      },
    },
  },
  earnings: {
    title: 'Lost pay',
    texts: {
      within: {
        sentence:
          'The program takes the average take-home pay of the {months} before. So far that is {average} a month. The limit is {ceiling} a month.',
        way: ['If you did not work in all those months, the average is less.'],
      },
      above: {
        sentence:
          'The program takes the average take-home pay of the {months} before, which is {average} a month. It pays up to {ceiling} a month.',
        way: [ASK_ALL],
      },
      severalEmployers: {
        sentence:
          'There was more than one job. For now we use the average of them, {average} a month. The limit is {ceiling} a month.',
        way: ['Add pay stubs from each job. The office will work out the rest.'],
      },
      noWages: {
        sentence:
          'The program takes the average take-home pay of the {months} before, up to {ceiling} a month.',
        way: ['Add the monthly pay if you can. Pay stubs show it.'],
      },
    },
  },
  support: {
    title: 'Lost support',
    texts: {
      working: {
        sentence:
          'The person who died had work. Support for those who lived on that pay is up to {ceiling} a month.',
      },
      notWorking: {
        sentence:
          'Support is for those who lived on the pay of the person who died. There was no work just before.',
        way: [
          'If that person had to pay child support, write it down and add the court papers.',
          'You may still ask for your other costs.',
        ],
      },
      notTold: {
        sentence:
          'Support is for those who lived on the pay of the person who died. It is up to {ceiling} a month. Tell us if there was work.',
      },
    },
  },
  replacementCeiling: {
    title: 'Paid help with daily work',
    texts: {
      within: {
        sentence: 'Your costs for paid help are {claimed}. That is in the limit of {ceiling} a month.',
      },
      above: {
        sentence: 'Your costs for paid help are {claimed}. That is more than the limit of {ceiling} a month.',
        way: [ASK_ALL],
      },
      noAmount: {
        sentence:
          'For paid help the limit is {ceiling} a month. Add the cost and the dates when you know them.',
      },
    },
  },
  funeralCeiling: {
    title: 'Funeral and burial',
    texts: {
      within: { sentence: 'The funeral bills are {claimed}. That is in the limit of {ceiling}.' },
      above: {
        sentence: 'The funeral bills are {claimed}. The limit is {ceiling}.',
        way: [ASK_ALL, 'Ask the funeral home if a city or state fund can help with the rest.'],
      },
      noAmount: {
        sentence: 'For funeral and burial the limit is {ceiling}. Add the bills when you have them.',
      },
    },
  },
  maximum: {
    title: 'The most in all',
    texts: {
      known: { sentence: 'For a crime on this date, all help can come to {maximum} at most.' },
      above: {
        sentence:
          'For a crime on this date, all help can come to {maximum} at most. Your costs are more than that.',
        way: [ASK_ALL, 'Each person who was hurt has a limit of their own.'],
      },
      eitherSide: {
        sentence: 'The most in all is {before} or {after}. It depends on the date of the crime.',
        way: ['Give the date as well as you can.'],
      },
      noDate: {
        sentence:
          'For a crime today, all help can come to {maximum} at most. Give the date, and we can say more.',
      },
      tooOld: {
        sentence: 'For a crime this long ago, we do not know the limit.',
        way: ['Call {phone} and ask.'],
      },
    },
  },
  otherPayers: {
    title: 'Other payers',
    texts: {
      none: {
        sentence: (voice) =>
          `The program pays what no one else pays. ${verb(voice, 'You have', 'There is')} no other payer.`,
      },
      some: {
        sentence: 'The program pays what no one else pays. Bills go to the other payers first.',
        way: ['Send each bill to them. Keep what they write back.'],
      },
      notTold: { sentence: 'The program pays what no one else pays. Tell us who else may pay.' },
    },
  },
  lifeInsurance: {
    title: 'Life insurance',
    texts: {
      none: { sentence: 'There was no life insurance. So there is nothing to take off.' },
      notCounted: {
        sentence: 'Life insurance paid {paid}. The first {free} does not count, so nothing is taken off.',
      },
      partCounted: {
        sentence:
          'Life insurance paid {paid}. The first {free} does not count. The rest, {over}, may be taken off.',
        way: ['Put down all costs all the same.', 'Add a letter that shows what was paid, and to whom.'],
      },
      noAmounts: {
        sentence: 'The first {free} of life insurance does not count. Add what was paid when you know it.',
      },
      notTold: { sentence: 'The first {free} of life insurance does not count. Tell us if there was any.' },
    },
  },
  emergency: {
    title: 'Some money sooner',
    texts: {
      mayAsk: {
        sentence:
          'If it is very hard to wait and the claim will likely be paid, some money can come early, for the funeral or for a move. The office and the court decide.',
        way: [
          'You may ask for it. Write why you can’t wait. Add the bill.',
          'It can go right to the funeral home. It is taken off what you get in the end.',
          'If the claim is turned down, you must pay it back.',
        ],
      },
    },
  },
} satisfies Partial<FindingsWords>;

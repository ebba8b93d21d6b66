import type { FindingsWords } from '../types';

/** Other forms, suits and lawyers. */
export const around = {
  oneEach: {
    title: 'One form for each',
    texts: {
      reminder: { sentence: 'Use one form for each crime, and one for each person who was hurt.' },
    },
  },
  separateOwnCosts: {
    title: 'Your own costs',
    texts: {
      perhaps: {
        sentence:
          'Bills that you paid or owe for the person who was hurt stay on this form. Your own counseling or lost pay may need a form of its own.',
        way: ['If you have such costs, call {phone} and ask. You can mail both forms at once.'],
      },
    },
  },
  separateCounseling: {
    title: 'Counseling for the family',
    texts: {
      needed: {
        sentence: 'Each one in the family who gets counseling needs a form of their own.',
        way: ['Start a new form for each one who gets counseling.', 'You can mail them all at once.'],
      },
    },
  },
  separateCaring: {
    title: 'Pay lost to give care',
    texts: {
      needed: {
        sentence: 'Pay that you lost to give care needs a form of its own.',
        way: ['On that form, put your own name where it asks for the victim.', 'You can mail both at once.'],
      },
      thisOne: {
        sentence:
          'You ask for pay that you lost to give care. The form tells you to put your own name as the victim.',
        way: ['If you are not sure how, call {phone} and ask.'],
      },
    },
  },
  useOfForce: {
    title: 'Harm by police',
    texts: {
      attach: {
        sentence: 'The form asks for papers on harm by police.',
        way: ['Add a copy of each complaint, suit or settlement.'],
      },
      noPart: {
        sentence: 'Harm by police can be claimed like other harm.',
        way: ['Care by a doctor or counselor may then stand in for a police report. Tell who gave care.'],
      },
      notTold: { sentence: 'Harm by police can be claimed like other harm. Tell us if it was so.' },
    },
  },
  civilSuit: {
    title: 'If you sue',
    texts: {
      none: {
        sentence:
          'There is no suit. If you start one, tell the office in writing within {notice} of its start.',
      },
      filed: {
        sentence:
          'You have a suit. Tell the office in writing, within {notice} of its start and within {notice} of its end.',
        way: [
          'Add a copy of the court papers.',
          'If you get money from the suit, some may have to be paid back.',
        ],
      },
      notTold: {
        sentence:
          'Is there a suit? Then tell the office in writing, within {notice} of its start and within {notice} of its end.',
      },
    },
  },
  lawyerFee: {
    title: 'No fee',
    texts: {
      noFee: { sentence: 'You do not need a lawyer. No one may charge you to fill in or send this form.' },
    },
  },
} satisfies Partial<FindingsWords>;

import type { FindingsWords } from '../types';
import { hurt, verb } from './voice';

/** Who applies, what happened and where. */
export const who = {
  whoMayApply: {
    title: 'Who may apply',
    texts: {
      self: { sentence: 'You were hurt, so you may apply for help with your own costs.' },
      selfUnder18: {
        sentence: 'A parent or guardian signs the form until you are {age} old.',
        way: [
          'Ask a parent or guardian to sign with you.',
          'Is there no one you can trust? Call {phone} and ask who else may sign.',
        ],
      },
      child: {
        sentence: 'A parent or guardian may apply for a child.',
        way: ['Add a copy of your guardian papers.'],
      },
      childNoGuardian: {
        sentence: 'The parent or the legal guardian of a child may apply.',
        way: ['If you are the parent, you may sign.', 'If you are not, call {phone} and ask who may sign.'],
      },
      childGrown: {
        sentence: 'Your child is {age} old or more, and may now apply and sign.',
        way: [
          'Start a new form with your child, in your child’s own name.',
          'If your child can’t act alone, a guardian may apply.',
        ],
      },
      adult: {
        sentence: 'A guardian may apply for an adult who can’t act alone.',
        way: ['Add a copy of your guardian papers.'],
      },
      adultNoGuardian: {
        sentence: 'A guardian may apply for an adult who can’t act alone. The law lets others apply too.',
        way: ['Write how you care for this person.', 'Call {phone} and ask if you may sign.'],
      },
      died: {
        sentence:
          'You may ask for funeral or care bills that you paid or owe. Those who lived on the pay of the person who died may ask for support.',
      },
      payer: {
        sentence: 'You may ask for bills that you paid or owe for care or for the funeral.',
        way: ['Bills for counseling come last. They are paid when funeral and care bills are paid.'],
      },
      payerBeyond: {
        sentence:
          'The law names bills for care and for the funeral. Some costs you chose are not of that kind.',
        way: ['Leave them in. The office will look at them.', 'You can call {phone} and ask.'],
      },
      household: {
        sentence:
          'You lived in the same home. You may ask for counseling, for a move, and for pay you lost to give full-time care.',
      },
      householdBeyond: {
        sentence:
          'If you lived in the same home, the law names three things. They are counseling, a move, and pay lost to give full-time care.',
        way: [
          'Keep those three on this form.',
          'Did you pay a bill for care or for the funeral? Then use a form as one who pays bills.',
          'The person who was hurt can ask for the rest on their own form.',
        ],
      },
      relative: {
        sentence: 'Close family, and people who saw the crime, may ask for help with their own costs.',
        way: ['Write how you are tied to the person who was hurt.'],
      },
      childOrSibling: {
        sentence:
          'Close family may ask for help with their own costs. One guide names brothers, sisters and children who are under {age}.',
        way: [
          'Write how you are tied to the person who was hurt.',
          'Call {phone} and ask if it holds for you.',
        ],
      },
      otherTie: {
        sentence: 'The office can accept other people too.',
        way: ['Write what the crime cost you and why.', 'Call {phone} and ask.'],
      },
      notTold: { sentence: 'Tell us who is applying. Then we can say more.' },
    },
  },
  crimeKind: {
    title: 'Kind of crime',
    texts: {
      listed: { sentence: 'Crimes of this kind are on the list in the law.' },
      hitAndRun: {
        sentence:
          'A driver who leaves counts if the one who was hit was on foot, on a bike or in a wheelchair.',
        way: [
          'If it was so, say it where you tell what happened.',
          'If it was not so, you may still apply. Call {phone} and ask.',
        ],
      },
      notListed: {
        sentence:
          'We can’t tell if this crime is on the list in the law. Many crimes count by the harm in them.',
        way: [
          'Write what was done. To be hit, or put in fear of it, may count.',
          'The office reads each case. Call {phone} and ask.',
        ],
      },
      notTold: { sentence: 'You have not told us the kind of crime. You can skip it.' },
    },
  },
  place: {
    title: 'Where it happened',
    texts: {
      illinois: { sentence: 'It happened in Illinois. This program is for crimes here.' },
      elsewhere: {
        sentence: 'It was not in Illinois. Other states have programs of their own.',
        way: [
          'Ask for help in the place where it happened.',
          (voice) =>
            `Does that place have no program, and ${verb(voice, 'do', 'does')} ${hurt(voice)} live in Illinois? Then send this form.`,
        ],
      },
      notTold: { sentence: 'This program is for crimes in Illinois. Tell us if it was here.' },
    },
  },
  custody: {
    title: 'If you are in jail or prison',
    texts: {
      free: { sentence: 'You are not held in jail or prison. So this does not hold up the money.' },
      held: {
        sentence: 'You may apply while you are held. The money comes when you are free.',
        way: [
          'Apply now, so that you lose no time.',
          'Tell the office when you are free and where you live.',
        ],
      },
      notTold: {
        sentence: 'You may apply while you are held in jail or prison. The money comes when you are free.',
      },
    },
  },
  pastRecord: {
    title: 'A past record',
    texts: {
      noBar: {
        sentence: (voice) =>
          voice === 'self'
            ? 'A past record does not by itself keep you from getting help.'
            : `A past record of ${hurt(voice)} does not by itself stop the help.`,
      },
    },
  },
} satisfies Partial<FindingsWords>;

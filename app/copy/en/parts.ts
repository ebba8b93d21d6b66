import type { PartsCopy } from '../types';
import { byVoice, selfOr, who } from './voice';

const LATER = 'You can stop at any time, or do it with someone you trust. Your answers stay saved.';

/** The task list, and a short page before each hard part. */
export const parts = {
  who: { title: 'Who is applying', description: 'For yourself, your child, or someone who died' },
  hurt: {
    title: selfOr('About you', (voice) => `About ${who(voice)}`),
    description: byVoice({
      self: 'Name, address, phone and e-mail',
      child: 'Name, address, phone and e-mail',
      adult: 'Name, address, phone and e-mail',
      died: 'Name, last address and birth date',
      other: 'Name, address, phone and e-mail',
    }),
    intro: {
      voices: ['died'],
      title: 'Before we ask about the person who died',
      paragraphs: [
        'We are sorry for your loss.',
        'The form needs a few facts about the person. We keep it short, and it does not ask how they died here.',
        LATER,
      ],
      asks: ['Their name and birth date', 'Their last address', 'Two rows of boxes that you can skip'],
    },
  },
  you: {
    title: byVoice({
      self: 'The person who applies',
      child: 'About you',
      adult: 'About you',
      died: 'About you',
      other: 'About you',
    }),
    description: 'Your own name, address and phone',
  },
  reach: { title: 'How to reach you safely', description: 'Phone, mail, and what they should not do' },
  happened: {
    title: 'What happened',
    description: 'Only what the form needs. You can pass over hard questions.',
    intro: {
      title: 'Before we ask what happened',
      paragraphs: [
        'These pages ask about the day it happened. That can bring back hard memories.',
        'The form asks so that the office can find the records. One line is enough where it asks for the story.',
        'You can skip any page. A best guess and “I’m not sure” are fine answers.',
        LATER,
      ],
      asks: [
        'When and where it was',
        'If it was reported',
        'What happened, in a line or with “see police report”',
        'What injuries there were',
        'If you know who did it. A name is up to you',
      ],
    },
  },
  court: {
    title: 'Court, orders and papers',
    description: 'If there is a case, an order of protection or a lawsuit',
    intro: {
      title: 'Before we ask about court',
      paragraphs: [
        'These pages ask about any case or court order. Not all of it will fit you.',
        'The form asks so that the office can see what the courts have done. Tell only what you know.',
        'If you do not know how a case stands, choose “I’m not sure.”',
        LATER,
      ],
      asks: [
        'An arrest, a charge or a trial',
        'Force by the police',
        'Orders of protection',
        'A lawsuit for money',
        'Papers you want to send',
      ],
    },
  },
  costs: {
    title: 'Costs',
    description: 'Bills, lost pay, moving, a funeral and more',
    intro: {
      title: 'Before we ask about costs',
      paragraphs: [
        'First you tick the kinds of cost. Then we ask only about those.',
        'The form asks so that the office can add up what it has cost. No one can say yet what will be paid.',
        'You do not need all bills now. You can leave an amount open and send the bill later.',
        LATER,
      ],
      asks: ['Which costs there are', 'Who was paid, when and how much', 'Who has paid so far'],
    },
  },
  help: {
    title: 'Insurance and other help',
    description: 'Other sources that may pay, and a lawyer if you have one',
  },
  finish: { title: 'Read, then sign', description: 'What you agree to when you sign the form' },
} satisfies PartsCopy;

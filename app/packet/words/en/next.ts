import type { KeepWords } from '../types';

/** English words for what happens after mailing. Every period is one of `FIGURES`. */
export const next: KeepWords['next'] = {
  title: 'What happens next',
  lead: 'Write in the dates as they come. It helps you keep track, and it helps anyone who helps you.',
  columns: { what: 'What happens', when: 'When', section: 'The law', mine: 'My date' },
  steps: [
    {
      what: 'The office sends you a written notice that your claim is filed.',
      when: 'Within 10 business days after the claim is filed',
      section: '740 ILCS 45/18.5',
    },
    {
      what: 'The office asks the police for their report. If you have a copy, you can send it to save time.',
      when: 'The police have 15 days to send it',
      section: '740 ILCS 45/4.2',
    },
    {
      what: 'The office may write to you and ask for more papers or answers.',
      when: 'You have 45 days to send them. Need more time? Ask before the 45 days end',
      section: '740 ILCS 45/8.1',
    },
    {
      what: 'The office sends its report to the Court of Claims, which looks at it.',
      when: '28 business days for the Court to look at it',
      section: '740 ILCS 45/4.1',
    },
    {
      what: 'You get a letter with the decision.',
      when: 'The law sets no last day that we know of. You may call and ask',
      section: '740 ILCS 45/4.1',
    },
    {
      what: 'If you do not agree, you can ask the Court of Claims for a hearing. Say why, add any new proof, and send the Attorney General a copy.',
      when: 'Within 30 days after the decision is issued',
      section: '740 ILCS 45/13.1',
    },
  ],
  mustDo: 'What to tell the office',
  duties: [
    {
      what: 'You move, or your phone changes.',
      how: 'Tell the office right away: 1-800-228-3368. If they cannot reach you, the claim may be closed. A closed claim can be opened again when you can send what is needed.',
    },
    {
      what: 'You sue someone, or ask someone to pay for the harm.',
      how: 'Tell the Attorney General in writing within 10 days after the claim or lawsuit is made, and within 10 days after it ends. Send a copy of the complaint, settlement, or judgment (740 ILCS 45/17).',
    },
    {
      what: 'Insurance, the offender, or anyone else pays for the same costs.',
      how: 'Tell the office. You may have to pay back what the program paid for those costs.',
    },
    {
      what: 'A bill comes that you did not list.',
      how: 'Send a copy with your claim number on it.',
    },
  ],
  moreTime: 'How to ask for more time',
  moreTimeSteps: [
    'Call or write before the 45 days end. A short note is enough: “I need more time to send the papers for my claim.”',
    'Say your name, your claim number, and which paper you are waiting for.',
    'Send what you already have. Write down the day and who you talked to.',
  ],
};

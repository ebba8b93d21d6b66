import type { CodeCardWords, KeepWords } from '../types';
import { documents } from './documents';
import { next } from './next';
import { rights } from './rights';
import { series } from './series';

/** English words of the pages that a person keeps. */
export const keep: KeepWords = {
  lang: 'en',
  reminder: 'Keep this where only you can find it. Do not mail these pages with the form.',
  footer: (page, pages) => `To keep · page ${page} of ${pages}`,
  aboutHelper:
    'Made with a free helper. It is not the State, not the police, and not legal advice. For the final word, ask the Attorney General’s office: 1-800-228-3368 (relay 7-1-1).',
  order: {
    title: 'Sign, sort, and mail',
    lead: 'You are almost done. Take your time. You can do this in more than one sitting.',
    signing: 'Sign by hand',
    signingSteps: [
      'Read Section 7 at the end of the application. It has three parts: a promise to pay back if someone else pays for the same costs, a release so the office can get records, and a statement that your answers are true as far as you know.',
      'Sign and date with a pen where the page says “Applicant’s signature.” Only you sign, or the parent or legal guardian of a child or of an adult who cannot sign.',
      'If there is a cover letter or a statement, sign and date it too.',
      'You do not need a notary, a witness, or a lawyer. No one may charge you a fee for this form (740 ILCS 45/12).',
      'See a mistake? Cross it out, write the right answer next to it, and put your initials there.',
    ],
    pages: 'Put the pages in this order',
    pageOrder: [
      'Cover letter',
      'The application, signed',
      'Continuation sheets and itemized costs, if they printed',
      'Statements, if they printed',
      'List of papers in this envelope',
      'Copies of your papers. Send copies and keep the originals.',
    ],
    mail: 'Mail it',
    mailSteps: [
      'Make a copy or take pictures of all pages if that is safe for you.',
      'Cut out the label on the last page, or copy the address by hand.',
      'Ask the post office for proof of mailing if you can. It shows the day you sent it.',
    ],
    mailedOn: 'I mailed it on',
    labelTitle: 'Mailing label',
    labelNote: 'Cut along the line and tape it to the envelope',
    labelFrom: 'From (an address where mail is safe for you)',
    labelTo: 'To',
  },
  missing: {
    title: 'Papers that help your claim',
    lead: 'Each cost needs some proof. Here is what most often helps. Tick a paper when you have sent a copy.',
    sendNow:
      'Send what you have now. You do not need to wait until you have it all. The office will write to you and tell you what else it needs.',
    none: 'You have not chosen any costs yet. You can still apply and add papers later.',
    answers: 'Answers that are still open',
    answersLead:
      'You can write these on the form by hand, send them later, or leave them. An open answer does not stop you from applying.',
    why: {
      blank: '',
      unsure: ' (you were not sure)',
      unread: ' (what was typed could not be read)',
    },
    entries: (numbers) => `, ${numbers.length === 1 ? 'entry' : 'entries'} ${series(numbers)}`,
    byHand: 'Please write these by hand',
    byHandLead: 'These answers use letters that this helper cannot print. Write them on the form with a pen.',
    ask: ' (call the office first: 1-800-228-3368)',
  },
  findings: {
    title: 'Good to know about your claim',
    lead: 'These points come from your answers. None of them stops you from applying. The office decides.',
    dates: 'Dates to remember',
    columns: { what: 'What', date: 'Date', note: 'Note' },
  },
  next,
  bills: {
    title: 'If someone asks you to pay a bill',
    lead: 'After you apply, the Attorney General’s office sends you a written notice of your claim. You may show that notice to a hospital, a doctor, a funeral home, or a company that collects bills. Once they have the notice, they must stop trying to collect debts tied to your claim while it is open (740 ILCS 45/18.5).',
    steps: [
      'Wait for the notice. It should come within 10 business days after your claim is filed.',
      'Make copies. Send or show a copy to each company that asks you to pay. Keep the original.',
      'Fill in the letter below for each company, and put a copy of the notice with it.',
      'If the claim is denied, the company waits 45 days from the notice before it may ask again (740 ILCS 45/18.5).',
      'If you do not agree with the decision, ask the Court of Claims within 30 days after it (740 ILCS 45/13.1). That is less than the 45 days.',
      'It can be a crime to collect from a victim a debt that the program has already agreed to pay (720 ILCS 5/17-5.5).',
      'Still getting calls? Tell the Attorney General’s office: 1-800-228-3368.',
    ],
    noticeTitle: 'Letter about a bill',
    noticeNote: 'Cut here, or copy this letter by hand. Fill in one for each company.',
    notice: [
      'I have filed a claim with the Illinois Crime Victims Compensation Program, Office of the Illinois Attorney General. A copy of the written notice of my claim is with this letter.',
      'Under 740 ILCS 45/18.5, please stop all steps to collect this debt while the claim is open. You may ask the Attorney General’s office to tell you when the claim has been decided.',
      'You can reach the Attorney General’s Crime Victims Assistance Line at 1-800-228-3368 (relay 7-1-1).',
    ],
    noticeFields: {
      company: 'Company',
      account: 'Account or bill number',
      claim: 'Claim number on the notice',
    },
    sign: 'Signature',
    date: 'Date',
  },
  rights,
  documents,
};

/** English words of the card with the return code. */
export const codeCard: CodeCardWords = {
  title: 'Forms helper',
  helper: 'Forms helper',
  lead: 'Your answers are saved. With this code you can go back to them.',
  code: 'Return code',
  advice: [
    'Keep this card where only you can find it, or copy the words and throw it away.',
    'Anyone who has the code can open the answers. No one can send you a lost code again.',
  ],
  where: 'Where to go back: Forms helper. Write the web address here if that is safe:',
};

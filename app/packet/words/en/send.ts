import type { Voice } from '../../../../schemas/voice';
import { documents } from './documents';
import { series } from './series';

/** English words of the papers that go to the office with the form. The office reads English. */
export const send = {
  page: (paper: string, page: number, pages: number): string => `${paper} · page ${page} of ${pages}`,
  letter: {
    paper: 'Cover letter',
    title: 'Application for Crime Victims Compensation',
    subtitle: 'Cover letter to the Office of the Illinois Attorney General',
    printedOn: (date: string): string => `Prepared on ${date}`,
    applicant: 'Applicant',
    victim: 'Victim',
    dateOfCrime: 'Date of crime',
    reportNumber: 'Police report number',
    notKnown: 'Not known yet',
    notReported: 'None. See Section 2A',
    address: 'Mailing address',
    phone: 'Phone',
    email: 'E-mail',
    safe: 'Please read first: how to reach me safely',
    safeLead: 'Please follow these points every time you contact me. They are about safety.',
    safeNone:
      'I have not given special instructions. Please be careful: others may see my mail or hear my calls.',
    call: {
      yes: 'You may call me.',
      no: 'Do NOT call me.',
      unknown: 'I have not said whether calls are safe. If you call, please be careful who may hear it.',
    },
    voicemail: {
      yes: 'You may leave a message.',
      no: 'Do NOT leave a message.',
      unknown: 'Please do not leave a message until I have said that it is safe.',
    },
    saying: {
      yes: 'You may say who is calling.',
      no: 'Do NOT say who is calling, or why, to anyone but me.',
      unknown: 'Please do not say who is calling, or why, to anyone but me.',
    },
    mail: {
      yes: 'You may send mail to the address above.',
      no: 'Do NOT send mail to me until I have told you where it is safe.',
      unknown:
        'I have not said whether mail is safe. Please try another way first, or use an envelope that does not say who you are.',
    },
    emailing: {
      yes: 'You may send me e-mail.',
      no: 'Do NOT send me e-mail.',
      unknown: 'I have not said whether e-mail is safe. Please try another way first.',
    },
    best: {
      phone: 'The best way to reach me is by phone.',
      mail: 'The best way to reach me is by mail.',
      email: 'The best way to reach me is by e-mail.',
      advocate: 'The best way to reach me is through my advocate.',
    },
    addressKind: {
      home: '',
      safeMail: 'The address above is a safe mailing address. I may not live there.',
      addressConfidentiality:
        'The address above is my substitute address of the Address Confidentiality Program. Please use only this address.',
      none: 'I have no mailing address right now.',
    },
    note: 'In my own words:',
    languageTitle: 'Language',
    interpreter: (language: string): string =>
      `I am most at ease in ${language}. Please talk and write to me in this language, or use an interpreter at no charge to me.`,
    interpreterOpen:
      'English is not the language that is best for me. Please use an interpreter at no charge to me.',
    advocateTitle: 'Advocate',
    advocate: (name: string): string => `I am working with an advocate: ${name}.`,
    advocateOpen: 'I am working with an advocate.',
    advocateConsent: {
      yes: 'I agree that your office may talk with my advocate and get papers from them for this claim.',
      no: 'I do not agree that your office talks with my advocate about this claim.',
      unknown: 'Please ask me before you talk with my advocate.',
    },
    request: 'What I ask for',
    enclosed:
      'With this letter I send my application for Crime Victims Compensation. What is in the envelope is on the list of papers.',
    acknowledge:
      'Please send me the written notice of my claim within 10 business days after filing (740 ILCS 45/18.5), so that I can show it to those who ask me to pay bills.',
    whereToSend: 'Please send it only in the safe way named above.',
    moreSafely:
      'If anything is missing, please tell me what you need in the safe way named above, and please do not close the claim before you have tried to reach me.',
    more: 'If anything is missing, please tell me in writing what you need, and please do not close the claim before you have tried to reach me.',
    thanks: 'Thank you.',
    signature: 'Signature of the applicant',
    date: 'Date',
  },
  late: {
    paper: 'Statement: date of filing',
    title: 'Statement about the date of filing',
    subtitle: 'Goes with the application for Crime Victims Compensation. 740 ILCS 45/6.1(a-1)',
    ask: 'I ask the Attorney General and the Court of Claims to accept this application for good cause, even if it comes after the time limit.',
    why: 'Why I could not apply sooner, in my own words',
  },
  report: {
    paper: 'Statement: report to the police',
    title: 'Statement about the report to the police',
    subtitle: 'Goes with the application for Crime Victims Compensation. 740 ILCS 45/6.1(b)',
    ask: 'I ask the Attorney General and the Court of Claims to look at what I say here when they decide if the crime was reported in time under the circumstances.',
    reported: {
      yes: (when: string, agency: string): string => `The crime was reported${agency}${when}.`,
      no: 'The crime was not reported to the police.',
      unsure: 'I am not sure if the crime was reported to the police.',
    },
    to: (agency: string): string => ` to ${agency}`,
    on: (date: string): string => ` on ${date}`,
    records: 'Other records of the crime',
    record: {
      order: 'An order of protection or a no-contact order',
      medicalProvider: 'A doctor, nurse, or hospital treated the victim',
      mentalHealthProvider: 'A counselor or other mental health provider saw the victim',
      evidenceKit: 'An evidence kit was done at a hospital',
    },
    why: 'Why it was reported late or not at all, in my own words',
  },
  statement: {
    facts: 'Facts',
    happened: (date: string): string => `Date of the crime: ${date}.`,
    charged: (date: string): string => `Date of a criminal charge: ${date}.`,
    born: (date: string): string => `The victim was born on ${date}.`,
    prepared: (date: string): string => `I prepared this application on ${date}.`,
    byHand: 'Please write here by hand. You may add sheets.',
    sign: 'What I say here is true as far as I know.',
  },
  list: {
    paper: 'List of papers',
    title: 'Papers in this envelope',
    subtitle: 'Each ticked paper is enclosed. Papers without a tick will follow if they are needed.',
    application: 'The application',
    coverLetter: 'Cover letter',
    form: (pages: number): string => `Application, signed${pages ? ` (${pages} pages)` : ''}`,
    sheets: (count: number): string =>
      count === 1 ? 'Continuation sheet (1)' : `Continuation sheets (${count})`,
    schedule: (count: number): string => `Itemized costs (${count} ${count === 1 ? 'page' : 'pages'})`,
    late: 'Statement about the date of filing',
    report: 'Statement about the report to the police',
    asExhibit: (numbers: readonly number[]): string =>
      ` (${numbers.length === 1 ? 'exhibit' : 'exhibits'} ${series(numbers)})`,
    exhibit: (number: number, text: string, pages: number): string =>
      `Exhibit ${number}${text ? `: ${text}` : ''} (${pages} ${pages === 1 ? 'page' : 'pages'})`,
    other: 'Other papers (write them here)',
    number: 'How many pages in all',
  },
  documents,
} as const;

/** How the letter names the tie between the one who signs and the victim, by the way of applying. */
export const SIGNS_AS: Readonly<Record<Voice, string>> = {
  self: 'I am the victim and the applicant.',
  child: 'I apply for a child who was hurt.',
  adult: 'I apply for an adult whom I care for.',
  died: 'I apply because the victim has died.',
  other: 'I apply for costs of my own or costs that I paid.',
};

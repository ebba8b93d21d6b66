import type { steps } from '../../../../schemas/steps';
import type { StepCopy, Text } from '../../types';
import { lawyerWords, MONEY_HINT, ROUGH_DATE_HINT, yesNo, yesNoUnsure } from '../common';
import { byVoice } from '../voice';

const testify = (where: string): Text =>
  byVoice({
    self: `Did you have to testify ${where}?`,
    child: `Did you or your child have to testify ${where}?`,
    adult: `Did you or the adult you care for have to testify ${where}?`,
    died: `Did you have to testify ${where}?`,
    other: `Did you have to testify ${where}?`,
  });

const outcome = {
  label: 'How did the case end?',
  short: 'How the case ended',
  hint: 'If it is still open, write “still open.” You can leave this empty.',
};
const caseNumber = {
  label: 'Case number',
  hint: 'Look on any paper from the court. You can leave this empty.',
};

export const criminalCase = {
  title: 'The criminal case',
  lead: 'Tell us what you know. “I’m not sure” is a fine answer.',
  why: 'The form asks for it. The date of a charge can change how long you have to apply.',
  fields: {
    arrested: { label: 'Was someone arrested?', short: 'Arrest', options: yesNoUnsure() },
    charged: { label: 'Has someone been charged in court?', short: 'Charge', options: yesNoUnsure() },
    chargedOn: { label: 'About when were they charged?', short: 'Date of the charge', hint: ROUGH_DATE_HINT },
    testified: { label: testify('in court'), short: 'Testified', options: yesNoUnsure() },
    outcome,
    caseNumber,
    restitutionOrdered: {
      label: 'Did a court order restitution?',
      short: 'Restitution',
      hint: 'This is money that a judge orders the person who did it to pay.',
      options: yesNoUnsure(),
    },
    restitutionAmount: { label: 'How much is it?', short: 'Amount of restitution', hint: MONEY_HINT },
  },
} satisfies StepCopy<typeof steps.criminalCase>;

export const traffickingCase = {
  title: 'A human trafficking case',
  lead: 'Skip this page if it does not fit.',
  why: 'The form has its own lines for this kind of case.',
  fields: {
    charged: {
      label: 'Has someone been charged with human trafficking?',
      short: 'Charge',
      options: yesNoUnsure(),
    },
    testified: { label: testify('in that case'), short: 'Testified', options: yesNoUnsure() },
    outcome,
    caseNumber,
  },
} satisfies StepCopy<typeof steps.traffickingCase>;

export const useOfForce = {
  title: 'Force by the police',
  lead: 'The form asks this of everyone. For many, the answer is no.',
  why: 'The form has its own lines for this. What you write goes to the Attorney General’s office.',
  fields: {
    involved: {
      label: 'Did a police officer use force in what happened?',
      short: 'Police use of force',
      options: yesNoUnsure(),
    },
    tookPart: {
      label: 'Was there a complaint, a court case or a settlement about it?',
      short: 'Complaint, case or settlement',
      hint: 'Say yes if you filed one, took part in one or got money from one.',
      options: yesNo(),
    },
    explanation: {
      label: 'What was it, and how did it end?',
      short: 'What was done',
      hint: 'Add copies of papers if you have them.',
    },
  },
} satisfies StepCopy<typeof steps.useOfForce>;

export const protectiveOrder = {
  title: 'Orders of protection',
  lead: 'You can go on whatever you answer here.',
  why: 'The form asks for it. An order may also help if there is no police report.',
  fields: {
    obtained: {
      label: byVoice({
        self: 'Did a court give you an order of protection or a no-contact order?',
        child: 'Did a court give an order of protection or a no-contact order for your child?',
        adult: 'Did a court give an order of protection or a no-contact order for the adult you care for?',
        died: 'Did a court give an order of protection or a no-contact order for the person who died?',
        other: 'Did a court give an order of protection or a no-contact order for the person who was hurt?',
      }),
      short: 'Order',
      hint: 'The form means a plenary order of protection, or a civil or stalking no-contact order. Plenary means the full, longer order.',
      options: yesNoUnsure(),
    },
    orderOfProtectionNumber: {
      label: 'Order of protection number',
      hint: 'It is on the court paper. You can leave it empty.',
    },
    noContactNumber: {
      label: 'No-contact order number',
      hint: 'It is on the court paper. You can leave it empty.',
    },
    issuedOn: { label: 'When was it given?', short: 'Date it was given', hint: ROUGH_DATE_HINT },
    expiresOn: { label: 'When does it end?', short: 'Date it ends', hint: ROUGH_DATE_HINT },
  },
} satisfies StepCopy<typeof steps.protectiveOrder>;

export const supplemental = {
  title: 'Papers you send along',
  lead: 'Copies are fine. You can send more papers later.',
  why: 'The form asks what papers come with it, and when you got them.',
  fields: {
    providing: {
      label: 'Will you send papers with the form?',
      short: 'Papers with the form',
      hint: 'For example a police report, a court order or a bill.',
      options: yesNo({ no: 'That is fine. The office will tell you what it needs.' }),
    },
  },
} satisfies StepCopy<typeof steps.supplemental>;

export const supplementalDocuments = {
  title: 'Your list of papers',
  lead: 'Add each paper that you will send.',
  entry: 'a paper',
  empty: 'There are no papers on the list yet.',
  fields: {
    kind: {
      label: 'What paper is it?',
      short: 'Paper',
      hint: 'For example a police report or a doctor bill.',
    },
    receivedOn: { label: 'When did you get it?', short: 'Date you got it', hint: ROUGH_DATE_HINT },
  },
} satisfies StepCopy<typeof steps.supplementalDocuments>;

export const civilCase = {
  title: 'A lawsuit for money',
  lead: 'This is a civil case. It is not the same as the criminal case.',
  why: 'Money from a lawsuit can change what the program pays.',
  note: 'If a lawsuit starts later, the law asks you to tell the office in writing within 10 days.',
  fields: {
    filed: {
      label: 'Has anyone filed a lawsuit about what happened?',
      short: 'Lawsuit',
      options: yesNoUnsure(),
    },
    lawyerName: lawyerWords.name,
    lawyerRegistration: lawyerWords.registration,
    lawyerPhone: lawyerWords.phone,
    lawyerEmail: lawyerWords.email,
  },
} satisfies StepCopy<typeof steps.civilCase>;

import type { RulesWords } from '../types';

/** Papers to send or to find. */
export const papers: RulesWords['papers'] = {
  policeReport: 'A copy of the police report, if you have one',
  order: 'A copy of the court order',
  guardianship: 'A copy of the guardian papers',
  deathCertificate: 'A copy of the death certificate',
  forcePapers: 'Copies of each complaint, suit or settlement about harm by police',
  civilPapers: 'A copy of the court papers of the suit',
  careNote: 'A note from the doctor or counselor that says what harm the crime caused',
  bill: 'The bill with each item on it',
  receipt: 'The bill or receipt',
  proofOfPayment: 'Proof of what was paid, such as a receipt or bank record',
  payerLetter: 'The letter of the other payer that says what it paid',
  payProof: 'Pay stubs or other proof of take-home pay before the crime',
  employerLetter: 'A letter from the job about the days missed',
  doctorNote: 'A note from a doctor or counselor that says why work was not possible',
  funeralBill: 'The funeral home or cemetery bill',
};

/** Days to remember. */
export const dates: RulesWords['dates'] = {
  lastFilingDay: { label: 'Last day to apply', note: 'Mail the form well before this day.' },
  claimNotice: {
    label: 'A letter that says you have a claim',
    note: 'It should come within {time} from when the office files your claim. Show it to those who want you to pay a bill from the crime.',
  },
  missingPapers: {
    label: 'Papers that the office asks for',
    note: 'Send them within {time} of its letter. If you need more time, ask for it before the time is up.',
  },
  petition: {
    label: 'If you do not agree with the decision',
    note: 'You have {time} from the decision to ask the Court of Claims to hear you.',
  },
  civilNotice: {
    label: 'If there is a suit',
    note: 'Tell the office in writing within {time} of its start, and within {time} of its end.',
  },
};

/** Forms that are needed besides this one. */
export const separate: RulesWords['separate'] = {
  ownCosts: 'A form for your own costs',
  ownCounseling: 'A form for each one in the family who gets counseling',
  caring: 'A form for the pay you lost to give care',
};

/** The page that adds up what may be paid. */
export const estimate: RulesWords['estimate'] = {
  notAPromise: 'This is a guess to help you plan. It is not a promise. The office decides.',
  notComplete: 'Some costs are not known yet. So the sum can still change.',
  maybeCovered: 'Someone else may pay a part of this.',
  rough: 'We had to guess here, since not all is known.',
  payers: {
    chicagoFund: 'Money from the City of Chicago fund for the funeral',
    burialBenefits: 'Burial money from the VA or Social Security',
    workBenefits: 'Sick pay, vacation pay and the like',
    unemployment: 'Unemployment pay',
    cityDeathBenefit: 'Death benefit from the City of Chicago',
    insurancePaid: 'Insurance',
    lifeInsurance: 'Life insurance above the part that does not count',
    workersCompensation: 'Money for harm at work, or from a bar that served the drinks',
    medicareOrPublicAid: 'Medicare or public aid',
  },
};

/** Six questions before the start. */
export const beforeYouStart: RulesWords['beforeYouStart'] = {
  title: 'See if this may help you',
  lead: 'Six short questions. No names. Nothing is saved.',
  note: 'Pass over what you do not know or do not want to say.',
  fields: {
    happened: {
      label: 'What happened?',
      options: {
        hurt: { label: 'Someone was hurt' },
        killed: { label: 'Someone was killed' },
        threatened: { label: 'Someone was put in fear' },
        sexual: { label: 'Sexual harm' },
        other: { label: 'Something else' },
        unsure: { label: 'I’m not sure' },
      },
    },
    inIllinois: {
      label: 'Was it in Illinois?',
      options: { yes: { label: 'Yes' }, no: { label: 'No' }, unsure: { label: 'I’m not sure' } },
    },
    when: { label: 'When was it?', hint: 'A best guess is fine. The year alone is fine too.' },
    told: {
      label: 'Who was told about it?',
      options: {
        police: { label: 'The police' },
        order: { label: 'A court, for an order to keep someone away' },
        hospital: { label: 'A doctor or hospital' },
        counselor: { label: 'A counselor or therapist' },
        nobody: { label: 'None of these' },
        unsure: { label: 'I’m not sure' },
      },
    },
    costs: {
      label: 'Which costs are there?',
      options: {
        medical: { label: 'Care by a doctor or hospital' },
        counseling: { label: 'Counseling' },
        lossOfEarnings: { label: 'Lost pay' },
        funeralBurial: { label: 'A funeral' },
        relocation: { label: 'A move to a safe place' },
        crimeSceneCleanup: { label: 'Cleaning up after the crime' },
        notYet: { label: 'None yet' },
      },
    },
    under18: {
      label: 'Is the person who was hurt a child or a teen?',
      options: { yes: { label: 'Yes' }, no: { label: 'No' }, unsure: { label: 'I’m not sure' } },
    },
  },
};

import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { lawyerWords, MONEY_HINT, PHONE_HINT, yesNo, yesNoUnsure } from '../common';

const NUMBER_HINT = 'The policy or ID number. Leave it empty if there is none.';

export const insurance = {
  title: 'Insurance and other help',
  lead: 'Tell us about any plan or program that may pay for some of the costs.',
  why: 'This program pays after all others. The form asks for a policy or ID number for each.',
  note: 'The number is often on a card or a letter. If you have no number, you can write “yes.”',
  fields: {
    hasOther: {
      label: 'Is there any insurance or other help?',
      short: 'Insurance or other help',
      hint: 'For example a medical card, a health plan or car insurance.',
      options: yesNoUnsure({ unsure: 'That is fine. The office can look at it with you.' }),
    },
    medicalCard: { label: 'Medical card (Medicaid)', hint: NUMBER_HINT },
    medicare: { label: 'Medicare', hint: NUMBER_HINT },
    medicalInsurance: { label: 'Health insurance', hint: NUMBER_HINT },
    unionInsurance: { label: 'Union insurance', hint: NUMBER_HINT },
    visionDental: { label: 'Eye or dental plan', hint: NUMBER_HINT },
    workersCompensation: {
      label: 'Workers’ compensation',
      hint: 'For people who are hurt at work. Give the claim number if you have it.',
    },
    veterans: { label: 'Veterans Administration (VA)', hint: NUMBER_HINT },
    socialSecurity: {
      label: 'SSI or SSDI',
      hint: 'You can write “yes.” You do not have to give a Social Security number.',
    },
    autoInsurance: { label: 'Car insurance', hint: NUMBER_HINT },
    litigation: {
      label: 'Money from a lawsuit',
      hint: 'For example from a case about the injury. You can write “yes.”',
    },
    hospitalDiscount: {
      label: 'Hospital discount for people with no insurance',
      short: 'Hospital discount',
      hint: 'You can write the name of the hospital.',
    },
    otherInsurance: { label: 'Other insurance', hint: NUMBER_HINT },
  },
} satisfies StepCopy<typeof steps.insurance>;

export const otherBenefits = {
  title: 'Other money that has come in',
  lead: 'Fill in only what fits. Leave the rest empty.',
  why: 'The form lists these. The program looks at them before it pays.',
  fields: {
    cityDeathBenefit: {
      label: 'Death benefit from a City of Chicago fund',
      short: 'City death benefit',
      hint: MONEY_HINT,
    },
    insurancePaid: {
      label: 'Paid by insurance',
      hint: 'Life, health, accident, car, towing or liability insurance.',
    },
    unemployment: { label: 'Unemployment pay', hint: MONEY_HINT },
    burialBenefits: {
      label: 'Help with the burial',
      short: 'Burial benefits',
      hint: 'From Social Security or for veterans.',
    },
    workersCompensation: {
      label: 'Workers’ compensation or Dram Shop money',
      hint: 'Dram Shop money comes from a bar or store that sold alcohol.',
    },
    medicareOrPublicAid: { label: 'Medicare or public aid', hint: MONEY_HINT },
  },
} satisfies StepCopy<typeof steps.otherBenefits>;

export const lifeInsurance = {
  title: 'Life insurance',
  lead: 'You can go on whatever you answer here.',
  why: 'The form asks it when someone has died.',
  fields: {
    hadPolicy: {
      label: 'Did the person who died have life insurance?',
      short: 'Life insurance',
      options: yesNoUnsure(),
    },
  },
} satisfies StepCopy<typeof steps.lifeInsurance>;

export const policies = {
  title: 'Life insurance plans',
  lead: 'Add each plan that you know of.',
  why: 'The form asks who gets the money and how much.',
  entry: 'a plan',
  empty: 'There is no plan here yet.',
  fields: {
    company: { label: 'Name of the company', short: 'Company' },
    beneficiary: { label: 'Who gets the money?', short: 'Gets the money' },
    beneficiaryPhone: { label: 'Their phone', hint: PHONE_HINT },
    amountPaid: {
      label: 'How much was paid?',
      short: 'Amount paid',
      hint: 'Leave it empty if it is not paid yet.',
    },
  },
} satisfies StepCopy<typeof steps.policies>;

export const counsel = {
  title: 'A lawyer for this claim',
  lead: 'You do not need a lawyer to apply.',
  why: 'The form asks whether a lawyer helps you with it.',
  note: 'The law does not let anyone charge you for filing this form.',
  fields: {
    represented: {
      label: 'Does a lawyer help you with this claim?',
      short: 'Lawyer for this claim',
      hint: 'An advocate is not a lawyer.',
      options: yesNo(),
    },
    name: lawyerWords.name,
    registration: lawyerWords.registration,
    address: { label: 'Lawyer’s street address', short: 'Street' },
    city: { label: 'City' },
    state: { label: 'State', hint: 'For example IL.' },
    zip: { label: 'ZIP code', hint: 'For example 60601.' },
    phone: lawyerWords.phone,
    email: lawyerWords.email,
  },
} satisfies StepCopy<typeof steps.counsel>;

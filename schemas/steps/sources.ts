import { email, money, phone, state, text, wanted, yesNo, yesNoUnsure, zip } from '../fields';
import { defineList, defineStep } from '../step';

/** The policy boxes of section 4, in the order of the page. */
export const COVERAGES = [
  'medicalCard',
  'medicare',
  'medicalInsurance',
  'unionInsurance',
  'visionDental',
  'workersCompensation',
  'veterans',
  'socialSecurity',
  'autoInsurance',
  'litigation',
  'hospitalDiscount',
  'otherInsurance',
] as const;

const hasOther = ({ hasOther }: { hasOther?: string }): boolean => hasOther === 'yes';
const policy = () => text(60);

/** Section 4: insurance and other collateral sources, with policy or ID numbers. */
export const insurance = defineStep(
  'insurance',
  {
    hasOther: wanted(yesNoUnsure()),
    medicalCard: policy(),
    medicare: policy(),
    medicalInsurance: policy(),
    unionInsurance: policy(),
    visionDental: policy(),
    workersCompensation: policy(),
    veterans: policy(),
    socialSecurity: policy(),
    autoInsurance: policy(),
    litigation: policy(),
    hospitalDiscount: policy(),
    otherInsurance: policy(),
  },
  {
    asked: Object.fromEntries(COVERAGES.map((name) => [name, hasOther])) as Record<
      (typeof COVERAGES)[number],
      typeof hasOther
    >,
  },
);

/** Section 5, the lower rows of the benefits table (page 8): payments from other sources. */
export const otherBenefits = defineStep('otherBenefits', {
  cityDeathBenefit: money(),
  insurancePaid: money(),
  unemployment: money(),
  burialBenefits: money(),
  workersCompensation: money(),
  medicareOrPublicAid: money(),
});

/** Section 6B: life insurance of the person who died. */
export const lifeInsurance = defineStep('lifeInsurance', { hadPolicy: wanted(yesNoUnsure()) });

/** Section 6B: each policy. */
export const policies = defineList('policies', {
  company: wanted(text(100)),
  beneficiary: wanted(text(100)),
  beneficiaryPhone: phone(),
  amountPaid: money(),
});

const represented = ({ represented }: { represented?: string }): boolean => represented === 'yes';

/** Section 7: a lawyer for this claim. None is needed, and none may charge a fee (740 ILCS 45/12). */
export const counsel = defineStep(
  'counsel',
  {
    represented: wanted(yesNo()),
    name: wanted(text(100)),
    registration: text(20),
    address: text(120),
    city: text(60),
    state: state(),
    zip: zip(),
    phone: phone(),
    email: email(),
  },
  {
    asked: {
      name: represented,
      registration: represented,
      address: represented,
      city: represented,
      state: represented,
      zip: represented,
      phone: represented,
      email: represented,
    },
  },
);

import {
  choice,
  choices,
  confirm,
  longText,
  money,
  roughDate,
  phone,
  text,
  wanted,
  wholeNumber,
  yesNoUnsure,
} from '../fields';
import { defineList, defineStep, type Fields } from '../step';
import { inOrder } from './shared';

/** The 29 loss boxes of section 3 (form, Rev. 12/2024, page 6), in the order of the page. */
export const LOSSES = [
  'medical',
  'dental',
  'transportation',
  'accessibility',
  'crimeSceneCleanup',
  'counseling',
  'relocation',
  'temporaryLodging',
  'tattooRemoval',
  'lossOfEarnings',
  'tuition',
  'replacementService',
  'locks',
  'windows',
  'clothing',
  'bedding',
  'prosthetics',
  'eyeglasses',
  'hearingAids',
  'replacementCosts',
  'lossOfSupport',
  'towing',
  'funeralBurial',
  'futureEarnings',
  'legalFees',
  'doors',
  'funeralCremation',
  'dependentReplacementService',
  'headstone',
] as const;
export type Loss = (typeof LOSSES)[number];

/** Section 3: which losses are claimed. */
export const losses = defineStep('losses', { chosen: wanted(choices(LOSSES)) });

/** What every cost asks: the amount, who paid, what is owed, and other payers. "I don't know yet" is an answer. */
const costFields = () => ({
  amount: wanted(money(), 'amountUnknown'),
  amountUnknown: confirm(),
  paid: money(),
  paidBy: text(100),
  owed: money(),
  covered: yesNoUnsure(),
  coveredBy: text(120),
});

interface Cost {
  covered?: string;
  from?: string;
  to?: string;
}
const coveredSo = ({ covered }: Cost): boolean => covered === 'yes' || covered === 'unsure';

const costList = <Id extends string, F extends Fields>(id: Id, fields: F) =>
  defineList(
    id,
    { ...fields, ...costFields() },
    {
      asked: { coveredBy: coveredSo } as object,
      check: ((values: Cost) => ({ to: inOrder(values.from, values.to) })) as never,
    },
  );

/** Care by a provider: these are the rows of section 4. */
const careFields = () => ({
  provider: wanted(text(100)),
  what: text(160),
  city: wanted(text(60)),
  phone: phone(),
  from: wanted(roughDate()),
  to: roughDate(),
});

/** A thing or a service that was bought. */
const purchaseFields = () => ({ what: wanted(text(160)), payee: wanted(text(100)), from: roughDate() });

/** Help with daily work that the injured or deceased person did before. */
const serviceFields = () => ({
  what: wanted(text(160)),
  payee: wanted(text(100)),
  from: wanted(roughDate()),
  to: roughDate(),
});

export const medicalCosts = costList('medicalCosts', careFields());
export const dentalCosts = costList('dentalCosts', careFields());
export const prostheticsCosts = costList('prostheticsCosts', careFields());
export const eyeglassesCosts = costList('eyeglassesCosts', careFields());
export const hearingAidsCosts = costList('hearingAidsCosts', careFields());
export const tattooRemovalCosts = costList('tattooRemovalCosts', careFields());

/** Counseling counts only by certain providers (form, pages 3 and 6; the two lists differ). */
export const counselingCosts = costList('counselingCosts', {
  ...careFields(),
  providerKind: wanted(
    choice([
      'psychiatrist',
      'clinicalPsychologist',
      'clinicalSocialWorker',
      'clinicalProfessionalCounselor',
      'professionalCounselor',
      'christianScience',
      'other',
      'unsure',
    ]),
  ),
});

export const transportationCosts = costList('transportationCosts', {
  what: wanted(text(160)),
  payee: text(100),
  from: wanted(roughDate()),
  to: roughDate(),
  trips: wholeNumber(),
});

export const relocationCosts = costList('relocationCosts', {
  kind: wanted(choice(['firstRent', 'securityDeposit', 'moving', 'storage', 'other'])),
  what: text(160),
  payee: wanted(text(100)),
  from: roughDate(),
});

export const temporaryLodgingCosts = costList('temporaryLodgingCosts', {
  payee: wanted(text(100)),
  from: wanted(roughDate()),
  to: roughDate(),
  nights: wholeNumber(),
});

export const tuitionCosts = costList('tuitionCosts', {
  payee: wanted(text(100)),
  what: wanted(text(160)),
  from: roughDate(),
  to: roughDate(),
});

/** Clothing and bedding taken as evidence. */
const evidencePurchase = () => ({ ...purchaseFields(), keptAsEvidence: yesNoUnsure() });

export const accessibilityCosts = costList('accessibilityCosts', purchaseFields());
export const crimeSceneCleanupCosts = costList('crimeSceneCleanupCosts', purchaseFields());
export const locksCosts = costList('locksCosts', purchaseFields());
export const windowsCosts = costList('windowsCosts', purchaseFields());
export const doorsCosts = costList('doorsCosts', purchaseFields());
export const clothingCosts = costList('clothingCosts', evidencePurchase());
export const beddingCosts = costList('beddingCosts', evidencePurchase());
export const replacementCostsCosts = costList('replacementCostsCosts', purchaseFields());
export const towingCosts = costList('towingCosts', purchaseFields());
export const legalFeesCosts = costList('legalFeesCosts', purchaseFields());
export const headstoneCosts = costList('headstoneCosts', purchaseFields());
export const replacementServiceCosts = costList('replacementServiceCosts', serviceFields());
export const dependentReplacementServiceCosts = costList('dependentReplacementServiceCosts', serviceFields());

/** Time away from work; the reasons are those of the form (page 3), P.A. 103-1037 and the program's guide. */
export const lossOfEarningsCosts = costList('lossOfEarningsCosts', {
  reason: wanted(choice(['recovering', 'court', 'caring', 'funeral', 'other'])),
  employer: wanted(text(100)),
  from: wanted(roughDate()),
  to: roughDate(),
});

export const futureEarningsCosts = costList('futureEarningsCosts', {
  what: wanted(longText(600)),
  employer: text(100),
  from: roughDate(),
});

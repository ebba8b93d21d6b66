import type { steps } from '../../../../schemas/steps';
import type { StepCopy } from '../../types';
import { ROUGH_DATE_HINT } from '../common';
import { careList, listFrame, moneyWords } from './cost-words';

export const medicalCosts = careList({
  title: 'Bills from doctors and hospitals',
  entry: 'a bill',
  provider: 'Name of the doctor, clinic or hospital',
}) satisfies StepCopy<typeof steps.medicalCosts>;

export const dentalCosts = careList({
  title: 'Bills from dentists',
  entry: 'a bill',
  provider: 'Name of the dentist or clinic',
}) satisfies StepCopy<typeof steps.dentalCosts>;

export const prostheticsCosts = careList({
  title: 'Artificial limbs and aids',
  entry: 'an item',
  provider: 'Who made or sold it?',
  what: 'What is it?',
  whatHint: 'For example an artificial hand.',
}) satisfies StepCopy<typeof steps.prostheticsCosts>;

export const eyeglassesCosts = careList({
  title: 'Glasses and contacts',
  entry: 'an item',
  provider: 'Name of the eye doctor or store',
  what: 'What is it?',
  whatHint: 'For example glasses or contact lenses.',
}) satisfies StepCopy<typeof steps.eyeglassesCosts>;

export const hearingAidsCosts = careList({
  title: 'Hearing aids',
  entry: 'an item',
  provider: 'Name of the clinic or store',
}) satisfies StepCopy<typeof steps.hearingAidsCosts>;

export const tattooRemovalCosts = careList({
  title: 'Taking off a tattoo',
  entry: 'a bill',
  provider: 'Name of the doctor or clinic',
  lead: 'The program has this only for people who were trafficked. You can leave out what you do not know.',
}) satisfies StepCopy<typeof steps.tattooRemovalCosts>;

const counseling = careList({
  title: 'Counseling',
  entry: 'a bill',
  provider: 'Name of the counselor or clinic',
  lead: 'Add each counselor or bill, paid or not. You do not have to say what you talked about.',
});

export const counselingCosts = {
  ...counseling,
  fields: {
    ...counseling.fields,
    providerKind: {
      label: 'What kind of provider is it?',
      short: 'Kind of provider',
      hint: 'The program pays only for some kinds. The two lists on the form differ, so we show both. Ask the provider if you are not sure.',
      options: {
        psychiatrist: { label: 'Psychiatrist' },
        clinicalPsychologist: { label: 'Licensed clinical psychologist' },
        clinicalSocialWorker: { label: 'Licensed clinical social worker' },
        clinicalProfessionalCounselor: { label: 'Licensed clinical professional counselor' },
        professionalCounselor: { label: 'Licensed professional counselor' },
        christianScience: { label: 'Christian Science practitioner or nurse' },
        other: { label: 'Another kind', hint: 'List it anyway. The help line can tell you more.' },
        unsure: { label: 'I’m not sure' },
      },
    },
  },
} satisfies StepCopy<typeof steps.counselingCosts>;

export const transportationCosts = {
  ...listFrame({ title: 'Getting to care', entry: 'a cost' }),
  fields: {
    what: {
      label: 'What was it?',
      short: 'What it was',
      hint: 'For example bus to the clinic, gas or a taxi.',
    },
    payee: { label: 'Who was paid?', short: 'Paid to', hint: 'You can leave this empty.' },
    from: { label: 'Date, or the first date', short: 'From', hint: ROUGH_DATE_HINT },
    to: { label: 'The last date', short: 'To', hint: 'Leave it empty if it was one day.' },
    trips: { label: 'How many trips?', short: 'Trips', hint: 'For example 3. There and back is one.' },
    ...moneyWords(),
  },
} satisfies StepCopy<typeof steps.transportationCosts>;

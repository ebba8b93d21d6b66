import type { BoxId } from '../boxes';
import {
  question,
  tableBoxes,
  text,
  writtenAmount,
  writtenMoney,
  writtenPhone,
  writtenSpan,
  type Fill,
} from './fill';
import type { Paper } from './paper';
import { addUp } from './sums';
import { NOT_KNOWN_YET } from './words';

const loss = question('3', 'Losses claimed', ({ kept }) => kept.losses?.chosen);

/** The lists whose entries are care by a provider: the rows of section 4, in the order of the wizard. */
export const CARE_LISTS = [
  'medicalCosts',
  'dentalCosts',
  'counselingCosts',
  'prostheticsCosts',
  'eyeglassesCosts',
  'hearingAidsCosts',
  'tattooRemovalCosts',
] as const;

const careBills = ({ kept }: Paper) => CARE_LISTS.flatMap((id) => kept[id]?.items ?? []);

const care = tableBoxes('p7.medicalProvider', [1, 2, 3, 4, 5], {
  item: '4',
  question: 'Medical provider, city, phone, date(s) of services, amount of bill',
  entries: 'bills',
  note: { page: 7, x: 593, y: 556 },
  columns: [
    { column: 'name', header: 'Medical Provider', width: 30 },
    { column: 'city', header: 'City', width: 15 },
    { column: 'phone', header: 'Provider Phone No.', width: 19 },
    { column: 'dates', header: 'Date(s) of Services', width: 21 },
    { column: 'amount', header: 'Amount of Bill', width: 15, align: 'right' },
  ],
  rows: (paper) =>
    careBills(paper).map(({ provider, city, phone, from, to, amount, amountUnknown }) => ({
      name: provider ?? '',
      city: city ?? '',
      phone: writtenPhone(phone) ?? '',
      dates: writtenSpan(from, to) ?? '',
      amount: writtenMoney(amount) ?? (amountUnknown ? NOT_KNOWN_YET : ''),
    })),
  totals: (paper) => {
    const { sum, open } = addUp(careBills(paper).map(({ amount }) => amount));
    return { name: `Total${open}`, amount: sum };
  },
});

const collateral = question(
  '4',
  'Insurance and Other Collateral sources?',
  ({ kept }) => kept.insurance?.hasOther,
);

const earnings = question('5', 'Are you applying for loss of earnings due to the crime?', ({ kept }) => {
  const chosen = kept.losses?.chosen;
  return chosen && (chosen.includes('lossOfEarnings') ? 'yes' : 'no');
});
const employers = tableBoxes('p7.employer', [1, 2, 3], {
  item: '5',
  question: 'Please list all employment history during the six (6) months before the crime',
  entries: 'employers',
  note: { page: 7, x: 593, y: 78 },
  columns: [
    { column: 'name', header: 'Name of Employer', width: 28 },
    { column: 'address', header: 'Employer’s Address', width: 34 },
    { column: 'phone', header: 'Employer’s Phone No.', width: 20 },
    { column: 'netMonthlyWages', header: 'Victim’s Net Monthly Wages', width: 18, align: 'right' },
  ],
  rows: ({ kept }) =>
    (kept.employers?.items ?? []).map(({ name, address, phone, netMonthlyWages }) => ({
      name: name ?? '',
      address: address ?? '',
      phone: writtenPhone(phone) ?? '',
      netMonthlyWages: writtenMoney(netMonthlyWages) ?? '',
    })),
});
const received = question(
  '5',
  'Did you receive sick, vacation, personal time, or disability benefits from work after the crime?',
  ({ kept }) => kept.workBenefits?.received,
);
const benefit = (printed: string, read: (kept: Paper['kept']) => number | undefined) =>
  text('5', `Type of Benefits: ${printed}`, ({ kept }) => writtenAmount(read(kept)), 'right');

/** Sections 3, 4 and 5, pages 6 to 8: losses, medical information, employment. */
export const sections3to5 = {
  // 3. Losses claimed: in the PDF these 29 boxes share 7 names, so each is ticked by its place on the page.
  'p6.loss.medicalHospital': loss.is('medical'),
  'p6.loss.dental': loss.is('dental'),
  'p6.loss.transportation': loss.is('transportation'),
  'p6.loss.accessibilityCosts': loss.is('accessibility'),
  'p6.loss.crimeSceneCleanup': loss.is('crimeSceneCleanup'),
  'p6.loss.counseling': loss.is('counseling'),
  'p6.loss.relocationCosts': loss.is('relocation'),
  'p6.loss.temporaryLodging': loss.is('temporaryLodging'),
  'p6.loss.tattooRemoval': loss.is('tattooRemoval'),
  'p6.loss.lossOfEarnings': loss.is('lossOfEarnings'),
  'p6.loss.tuition': loss.is('tuition'),
  'p6.loss.replacementServiceLoss': loss.is('replacementService'),
  'p6.loss.locks': loss.is('locks'),
  'p6.loss.windows': loss.is('windows'),
  'p6.loss.clothing': loss.is('clothing'),
  'p6.loss.bedding': loss.is('bedding'),
  'p6.loss.prostheticAppliances': loss.is('prosthetics'),
  'p6.loss.eyeglassesContacts': loss.is('eyeglasses'),
  'p6.loss.hearingAids': loss.is('hearingAids'),
  'p6.loss.replacementCosts': loss.is('replacementCosts'),
  'p6.loss.lossOfSupport': loss.is('lossOfSupport'),
  'p6.loss.towingStorage': loss.is('towing'),
  'p6.loss.funeralBurial': loss.is('funeralBurial'),
  'p6.loss.lossOfFutureEarnings': loss.is('futureEarnings'),
  'p6.loss.legalFees': loss.is('legalFees'),
  'p6.loss.doors': loss.is('doors'),
  'p6.loss.funeralCremation': loss.is('funeralCremation'),
  'p6.loss.dependentReplacementServiceLoss': loss.is('dependentReplacementService'),
  'p6.loss.headstone': loss.is('headstone'),

  // 4. Medical information and benefits
  ...care,
  'p7.collateral.yes': collateral.is('yes'),
  'p7.collateral.no': collateral.is('no'),
  'p7.collateral.medicalCard': text('4', 'Medical Card', ({ kept }) => kept.insurance?.medicalCard),
  'p7.collateral.medicare': text('4', 'Medicare', ({ kept }) => kept.insurance?.medicare),
  'p7.collateral.medicalInsurance': text(
    '4',
    'Medical Insurance',
    ({ kept }) => kept.insurance?.medicalInsurance,
  ),
  'p7.collateral.unionInsurance': text('4', 'Union Insurance', ({ kept }) => kept.insurance?.unionInsurance),
  'p7.collateral.visionDentalInsurance': text(
    '4',
    'Vision/Dental Insurance, etc.',
    ({ kept }) => kept.insurance?.visionDental,
  ),
  'p7.collateral.workersCompensation': text(
    '4',
    'Worker’s Compensation',
    ({ kept }) => kept.insurance?.workersCompensation,
  ),
  'p7.collateral.veteransAdministration': text(
    '4',
    'Veterans Administration',
    ({ kept }) => kept.insurance?.veterans,
  ),
  'p7.collateral.ssiSsdi': text('4', 'SSI or SSDI', ({ kept }) => kept.insurance?.socialSecurity),
  'p7.collateral.autoInsurance': text('4', 'Auto Insurance', ({ kept }) => kept.insurance?.autoInsurance),
  'p7.collateral.litigationProceeds': text(
    '4',
    'Proceeds of Personal Injury or Other Litigation',
    ({ kept }) => kept.insurance?.litigation,
  ),
  'p7.collateral.hospitalDiscount': text(
    '4',
    'Hospital Uninsured Patient Discount',
    ({ kept }) => kept.insurance?.hospitalDiscount,
  ),
  'p7.collateral.otherInsurance': text('4', 'Other Insurance', ({ kept }) => kept.insurance?.otherInsurance),

  // 5. Employment
  'p7.lossOfEarnings.yes': earnings.is('yes'),
  'p7.lossOfEarnings.no': earnings.is('no'),
  ...employers,
  // In the PDF these two share their names with the Chicago fund's boxes on page 8.
  'p7.workBenefits.yes': received.is('yes'),
  'p7.workBenefits.no': received.is('no'),
  // The field names of this table are shifted by rows; the places on the page are right.
  'p8.benefit.sick': benefit('Sick', (kept) => kept.workBenefits?.sick),
  'p8.benefit.vacation': benefit('Vacation', (kept) => kept.workBenefits?.vacation),
  'p8.benefit.personal': benefit('Personal', (kept) => kept.workBenefits?.personal),
  'p8.benefit.disability': benefit('Disability', (kept) => kept.workBenefits?.disability),
  'p8.benefit.other': benefit('Other', (kept) => kept.workBenefits?.other),
  'p8.benefit.chicagoDeathBenefit': benefit(
    'Death Benefit From City of Chicago Fund',
    (kept) => kept.otherBenefits?.cityDeathBenefit,
  ),
  'p8.benefit.insurance': benefit(
    'Life, health, accident, vehicle, towing, or liability insurance',
    (kept) => kept.otherBenefits?.insurancePaid,
  ),
  'p8.benefit.unemployment': benefit('Unemployment Payments', (kept) => kept.otherBenefits?.unemployment),
  'p8.benefit.burialBenefits': benefit(
    'Veterans or Social Security Burial Benefits',
    (kept) => kept.otherBenefits?.burialBenefits,
  ),
  'p8.benefit.workersCompensationDramShop': benefit(
    'Worker’s Compensation or Dram Shop',
    (kept) => kept.otherBenefits?.workersCompensation,
  ),
  'p8.benefit.medicarePublicAid': benefit(
    'Federal Medicare or State Public Aid Program',
    (kept) => kept.otherBenefits?.medicareOrPublicAid,
  ),
} as const satisfies Partial<Record<BoxId, Fill>>;

import { formatMoney } from '../../../schemas/format';
import type { Item } from '../../../schemas/step';
import type { funeralPayers } from '../../../schemas/steps/funeral';
import { funeralTotal } from '../../../schemas/totals';
import type { BoxId } from '../boxes';
import {
  byHand,
  phoneBoxes,
  question,
  tableBoxes,
  text,
  writtenAmount,
  writtenDate,
  writtenMoney,
  writtenPhone,
  type Fill,
} from './fill';
import type { Paper } from './paper';
import { addUp } from './sums';
import { NONE, NOT_KNOWN_YET } from './words';

type Payer = Item<(typeof funeralPayers)['fields']>;

/** Funeral and cemetery payers stand in the same kind of rows. `$` is printed in the amount boxes. */
const payers = <const Prefix extends string>(
  prefix: Prefix,
  printed: string,
  note: { page: number; x: number; y: number },
  read: (paper: Paper) => readonly Payer[],
) =>
  tableBoxes(prefix, [1, 2, 3, 4, 5], {
    item: '6A',
    question: printed,
    entries: 'people have paid',
    note,
    columns: [
      { column: 'name', header: 'Name of Person(s) who have paid', width: 45 },
      { column: 'relationship', header: 'Relationship to Victim', width: 35 },
      { column: 'amount', header: 'Amounts', width: 20, align: 'right', dollarPrinted: true },
    ],
    rows: (paper) =>
      read(paper).map(({ name, relationship, amount }) => ({
        name: name ?? '',
        relationship: relationship ?? '',
        amount: writtenAmount(amount) ?? '',
      })),
    totals: (paper) => {
      const { sum, open } = addUp(read(paper).map(({ amount }) => amount));
      return { name: `Total${open}`, amount: sum };
    },
  });

const funeralRows = payers(
  'p8.funeralPayer',
  'Funeral: Name of Person(s) who have paid',
  { page: 8, x: 593, y: 235 },
  ({ kept }) => kept.funeralPayers?.items ?? [],
);
const cemeteryRows = payers(
  'p9.cemeteryPayer',
  'Cemetery: Name of Person(s) who have paid',
  { page: 9, x: 593, y: 457 },
  ({ kept }) => kept.cemeteryPayers?.items ?? [],
);
const chicagoFund = question(
  '6A',
  'Have you received funds through the City of Chicago Emergency Supplemental Victims Fund?',
  ({ kept }) => kept.chicagoFund?.received,
);

/** The bill of the funeral home or the cemetery, where `$` is printed. */
const bill = (answers: { bill?: number; billUnknown?: true } | undefined) =>
  writtenAmount(answers?.bill) ?? (answers?.billUnknown && NOT_KNOWN_YET);

function expensesTotal({ kept }: Paper): string | undefined {
  const { cents, unknown } = funeralTotal(kept);
  const toldUnknown = kept.funeralHome?.billUnknown ?? kept.cemetery?.billUnknown;
  if (cents === 0) return toldUnknown && NOT_KNOWN_YET;
  return unknown === 0 ? formatMoney(cents) : `${formatMoney(cents)} so far; one bill is not known yet`;
}

const lifeInsurance = question(
  '6B',
  'Did the victim have a life insurance policy?',
  ({ kept }) => kept.lifeInsurance?.hadPolicy,
);
const policyRows = tableBoxes('p9.lifeInsurance', [1, 2, 3], {
  item: '6B',
  question: 'Life insurance: company, beneficiary, beneficiary’s phone, amount paid',
  entries: 'policies',
  note: { page: 9, x: 593, y: 254 },
  columns: [
    { column: 'company', header: 'Name of Insurance Company', width: 32 },
    { column: 'beneficiary', header: 'Name of Beneficiary', width: 32 },
    { column: 'beneficiaryPhone', header: 'Beneficiary’s Phone No.', width: 20 },
    { column: 'amountPaid', header: 'Amount Paid', width: 16, align: 'right' },
  ],
  rows: ({ kept }) =>
    (kept.policies?.items ?? []).map(({ company, beneficiary, beneficiaryPhone, amountPaid }) => ({
      company: company ?? '',
      beneficiary: beneficiary ?? '',
      beneficiaryPhone: writtenPhone(beneficiaryPhone) ?? '',
      amountPaid: writtenMoney(amountPaid) ?? '',
    })),
});

const victimEmployed = question(
  '6C',
  'Was the victim employed during the six (6) months before the crime?',
  ({ kept }) => kept.support?.victimEmployed,
);
const dependentRows = tableBoxes('p9.dependent', [1, 2, 3], {
  item: '6C',
  question: 'Dependents: name, relationship to victim, date of birth, legal guardian',
  entries: 'dependents',
  note: { page: 9, x: 593, y: 101 },
  columns: [
    { column: 'name', header: 'Name of Dependent', width: 28 },
    { column: 'relationship', header: 'Relationship to Victim', width: 24 },
    { column: 'birthDate', header: 'Date of Birth', width: 14 },
    { column: 'guardian', header: 'Name/Phone Number of Legal Guardian', width: 34 },
  ],
  rows: ({ kept }) =>
    (kept.dependents?.items ?? []).map(
      ({ name, relationship, dateOfBirth, guardianName, guardianPhone }) => ({
        name: name ?? '',
        relationship: relationship ?? '',
        birthDate: writtenDate(dateOfBirth) ?? '',
        guardian: [guardianName, writtenPhone(guardianPhone)].filter(Boolean).join(' '),
      }),
    ),
});

const counsel = question(
  '7',
  'Are you being represented by counsel for this Crime Victims Compensation Claim?',
  ({ kept }) => kept.counsel?.represented,
);
const counselPhone = phoneBoxes('7', 'Lawyer: Telephone', ({ kept }) => kept.counsel?.phone);

/** Sections 6 and 7, pages 8 to 10: funeral, death benefits, support, certification. */
export const sections6to7 = {
  // 6A. Funeral and burial
  'p8.funeralHome.name': text('6A', 'Name of Funeral Home', ({ kept }) => kept.funeralHome?.name),
  'p8.funeralHome.phone': text('6A', 'Funeral Home Phone Number', ({ kept }) =>
    writtenPhone(kept.funeralHome?.phone),
  ),
  // `$` is printed inside this frame, left of the box.
  'p8.funeralHome.billTotal': text('6A', 'Total Amount of Funeral Bill', ({ kept }) =>
    bill(kept.funeralHome),
  ),
  // In the PDF the three boxes of a payer's row are one field.
  ...funeralRows,
  'p8.emergencyFund.yes': chicagoFund.is('yes'),
  'p8.emergencyFund.no': chicagoFund.is('no'),
  'p8.emergencyFund.amount': text(
    '6A',
    'If yes, how much money did you receive for funeral and burial expenses?',
    ({ kept }) => writtenMoney(kept.chicagoFund?.amount),
  ),
  'p9.cemetery.name': text(
    '6A',
    'Name of Cemetery',
    ({ kept }) => kept.cemetery?.name ?? (kept.cemetery?.noCemetery && NONE),
  ),
  'p9.cemetery.phone': text('6A', 'Cemetery Phone Number', ({ kept }) => writtenPhone(kept.cemetery?.phone)),
  'p9.cemetery.billTotal': text('6A', 'Total Amount of Cemetery Bill', ({ kept }) => bill(kept.cemetery)),
  ...cemeteryRows,
  'p9.expensesTotal': text('6A', 'Total Amount of Funeral/Cemetery Expenses', expensesTotal),

  // 6B. Life insurance and death benefits
  'p9.lifeInsurance.yes': lifeInsurance.is('yes'),
  'p9.lifeInsurance.no': lifeInsurance.is('no'),
  ...policyRows,

  // 6C. Loss of support to dependents
  'p9.victimEmployed.yes': victimEmployed.is('yes'),
  'p9.victimEmployed.no': victimEmployed.is('no'),
  ...dependentRows,

  // 7. Certification and authorization
  'p10.signature': byHand('7', 'Applicant’s Signature', 'Signed by hand, in ink, by the applicant.'),
  'p10.signatureDate': byHand('7', 'Date Signed', 'Written by hand on the day of signing.'),
  'p10.counsel.yes': counsel.is('yes'),
  'p10.counsel.no': counsel.is('no'),
  'p10.counsel.name': text('7', 'Name of Lawyer', ({ kept }) => kept.counsel?.name),
  'p10.counsel.ardcNumber': text('7', 'ARDC No', ({ kept }) => kept.counsel?.registration),
  'p10.counsel.street': text('7', 'Lawyer: Address', ({ kept }) => kept.counsel?.address),
  'p10.counsel.city': text('7', 'Lawyer: City', ({ kept }) => kept.counsel?.city),
  'p10.counsel.state': text('7', 'Lawyer: State', ({ kept }) => kept.counsel?.state),
  'p10.counsel.zip': text('7', 'Lawyer: Zip Code', ({ kept }) => kept.counsel?.zip),
  'p10.counsel.phone.area': counselPhone.area,
  'p10.counsel.phone.prefix': counselPhone.prefix,
  'p10.counsel.phone.line': counselPhone.line,
  'p10.counsel.email': text('7', 'Lawyer: E-mail Address', ({ kept }) => kept.counsel?.email),
} as const satisfies Partial<Record<BoxId, Fill>>;

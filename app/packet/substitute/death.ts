import type { Kept } from '../../../schemas/steps';
import { addTotals, funeralTotal } from '../../../schemas/totals';
import type { Flow } from '../engine';
import type { PaperInput } from '../types';
import { substitute as words } from '../words/en';
import { askYesNo, dateOf, moneyOf, phoneOf, rowsOrBlank, totalOrOpen } from './parts';

const label = words.six;

interface Payer {
  readonly name?: string;
  readonly relationship?: string;
  readonly amount?: number;
  readonly paidOn?: string;
}

function payers(flow: Flow, items: readonly Payer[]): void {
  const sum = addTotals(
    items.map(({ amount }) => ({ cents: amount ?? 0, unknown: amount === undefined ? 1 : 0, entries: 1 })),
  );
  flow.table(
    [
      { header: label.payer, width: 5 },
      { header: label.relationship, width: 4 },
      { header: label.paidOn, width: 2 },
      { header: label.amount, width: 3, align: 'right' },
    ],
    rowsOrBlank(
      items.map(({ name, relationship, paidOn, amount }) => [
        name ?? '',
        relationship ?? '',
        dateOf(paidOn),
        moneyOf(amount),
      ]),
      4,
      3,
    ),
    items.length > 1 ? [words.totalSoFar(sum.unknown), '', '', totalOrOpen(sum)] : undefined,
  );
}

const billOf = (bill: { readonly bill?: number; readonly billUnknown?: true }): string =>
  bill.bill === undefined && bill.billUnknown ? words.notKnown : moneyOf(bill.bill);

function funeral(flow: Flow, kept: Kept): void {
  const { funeralHome: home = {}, chicagoFund: fund = {}, cemetery = {} } = kept;
  flow.heading(label.funeral, 3);
  flow.fields([
    { label: label.home, value: home.name ?? '', span: 6 },
    { label: label.homePhone, value: phoneOf(home.phone), span: 3 },
    { label: label.homeBill, value: billOf(home), span: 3 },
  ]);
  payers(flow, kept.funeralPayers?.items ?? []);
  askYesNo(flow, label.fund, fund.received);
  if (fund.received === 'yes')
    flow.fields([{ label: label.fundAmount, value: moneyOf(fund.amount), span: 12 }]);
  flow.fields([
    { label: label.cemetery, value: cemetery.noCemetery ? label.noCemetery : (cemetery.name ?? ''), span: 6 },
    { label: label.cemeteryPhone, value: phoneOf(cemetery.phone), span: 3 },
    { label: label.cemeteryBill, value: billOf(cemetery), span: 3 },
  ]);
  if (!cemetery.noCemetery) payers(flow, kept.cemeteryPayers?.items ?? []);
  const total = funeralTotal(kept);
  const sum = total.entries > total.unknown ? moneyOf(total.cents) : '';
  const open = sum && total.unknown > 0 ? ` (${words.totalSoFar(total.unknown)})` : '';
  flow.fields([{ label: label.grandTotal, value: `${sum}${open}`, span: 12 }]);
}

function lifeInsurance(flow: Flow, { lifeInsurance: life, policies }: Kept): void {
  flow.heading(label.insurance, 3);
  askYesNo(flow, label.hadPolicy, life?.hadPolicy);
  if (life?.hadPolicy === 'no') return;
  const rows = (policies?.items ?? []).map(({ company, beneficiary, beneficiaryPhone, amountPaid }) => [
    company ?? '',
    beneficiary ?? '',
    phoneOf(beneficiaryPhone),
    moneyOf(amountPaid),
  ]);
  flow.table(
    [
      { header: label.company, width: 4 },
      { header: label.beneficiary, width: 4 },
      { header: label.beneficiaryPhone, width: 3 },
      { header: label.amountPaid, width: 3, align: 'right' },
    ],
    rowsOrBlank(rows, 4),
  );
}

function support(flow: Flow, { support: work, dependents }: Kept): void {
  flow.heading(label.support, 3);
  askYesNo(flow, label.employed, work?.victimEmployed);
  const rows = (dependents?.items ?? []).map((item) => [
    item.name ?? '',
    item.relationship ?? '',
    dateOf(item.dateOfBirth),
    [item.guardianName, phoneOf(item.guardianPhone)].filter(Boolean).join('\n'),
  ]);
  flow.table(
    [
      { header: label.dependent, width: 4 },
      { header: label.relationship, width: 3 },
      { header: label.dateOfBirth, width: 2 },
      { header: label.guardian, width: 4 },
    ],
    rowsOrBlank(rows, 4),
  );
}

/** Prints section 6: funeral and burial, life insurance, dependents. One line where nothing of it is claimed. */
export function sectionSix(flow: Flow, { kept, people }: PaperInput): void {
  flow.heading(label.title, 2, words.section(6));
  const answered = kept.funeralHome ?? kept.lifeInsurance ?? kept.support ?? kept.dependents;
  if (!people.died && !answered) {
    flow.paragraph(label.notClaimed);
    return;
  }
  funeral(flow, kept);
  lifeInsurance(flow, kept);
  support(flow, kept);
}

import { formatMoney } from '../../schemas/format';
import type { CostStepId } from '../../schemas/wizard';
import type { Kept } from '../../schemas/steps';
import { writtenSpan } from '../../templates/il-cvc/map/fill';
import { addUp } from '../../templates/il-cvc/map/sums';
import { NOT_KNOWN_YET } from '../../templates/il-cvc/map/words';
import { withBlanks } from './by-hand';
import type { TableColumn } from './engine/grid';
import { MISSED_BECAUSE, PROVIDER_KINDS, RELOCATION_KINDS, YES_NO_UNSURE } from './schedule-words';

type Entry<Id extends CostStepId> = NonNullable<Kept[Id]>['items'][number];
type AnyEntry = Entry<CostStepId>;
/** What one entry of any cost list may hold. Each list has some of these. */
type CostEntry = Pick<
  AnyEntry,
  'amount' | 'amountUnknown' | 'paid' | 'paidBy' | 'owed' | 'covered' | 'coveredBy'
> & {
  readonly provider?: string;
  readonly payee?: string;
  readonly employer?: string;
  readonly city?: string;
  readonly what?: string;
  readonly from?: string;
  readonly to?: string;
  readonly trips?: number;
  readonly nights?: number;
  readonly kind?: Entry<'relocationCosts'>['kind'];
  readonly reason?: Entry<'lossOfEarningsCosts'>['reason'];
  readonly providerKind?: Entry<'counselingCosts'>['providerKind'];
  readonly keptAsEvidence?: Entry<'clothingCosts'>['keptAsEvidence'];
};

/** The columns of every table of costs; widths in points. */
export const COST_COLUMNS: readonly TableColumn[] = [
  { header: 'Provider, payee or employer', width: 104 },
  { header: 'For', width: 104 },
  { header: 'Date(s)', width: 74 },
  { header: 'Amount', width: 70, align: 'right' },
  { header: 'Still owed', width: 70, align: 'right' },
  { header: 'Paid so far; other payers', width: 104 },
];

const some = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join('\n');
const money = (cents: number | undefined): string | undefined =>
  cents === undefined ? undefined : formatMoney(cents);

const purpose = ({ what, kind, reason, providerKind, trips, nights, keptAsEvidence }: CostEntry): string =>
  some(
    kind && RELOCATION_KINDS[kind],
    reason && MISSED_BECAUSE[reason],
    what,
    providerKind && PROVIDER_KINDS[providerKind],
    trips !== undefined && `Trips: ${trips}`,
    nights !== undefined && `Nights: ${nights}`,
    keptAsEvidence && `Kept as evidence: ${YES_NO_UNSURE[keptAsEvidence]}`,
  );

/** One entry as a row of `COST_COLUMNS`. */
export function costRow(entry: CostEntry): string[] {
  const {
    provider,
    payee,
    employer,
    city,
    from,
    to,
    amount,
    amountUnknown,
    paid,
    paidBy,
    owed,
    covered,
    coveredBy,
  } = entry;
  return [
    some(provider, payee, employer, city),
    purpose(entry),
    writtenSpan(from, to) ?? '',
    money(amount) ?? (amountUnknown ? NOT_KNOWN_YET : ''),
    money(owed) ?? '',
    some(
      paid !== undefined && `Paid: ${formatMoney(paid)}`,
      paidBy && `Paid by: ${paidBy}`,
      covered && `Other payer: ${YES_NO_UNSURE[covered]}`,
      coveredBy,
    ),
  ].map(withBlanks);
}

/** The last row of a table of costs: totals of what is known, and how many amounts are not. */
export function costTotals(entries: readonly CostEntry[]): string[] {
  const { sum, open } = addUp(entries.map(({ amount }) => amount));
  const known = (amounts: readonly (number | undefined)[]) =>
    amounts.some((amount) => amount !== undefined) ? addUp(amounts).sum : '';
  const paid = known(entries.map(({ paid: cents }) => cents));
  return [
    `Total, ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`,
    open.replace(/^, /, ''),
    '',
    sum,
    known(entries.map(({ owed }) => owed)),
    some(paid && `Paid: ${paid}`),
  ];
}

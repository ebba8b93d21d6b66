import { formatMoney } from '../../schemas/format';
import type { Kept } from '../../schemas/steps';
import { funeralTotal } from '../../schemas/totals';
import { writtenDate, writtenMoney, writtenPhone } from '../../templates/il-cvc/map/fill';
import { addUp } from '../../templates/il-cvc/map/sums';
import { NOT_KNOWN_YET } from '../../templates/il-cvc/map/words';
import { withBlanks } from './by-hand';
import type { TableColumn } from './engine/grid';
import type { Flow } from './engine/flow';
import { YES_NO_UNSURE } from './schedule-words';

const cells = (...texts: (string | undefined)[]): string[] => texts.map((text) => withBlanks(text ?? ''));

function drawEmployers(flow: Flow, kept: Kept): void {
  const employers = kept.employers?.items ?? [];
  if (employers.length === 0) return;
  flow.table(
    [
      { header: 'Employer in the six months before', width: 30 },
      { header: 'Address', width: 34 },
      { header: 'Phone', width: 18 },
      { header: 'Net monthly wages', width: 18, align: 'right' },
    ],
    employers.map(({ name, address, phone, netMonthlyWages }) =>
      cells(name, address, writtenPhone(phone), writtenMoney(netMonthlyWages)),
    ),
  );
}

/** Work at the time of the crime, employers, and pay that came from work after the crime. */
export function drawEarnings(flow: Flow, kept: Kept): void {
  flow.heading('Employment and pay received', 2);
  const working = kept.employment?.workingAtCrime;
  flow.paragraph(`Working when the crime happened: ${working ? YES_NO_UNSURE[working] : 'not told yet'}.`);
  drawEmployers(flow, kept);
  const { received, ...pay } = kept.workBenefits ?? {};
  if (received !== 'yes') return;
  const kinds = {
    sick: 'Sick',
    vacation: 'Vacation',
    personal: 'Personal',
    disability: 'Disability',
    other: 'Other',
  };
  const rows = Object.entries(kinds).flatMap(([kind, name]) => {
    const cents = pay[kind as keyof typeof pay];
    return cents === undefined ? [] : [cells(name, formatMoney(cents))];
  });
  if (rows.length === 0) return;
  const total = Object.values(pay).reduce((sum, cents) => sum + cents, 0);
  flow.table(
    [
      { header: 'Pay from work after the crime', width: 80 },
      { header: 'Amount', width: 20, align: 'right' },
    ],
    rows,
    ['Total', formatMoney(total)],
  );
}

const PAYER_COLUMNS: readonly TableColumn[] = [
  { header: 'Paid by', width: 38 },
  { header: 'Relationship to victim', width: 30 },
  { header: 'Paid on', width: 14 },
  { header: 'Amount', width: 18, align: 'right' },
];

function drawPayers(flow: Flow, title: string, payers: NonNullable<Kept['funeralPayers']>['items']): void {
  if (payers.length === 0) return;
  flow.heading(title, 3);
  const { sum, open } = addUp(payers.map(({ amount }) => amount));
  flow.table(
    PAYER_COLUMNS,
    payers.map(({ name, relationship, paidOn, amount }) =>
      cells(name, relationship, writtenDate(paidOn), writtenMoney(amount)),
    ),
    [`Total, ${payers.length} ${payers.length === 1 ? 'payer' : 'payers'}${open}`, '', '', sum],
  );
}

/** Funeral home and cemetery with their bills, and everyone who has paid. */
export function drawFuneral(flow: Flow, kept: Kept): void {
  const { funeralHome, cemetery } = kept;
  const bill = (answers: { bill?: number; billUnknown?: true }) =>
    writtenMoney(answers.bill) ?? (answers.billUnknown ? NOT_KNOWN_YET : undefined);
  const rows = [
    ...(funeralHome
      ? [cells('Funeral home', funeralHome.name, writtenPhone(funeralHome.phone), bill(funeralHome))]
      : []),
    ...(cemetery && !cemetery.noCemetery
      ? [cells('Cemetery', cemetery.name, writtenPhone(cemetery.phone), bill(cemetery))]
      : []),
  ];
  flow.heading('Funeral, burial or cremation', 2);
  if (cemetery?.noCemetery) flow.paragraph('There is no cemetery bill.');
  if (rows.length === 0) flow.paragraph('No bills are known yet.');
  else {
    const total = funeralTotal(kept);
    flow.table(
      [
        { header: 'Bill of', width: 16 },
        { header: 'Name', width: 46 },
        { header: 'Phone', width: 20 },
        { header: 'Amount', width: 18, align: 'right' },
      ],
      rows,
      ['Total', '', '', total.entries === total.unknown ? NOT_KNOWN_YET : formatMoney(total.cents)],
    );
  }
  drawPayers(flow, 'Who has paid for the funeral', kept.funeralPayers?.items ?? []);
  drawPayers(flow, 'Who has paid the cemetery', kept.cemeteryPayers?.items ?? []);
}

/** Everyone who depended on the person who died. */
export function drawSupport(flow: Flow, kept: Kept): void {
  flow.heading('Dependents', 2);
  const dependents = kept.dependents?.items ?? [];
  if (dependents.length === 0) flow.paragraph('No dependents are named yet.');
  else
    flow.table(
      [
        { header: 'Name', width: 28 },
        { header: 'Relationship to victim', width: 26 },
        { header: 'Date of birth', width: 16 },
        { header: 'Legal guardian, and phone', width: 30 },
      ],
      dependents.map(({ name, relationship, dateOfBirth, guardianName, guardianPhone }) =>
        cells(
          name,
          relationship,
          writtenDate(dateOfBirth),
          [guardianName, writtenPhone(guardianPhone)].filter(Boolean).join('\n'),
        ),
      ),
    );
}

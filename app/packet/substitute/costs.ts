import type { Kept } from '../../../schemas/steps';
import { COVERAGES } from '../../../schemas/steps/sources';
import { LOSSES } from '../../../schemas/steps/costs';
import { addTotals, totalOf } from '../../../schemas/totals';
import { COST_STEP } from '../../../schemas/wizard';
import type { Flow } from '../engine';
import type { PaperInput } from '../types';
import { LOSS_NAMES } from '../../../templates/il-cvc/map/losses';
import { LOSS_MARKS, substitute as words } from '../words/en';
import { askYesNo, moneyOf, phoneOf, rowsOrBlank, spanOf, totalOrOpen } from './parts';

/** The losses whose bills come from a provider of care: the rows of section 4. */
const CARE = [
  'medical',
  'dental',
  'counseling',
  'prosthetics',
  'eyeglasses',
  'hearingAids',
  'tattooRemoval',
] as const;

const LOSS_COLUMNS = 4;

/** Prints section 3: the 29 losses; their single costs stand on the costs schedule. */
export function sectionThree(flow: Flow, { kept }: PaperInput): void {
  const chosen = kept.losses?.chosen ?? [];
  flow.heading(words.three.title, 2, words.section(3));
  flow.tickGrid(
    LOSSES.map((loss) => ({
      label: LOSS_NAMES[loss] + (LOSS_MARKS[loss] ?? ''),
      ticked: chosen.includes(loss),
    })),
    LOSS_COLUMNS,
  );
  flow.paragraph(words.three.notes, { size: 8, gray: 0.2 });
  if (chosen.length > 0) flow.paragraph(words.three.itemized, { size: 8.8 });
}

function providers(flow: Flow, kept: Kept): void {
  const label = words.four;
  const rows = CARE.flatMap((loss) =>
    (kept[COST_STEP[loss]]?.items ?? []).map((item) => ({ loss, ...item })),
  );
  const claimed = CARE.some((loss) => kept.losses?.chosen?.includes(loss));
  if (!claimed && kept.losses?.chosen) {
    flow.paragraph(label.notClaimed);
    return;
  }
  flow.paragraph(label.bills, { size: 8.8 });
  flow.heading(label.providers, 3);
  const cells = rows.map(({ loss, provider, city, phone, from, to, amount, amountUnknown }) => [
    provider ?? '',
    LOSS_NAMES[loss],
    city ?? '',
    phoneOf(phone),
    spanOf(from, to),
    amount === undefined && amountUnknown ? words.notKnown : moneyOf(amount),
  ]);
  const sum = addTotals(CARE.map((loss) => totalOf(kept, loss)));
  flow.table(
    [
      { header: label.provider, width: 26 },
      { header: label.kind, width: 16 },
      { header: label.city, width: 15 },
      { header: label.phone, width: 17 },
      { header: label.dates, width: 15 },
      { header: label.amount, width: 16, align: 'right' },
    ],
    rowsOrBlank(cells, 6, 3),
    rows.length > 1 ? [words.totalSoFar(sum.unknown), '', '', '', '', totalOrOpen(sum)] : undefined,
  );
}

/** Prints section 4: providers of care, insurance and other sources. */
export function sectionFour(flow: Flow, { kept }: PaperInput): void {
  const label = words.four;
  const { insurance = {} } = kept;
  flow.heading(label.title, 2, words.section(4));
  providers(flow, kept);
  flow.paragraph(label.lead, { size: 8.8 });
  askYesNo(flow, label.hasOther, insurance.hasOther);
  if (insurance.hasOther === 'no') return;
  flow.heading(label.policies, 3);
  flow.fields(
    COVERAGES.map((name) => ({ label: label.coverages[name], value: insurance[name] ?? '', span: 4 })),
  );
}

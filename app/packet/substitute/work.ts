import type { Kept } from '../../../schemas/steps';
import type { Flow } from '../engine';
import type { PaperInput } from '../types';
import { substitute as words } from '../words/en';
import { askYesNo, moneyOf, phoneOf, rowsOrBlank, type YesNo } from './parts';

const label = words.five;

/** Whether earnings are claimed; open as long as no loss has been chosen. */
function earningsClaimed({ losses }: Kept): YesNo {
  if (!losses?.chosen) return undefined;
  return losses.chosen.includes('lossOfEarnings') || losses.chosen.includes('futureEarnings') ? 'yes' : 'no';
}

function employers(flow: Flow, { employers: list }: Kept): void {
  const rows = (list?.items ?? []).map(({ name, address, phone, netMonthlyWages }) => [
    name ?? '',
    address ?? '',
    phoneOf(phone),
    moneyOf(netMonthlyWages),
  ]);
  flow.heading(label.history, 3);
  flow.table(
    [
      { header: label.employer, width: 4 },
      { header: label.address, width: 5 },
      { header: label.phone, width: 3 },
      { header: label.wages, width: 3, align: 'right' },
    ],
    rowsOrBlank(rows, 4, 3),
  );
}

const amountRows = <Name extends string>(
  names: Readonly<Record<Name, string>>,
  amounts: { readonly [key in NoInfer<Name>]?: number },
): string[][] =>
  (Object.entries(names) as [Name, string][]).map(([name, text]) => [text, moneyOf(amounts[name])]);

/** Prints section 5: employment and the payments received. */
export function sectionFive(flow: Flow, { kept }: PaperInput): void {
  const claimed = earningsClaimed(kept);
  flow.heading(label.title, 2, words.section(5));
  askYesNo(flow, label.applying, claimed);
  if (claimed !== 'no') askYesNo(flow, label.working, kept.employment?.workingAtCrime);
  if (claimed !== 'no' || kept.employers) employers(flow, kept);
  askYesNo(flow, label.received, kept.workBenefits?.received);
  flow.table(
    [
      { header: label.benefit, width: 9 },
      { header: label.amount, width: 3, align: 'right' },
    ],
    [
      ...amountRows(label.workBenefits, kept.workBenefits ?? {}),
      ...amountRows(label.otherBenefits, kept.otherBenefits ?? {}),
    ],
  );
}

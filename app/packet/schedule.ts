import type { Kept } from '../../schemas/steps';
import { LOSSES, type Loss } from '../../schemas/steps/costs';
import { totalOf, addTotals, type Total } from '../../schemas/totals';
import { formatMoney } from '../../schemas/format';
import { COST_STEP, type CostLoss } from '../../schemas/wizard';
import { LOSS_NAMES } from '../../templates/il-cvc/map/losses';
import type { PaperPeople } from '../../templates/il-cvc/map/paper';
import { NOT_KNOWN_YET } from '../../templates/il-cvc/map/words';
import { withBlanks } from './by-hand';
import { Flow } from './engine/flow';
import type { Page } from './engine/page';
import { drawEarnings, drawFuneral, drawSupport } from './schedule-parts';
import { COST_COLUMNS, costRow, costTotals } from './schedule-rows';

/** A total as it stands in the summary: what is known, and how many amounts are still open. */
function writtenTotal({ cents, unknown, entries }: Total): string {
  if (entries === 0) return '';
  return entries === unknown ? NOT_KNOWN_YET : formatMoney(cents);
}

const openAmounts = ({ unknown }: Total): string => (unknown === 0 ? '' : `${unknown} not known yet`);

const isFuneral = (loss: Loss): boolean => loss === 'funeralBurial' || loss === 'funeralCremation';

function drawSummary(flow: Flow, kept: Kept, chosen: readonly Loss[]): void {
  const totals = chosen.map((loss) => totalOf(kept, loss));
  const all = addTotals(totals);
  const rows = chosen.map((loss, index) => {
    const total = totals[index] ?? all;
    const shared = loss === 'funeralCremation' && chosen.includes('funeralBurial');
    const dependents = kept.dependents?.items.length;
    const support = loss === 'lossOfSupport' && dependents ? `Dependents: ${dependents}` : undefined;
    const details = shared ? 'Together with Funeral/Burial' : (support ?? openAmounts(total));
    return [LOSS_NAMES[loss], total.entries ? String(total.entries) : '', details, writtenTotal(total)];
  });
  flow.table(
    [
      { header: 'Loss claimed in section 3', width: 44 },
      { header: 'Entries', width: 10, align: 'right' },
      { header: 'Remarks', width: 26 },
      { header: 'Amount', width: 20, align: 'right' },
    ],
    rows,
    ['All losses, as far as known', String(all.entries), openAmounts(all), writtenTotal(all)],
  );
}

function drawLoss(flow: Flow, kept: Kept, loss: CostLoss): void {
  flow.heading(LOSS_NAMES[loss], 2);
  const entries = kept[COST_STEP[loss]]?.items ?? [];
  if (entries.length === 0) flow.paragraph('No single costs are known yet.');
  else flow.table(COST_COLUMNS, entries.map(costRow), costTotals(entries));
}

/**
 * Draws the itemized costs: a summary, then one table for each chosen loss with totals, in the order of section 3
 * of the form, which has no room for them. No losses chosen, no pages.
 */
export function drawSchedule(kept: Kept, people: PaperPeople): Page[] {
  const chosen = LOSSES.filter((loss) => kept.losses?.chosen?.includes(loss));
  if (chosen.length === 0) return [];
  const victim = withBlanks(people.victim.name ?? '');
  const flow = new Flow({
    footer: ({ page, pages }) => ({
      left: victim && `Victim: ${victim}`,
      right: `Itemized costs · page ${page} of ${pages}`,
    }),
  });
  flow.titleBlock(
    'Itemized costs',
    [victim && `Victim: ${victim}`, 'Belongs to section 3 of the application.'].filter(Boolean).join('  ·  '),
  );
  drawSummary(flow, kept, chosen);
  for (const loss of chosen) if (loss in COST_STEP) drawLoss(flow, kept, loss as CostLoss);
  if (chosen.some((loss) => loss === 'lossOfEarnings' || loss === 'futureEarnings')) drawEarnings(flow, kept);
  if (chosen.some(isFuneral)) drawFuneral(flow, kept);
  if (chosen.some((loss) => loss === 'lossOfSupport' || loss === 'dependentReplacementService'))
    drawSupport(flow, kept);
  return flow.finish();
}

import type { Kept } from './steps';
import type { Loss } from './steps/costs';
import { COST_STEP, type CostLoss } from './wizard';

/** The sum of one loss so far. */
export interface Total {
  /** Whole cents of all amounts that are known. */
  readonly cents: number;
  /** How many entries say that the amount is not known yet, or have none. */
  readonly unknown: number;
  readonly entries: number;
}

interface CostItem {
  readonly amount?: number;
}

const sum = (items: readonly CostItem[]): Total => ({
  cents: items.reduce((total, { amount }) => total + (amount ?? 0), 0),
  unknown: items.filter(({ amount }) => amount === undefined).length,
  entries: items.length,
});

/** Adds totals. */
export const addTotals = (totals: readonly Total[]): Total =>
  totals.reduce(
    (all, one) => ({
      cents: all.cents + one.cents,
      unknown: all.unknown + one.unknown,
      entries: all.entries + one.entries,
    }),
    {
      cents: 0,
      unknown: 0,
      entries: 0,
    },
  );

/** The bills of the funeral home and the cemetery (form, section 6A), in cents. */
export function funeralTotal(kept: Kept): Total {
  const bills: CostItem[] = [];
  if (kept.funeralHome) bills.push({ amount: kept.funeralHome.bill });
  if (kept.cemetery && !kept.cemetery.noCemetery) bills.push({ amount: kept.cemetery.bill });
  return sum(bills);
}

/** The total of one loss. The two funeral losses share one total; the second of both then counts as zero. */
export function totalOf(kept: Kept, loss: Loss): Total {
  if (loss === 'funeralBurial') return funeralTotal(kept);
  if (loss === 'funeralCremation')
    return kept.losses?.chosen?.includes('funeralBurial') ? sum([]) : funeralTotal(kept);
  if (!(loss in COST_STEP)) return sum([]);
  const list = kept[COST_STEP[loss as CostLoss]];
  return sum(list?.items ?? []);
}

/** The total of all chosen losses. */
export const grandTotal = (kept: Kept): Total =>
  addTotals((kept.losses?.chosen ?? []).map((loss) => totalOf(kept, loss)));

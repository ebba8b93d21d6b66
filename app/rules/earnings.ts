import type { Kept } from '../../schemas/steps';
import { forMonths } from './calendar';
import { ceilingConfidence } from './ceiling';
import { figureOf, type NamedFigure } from './facts';
import { periodsOf, type Period } from './periods';
import { defineRule, figure, found, money } from './rule';
import type { Setting } from './types';

/** How lost pay is worked out (Sec. 2(h), In re Montour), in cents. */
export interface EarningsArithmetic {
  /** Average net monthly pay of the six months before; with several employers the mean of their monthly pay. */
  readonly average: number;
  /** True with several employers: held at once they add up, one after the other they do not, and nobody is asked. */
  readonly rough: boolean;
  readonly ceiling: NamedFigure;
  /** The lesser of average and ceiling. */
  readonly monthly: number;
  /** The times away from work; absent as long as one of them has no first or last day. */
  readonly periods?: readonly Period[];
  /** The monthly amount for all these times. */
  readonly most?: number;
}

/** The lesser of the average net monthly pay and the monthly ceiling, in cents. */
export const monthlyRate = (average: number, ceiling: number): number => Math.min(average, ceiling);

/** The arithmetic of lost pay, or `undefined` as long as no employer's net monthly pay is known. */
export function earningsArithmetic(kept: Kept, { edition }: Setting): EarningsArithmetic | undefined {
  const pay = (kept.employers?.items ?? []).flatMap(({ netMonthlyWages }) => netMonthlyWages ?? []);
  if (pay.length === 0) return undefined;
  const ceiling = figureOf(edition, 'earningsMonthly');
  const average = Math.floor(pay.reduce((sum, cents) => sum + cents, 0) / pay.length);
  const monthly = monthlyRate(average, ceiling.figure);
  const periods = periodsOf(kept.lossOfEarningsCosts?.items ?? []);
  const most = periods?.reduce((sum, { months }) => sum + forMonths(monthly, months), 0);
  return { average, rough: (kept.employers?.items.length ?? 0) > 1, ceiling, monthly, periods, most };
}

const claimsPay = (kept: Kept): boolean =>
  kept.losses?.chosen?.some((loss) => loss === 'lossOfEarnings' || loss === 'futureEarnings') ?? false;

/** The victim must have been working when the crime happened (form, page 7). */
export const employed = defineRule(['losses.chosen', 'employment.workingAtCrime'], (kept, { edition }) => {
  if (!claimsPay(kept)) return undefined;
  const on = [edition.provisions.working];
  switch (kept.employment?.workingAtCrime) {
    case 'yes':
      return found('employed', 'working', { on });
    case 'no':
      return found('employed', 'notWorking', { on });
    default:
      return found('employed', 'notTold', { on });
  }
});

/** Lost pay: the average of the six months before, or the monthly ceiling, whichever is less. */
export const earnings = defineRule(
  [
    'losses.chosen',
    'employers.netMonthlyWages',
    'lossOfEarningsCosts.from',
    'lossOfEarningsCosts.to',
    'crimeDate.from',
    'crimeDate.to',
  ],
  (kept, setting) => {
    if (!kept.losses?.chosen?.includes('lossOfEarnings')) return undefined;
    const { edition } = setting;
    const basis = figureOf(edition, 'earningsMonths');
    const ceiling = figureOf(edition, 'earningsMonthly');
    const sum = earningsArithmetic(kept, setting);
    const known = { months: figure(basis), ceiling: figure(ceiling) };
    const grounds = {
      on: [edition.provisions.earningsBasis, basis, ceiling],
      confidence: ceilingConfidence(kept, ceiling),
      params: sum ? { ...known, average: money(sum.average) } : known,
    };
    if (!sum) return found('earnings', 'noWages', grounds);
    if (sum.rough) return found('earnings', 'severalEmployers', grounds);
    return found('earnings', sum.average > ceiling.figure ? 'above' : 'within', grounds);
  },
);

import type { Kept } from '../../schemas/steps';
import type { Loss } from '../../schemas/steps/costs';
import { addTotals, totalOf, type Total } from '../../schemas/totals';
import { COST_STEP, type CostLoss } from '../../schemas/wizard';
import { ceilingConfidence, claimsFuneral, maximumFor, replacementMost } from './ceiling';
import { lifeInsurancePaid } from './costs';
import { earningsArithmetic, type EarningsArithmetic } from './earnings';
import { figureOf, type FigureId, type NamedFigure } from './facts';
import { confidenceOf } from './rule';
import type { Confidence, Setting } from './types';

/** Money from someone else, in cents, by the answer it was told in. */
export interface OtherPayer {
  readonly source:
    | 'chicagoFund'
    | 'burialBenefits'
    | 'workBenefits'
    | 'unemployment'
    | 'cityDeathBenefit'
    | 'insurancePaid'
    | 'lifeInsurance'
    | 'workersCompensation'
    | 'medicareOrPublicAid';
  readonly cents: number;
}

/** The most for one loss. */
export interface Ceiling {
  readonly cents: number;
  readonly figure: NamedFigure;
  readonly confidence: Confidence;
}

/** What one loss may come to. All amounts in cents. */
export interface EstimateLine {
  readonly loss: Loss;
  readonly claimed: Total;
  readonly otherPayers: readonly OtherPayer[];
  /** Absent where no ceiling is known, or where it cannot be worked out yet. */
  readonly ceiling?: Ceiling;
  /** Some other payer was named without an amount. */
  readonly maybeCovered: boolean;
  readonly possible: number;
}

/** What the whole application may come to. It is not a promise: the office decides. */
export interface Estimate {
  readonly lines: readonly EstimateLine[];
  readonly claimed: Total;
  /** What other payers take off the sum of the lines. */
  readonly otherPayers: readonly OtherPayer[];
  /** The overall maximum, where the date of the crime makes it certain. */
  readonly maximum?: Ceiling;
  readonly possible: number;
  /** False as long as an amount is open: a bill, support, a payer or the maximum. */
  readonly complete: boolean;
  readonly earnings?: EarningsArithmetic;
}

const FUNERAL: readonly Loss[] = ['funeralBurial', 'funeralCremation'];

const told = (source: OtherPayer['source'], cents: number | undefined): readonly OtherPayer[] =>
  cents ? [{ source, cents }] : [];
const sumOf = (payers: readonly OtherPayer[]): number => payers.reduce((sum, { cents }) => sum + cents, 0);

function payersOf(kept: Kept, loss: Loss): readonly OtherPayer[] {
  if (FUNERAL.includes(loss))
    return [
      ...told('chicagoFund', kept.chicagoFund?.amount),
      ...told('burialBenefits', kept.otherBenefits?.burialBenefits),
    ];
  if (loss !== 'lossOfEarnings') return [];
  const { sick = 0, vacation = 0, personal = 0, disability = 0, other = 0 } = kept.workBenefits ?? {};
  return told('workBenefits', sick + vacation + personal + disability + other);
}

function ceilingOf(kept: Kept, setting: Setting, loss: Loss): Ceiling | undefined {
  const make = (id: FigureId, cents: number | undefined): Ceiling | undefined => {
    const figure = figureOf(setting.edition, id);
    return cents === undefined ? undefined : { cents, figure, confidence: ceilingConfidence(kept, figure) };
  };
  if (FUNERAL.includes(loss))
    return make('funeralMaximum', figureOf(setting.edition, 'funeralMaximum').figure);
  if (loss === 'lossOfEarnings') return make('earningsMonthly', earningsArithmetic(kept, setting)?.most);
  return loss === 'replacementService'
    ? make('replacementMonthly', replacementMost(kept, setting))
    : undefined;
}

function maybeCovered(kept: Kept, loss: Loss): boolean {
  if (!(loss in COST_STEP)) return false;
  const items: readonly { readonly covered?: string }[] = kept[COST_STEP[loss as CostLoss]]?.items ?? [];
  return items.some(({ covered }) => covered === 'yes' || covered === 'unsure');
}

/** Bills first go to other payers (form, page 7), so they come off before the ceiling. */
function lineOf(kept: Kept, setting: Setting, loss: Loss): EstimateLine {
  const claimed = totalOf(kept, loss);
  const otherPayers = payersOf(kept, loss);
  const ceiling = ceilingOf(kept, setting, loss);
  const left = Math.max(0, claimed.cents - sumOf(otherPayers));
  const possible = Math.min(left, ceiling?.cents ?? left);
  return { loss, claimed, otherPayers, ceiling, maybeCovered: maybeCovered(kept, loss), possible };
}

/** The two funeral boxes share one bill, so they share one line. */
const linesFor = (kept: Kept): readonly Loss[] => {
  const chosen = kept.losses?.chosen ?? [];
  return chosen.filter((loss) => loss !== 'funeralCremation' || !chosen.includes('funeralBurial'));
};

/**
 * Payments that are told for the whole claim. The form's row for insurance names life insurance too, so what the
 * policies have paid is taken out of that row before their uncounted part is left off: no dollar counts twice.
 */
function wholePayers(kept: Kept, { edition }: Setting): readonly OtherPayer[] {
  const { otherBenefits = {} } = kept;
  const life = lifeInsurancePaid(kept);
  const insurance = otherBenefits.insurancePaid ?? 0;
  return [
    ...told('unemployment', otherBenefits.unemployment),
    ...told('cityDeathBenefit', otherBenefits.cityDeathBenefit),
    ...told('insurancePaid', insurance >= life ? insurance - life : insurance),
    ...told('lifeInsurance', Math.max(0, life - figureOf(edition, 'lifeInsuranceFree').figure)),
    ...told('workersCompensation', otherBenefits.workersCompensation),
    ...told('medicareOrPublicAid', otherBenefits.medicareOrPublicAid),
    ...(claimsFuneral(kept) ? [] : told('burialBenefits', otherBenefits.burialBenefits)),
  ];
}

/**
 * What was claimed, what ceilings and other payers do to it, and what may remain, in cents. Loss of support and
 * everything without an amount count as nothing yet and make the estimate incomplete.
 */
export function estimate(kept: Kept, setting: Setting): Estimate {
  const lines = linesFor(kept).map((loss) => lineOf(kept, setting, loss));
  const claimed = addTotals(lines.map((line) => line.claimed));
  const otherPayers = wholePayers(kept, setting);
  const sum = lines.reduce((total, line) => total + line.possible, 0);
  const holds = maximumFor(kept, setting);
  const left = Math.max(0, sum - sumOf(otherPayers));
  return {
    lines,
    claimed,
    otherPayers,
    maximum: holds && { cents: holds.figure, figure: holds, confidence: confidenceOf([holds]) },
    possible: Math.min(left, holds?.figure ?? left),
    complete:
      holds !== undefined &&
      lines.length > 0 &&
      lines.every((line) => line.claimed.entries > 0 && line.claimed.unknown === 0 && !line.maybeCovered),
    earnings: kept.losses?.chosen?.includes('lossOfEarnings') ? earningsArithmetic(kept, setting) : undefined,
  };
}

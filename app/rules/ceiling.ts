import { earliest } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import { funeralTotal, grandTotal, totalOf } from '../../schemas/totals';
import { COST_STEP } from '../../schemas/wizard';
import { forMonths } from './calendar';
import { figureOf, figureOn, type NamedFigure } from './facts';
import { periodsOf } from './periods';
import { confidenceOf, defineRule, figure, found, money } from './rule';
import { crimeSpan } from './span';
import type { AnswerPath, Confidence, Setting } from './types';

/** How well a ceiling is known for this crime: less well for a crime before the ceiling was first read of. */
export const ceilingConfidence = (kept: Kept, ceiling: NamedFigure): Confidence => {
  const span = crimeSpan(kept);
  const older = !span || (ceiling.since !== undefined && span.first < earliest(ceiling.since));
  return older ? 'check' : confidenceOf([ceiling]);
};

const chosen = (kept: Kept): readonly string[] => kept.losses?.chosen ?? [];

/** Whether help with the funeral is asked for. */
export const claimsFuneral = (kept: Kept): boolean =>
  chosen(kept).some((loss) => loss === 'funeralBurial' || loss === 'funeralCremation');

/** The most that all help together can come to, by the date of the crime; `undefined` if that is not certain. */
export function maximumFor(kept: Kept, { edition }: Setting): NamedFigure | undefined {
  const span = crimeSpan(kept);
  if (!span) return undefined;
  const [first, last] = [
    figureOn(edition, 'overallMaximum', span.first),
    figureOn(edition, 'overallMaximum', span.last),
  ];
  return first && last && first.figure === last.figure ? first : undefined;
}

const FUNERAL_BILLS = ['funeralHome.bill', 'cemetery.bill', 'cemetery.noCemetery'] as const;
const AMOUNTS: readonly AnswerPath[] = Object.values(COST_STEP).map((step) => `${step}.amount` as const);

/** The overall maximum (Sec. 10.1(f)), by the date of the crime. Each victim has their own (Sec. 10.1(a)). */
export const maximum = defineRule(
  ['crimeDate.from', 'crimeDate.to', 'losses.chosen', ...FUNERAL_BILLS, ...AMOUNTS],
  (kept, setting) => {
    const { edition } = setting;
    const newest = figureOf(edition, 'overallMaximum');
    const span = crimeSpan(kept);
    if (!span) return found('maximum', 'noDate', { on: [newest], params: { maximum: figure(newest) } });
    const holds = maximumFor(kept, setting);
    if (holds) {
      const grounds = { on: [holds, edition.provisions.eachVictim], params: { maximum: figure(holds) } };
      return found('maximum', grandTotal(kept).cents > holds.figure ? 'above' : 'known', grounds);
    }
    const before = figureOn(edition, 'overallMaximum', span.first);
    const after = figureOn(edition, 'overallMaximum', span.last);
    if (!before || !after) return found('maximum', 'tooOld', { on: [newest], confidence: 'check' });
    const params = { before: figure(before), after: figure(after) };
    return found('maximum', 'eitherSide', { on: [before, after], params });
  },
);

/** The ceiling for funeral and burial. */
export const funeralCeiling = defineRule(
  ['losses.chosen', 'crimeDate.from', 'crimeDate.to', ...FUNERAL_BILLS],
  (kept, { edition }) => {
    if (!claimsFuneral(kept)) return undefined;
    const ceiling = figureOf(edition, 'funeralMaximum');
    const { cents, unknown, entries } = funeralTotal(kept);
    const grounds = {
      on: [ceiling],
      confidence: ceilingConfidence(kept, ceiling),
      params: { ceiling: figure(ceiling), claimed: money(cents) },
    };
    if (cents > ceiling.figure) return found('funeralCeiling', 'above', grounds);
    return found('funeralCeiling', entries === 0 || unknown > 0 ? 'noAmount' : 'within', grounds);
  },
);

/** Loss of support: the person who died was working before the crime (form, page 3); a monthly ceiling. */
export const support = defineRule(
  ['losses.chosen', 'support.victimEmployed', 'crimeDate.from', 'crimeDate.to'],
  (kept, { edition }) => {
    if (!chosen(kept).includes('lossOfSupport')) return undefined;
    const ceiling = figureOf(edition, 'supportMonthly');
    const grounds = {
      on: [edition.provisions.supportWorking, edition.provisions.dependents, ceiling],
      confidence: ceilingConfidence(kept, ceiling),
      params: { ceiling: figure(ceiling) },
    };
    switch (kept.support?.victimEmployed) {
      case 'yes':
        return found('support', 'working', grounds);
      case 'no':
        return found('support', 'notWorking', grounds);
      default:
        return found('support', 'notTold', grounds);
    }
  },
);

/** The most for paid help with daily work over its months, in cents, or `undefined` without all days. */
export function replacementMost(kept: Kept, { edition }: Setting): number | undefined {
  const monthly = figureOf(edition, 'replacementMonthly').figure;
  return periodsOf(kept.replacementServiceCosts?.items ?? [])?.reduce(
    (sum, { months }) => sum + forMonths(monthly, months),
    0,
  );
}

/** The monthly ceiling for paid help with daily work. */
export const replacementCeiling = defineRule(
  [
    'losses.chosen',
    'crimeDate.from',
    'crimeDate.to',
    'replacementServiceCosts.amount',
    'replacementServiceCosts.from',
    'replacementServiceCosts.to',
  ],
  (kept, setting) => {
    if (!chosen(kept).includes('replacementService')) return undefined;
    const ceiling = figureOf(setting.edition, 'replacementMonthly');
    const most = replacementMost(kept, setting);
    const { cents, unknown } = totalOf(kept, 'replacementService');
    const grounds = {
      on: [ceiling],
      confidence: ceilingConfidence(kept, ceiling),
      params: { ceiling: figure(ceiling), claimed: money(cents) },
    };
    if (most === undefined) return found('replacementCeiling', 'noAmount', grounds);
    if (cents > most) return found('replacementCeiling', 'above', grounds);
    return found('replacementCeiling', unknown > 0 ? 'noAmount' : 'within', grounds);
  },
);

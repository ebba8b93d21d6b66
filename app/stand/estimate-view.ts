import type { Loss } from '../../schemas/steps/costs';
import type { StepId } from '../../schemas/steps';
import type { Total } from '../../schemas/totals';
import { voiceOf, type Voice } from '../../schemas/voice';
import { COST_STEP, wizardStep, type CostLoss } from '../../schemas/wizard';
import { estimatePage as labels, estimateWords } from '../copy/en/pages/estimate';
import { wizard } from '../copy/en/pages/wizard';
import { say } from '../copy/types';
import {
  estimate,
  findings,
  type Estimate,
  type EstimateLine,
  type Finding,
  type FindingId,
  type OtherPayer,
  type RulesWords,
  type Setting,
} from '../rules';
import { describeFinding, type FindingView, type Place } from './finding-view';

/** A line of a sum: what it is, and the amount in words. */
export interface AmountRow {
  readonly label: string;
  readonly value: string;
}

/** One cost with all that is known of it. */
export interface CostView {
  readonly loss: Loss;
  readonly title: string;
  readonly rows: readonly AmountRow[];
  readonly left: string;
  /** What the rules say of its limit, and how sure they are. */
  readonly limit?: FindingView;
  readonly notes: readonly string[];
  readonly change?: string;
}

/** What the page of the estimate shows. */
export interface EstimateView {
  readonly costs: readonly CostView[];
  readonly rows: readonly AmountRow[];
  readonly total: string;
  /** The overall maximum and how sure it is. */
  readonly maximum?: FindingView;
  readonly wholePayers: boolean;
  readonly needsDate: boolean;
  readonly notAPromise: string;
  readonly notComplete?: string;
}

/** The finding that speaks of the limit of a loss. */
const LIMIT: Partial<Record<Loss, FindingId>> = {
  funeralBurial: 'funeralCeiling',
  funeralCremation: 'funeralCeiling',
  lossOfEarnings: 'earnings',
  lossOfSupport: 'support',
  replacementService: 'replacementCeiling',
};

const STEP: Partial<Record<Loss, StepId>> = {
  funeralBurial: 'funeralHome',
  funeralCremation: 'funeralHome',
  lossOfSupport: 'support',
};

interface Saying {
  readonly place: Place;
  readonly words: RulesWords;
  readonly voice: Voice;
  readonly found: readonly Finding[];
  readonly all: Estimate;
}

const nothingKnown = ({ entries, unknown }: Total): boolean => entries === unknown;

function totalText(total: Total, { format }: RulesWords): string {
  if (nothingKnown(total)) return labels.notKnown;
  const amount = format.money(total.cents);
  return total.unknown > 0 ? estimateWords.withOpen(amount, wizard.noAmountYet(total.unknown)) : amount;
}

const payerRows = (payers: readonly OtherPayer[], { words, voice }: Saying): readonly AmountRow[] =>
  payers.map(({ source, cents }) => ({
    label: say(words.estimate.payers[source], voice),
    value: estimateWords.lessAmount(words.format.money(cents)),
  }));

/** The arithmetic of lost pay: what counts in a month, and for how long. */
function payRows({ all: { earnings }, words: { format } }: Saying): readonly AmountRow[] {
  if (!earnings) return [];
  const times = (earnings.periods ?? []).map(({ months: { whole, days } }) => ({
    label: labels.timeAway,
    value: estimateWords.time(
      whole > 0 ? format.count(whole, 'months') : undefined,
      days > 0 ? format.count(days, 'days') : undefined,
    ),
  }));
  return [
    { label: labels.payCounted, value: estimateWords.aMonth(format.money(earnings.monthly)) },
    ...times,
  ];
}

function limitText({ loss, ceiling }: EstimateLine, { format }: RulesWords): string {
  if (ceiling) return format.money(ceiling.cents);
  return LIMIT[loss] ? labels.notWorkedOut : labels.noLimit;
}

function changeOf(loss: Loss, { way }: Place): string | undefined {
  const id = STEP[loss] ?? COST_STEP[loss as CostLoss];
  return way.path.some((step) => step.id === id) ? `/form/${wizardStep(id).slug}` : undefined;
}

function costView(line: EstimateLine, saying: Saying): CostView {
  const { place, words, voice, found, all } = saying;
  const { loss, claimed, possible } = line;
  const limit = found.find(({ id }) => id === LIMIT[loss]);
  const left = words.format.money(possible);
  return {
    loss,
    title: say(place.copy.losses.items[loss].label, voice),
    rows: [
      { label: labels.asked, value: totalText(claimed, words) },
      ...payerRows(line.otherPayers, saying),
      ...(loss === 'lossOfEarnings' ? payRows(saying) : []),
      { label: labels.limit, value: limitText(line, words) },
    ],
    left: nothingKnown(claimed) ? labels.notKnown : claimed.unknown > 0 ? estimateWords.soFar(left) : left,
    limit: limit && describeFinding(limit, voice, words),
    notes: [
      ...(line.maybeCovered ? [say(words.estimate.maybeCovered, voice)] : []),
      ...(loss === 'lossOfEarnings' && all.earnings?.rough ? [say(words.estimate.rough, voice)] : []),
    ],
    change: changeOf(loss, place),
  };
}

function totalRows(saying: Saying): readonly AmountRow[] {
  const { all, words } = saying;
  const left = all.lines.reduce((sum, { possible }) => sum + possible, 0);
  return [
    { label: labels.allAsked, value: totalText(all.claimed, words) },
    { label: labels.allLeft, value: nothingKnown(all.claimed) ? labels.notKnown : words.format.money(left) },
    ...payerRows(all.otherPayers, saying),
    { label: labels.most, value: all.maximum ? words.format.money(all.maximum.cents) : labels.mostByDate },
  ];
}

/**
 * Draws up the estimate as plain data: for each cost what is asked, what others pay, the limit and what may be left.
 * Takes the walk of the draft, the words of the pages and of the rules, and the day with the edition of the law.
 */
export function describeEstimate(place: Place, setting: Setting, words: RulesWords): EstimateView {
  const { kept } = place.way;
  const voice = voiceOf(kept.whoIsApplying?.role);
  const all = estimate(kept, setting);
  const found = findings(kept, setting);
  const saying: Saying = { place, words, voice, found, all };
  const maximum = found.find(({ id }) => id === 'maximum');
  const total = words.format.money(all.possible);
  // At the overall maximum nothing more can come to it.
  const full = all.possible === all.maximum?.cents;
  return {
    costs: all.lines.map((line) => costView(line, saying)),
    rows: totalRows(saying),
    total: nothingKnown(all.claimed)
      ? labels.notKnown
      : all.complete || full
        ? total
        : estimateWords.soFar(total),
    maximum: maximum && describeFinding(maximum, voice, words),
    wholePayers: all.otherPayers.length > 0,
    needsDate: all.maximum === undefined,
    notAPromise: say(words.estimate.notAPromise, voice),
    notComplete: all.complete ? undefined : say(words.estimate.notComplete, voice),
  };
}

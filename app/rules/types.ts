import type { IsoDate, RoughDate } from '../../schemas/dates';
import type { StepId, Steps } from '../../schemas/steps';
import type { FindingId, TextId } from './catalog';
import type { Edition, FigureId, Unit } from './facts';

export type Outcome = 'met' | 'notMet' | 'unknown';
/** `verified` may be said plainly; the others come with the advice to check with the Attorney General's office. */
export type Confidence = 'verified' | 'partly' | 'check';

/** What rules depend on besides the answers. */
export interface Setting {
  /** Today's calendar date in Illinois. */
  readonly today: IsoDate;
  readonly edition: Edition;
}

/** A question by its step and field, `report.reportedOn`. For lists, the field of each entry. */
export type AnswerPath = {
  [Id in StepId]: `${Id}.${keyof Steps[Id]['fields'] & string}`;
}[StepId];

/** A date, an amount or a number that a sentence shows, with the fact it comes from. */
export type Param =
  | { readonly kind: 'date'; readonly value: IsoDate; readonly from: 'answers' }
  | { readonly kind: 'money'; readonly value: number; readonly from: FigureId | 'answers' }
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly unit: Unit;
      readonly from: FigureId | 'answers';
    };
export type Params = Readonly<Record<string, Param>>;

/** What a rule has found. It never blocks anything. */
export interface Finding {
  readonly id: FindingId;
  readonly outcome: Outcome;
  /** The answers that the rule looks at, whether or not they are given. */
  readonly restsOn: readonly AnswerPath[];
  /** Sections of the Act and pages of the form. */
  readonly citation: string;
  /** Keys of the sources that were read. */
  readonly sources: readonly string[];
  /** Since when the newest provision is known to hold. */
  readonly since?: RoughDate;
  readonly confidence: Confidence;
  /** The sentence, and where there is one the way on, in the words of `words/<language>`. */
  readonly text: TextId;
  readonly params: Params;
}

import type { IsoDate } from '../../../schemas/dates';
import type { PlainStepCopy, Text } from '../../copy/types';
import type { SeparateApplication } from '../applications';
import type { beforeYouStartStep } from '../before-you-start';
import type { FINDINGS, FindingId, Variant } from '../catalog';
import type { OtherPayer } from '../estimate';
import type { Unit } from '../facts';
import type { TIMES } from '../guidance';
import type { PaperKind } from '../papers';

/** What a finding says. Figures stand as `{name}`; no figure is ever written into the words. */
export interface Sentence {
  readonly sentence: Text;
  readonly way?: readonly Text[];
}
/** A finding that is not met always shows the way on. */
export interface SentenceWithWay extends Sentence {
  readonly way: readonly [Text, ...Text[]];
}

/** The words of one finding: a missing outcome or a missing way does not compile. */
export interface FindingWords<Id extends FindingId> {
  readonly title: Text;
  readonly texts: {
    readonly [V in Variant<Id>]: (typeof FINDINGS)[Id][V] extends 'notMet' ? SentenceWithWay : Sentence;
  };
}

export type FindingsWords = { readonly [Id in FindingId]: FindingWords<Id> };

type DateId = 'lastFilingDay' | (typeof TIMES)[keyof typeof TIMES];

/** Every word of the rules in one language. */
export interface RulesWords {
  readonly findings: FindingsWords;
  /** The advice to check with the office, for facts that are partly known and for those to be checked. */
  readonly check: { readonly partly: Text; readonly check: Text };
  readonly format: {
    readonly date: (date: IsoDate) => string;
    readonly money: (cents: number) => string;
    readonly count: (value: number, unit: Unit) => string;
  };
  readonly papers: Readonly<Record<PaperKind, Text>>;
  readonly dates: Readonly<Record<DateId, { readonly label: Text; readonly note: Text }>>;
  readonly separate: Readonly<Record<SeparateApplication, Text>>;
  readonly estimate: {
    readonly notAPromise: Text;
    readonly notComplete: Text;
    readonly maybeCovered: Text;
    readonly rough: Text;
    readonly payers: Readonly<Record<OtherPayer['source'], Text>>;
  };
  readonly beforeYouStart: PlainStepCopy<(typeof beforeYouStartStep)['fields']>;
}

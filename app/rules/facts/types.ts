import type { RoughDate } from '../../../schemas/dates';

/**
 * How well a fact is known. `V`: read in the text of the law, the form or an official page. `V-secondary`: read in a
 * secondary source. `P`: only a synopsis or a part was readable. `X`: sources do not agree, or the present text was
 * not found. Facts that nobody could read anywhere have no mark, because they do not stand here.
 */
export type Mark = 'V' | 'V-secondary' | 'P' | 'X';

/** Something that the law or the form says. */
export interface Provision {
  /** Where it stands, for the person: a section of the Act or a page of the form. */
  readonly section: string;
  /** Keys of the list in `sources.ts`. */
  readonly sources: readonly string[];
  readonly mark: Mark;
  /** Since when it is known to hold; absent where no source tells. */
  readonly since?: RoughDate;
}

export type Unit = 'cents' | 'years' | 'months' | 'days' | 'businessDays' | 'hours';

/** A figure that the law or the form states. Money is whole cents. */
export interface Figure extends Provision {
  readonly figure: number;
  readonly unit: Unit;
  /** Holds for crimes from this day on. */
  readonly from?: RoughDate;
  /** Holds for crimes up to and with this day. */
  readonly until?: RoughDate;
}

import type { Missing } from '../../schemas/application';
import type { IsoDate } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import type { Loss } from '../../schemas/steps/costs';
import type { PaperPeople } from '../../templates/il-cvc/map/paper';
import type { Page } from './engine/page';
import type { PreparedForm } from './engine/prepared';
import type { Exhibit } from './exhibits/read';

export type { Paper, PaperPeople, PaperPerson } from '../../templates/il-cvc/map/paper';

export type FormKind = 'official' | 'substitute';

/** Which parts of the packet are wanted. */
export interface Parts {
  /** Cover letter, form, continuation sheets, costs schedule, statements, list of what is enclosed. */
  readonly send: boolean;
  /** What to do next, what is missing, dates, phone numbers: may be dangerous in a home, so never without asking. */
  readonly keep: boolean;
}

/** A finding of the rules in plain words: the paper does not know rules, only sentences. */
export interface GuidanceFinding {
  /** Stable name of the rule, such as `filingDeadline`. */
  readonly id: string;
  readonly result: 'met' | 'notMet' | 'unknown';
  readonly title: string;
  /** For the person, in their language and voice. */
  readonly text: string;
  readonly citation?: string;
  readonly known: 'verified' | 'partly' | 'check';
}

/** A day to remember, such as the last day to file. */
export interface GuidanceDate {
  readonly id: string;
  readonly label: string;
  readonly date?: IsoDate;
  readonly note?: string;
}

/** A paper to enclose or to find. */
export interface GuidancePaper {
  readonly id: string;
  /** The loss it proves; absent for papers of the whole claim. */
  readonly loss?: Loss;
  readonly paper: string;
  readonly note?: string;
}

/** Everything that the rules have to say to the paper, as plain data. */
export interface Guidance {
  readonly findings: readonly GuidanceFinding[];
  readonly dates: readonly GuidanceDate[];
  readonly papers: readonly GuidancePaper[];
  /** Whether a statement about a late filing, or about a late or missing report, goes with the application. */
  readonly lateFiling: boolean;
  readonly lateReport: boolean;
}

/** An open question by its place on the paper. */
export interface MissingOnPaper {
  /** Section and item of the form, such as `2A`; `Not on the form` for the others. */
  readonly item: string;
  /** The question as printed on the form, shortened. */
  readonly question: string;
  readonly why: Missing['why'];
  /** Counts from 1 where the question stands in one entry of a list. */
  readonly entry?: number;
}

/** What every paper of the packet is drawn from. */
export interface PaperInput {
  readonly kept: Kept;
  readonly people: PaperPeople;
  readonly today: IsoDate;
  readonly form: FormKind;
  readonly parts: Parts;
  readonly guidance?: Guidance;
  /** What is still open, in paper order. */
  readonly missing: readonly MissingOnPaper[];
  /** How many sheets the other papers have, for the list of what is enclosed. The form's own pages are `formPages`. */
  readonly counts: {
    readonly formPages: number;
    readonly continuationSheets: number;
    readonly schedulePages: number;
  };
  /** What the packet cannot print and a person adds by hand. */
  readonly writeByHand: readonly ByHand[];
  /** The added papers, in the order of their numbers, for the lists of papers. */
  readonly exhibits: readonly ListedExhibit[];
}

/** An added paper as the lists name it. */
export interface ListedExhibit {
  /** Counts from 1, as printed on its sheets. */
  readonly number: number;
  readonly belongsTo: string;
  /** The person's own words for it; may be empty. */
  readonly text: string;
  readonly pages: number;
}

/** `app/packet/substitute`: the application when the official form is not installed. */
export type DrawSubstitute = (input: PaperInput) => Page[];
/** `app/packet/send`: what lies before the form (cover letter) and after sheets and schedule (statements, list). */
export type DrawSend = (input: PaperInput) => { readonly before: Page[]; readonly after: Page[] };
/** `app/packet/keep`: what the person keeps; always last. */
export type DrawKeep = (input: PaperInput) => Page[];

/** An answer in characters that no font of the packet can draw. */
export interface ByHand {
  readonly item: string;
  readonly question: string;
  /** Counts from 1 where the answer stands in one entry of a list. */
  readonly entry?: number;
}

/** An answer that stands nowhere in the packet, and why. */
export interface NotOnPaper {
  /** `step.field`, the same name as everywhere. */
  readonly answer: string;
  readonly why: string;
}

/** Boxes of the official form that stay empty, and why. Ticks of one question stand together. */
export interface EmptyBoxes {
  readonly boxes: readonly string[];
  readonly item: string;
  readonly question: string;
  readonly why: string;
}

export interface PacketInput {
  readonly kept: Kept;
  readonly today: IsoDate;
  readonly form: FormKind;
  /** The installed official form; needed when `form` is `official`. */
  readonly prepared?: PreparedForm;
  readonly parts: Parts;
  readonly guidance?: Guidance;
  readonly missing?: readonly Missing[];
  /** Papers that the person has added (`readExhibits`), printed after everything to send. */
  readonly exhibits?: readonly Exhibit[];
}

export interface PacketSummary {
  readonly form: FormKind;
  readonly pages: number;
  readonly continuationSheets: number;
  readonly notOnPaper: readonly NotOnPaper[];
  readonly emptyBoxes: readonly EmptyBoxes[];
  readonly writeByHand: readonly ByHand[];
}

export interface PacketResult {
  readonly bytes: Uint8Array;
  readonly summary: PacketSummary;
}

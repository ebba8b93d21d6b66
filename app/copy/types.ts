import type { ErrorCode } from '../../schemas/errors';
import type { OptionOf } from '../../schemas/fields';
import type { Fields, ListStep, PlainStep } from '../../schemas/step';
import type { StepId, Steps } from '../../schemas/steps';
import type { Loss } from '../../schemas/steps/costs';
import type { Voice } from '../../schemas/voice';
import type { Part } from '../../schemas/wizard';
import type { HelpLine, HelpLineId } from './help-lines';
import type { LossGroupId } from './loss-groups';

/** Words for a person: the same for everybody, or said in the voice of the application. */
export type Text = string | ((voice: Voice) => string);

/** Says a text in a voice. */
export const say = (text: Text, voice: Voice): string => (typeof text === 'string' ? text : text(voice));

export interface OptionCopy {
  readonly label: Text;
  readonly hint?: Text;
}

interface BaseFieldCopy {
  readonly label: Text;
  readonly hint?: Text;
  /** How the question is named on the review and in the list of what is missing; the label if absent. */
  readonly short?: Text;
  /** A kinder sentence than the general one for a code, where the field needs it. */
  readonly errors?: Partial<Record<ErrorCode, Text>>;
}

type FieldCopy<F> = [OptionOf<F>] extends [never]
  ? BaseFieldCopy
  : BaseFieldCopy & { readonly options: Readonly<Record<OptionOf<F>, OptionCopy>> };

type FieldsCopy<F extends Fields> = { readonly [Name in keyof F]: FieldCopy<F[Name]> };

interface BaseStepCopy {
  /** The page's heading: one plain question or subject. Neutral page titles are made elsewhere. */
  readonly title: Text;
  readonly lead?: Text;
  /** Why it is asked. */
  readonly why?: Text;
  /** A quiet note at the foot of the page. */
  readonly note?: Text;
}

export interface PlainStepCopy<F extends Fields> extends BaseStepCopy {
  readonly fields: FieldsCopy<F>;
}

export interface ListStepCopy<F extends Fields> extends BaseStepCopy {
  readonly fields: FieldsCopy<F>;
  /** "a bill": used in "Add a bill", "Change this bill". */
  readonly entry: Text;
  /** The sentence of an empty list. */
  readonly empty: Text;
}

/** The words of one step; a missing label, option or language does not compile. */
export type StepCopy<S> =
  S extends ListStep<string, infer F>
    ? ListStepCopy<F>
    : S extends PlainStep<string, infer F>
      ? PlainStepCopy<F>
      : never;

export type StepsCopy = { readonly [Id in StepId]: StepCopy<Steps[Id]> };

/** A short page before a hard part: what will be asked and why. */
export interface PartIntro {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  /** What will be asked, in a few words each. */
  readonly asks: readonly Text[];
  /** Shown only in these voices; in every voice if absent. */
  readonly voices?: readonly Voice[];
}

export interface PartCopy {
  readonly title: Text;
  readonly description: Text;
  readonly intro?: PartIntro;
}

export type PartsCopy = Readonly<Record<Part, PartCopy>>;
export type ErrorsCopy = Readonly<Record<ErrorCode, Text>>;

/** One of the 29 losses: a short plain name, one line of explanation, and the name on the form. */
export interface LossCopy {
  readonly label: Text;
  readonly explanation: Text;
  readonly printed: string;
}

export interface LossesCopy {
  readonly items: Readonly<Record<Loss, LossCopy>>;
  readonly groups: Readonly<Record<LossGroupId, { readonly title: Text }>>;
}

/** The three statements of section 7, in the order of the page. */
export type StatementId = 'subrogation' | 'release' | 'truth';

/** One of the three statements of section 7. */
export interface StatementCopy {
  readonly title: Text;
  /** What it means for the person, in plain words. */
  readonly plain: readonly Text[];
  /** What one agrees to, closer to the form, with the law it names; our words, not the form's. */
  readonly official: readonly Text[];
}

export interface CertificationCopy {
  readonly lead: Text;
  readonly statements: Readonly<Record<StatementId, StatementCopy>>;
  /** Hard words and what they mean. */
  readonly terms: readonly { readonly term: Text; readonly meaning: Text }[];
  readonly signing: { readonly title: Text; readonly steps: readonly Text[]; readonly who: Text };
}

/** A place to call or write to, with its words. */
export interface HelpLineCopy extends HelpLine {
  readonly name: Text;
  /** What it is for, in one or two sentences. */
  readonly what: Text;
  readonly hours?: Text;
}

export type HelpCopy = Readonly<Record<HelpLineId, HelpLineCopy>>;

/** All words of one language, apart from those of single pages. */
export interface Copy {
  readonly steps: StepsCopy;
  readonly parts: PartsCopy;
  readonly losses: LossesCopy;
  readonly errors: ErrorsCopy;
  readonly certification: CertificationCopy;
  readonly help: HelpCopy;
}

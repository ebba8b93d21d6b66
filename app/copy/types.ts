import type { ErrorCode } from '../../schemas/errors';
import type { OptionOf } from '../../schemas/fields';
import type { Fields, ListStep, PlainStep } from '../../schemas/step';
import type { StepId, Steps } from '../../schemas/steps';
import type { Voice } from '../../schemas/voice';
import type { Part } from '../../schemas/wizard';

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
  S extends ListStep<string, infer F> ? ListStepCopy<F> : S extends PlainStep<string, infer F> ? PlainStepCopy<F> : never;

export type StepsCopy = { readonly [Id in StepId]: StepCopy<Steps[Id]> };

/** A short page before a hard part: what will be asked and why. */
export interface PartIntro {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  /** What will be asked, in a few words each. */
  readonly asks: readonly Text[];
}

export interface PartCopy {
  readonly title: Text;
  readonly description: Text;
  readonly intro?: PartIntro;
}

export type PartsCopy = Readonly<Record<Part, PartCopy>>;
export type ErrorsCopy = Readonly<Record<ErrorCode, Text>>;

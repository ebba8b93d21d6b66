import type { ErrorCode } from '../../schemas/errors';
import type { FieldKind } from '../../schemas/fields';
import type { StepId } from '../../schemas/steps';
import type { Role } from '../../schemas/voice';
import type { Refusal } from '../context';
import type { WizardLabels } from '../copy/en/pages/wizard';
import type { VisitTimes } from '../security/visit-clock';

export interface OptionView {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One question, ready to be drawn: every word is said, every condition decided. */
export interface FieldView {
  /** `step.field`: the `name=`, the id of the input and the hash of every link to it. */
  readonly name: string;
  readonly field: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly OptionView[];
  /** What stands in the input: kept answers as a person would type them, or what could not be read. */
  readonly typed: unknown;
  readonly maxLength: number;
  /** Said when the answer cannot be read, by code, where the field has a kinder sentence than the general one. */
  readonly messages: Partial<Record<ErrorCode, string>>;
  readonly asked: boolean;
  /** Stands before a question that hangs on another answer. */
  readonly heading?: string;
  readonly autocomplete?: string;
}

export type FieldFaults = Readonly<Record<string, ErrorCode>>;

/** One group of losses, for the chooser. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly string[];
}

export interface StatementView {
  readonly title: string;
  readonly plain: readonly string[];
  readonly official: readonly string[];
}

export interface CertificationView {
  readonly lead: string;
  readonly statements: readonly StatementView[];
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
  readonly signing: { readonly title: string; readonly steps: readonly string[]; readonly who: string };
}

/** What hand-laid pages need beside their fields. */
export type Layout =
  | { readonly kind: 'plain' | 'story' }
  | { readonly kind: 'losses'; readonly groups: readonly OptionGroup[] }
  | { readonly kind: 'certification'; readonly certification: CertificationView };

/** One page of questions as plain data, so that no words and no schemas travel with the script. */
export interface StepView {
  readonly id: StepId;
  readonly slug: string;
  /** The id of the list entry; absent for a plain step. */
  readonly item?: string;
  readonly pageTitle: string;
  readonly errorTitle: string;
  readonly where: string;
  readonly title: string;
  readonly lead?: string;
  readonly why?: string;
  readonly note?: string;
  readonly layout: Layout;
  readonly fields: readonly FieldView[];
  readonly mark: string;
  readonly saveId: string;
  /** Tells which draft the page belongs to; absent before there is one, and then nothing is saved while typing. */
  readonly draftTag?: string;
  readonly canSkip: boolean;
  readonly shared: boolean;
  readonly fromCheck: boolean;
  readonly back: { readonly to: string; readonly label: string };
  readonly messages: Readonly<Record<ErrorCode, string>>;
  readonly labels: WizardLabels;
  readonly role?: Role;
  readonly today: string;
}

/** What comes back when a page could not be left yet. */
export interface FaultyPage {
  readonly kind: 'faults';
  /** The id of the list entry that was posted. */
  readonly item?: string;
  readonly faults: FieldFaults;
  readonly mark: string;
  readonly saveId: string;
  /** Typed values by field, to be shown again. */
  readonly typed: Readonly<Record<string, unknown>>;
}

export interface ConflictField {
  readonly name: string;
  readonly field: string;
  readonly label: string;
  readonly mine: string;
  readonly other: string;
}

export interface ConflictPage {
  readonly kind: 'conflict';
  readonly mark: string;
  readonly saveId: string;
  readonly fields: readonly ConflictField[];
  /** Everything that was posted, to be posted again. */
  readonly posted: readonly (readonly [string, string])[];
}

/** The page belongs to no open visit: all of it comes back, to be saved with the code of its draft. */
export interface SignedOutPage {
  readonly kind: 'signedOut';
  readonly errorTitle: string;
  /** Why the code did not open, once one was typed. */
  readonly failure?: 'blank' | Refusal;
  /** How long to wait before the next try. */
  readonly minutes: number;
  readonly code: string;
  readonly mode: 'shared' | 'personal';
  readonly intent: string;
  /** Everything that was posted, to be posted again. */
  readonly posted: readonly (readonly [string, string])[];
  /** What was written in words, to be read or copied. */
  readonly written: readonly string[];
}

/** The browser's own: the page did not reach the server, or came back refused. The page stays as it is. */
export interface UnsentPage {
  readonly kind: 'unsent';
  readonly why: 'unreached' | 'tooLong' | 'refused';
}

/** Saving did not work; what was typed stays. */
export interface UnsavedPage {
  readonly kind: 'unsaved';
  readonly item?: string;
  readonly typed: Readonly<Record<string, unknown>>;
}

export type PageResult = FaultyPage | ConflictPage | UnsavedPage | SignedOutPage;

/** The answer to an autosave, which draws the visit out. */
export interface AutosaveAnswer extends VisitTimes {
  readonly kind: 'saved' | 'conflict';
  readonly mark: string;
}

import type { HelpLineId } from '../../copy/help-lines';
import type { Text } from '../../copy/types';
import type { DocumentKind, DocumentSubject } from '../send/documents';
import type { MissingOnPaper } from '../types';

/** A step of a guide: what to do in a few words, and how. */
export interface Advice {
  readonly what: Text;
  readonly how: Text;
}

/** What happens when: the event, the time that the law gives, and the section. */
export interface NextStep {
  readonly what: Text;
  readonly when: Text;
  readonly section: string;
}

/** Words for the papers that help: one for each kind, one for what they belong to. */
export interface DocumentWords {
  /** Names the paper. `names` are providers, shops or employers as typed, or the person's own words; may be empty. */
  readonly kinds: Readonly<Record<DocumentKind, (names: string) => string>>;
  readonly subjects: Readonly<Record<DocumentSubject, string>>;
  /** Follows the name of a paper whose day is known. */
  readonly received: (date: string) => string;
}

/** All words of the pages that a person keeps. Another language is another object of this type. */
export interface KeepWords {
  /** BCP 47 code of these words. */
  readonly lang: string;
  /** Stands on top of every page. */
  readonly reminder: string;
  readonly footer: (page: number, pages: number) => string;
  readonly aboutHelper: string;
  readonly order: {
    readonly title: string;
    readonly lead: Text;
    readonly signing: string;
    readonly signingSteps: readonly Text[];
    readonly pages: string;
    readonly pageOrder: readonly Text[];
    readonly mail: string;
    readonly mailSteps: readonly Text[];
    readonly mailedOn: string;
    readonly labelTitle: string;
    readonly labelNote: string;
    readonly labelFrom: string;
    readonly labelTo: string;
  };
  readonly missing: {
    readonly title: string;
    readonly lead: Text;
    readonly sendNow: Text;
    readonly none: Text;
    readonly answers: string;
    readonly answersLead: Text;
    /** Set after an open question: why it is open. */
    readonly why: Readonly<Record<MissingOnPaper['why'], string>>;
    /** In which entries of a list the question is open, counted from 1. */
    readonly entries: (numbers: readonly number[]) => string;
    readonly byHand: string;
    readonly byHandLead: Text;
    /** Follows a paper about which the office must be asked. */
    readonly ask: string;
  };
  readonly findings: {
    readonly title: string;
    readonly lead: Text;
    /** Follows a finding that is not fully verified. */
    readonly dates: string;
    readonly columns: { readonly what: string; readonly date: string; readonly note: string };
  };
  readonly next: {
    readonly title: string;
    readonly lead: Text;
    readonly columns: {
      readonly what: string;
      readonly when: string;
      readonly section: string;
      readonly mine: string;
    };
    readonly steps: readonly NextStep[];
    readonly mustDo: string;
    readonly duties: readonly Advice[];
    readonly moreTime: string;
    readonly moreTimeSteps: readonly Text[];
  };
  readonly bills: {
    readonly title: string;
    readonly lead: Text;
    readonly steps: readonly Text[];
    readonly noticeTitle: string;
    readonly noticeNote: string;
    readonly notice: readonly string[];
    readonly noticeFields: { readonly company: string; readonly account: string; readonly claim: string };
    readonly sign: string;
    readonly date: string;
  };
  readonly rights: {
    readonly title: string;
    readonly safety: string;
    readonly safetySteps: readonly Text[];
    readonly rights: string;
    readonly rightsLead: Text;
    /** The twelve rights, in the order of the Illinois Crime Victims' Bill of Rights. */
    readonly twelve: readonly string[];
    readonly specialist: string;
    readonly specialistLead: Text;
    readonly specialistCan: readonly Advice[];
    readonly phones: string;
    readonly relay: (number: string) => string;
    readonly phoneWords: Readonly<Record<HelpLineId, { readonly name: string; readonly note: string }>>;
  };
  readonly documents: DocumentWords;
}

/** The words of the small neutral card with the return code. They say nothing of what the form is about. */
export interface CodeCardWords {
  readonly title: string;
  readonly helper: string;
  readonly lead: string;
  readonly code: string;
  readonly advice: readonly string[];
  readonly where: string;
}

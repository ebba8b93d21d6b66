import type { Kept } from '../../schemas/steps';
import { documentsFor, type EnclosedDocument } from '../packet/send/documents';
import type { DocumentWords } from '../packet/words/types';

/** What a file can belong to, as a person chooses it: a cost or a question, and which paper of it. */
export interface Belonging {
  /** `medical/itemizedBill`, `medical`, `other`. */
  readonly value: string;
  readonly label: string;
}
export interface BelongingGroup {
  readonly label: string;
  readonly choices: readonly Belonging[];
}

export const OTHER = 'other';

/** How an added paper says that it is this paper of the list. */
export const documentValue = ({ subject, kind }: EnclosedDocument): string => `${subject}/${kind}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The choices for these answers, grouped by cost or question in the order of the list of papers. */
export function belongings(kept: Kept, words: DocumentWords, somethingElse: string): BelongingGroup[] {
  const groups = new Map<string, Map<string, Belonging>>();
  for (const document of documentsFor(kept)) {
    const { subject, kind, names } = document;
    const group = groups.get(subject) ?? new Map<string, Belonging>();
    const value = documentValue(document);
    if (!group.has(value)) group.set(value, { value, label: capital(words.kinds[kind](names.join(', '))) });
    groups.set(subject, group);
  }
  return [...groups].map(([subject, choices]) => ({
    label: words.subjects[subject as EnclosedDocument['subject']],
    choices: [...choices.values(), { value: subject, label: somethingElse }],
  }));
}

/** Which paper of its cost or question a file is; empty where the person chose none. */
export function paperName(value: string, words: DocumentWords): string {
  const [, kind = ''] = value.split('/');
  return Object.hasOwn(words.kinds, kind) ? words.kinds[kind as EnclosedDocument['kind']]('') : '';
}

/** The name of what a file belongs to, for screen and paper; `other` for what is not known any more. */
export function belongingName(value: string, words: DocumentWords, other: string): string {
  const [subject = ''] = value.split('/');
  if (!Object.hasOwn(words.subjects, subject)) return other;
  const name = words.subjects[subject as EnclosedDocument['subject']];
  const paper = paperName(value, words);
  return paper ? `${name}: ${paper}` : name;
}

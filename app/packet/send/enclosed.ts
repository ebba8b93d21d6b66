import { documentValue } from '../../evidence/belonging';
import type { ListedExhibit } from '../types';
import type { DocumentSubject, EnclosedDocument } from './documents';

/** Where the lists of papers name each added paper: every one in exactly one place. */
export interface Enclosed {
  /** Those that are this paper for certain. */
  proving(document: EnclosedDocument): readonly ListedExhibit[];
  /** Those that belong to a cost or question, but not for certain to one line of it. */
  besideIn(subject: DocumentSubject): readonly ListedExhibit[];
  /** Those that belong to nothing on the list. */
  readonly others: readonly ListedExhibit[];
}

/**
 * Sorts added papers under the papers of the list. A line that stands for the papers of several providers is not
 * ticked for one of them: what was added for it comes on a line of its own.
 */
export function enclosedIn(
  groups: readonly (readonly [DocumentSubject, readonly EnclosedDocument[]])[],
  exhibits: readonly ListedExhibit[],
): Enclosed {
  const sameValue = (documents: readonly EnclosedDocument[], value: string): EnclosedDocument[] =>
    documents.filter((document) => documentValue(document) === value);
  const proves = new Map<EnclosedDocument, ListedExhibit[]>();
  const beside = new Map<DocumentSubject, ListedExhibit[]>();
  const others: ListedExhibit[] = [];
  for (const exhibit of exhibits) {
    const [subject] = exhibit.belongsTo.split('/');
    const group = groups.find(([name]) => name === subject);
    const [document, another] = sameValue(group?.[1] ?? [], exhibit.belongsTo);
    if (!group) others.push(exhibit);
    else if (document && !another && document.names.length < 2)
      proves.set(document, [...(proves.get(document) ?? []), exhibit]);
    else beside.set(group[0], [...(beside.get(group[0]) ?? []), exhibit]);
  }
  return {
    proving: (document) => proves.get(document) ?? [],
    besideIn: (subject) => beside.get(subject) ?? [],
    others,
  };
}

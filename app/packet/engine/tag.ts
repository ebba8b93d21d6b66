/** The structure types of PDF that added pages and filled boxes use. */
export type TagRole =
  'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'LBody' | 'Form' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';

/**
 * What a piece of a page means: a heading, a paragraph, a cell. Tags form a tree, and a tag may continue on
 * another page; each use of the same object is the same heading, paragraph or cell.
 */
export class Tag {
  constructor(
    readonly role: TagRole,
    readonly parent?: Tag,
    /** A short name for it, such as the label of the box on the form; for a figure, what it shows. */
    readonly title?: string,
  ) {}
}

/** Object numbers which every packet writes itself, since they change from packet to packet. */
export const CATALOG = 1;
export const PAGES = 2;
export const STRUCTURE = 3;
export const DOCUMENT = 4;
/** The first page of the form; the others follow. */
export const FIRST_PAGE = 5;

/** A page of the form, in the pieces between which a packet puts its own. All strings are PDF text. */
export interface PreparedPage {
  /** Dictionary entries that never change: boxes, group, rotation. */
  entries: string;
  /** Resource entries other than fonts, and the font entries. */
  resources: string;
  fonts: string;
  /** References to the printed content. */
  contents: string;
  /** The page's key in the parent tree, and the structure elements that own its marked content, in order. */
  structParents: number;
  parents: string[];
}

/**
 * The official form, ready for printing: its unchanging objects in one buffer, and what a packet has to write
 * anew. Plain data, so that it can be handed to a worker. Holds no answers, ever.
 */
export interface PreparedForm {
  /** Which edition of the form it is, e.g. 'Rev. 12/2024'. */
  revision: string;
  /** SHA-256 of the PDF it was made from. */
  sha256: string;
  /** The beginning of the file with all unchanging objects. */
  body: Uint8Array;
  /** The number of the first unchanging object; they are numbered without gaps. */
  firstObject: number;
  /** The cross-reference lines of the unchanging objects. */
  xref: string;
  /** A content stream that saves the graphics state, so that the form's own state cannot leak into marks. */
  saveState: number;
  pages: PreparedPage[];
  language: string;
  /** Children of the document's structure element, class and role maps (PDF text), and the next free key. */
  structure: { kids: string; maps: string; nextKey: number };
}

/** The first bytes of every file: the version, and a comment that marks the file as binary. */
export const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');

/** What packets without the official form are built on. */
export const NO_FORM: PreparedForm = {
  revision: '',
  sha256: '',
  body: HEADER,
  firstObject: FIRST_PAGE,
  xref: '',
  saveState: 0,
  pages: [],
  language: 'en-US',
  structure: { kids: '', maps: '', nextKey: 0 },
};

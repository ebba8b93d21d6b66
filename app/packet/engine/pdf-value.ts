import { PDFArray, PDFDict, PDFRef, type PDFObject } from 'pdf-lib';

/** How values are written anew elsewhere. */
export interface Rewriting {
  /** What a reference becomes: `12 0 R`. */
  readonly reference: (ref: PDFRef) => string;
  /** Entries of dictionaries that stay behind, with their slash; none if absent. */
  readonly leftBehind?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** A value as PDF text, one character for each byte. */
export function pdfValue(object: PDFObject | undefined, rewriting: Rewriting): string {
  if (!object) return 'null';
  if (object instanceof PDFRef) return rewriting.reference(object);
  if (object instanceof PDFArray)
    return `[${object
      .asArray()
      .map((item) => pdfValue(item, rewriting))
      .join(' ')}]`;
  if (object instanceof PDFDict) return `<<${pdfEntries(object, rewriting)}>>`;
  const bytes = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes.toString('latin1');
}

/** The entries of a dictionary as PDF text, without those named in `omit`, which stay behind here only. */
export function pdfEntries(dict: PDFDict, rewriting: Rewriting, omit = NONE): string {
  const { leftBehind = NONE } = rewriting;
  return dict
    .entries()
    .filter(([key]) => !leftBehind.has(key.toString()) && !omit.has(key.toString()))
    .map(([key, value]) => `${key.toString()} ${pdfValue(value, rewriting)}`)
    .join('');
}

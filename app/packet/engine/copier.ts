import { PDFRawStream } from 'pdf-lib';
import type { PDFDict, PDFDocument, PDFObject, PDFRef } from 'pdf-lib';
import { pdfEntries, pdfValue, type Rewriting } from './pdf-value';

/** Entries that carry editing history or act on their own; none is needed to print a page. */
const LEFT_BEHIND = new Set([
  '/Metadata',
  '/PieceInfo',
  '/LastModified',
  '/AA',
  '/A_JS',
  '/JS',
  '/OpenAction',
]);

/** Copies objects out of a document, numbering them anew in the order in which they are met. */
export class Copier {
  private readonly numbers = new Map<string, number>();
  private readonly queue: PDFRef[] = [];
  private next: number;
  private readonly rewriting: Rewriting = {
    reference: (ref) => this.reference(ref),
    leftBehind: LEFT_BEHIND,
  };

  constructor(
    private readonly document: PDFDocument,
    fixed: ReadonlyMap<PDFRef, number>,
    first: number,
  ) {
    for (const [ref, number] of fixed) this.numbers.set(ref.toString(), number);
    this.next = first;
  }

  /** The new reference of an object; the object will be copied. */
  reference(ref: PDFRef): string {
    const key = ref.toString();
    const known = this.numbers.get(key);
    if (known !== undefined) return `${known} 0 R`;
    const number = this.next++;
    this.numbers.set(key, number);
    this.queue.push(ref);
    return `${number} 0 R`;
  }

  /** A value as PDF text, one character for each byte. */
  value(object: PDFObject | undefined): string {
    return pdfValue(object, this.rewriting);
  }

  /** The entries of a dictionary as PDF text, without those named in `omit`. */
  entries(dict: PDFDict, omit?: ReadonlySet<string>): string {
    return pdfEntries(dict, this.rewriting, omit);
  }

  /** All objects that have been referred to, and those they refer to, with the offset at which each begins. */
  written(header: Buffer): { body: Uint8Array; offsets: number[] } {
    const chunks: Buffer[] = [header];
    const offsets: number[] = [];
    let length = header.length;
    for (let ref = this.queue.shift(); ref; ref = this.queue.shift()) {
      const object = this.document.context.lookup(ref);
      if (!object) throw new Error(`Object ${ref.toString()} is missing: part of the file is lost`);
      const number = this.reference(ref).split(' ')[0];
      const content =
        object instanceof PDFRawStream
          ? [
              `<<${this.entries(object.dict, new Set(['/Length']))}/Length ${object.contents.length}>>\nstream\n`,
              Buffer.from(object.contents),
              '\nendstream',
            ]
          : [this.value(object)];
      const bytes = Buffer.concat(
        [`${number} 0 obj\n`, ...content, '\nendobj\n'].map((part) =>
          typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
        ),
      );
      offsets.push(length);
      chunks.push(bytes);
      length += bytes.length;
    }
    return { body: Buffer.concat(chunks, length), offsets };
  }
}

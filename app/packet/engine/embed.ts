import { PDFRawStream } from 'pdf-lib';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { pdfEntries, pdfValue, type Rewriting } from './pdf-value';
import type { PdfWriter } from './writer';

/** A picture or a page of another file that can be drawn on a `Page`. */
export interface Embedded {
  /** In points for a page, in dots for a picture; only their relation counts. */
  readonly width: number;
  readonly height: number;
  /** How many units of its own are one width and one height: a picture is one by one, a page is in points. */
  readonly units: { readonly across: number; readonly up: number };
  /** Writes it with all it needs; gives the number of its object. */
  write(writer: PdfWriter): number;
}

/** A baseline or progressive JPEG with one or three colors, as its bytes are. */
export function embedJpeg(bytes: Uint8Array, width: number, height: number, gray: boolean): Embedded {
  const entries =
    `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8` +
    `/ColorSpace/${gray ? 'DeviceGray' : 'DeviceRGB'}/Filter/DCTDecode`;
  return {
    width,
    height,
    units: { across: 1, up: 1 },
    write: (writer) => writer.addEncodedStream(bytes, entries),
  };
}

/** Copies objects of a loaded document into a packet; what several pages share is written once. */
export class ObjectCopies {
  private readonly numbers = new Map<string, number>();
  private readonly rewriting: Rewriting = { reference: (ref) => `${this.copy(ref)} 0 R` };

  constructor(
    private readonly context: PDFContext,
    private readonly writer: PdfWriter,
  ) {}

  /** Writes an object and everything it refers to. Gives its number. */
  copy(ref: PDFRef): number {
    const known = this.numbers.get(ref.toString());
    if (known !== undefined) return known;
    const number = this.writer.reserve();
    this.numbers.set(ref.toString(), number);
    const object = this.context.lookup(ref);
    if (object instanceof PDFRawStream) {
      const entries = pdfEntries(object.dict, this.rewriting, new Set(['/Length']));
      this.writer.addEncodedStream(object.getContents(), entries, number);
    } else this.writer.add(pdfValue(object, this.rewriting), number);
    return number;
  }
}

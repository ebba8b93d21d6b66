import { PDFArray, PDFDict, PDFRawStream, PDFRef } from 'pdf-lib';
import type { PDFContext, PDFObject } from 'pdf-lib';
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
    if (object instanceof PDFRawStream)
      this.writer.addEncodedStream(object.getContents(), this.entries(object.dict, '/Length'), number);
    else this.writer.add(this.value(object), number);
    return number;
  }

  private value(object: PDFObject | undefined): string {
    if (!object) return 'null';
    if (object instanceof PDFRef) return `${this.copy(object)} 0 R`;
    if (object instanceof PDFArray)
      return `[${object
        .asArray()
        .map((item) => this.value(item))
        .join(' ')}]`;
    if (object instanceof PDFDict) return `<<${this.entries(object)}>>`;
    const bytes = Buffer.alloc(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    return bytes.toString('latin1');
  }

  private entries(dict: PDFDict, without?: string): string {
    return dict
      .entries()
      .filter(([key]) => key.toString() !== without)
      .map(([key, value]) => `${key.toString()} ${this.value(value)}`)
      .join('');
  }
}

import { deflateSync } from 'node:zlib';

/** Streams shorter than this are not worth compressing. */
const WORTH_COMPRESSING = 300;

/** One line of a cross-reference table: exactly twenty bytes. */
const xrefLine = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`;

/** The table lines for objects that always begin at the same places, so that they are written only once. */
export function xrefLines(offsets: readonly number[]): string {
  return offsets.map(xrefLine).join('');
}

/** Writes PDF objects behind a beginning that never changes, then one cross-reference table and trailer. */
export class PdfWriter {
  private readonly chunks: Uint8Array[];
  private readonly offsets = new Map<number, number>();
  private length: number;
  private next: number;

  /** `body`: the unchanging beginning; `next`: the first object number that is free. */
  constructor(body: Uint8Array, next: number) {
    this.chunks = [body];
    this.length = body.length;
    this.next = next;
  }

  /** Takes the next free object number. */
  reserve(): number {
    return this.next++;
  }

  /** Writes an object; `content` is PDF text in which every character is one byte. Gives its number. */
  add(content: string, number = this.reserve()): number {
    this.offsets.set(number, this.length);
    this.push(Buffer.from(`${number} 0 obj\n${content}\nendobj\n`, 'latin1'));
    return number;
  }

  /** Writes a stream, compressed where that pays; `entries` are further dictionary entries. Gives its number. */
  addStream(data: Uint8Array, entries = '', number = this.reserve()): number {
    const compress = data.length >= WORTH_COMPRESSING;
    return this.addEncodedStream(
      compress ? deflateSync(data) : data,
      `${compress ? '/Filter/FlateDecode' : ''}${entries}`,
      number,
    );
  }

  /** Writes a stream whose bytes are already encoded as `entries` say. Gives its number. */
  addEncodedStream(data: Uint8Array, entries: string, number = this.reserve()): number {
    this.offsets.set(number, this.length);
    this.push(Buffer.from(`${number} 0 obj\n<</Length ${data.length}${entries}>>\nstream\n`, 'latin1'));
    this.push(data);
    this.push(Buffer.from('\nendstream\nendobj\n', 'latin1'));
    return number;
  }

  /**
   * Ends the file. `known` are the table lines of the objects in the unchanging beginning, the first of which
   * has the number `firstKnown`. Every other number must have been written.
   */
  finish(trailer: string, firstKnown: number, known: string): Uint8Array {
    const start = this.length;
    const knownCount = known.length / 20;
    const line = (number: number) => {
      const offset = this.offsets.get(number);
      if (offset === undefined) throw new Error(`Object ${number} was never written`);
      return xrefLine(offset);
    };
    const range = (first: number, end: number) =>
      Array.from({ length: end - first }, (_, index) => line(first + index)).join('');
    const table = `0000000000 65535 f \n${range(1, firstKnown)}${known}${range(firstKnown + knownCount, this.next)}`;
    const end = `trailer\n<</Size ${this.next}${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
    this.push(Buffer.from(`xref\n0 ${this.next}\n${table}${end}`, 'latin1'));
    return Buffer.concat(this.chunks, this.length);
  }

  private push(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.length += bytes.length;
  }
}

import { PDFDict, PDFDocument, PDFName, PDFRef, type PDFPage } from 'pdf-lib';
import sharp from 'sharp';
import type { ExhibitFile } from '../../evidence/files';
import { embedJpeg, ObjectCopies, type Embedded } from '../engine';
import type { PdfWriter } from '../engine/writer';

/** A paper that the person has added, ready to be drawn. */
export interface Exhibit {
  /** As chosen: `medical/itemizedBill`, `medical`, `other` (app/evidence/belonging.ts). */
  readonly belongsTo: string;
  /** The person's own words for it; may be empty. */
  readonly text: string;
  readonly pages: readonly Embedded[];
}

/** The drawing that a cleaned page consists of (app/evidence/document.ts). */
function drawingOf(page: PDFPage): PDFRef {
  const drawings = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict).values() ?? [];
  const [drawing] = drawings;
  if (!(drawing instanceof PDFRef)) throw new Error('A cleaned page has one drawing');
  return drawing;
}

async function readDocument(bytes: Uint8Array): Promise<Embedded[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const copies = new WeakMap<PdfWriter, ObjectCopies>();
  const into = (writer: PdfWriter): ObjectCopies => {
    const known = copies.get(writer) ?? new ObjectCopies(document.context, writer);
    copies.set(writer, known);
    return known;
  };
  return document.getPages().map((page) => {
    const { width, height } = page.getSize();
    return {
      width,
      height,
      units: { across: width, up: height },
      write: (writer) => into(writer).copy(drawingOf(page)),
    };
  });
}

async function readPicture(bytes: Uint8Array): Promise<Embedded[]> {
  const { width, height, channels } = await sharp(bytes).metadata();
  return [embedJpeg(bytes, width, height, channels === 1)];
}

/**
 * Opens the cleaned files of a draft for `makePacket`. Throws an Error for bytes that `cleanFile` has not made.
 */
export const readExhibits = (files: readonly ExhibitFile[]): Promise<Exhibit[]> =>
  Promise.all(
    files.map(async ({ belongsTo, text, type, bytes }) => ({
      belongsTo,
      text,
      pages: type === 'application/pdf' ? await readDocument(bytes) : await readPicture(bytes),
    })),
  );

import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { BOXES } from '../../../templates/il-cvc/boxes';
import { readWidgets } from './form-geometry';
import type { Widget } from './form-geometry';
import { pageWords } from './page-words';
import { REVISIONS } from './revisions';
import type { Revision } from './revisions';

/** Larger files are refused before they are read: the form has less than one megabyte. */
export const LARGEST_FORM = 50 * 1024 * 1024;
/** No stream of a form grows beyond this; a file that claims to is an attack. */
const LARGEST_STREAM = 64 * 1024 * 1024;
/** A box that stands farther than this from its place, in points, has moved. */
const SAME_PLACE = 1;
/** A box farther away than this is another box. */
const NEARBY = 40;

/** Why a file is not taken. */
export type Refusal = 'empty' | 'tooLarge' | 'notPdf' | 'damaged' | 'encrypted' | 'xfa' | 'unknownRevision';

/** How a file differs from the edition it resembles most; each entry is a sentence for the operator. */
export interface FormDifferences {
  moved: string[];
  appeared: string[];
  gone: string[];
  /** Pages (from 1) on which the printed words differ. */
  wording: number[];
}

/** What was found out about a file. `message` is one sentence for the person who installs the form. */
export type FormInspection =
  | {
      accepted: true;
      revision: string;
      sha256: string;
      fingerprint: string;
      message: string;
      document: PDFDocument;
    }
  | {
      accepted: false;
      refusal: Refusal;
      message: string;
      fingerprint?: string;
      differences?: FormDifferences;
    };

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const refuse = (refusal: Refusal, message: string): FormInspection => ({ accepted: false, refusal, message });

/**
 * The refusal for a file of this many bytes, or undefined when its size is acceptable; lets a caller look at the
 * size before reading the file.
 */
export function refuseSize(bytes: number): Extract<FormInspection, { accepted: false }> | undefined {
  if (bytes === 0) return { accepted: false, refusal: 'empty', message: 'The file is empty.' };
  if (bytes <= LARGEST_FORM) return undefined;
  const size = Math.round(bytes / 1024 / 1024);
  return {
    accepted: false,
    refusal: 'tooLarge',
    message: `The file has ${size} MB; the form has less than 1 MB, and files over 50 MB are not read.`,
  };
}

/** What a form is recognised by: where its boxes stand (whole points) and the words on its pages. */
function fingerprintOf(widgets: readonly Widget[], words: readonly string[]): string {
  const boxes = widgets
    .map(({ page, x, y, width, height, kind }) =>
      [page, ...[x, y, width, height].map(Math.round), kind].join(' '),
    )
    .sort();
  return sha256([...boxes, ...words].join('\n'));
}

/**
 * Throws when a compressed stream does not unpack to its end (which its own checksum tells), or when a picture is
 * not one of the edition's own: a photograph has no checksum, so a flipped bit in it would go unseen.
 */
function checkStreams(document: PDFDocument, pictures: readonly string[]): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const filter = object.dict.lookup(PDFName.of('Filter'))?.toString();
    const bytes = Buffer.from(object.contents);
    if (filter === '/FlateDecode') inflateSync(bytes, { maxOutputLength: LARGEST_STREAM });
    if (filter === '/DCTDecode' && !pictures.includes(sha256(bytes)))
      throw new Error('a picture has changed');
  }
}

function compare(widgets: readonly Widget[], words: readonly string[], revision: Revision): FormDifferences {
  const differences: FormDifferences = { moved: [], appeared: [], gone: [], wording: [] };
  const left = new Set(widgets);
  for (const box of BOXES.filter(({ widget }) => widget !== false)) {
    const distance = (other: Widget) =>
      Math.max(...(['x', 'y', 'width', 'height'] as const).map((side) => Math.abs(other[side] - box[side])));
    const nearest = [...left]
      .filter(({ page, kind }) => page === box.page && kind === box.kind)
      .sort((a, b) => distance(a) - distance(b))[0];
    if (!nearest || distance(nearest) > NEARBY) {
      differences.gone.push(`page ${box.page}: ${box.id} (${box.label})`);
      continue;
    }
    left.delete(nearest);
    if (distance(nearest) > SAME_PLACE) {
      differences.moved.push(
        `page ${box.page}: ${box.id}, from ${box.x}, ${box.y} to ${nearest.x}, ${nearest.y}`,
      );
    }
  }
  for (const { page, x, y, kind, fieldName } of left) {
    differences.appeared.push(`page ${page}: a ${kind} box at ${x}, ${y} ("${fieldName}")`);
  }
  const pages = Math.max(words.length, revision.pages.length);
  for (let page = 1; page <= pages; page++) {
    const now = words[page - 1];
    if (now === undefined || sha256(now) !== revision.pages[page - 1]) differences.wording.push(page);
  }
  return differences;
}

/**
 * Looks at a file and says whether it is an edition of the form that this program can fill. Changes nothing and
 * never throws for what is in the file. For an unknown edition the answer lists what moved, appeared and went.
 */
export async function inspectForm(bytes: Uint8Array): Promise<FormInspection> {
  const size = refuseSize(bytes.length);
  if (size) return size;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, 1024).includes('%PDF-')) return refuse('notPdf', 'The file is not a PDF.');
  if (!buffer.subarray(-2048).includes('%%EOF')) {
    return refuse('damaged', 'The PDF is cut off before its end. Please download it again.');
  }
  let document: PDFDocument;
  try {
    document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      ignoreEncryption: true,
      throwOnInvalidObject: true,
    });
  } catch {
    // An encrypted file is also one that cannot be read, so its trailer decides which it is.
    return /\/Encrypt\b/.test(buffer.toString('latin1'))
      ? refuse('encrypted', 'The PDF is encrypted. Please install the unencrypted form.')
      : refuse('damaged', 'The PDF is damaged and cannot be read. Please download it again.');
  }
  if (document.context.trailerInfo.Encrypt) {
    return refuse('encrypted', 'The PDF is encrypted. Please install the unencrypted form.');
  }
  try {
    const form = document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
    if (form?.has(PDFName.of('XFA')))
      return refuse('xfa', 'The PDF is an XFA form, which cannot be filled by position.');
    const words = document.getPages().map(pageWords);
    const widgets = readWidgets(document);
    const fingerprint = fingerprintOf(widgets, words);
    const known = REVISIONS.find((revision) => revision.fingerprint === fingerprint);
    if (known) {
      checkStreams(document, known.pictures);
      const message = `This is the application, ${known.name}.`;
      return { accepted: true, revision: known.name, sha256: sha256(bytes), fingerprint, message, document };
    }
    const newest = REVISIONS[0];
    return {
      accepted: false,
      refusal: 'unknownRevision',
      message: `This is not the application, ${REVISIONS.map(({ name }) => name).join(' or ')}: nothing was changed.`,
      fingerprint,
      ...(newest ? { differences: compare(widgets, words, newest) } : {}),
    };
  } catch {
    return refuse('damaged', 'The PDF is damaged inside. Please download it again.');
  }
}

import { EncryptedPDFError, PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import type { CleanFile } from './clean';
import { bakeMarks } from './marks';
import { EVIDENCE_LIMITS } from './limits';
import { EvidenceRefused } from './refusal';
import { sweep } from './sweep';

/** All that a page needs to look the same; links, actions, thumbnails, notes and tags are not among it. */
const PAGE_KEEPS = new Set(['/Type', '/Resources', '/Contents', '/MediaBox', '/Group']);
/** The largest side of a page, in points (PDF's own limit); a page of no size cannot be drawn. */
const LARGEST = 14_400;

interface Placed {
  readonly box: { left: number; bottom: number; right: number; top: number };
  readonly matrix: [number, number, number, number, number, number];
  readonly width: number;
  readonly height: number;
}

/** Where the visible part of a page lies, and how it is turned to stand upright in its own lower left corner. */
function placed(page: PDFPage): Placed {
  const { x, y, width, height } = page.getCropBox();
  if (!(width > 0 && height > 0 && Math.max(width, height) <= LARGEST)) throw new EvidenceRefused('broken');
  const box = { left: x, bottom: y, right: x + width, top: y + height };
  switch ((((Math.round(page.getRotation().angle / 90) * 90) % 360) + 360) % 360) {
    case 90:
      return { box, matrix: [0, -1, 1, 0, -y, x + width], width: height, height: width };
    case 180:
      return { box, matrix: [-1, 0, 0, -1, x + width, y + height], width, height };
    case 270:
      return { box, matrix: [0, 1, -1, 0, y + height, -x], width: height, height: width };
    default:
      return { box, matrix: [1, 0, 0, 1, -x, -y], width, height };
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch (error) {
    // With packed objects, reading fails before the lock is found.
    const locked = error instanceof EncryptedPDFError || Buffer.from(bytes).includes('/Encrypt');
    throw new EvidenceRefused(locked ? 'encrypted' : 'broken');
  }
}

async function redraw(source: PDFDocument): Promise<Uint8Array> {
  const clean = await PDFDocument.create({ updateMetadata: false });
  sweep(source.context);
  for (const page of source.getPages()) {
    const place = placed(page);
    page.node.normalize();
    bakeMarks(page);
    for (const key of page.node.keys()) if (!PAGE_KEEPS.has(key.toString())) page.node.delete(key);
    if (!page.node.has(PDFName.of('Contents')))
      page.node.addContentStream(source.context.register(source.context.stream('')));
    const drawing = await clean.embedPage(page, place.box, place.matrix);
    const drawn = clean.addPage([place.width, place.height]);
    drawn.drawPage(drawing, { x: 0, y: 0, xScale: 1, yScale: 1 });
    drawn.node.delete(PDFName.of('Annots'));
  }
  return clean.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/**
 * Draws the pages of a PDF into a new one. What was filled in, signed or written on a page stays visible; fields,
 * links, scripts, actions, attachments, notes, bookmarks, metadata and earlier versions stay behind.
 * @throws EvidenceRefused `encrypted`, `broken`, `tooManyPages`
 */
export async function cleanDocument(bytes: Uint8Array): Promise<CleanFile> {
  const source = await open(bytes);
  try {
    const pages = source.getPageCount();
    if (pages > EVIDENCE_LIMITS.pagesOfDocument) throw new EvidenceRefused('tooManyPages');
    if (pages === 0) throw new EvidenceRefused('broken');
    return { type: 'application/pdf', bytes: await redraw(source), pages };
  } catch (error) {
    throw error instanceof EvidenceRefused ? error : new EvidenceRefused('broken');
  }
}

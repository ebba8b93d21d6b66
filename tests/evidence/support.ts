import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AFRelationship, degrees, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

export const CANARY = 'CANARY_7f3a';

/** Runs a tool on bytes that lie in a file only as long as it runs. */
export function withFile<T>(bytes: Uint8Array, work: (file: string, dir: string) => T): T {
  const dir = mkdtempSync(path.join(tmpdir(), 'evidence-test-'));
  try {
    const file = path.join(dir, 'in.pdf');
    writeFileSync(file, bytes);
    return work(file, dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

export const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: 'latin1' });

/** A PDF with all streams unpacked, so that nothing hides in them. */
export const unpacked = (pdf: Uint8Array): string =>
  withFile(pdf, (file) => run('qpdf', '--qdf', '--object-streams=disable', file, '-'));

export const textOf = (pdf: Uint8Array): string =>
  withFile(pdf, (file) => run('pdftotext', '-layout', file, '-'));

export const isValid = (pdf: Uint8Array): string => withFile(pdf, (file) => run('qpdf', '--check', file));

/** How dark each page is, from 0 (blank) to 1, when drawn. */
export async function darkness(pdf: Uint8Array): Promise<number[]> {
  const pages = withFile(pdf, (file, dir) => {
    run('pdftoppm', '-r', '30', '-gray', '-png', file, path.join(dir, 'page'));
    const names = run('ls', dir)
      .split('\n')
      .filter((name) => name.endsWith('.png'));
    return names.map((name) => readFileSync(path.join(dir, name)));
  });
  return Promise.all(pages.map(async (png) => 1 - ((await sharp(png).stats()).channels[0]?.mean ?? 0) / 255));
}

export const photo = (width = 1200, height = 800, color = '#3366aa') =>
  sharp({ create: { width, height, channels: 3, background: color } });

/** A phone's photo: place, device and a comment in its camera data. */
export const phonePhoto = (): Promise<Buffer> =>
  photo()
    .withExif({
      IFD0: { Make: CANARY, ImageDescription: CANARY, Artist: CANARY },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '41/1 52/1 43/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '87/1 37/1 47/1',
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${CANARY}</a></x:xmpmeta>`)
    .jpeg()
    .toBuffer();

/** A bill of so many pages. */
export async function bill(
  pages = 2,
  change?: (document: PDFDocument) => Promise<void> | void,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1)
    document
      .addPage([612, 792])
      .drawText(`General Hospital bill, sheet ${number}: $1,234.56`, { x: 60, y: 700, size: 20, font });
  await change?.(document);
  return document.save();
}

/** A bill with everything in it that could act or tell. */
export const hostileBill = (): Promise<Uint8Array> =>
  bill(2, async (document) => {
    const { context } = document;
    document.setAuthor(CANARY);
    document.setTitle(CANARY);
    document.addJavaScript('start', `app.alert("${CANARY}")`);
    document.catalog.set(
      PDFName.of('OpenAction'),
      context.obj({ S: 'JavaScript', JS: PDFString.of(CANARY) }),
    );
    document.catalog.set(PDFName.of('Metadata'), context.register(context.stream(`<a>${CANARY}</a>`)));
    await document.attach(Buffer.from(CANARY), 'note.txt', { afRelationship: AFRelationship.Data });
    const page = document.getPage(0);
    const link = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 100, 100],
      A: { S: 'URI', URI: PDFString.of(`https://example.com/${CANARY}`) },
    });
    page.node.set(PDFName.of('Annots'), context.obj([context.register(link)]));
    page.node.set(PDFName.of('AA'), context.obj({ O: { S: 'JavaScript', JS: PDFString.of(CANARY) } }));
    page.node.set(PDFName.of('PieceInfo'), context.obj({ Tool: { Private: PDFString.of(CANARY) } }));
    const field = document.getForm().createTextField('paid');
    field.setText('PAID BY CHECK 991');
    field.addToPage(page, { x: 60, y: 500, width: 300, height: 30 });
    const camera = await document.embedJpg(await phonePhoto());
    page.drawImage(camera, { x: 60, y: 100, width: 200, height: 120 });
    document.getPage(1).setRotation(degrees(90));
  });

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../app/evidence/clean';
import { reasonOf } from '../../app/evidence/refusal';
import {
  bill,
  CANARY,
  darkness,
  hostileBill,
  isValid,
  phonePhoto,
  photo,
  textOf,
  unpacked,
  withFile,
} from './support';

const refusalOf = (bytes: Uint8Array): Promise<string | undefined> =>
  cleanFile(bytes).then(() => 'taken', reasonOf);
const has = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

describe('photos', () => {
  it('lose place, device, comments and profiles', async () => {
    const before = await phonePhoto();
    expect(has(before, CANARY)).toBe(true);
    const { type, bytes } = await cleanFile(before);
    expect(type).toBe('image/jpeg');
    for (const told of [CANARY, 'Exif', 'http://ns.adobe', 'GPS', 'ICC_PROFILE'])
      expect(has(bytes, told)).toBe(false);
    expect(await sharp(bytes).metadata()).not.toHaveProperty('exif');
  });

  it('stand upright as the phone showed them', async () => {
    const lying = await photo(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height } = await sharp((await cleanFile(lying)).bytes).metadata();
    expect([width, height]).toEqual([200, 400]);
  });

  it('become no larger than a letter page at 200 dpi', async () => {
    const { width, height } = await sharp(
      (await cleanFile(await photo(4000, 3000).png().toBuffer())).bytes,
    ).metadata();
    expect([width, height]).toEqual([2200, 1650]);
  });

  it('stay gray, and what is clear becomes white', async () => {
    const gray = await photo().toColourspace('b-w').jpeg().toBuffer();
    expect((await sharp((await cleanFile(gray)).bytes).metadata()).channels).toBe(1);
    const clear = await sharp({
      create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .webp()
      .toBuffer();
    expect((await sharp((await cleanFile(clear)).bytes).stats()).channels[0]?.mean).toBeGreaterThan(250);
  });

  it('leave behind what is hidden after their end', async () => {
    const polyglot = Buffer.concat([await photo().jpeg().toBuffer(), await hostileBill()]);
    const { type, bytes } = await cleanFile(polyglot);
    expect(type).toBe('image/jpeg');
    expect(has(bytes, '%PDF')).toBe(false);
  });
});

describe('PDFs', () => {
  it('keep what is seen, and nothing that acts or tells', async () => {
    const { type, bytes, pages } = await cleanFile(await hostileBill());
    expect([type, pages]).toEqual(['application/pdf', 2]);
    const inside = unpacked(bytes);
    expect(inside).not.toContain(CANARY);
    expect(inside).not.toMatch(
      /\/(JS|JavaScript|AA|OpenAction|Launch|EmbeddedFiles?|URI|Annots|AcroForm|Metadata|PieceInfo|Names|Author|Producer|CreationDate)\b/,
    );
    expect(inside).not.toContain('Exif');
    const text = textOf(bytes);
    expect(text).toContain('General Hospital bill, sheet 1: $1,234.56');
    expect(text).toContain('PAID BY CHECK 991');
    expect(isValid(bytes)).toContain('No syntax or stream encoding errors');
    for (const dark of await darkness(bytes)) expect(dark).toBeGreaterThan(0.002);
  });

  it('are turned as they were shown', async () => {
    const { bytes } = await cleanFile(await hostileBill());
    const page = (await PDFDocument.load(bytes)).getPage(1);
    expect([page.getWidth(), page.getHeight(), page.getRotation().angle]).toEqual([792, 612, 0]);
    expect(textOf(bytes)).toContain('sheet 2: $1,234.56');
  });

  it('give the same bytes every time', async () => {
    const source = await bill();
    expect(
      Buffer.from((await cleanFile(source)).bytes).equals(Buffer.from((await cleanFile(source)).bytes)),
    ).toBe(true);
  });

  it.each([
    ['with a password', ['--encrypt', 'secret', 'owner', '256', '--']],
    ['with rights only', ['--encrypt', '', 'owner', '256', '--']],
  ])('that are encrypted are refused: %s', async (_name, args) => {
    const locked = withFile(await bill(), (file, dir) => {
      const out = path.join(dir, 'out.pdf');
      execFileSync('qpdf', [file, ...args, out]);
      return readFileSync(out);
    });
    expect(await refusalOf(locked)).toBe('encrypted');
  });

  it('take 30 pages and refuse 31', async () => {
    expect((await cleanFile(await bill(30))).pages).toBe(30);
    expect(await refusalOf(await bill(31))).toBe('tooManyPages');
  });
});

/** A PNG that says it has so many pixels, all alike: small to send, huge to unpack. */
function bomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side));
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

describe('broken and hostile files get a reason', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing in it', () => new Uint8Array(), 'empty'],
    ['eleven megabytes', () => Buffer.alloc(11_000_000, 1), 'tooLarge'],
    ['SVG', () => Buffer.from(svg), 'unknownKind'],
    ['SVG behind an XML line', () => Buffer.from(`<?xml version="1.0"?>${svg}`), 'unknownKind'],
    ['an archive', () => Buffer.from('504b0304140000000800', 'hex'), 'unknownKind'],
    [
      'a web page with a PDF in it',
      async () => Buffer.concat([Buffer.from('<html>'), await bill()]),
      'unknownKind',
    ],
    ['HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
    ['half a photo', async () => (await photo().jpeg().toBuffer()).subarray(0, 1500), 'broken'],
    ['half a PDF', async () => (await bill()).subarray(0, 300), 'broken'],
    ['a PDF of noise', () => Buffer.from(`%PDF-1.7\n${'x '.repeat(5000)}`), 'broken'],
  ])('%s', async (_name, make, reason) => {
    expect(await refusalOf(await make())).toBe(reason);
  });

  it('a small file that unpacks to 900 million pixels is refused for its size', async () => {
    const file = bomb(30_000);
    expect(file.length).toBeLessThan(1_000_000);
    expect(await refusalOf(file)).toBe('tooManyPixels');
  });
});

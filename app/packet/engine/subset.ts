/**
 * TrueType subsetting that keeps the glyph numbers.
 *
 * Because a glyph has the same number in every subset, the drawn text does not depend on which other glyphs a
 * packet needs, and no text has to be encoded twice. Always writes the long `loca` format: the short one is
 * where a well-known subsetter goes wrong and makes glyphs invisible while text extraction still works.
 */
const KEPT_TABLES = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
const COMPOSITE = { wordArguments: 0x1, scale: 0x8, moreComponents: 0x20, twoScales: 0x40, matrix: 0x80 };

interface Table {
  offset: number;
  length: number;
}

function readTables(file: Buffer): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    tables.set(file.toString('latin1', at, at + 4), {
      offset: file.readUInt32BE(at + 8),
      length: file.readUInt32BE(at + 12),
    });
  }
  return tables;
}

/** The glyphs a composite glyph is built from; none for a simple glyph. */
function components(glyph: Buffer): number[] {
  if (glyph.length < 10 || glyph.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  let at = 10;
  for (;;) {
    const flags = glyph.readUInt16BE(at);
    found.push(glyph.readUInt16BE(at + 2));
    at += 4 + (flags & COMPOSITE.wordArguments ? 4 : 2);
    if (flags & COMPOSITE.scale) at += 2;
    else if (flags & COMPOSITE.twoScales) at += 4;
    else if (flags & COMPOSITE.matrix) at += 8;
    if (!(flags & COMPOSITE.moreComponents)) return found;
  }
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

function padded(data: Buffer): Buffer {
  return data.length % 4 === 0 ? data : Buffer.concat([data, Buffer.alloc(4 - (data.length % 4))]);
}

function writeFont(tables: Map<string, Buffer>): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.size);
  const power = 2 ** Math.floor(Math.log2(tables.size));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.size, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((tables.size - power) * 16, 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  let entry = 12;
  for (const [tag, data] of tables) {
    const body = padded(data);
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(body), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    parts.push(body);
    offset += body.length;
    entry += 16;
  }
  return Buffer.concat(parts);
}

/**
 * Cuts a TrueType font down to some glyphs, which keep their numbers. Parts of composite glyphs come along.
 * Takes the bytes of the whole font and the glyph numbers; gives the bytes of the smaller font (without `cmap`:
 * it is meant for a PDF, where text is written as glyph numbers). Throws when the bytes are not TrueType.
 */
export function subsetKeepingNumbers(file: Buffer, glyphs: Iterable<number>): Buffer {
  const tables = readTables(file);
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no ${tag} table`);
    return file.subarray(found.offset, found.offset + found.length);
  };
  const head = Buffer.from(table('head'));
  const hhea = Buffer.from(table('hhea'));
  const maxp = Buffer.from(table('maxp'));
  const [loca, glyf, metrics] = [table('loca'), table('glyf'), table('hmtx')];
  const long = head.readInt16BE(50) === 1;
  const at = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const outline = (glyph: number) => glyf.subarray(at(glyph), at(glyph + 1));

  const wanted = new Set<number>([0]);
  const queue = [...glyphs];
  for (let glyph = queue.pop(); glyph !== undefined; glyph = queue.pop()) {
    if (wanted.has(glyph)) continue;
    wanted.add(glyph);
    queue.push(...components(outline(glyph)));
  }

  const count = Math.max(...wanted) + 1;
  const measured = hhea.readUInt16BE(34);
  const newLoca = Buffer.alloc((count + 1) * 4);
  const newMetrics = Buffer.alloc(count * 4);
  const outlines: Buffer[] = [];
  let length = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    newLoca.writeUInt32BE(length, glyph * 4);
    if (!wanted.has(glyph)) continue;
    const data = padded(outline(glyph));
    outlines.push(data);
    length += data.length;
    newMetrics.writeUInt16BE(metrics.readUInt16BE(Math.min(glyph, measured - 1) * 4), glyph * 4);
    const bearing = glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2;
    newMetrics.writeInt16BE(metrics.readInt16BE(bearing), glyph * 4 + 2);
  }
  newLoca.writeUInt32BE(length, count * 4);
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(count, 34);
  maxp.writeUInt16BE(count, 4);
  const written: Record<string, Buffer> = {
    glyf: Buffer.concat(outlines),
    head,
    hhea,
    hmtx: newMetrics,
    loca: newLoca,
    maxp,
  };
  const font = writeFont(new Map(KEPT_TABLES.map((tag) => [tag, written[tag] ?? Buffer.alloc(0)])));
  const headAt = readTables(font).get('head')?.offset ?? 0;
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

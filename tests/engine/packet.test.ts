import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { Flow, Page, renderPacket, storedForm, Tag } from '../../app/packet/engine/index';
import type { Mark, PreparedForm } from '../../app/packet/engine/index';
import { inspectForm, installForm } from '../../app/packet/engine/install';
import { prepareForm } from '../../app/packet/engine/prepare';
import {
  checked,
  differences,
  hasOfficial,
  infoOf,
  inFolder,
  officialBytes,
  rendered,
  textOf,
  unpacked,
  WHY_SKIPPED,
} from './paper';

const FORBIDDEN =
  /\/(JS|JavaScript|AA|OpenAction|Launch|EmbeddedFile|SubmitForm|URI|AcroForm|Widget|Perms|UR3|XFA|Metadata|PieceInfo|Producer|Creator|Author|CreationDate|ModDate|LastModified)\b/g;

const marks: Mark[] = [
  { box: 'p4.victim.name', kind: 'text', text: 'Łukasz Nguyễn' },
  { box: 'p4.victim.birthMonth', kind: 'text', text: '09', align: 'center' },
  { box: 'p5.criminalCase.arrested.yes', kind: 'tick' },
  { box: 'p5.advocate.name', kind: 'text', text: 'محمد علي 123' },
  { box: 'p8.funeralPayer.1.amount', kind: 'text', text: '2,100.00', align: 'right' },
];

const sheet = (words: string) =>
  new Flow({ footer: ({ page, pages }) => ({ left: 'Nowak', right: `Added sheet ${page} of ${pages}` }) })
    .titleBlock('Added sheet', 'Continues the application.')
    .heading('Briefly describe the crime', 2, 'Item 2A')
    .paragraph(words)
    .table(
      [
        { header: 'Name', width: 2 },
        { header: 'Amount', width: 1, align: 'right' },
      ],
      [['Hoa', '$5.00']],
    )
    .finish();

describe('a packet without the official form', () => {
  const bytes = renderPacket({ after: sheet('He was walking home.'), title: 'Application', lang: 'en-US' });

  test('is a clean file with nothing but its title', () => {
    expect(checked(bytes)).toContain('No syntax or stream encoding errors');
    expect(unpacked(bytes).match(FORBIDDEN)).toBeNull();
    const info = infoOf(bytes);
    expect(info).toContain('Title:           Application');
    expect(info).not.toMatch(/Producer|Creator|Author|CreationDate|ModDate/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain('612 x 792');
  });

  test('needs at least one page', () => {
    expect(() => renderPacket({ title: 'Application' })).toThrow(RangeError);
  });
});

describe.skipIf(!hasOfficial)(`a packet on the official form${WHY_SKIPPED}`, () => {
  let form: PreparedForm;
  const packet = (words = 'He was walking home.', also: Mark[] = marks) =>
    renderPacket({
      form: { prepared: form, marks: also },
      before: [new Page().text(50, 700, 'Cover letter')],
      after: sheet(words),
      title: 'Application',
    });

  beforeAll(async () => {
    const inspection = await inspectForm(officialBytes());
    if (!inspection.accepted) throw new Error(inspection.message);
    form = prepareForm(inspection.document, inspection.revision, inspection.sha256);
  });

  test('lies in order: letter, form, sheets', () => {
    const bytes = packet();
    expect(infoOf(bytes)).toMatch(/Pages:\s+12/);
    expect(textOf(bytes, '-f', '1', '-l', '1')).toContain('Cover letter');
    expect(textOf(bytes, '-f', '5', '-l', '5', '-layout')).toMatch(/Victim’s Name:\*\s+Łukasz Nguyễn/);
    expect(textOf(bytes, '-f', '6', '-l', '6')).toContain('محمد علي');
    const last = textOf(bytes, '-f', '12', '-l', '12');
    expect(last).toContain('He was walking home.');
    expect(last).toContain('Added sheet 1 of 1');
  });

  test('is a clean file, without fields, scripts, signatures, dates or names of programs', () => {
    const bytes = packet();
    expect(checked(bytes)).toContain('No syntax or stream encoding errors');
    expect(unpacked(bytes).match(FORBIDDEN)).toBeNull();
    const info = infoOf(bytes);
    expect(info).not.toMatch(/Producer|Creator|Author|CreationDate|ModDate/);
    expect(info).toMatch(/Form:\s+none/);
    expect(info).toMatch(/Metadata Stream:\s+no/);
  });

  test('is written in one piece', () => {
    const source = Buffer.from(packet()).toString('latin1');
    expect(source.match(/%%EOF/g)).toHaveLength(1);
    expect(source.match(/startxref/g)).toHaveLength(1);
    expect(source).not.toContain('/Prev');
  });

  test('is the same for the same answers, whatever was printed in between', () => {
    const first = packet();
    packet('Quite another story about Zygmunt.', [
      { box: 'p4.applicant.name', kind: 'text', text: 'Zygmunt' },
    ]);
    expect(Buffer.compare(Buffer.from(first), Buffer.from(packet()))).toBe(0);
  });

  test('holds nothing of the packet before it', () => {
    packet('Quite another story about Zygmunt.', [
      { box: 'p4.applicant.name', kind: 'text', text: 'Zygmunt' },
    ]);
    const bytes = packet();
    expect(textOf(bytes)).not.toContain('Zygmunt');
    expect(unpacked(bytes).length).toBe(unpacked(packet()).length);
  });

  test('shows the form as the office prints it, but for the marks', () => {
    const blank = renderPacket({ form: { prepared: form, marks: [] }, title: 'Application' });
    const original = officialBytes();
    for (let page = 1; page <= 10; page++) {
      expect(
        differences(rendered(original, page, 60), rendered(blank, page, 60), 60),
        `page ${page}`,
      ).toEqual([]);
      expect(textOf(blank, '-f', `${page}`, '-l', `${page}`)).toBe(
        textOf(original, '-f', `${page}`, '-l', `${page}`),
      );
    }
  });

  test('keeps the tags for screen readers valid and adds its own', async () => {
    const bytes = packet();
    expect(infoOf(bytes)).toMatch(/Tagged:\s+yes/);
    const source = unpacked(bytes);
    expect(source).toMatch(/\/Lang \(en-US\)/);
    expect(source).toContain('/T (1A victim name)');
    // Each marked stretch of each page is owned by an element that is there and knows it.
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const { catalog, context } = document;
    const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
    const owners = new Map<number, PDFArray>();
    for (let i = 0; i < numbers.size(); i += 2) {
      owners.set(numbers.lookup(i, PDFNumber).asNumber(), numbers.lookup(i + 1, PDFArray));
    }
    expect([...owners.keys()]).toEqual([...owners.keys()].sort((x, y) => x - y));
    let checkedOwners = 0;
    for (const page of document.getPages()) {
      const key = page.node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber();
      const list = owners.get(key);
      const content = page.node.Contents();
      expect(list, `page key ${key}`).toBeDefined();
      const streams =
        content instanceof PDFArray ? content.asArray() : [page.node.get(PDFName.of('Contents'))];
      const drawn = streams
        .map((stream) => context.lookup(stream))
        .map((stream) =>
          stream instanceof PDFRawStream
            ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
            : '',
        )
        .join('\n');
      for (const [, mcid = ''] of drawn.matchAll(/\/MCID (\d+)\s*>>/g)) {
        const element = list?.lookup(Number(mcid), PDFDict);
        expect(element?.get(PDFName.of('S')), `MCID ${mcid} of page key ${key}`).toBeDefined();
        checkedOwners++;
      }
    }
    expect(checkedOwners).toBeGreaterThan(200);
  });

  test('an installed form gives the same packet as the one it came from', async () => {
    await inFolder(async (folder) => {
      await installForm(officialBytes(), folder);
      const stored = storedForm(folder);
      if (stored.state !== 'installed') throw new Error(stored.state);
      const again = renderPacket({ form: { prepared: stored.form, marks }, title: 'Application' });
      const direct = renderPacket({ form: { prepared: form, marks }, title: 'Application' });
      expect(Buffer.compare(Buffer.from(again), Buffer.from(direct))).toBe(0);
    });
  });
});

test('a tag that goes on over two pages stays one element', () => {
  const tag = new Tag('P', undefined, 'one paragraph');
  const pages = [1, 2].map((number) => new Page().text(50, 700, `part ${number}`, { tag }));
  const source = unpacked(renderPacket({ after: pages, title: 'Application' }));
  expect(source.match(/one paragraph/g)).toHaveLength(1);
  expect(source.match(/\/Type \/MCR/g)).toHaveLength(2);
});

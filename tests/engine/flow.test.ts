import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Flow, Page, renderPacket, textWidth, wrap } from '../../app/packet/engine/index';
import type { FlowOptions } from '../../app/packet/engine/index';
import { checked, differences, rendered, textOf } from './paper';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHŁłążéñÑüßčřИжкΩλễớẵ0123456789.,()’-'];
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 14 })
  .map((letters) => letters.join(''));
const longWord = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 90, maxLength: 240 })
  .map((letters) => letters.join(''));
const text = fc
  .array(fc.oneof({ weight: 12, arbitrary: word }, { weight: 1, arbitrary: longWord }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' '));

/** What a reader of the PDF gets, without white space: long words are broken over lines. */
const solid = (written: string) => written.normalize('NFC').replace(/\s+/gu, '');
const read = (flow: Flow) => {
  const bytes = renderPacket({ after: flow.finish(), title: 'Sheets' });
  return { bytes, text: textOf(bytes, '-raw') };
};

describe('nothing is lost on added pages', () => {
  test('lines are no wider than asked and hold every character in order', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 30, max: 400 }),
        fc.integer({ min: 7, max: 15 }),
        (written, width, size) => {
          const lines = wrap(written, width, size);
          expect(solid(lines.join(''))).toBe(solid(written));
          for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(width + 0.01);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('every word of paragraphs, fields, choices, lists and tables is read back', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 1, max: 30 }),
        (texts, rows) => {
          const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = ''] = texts;
          const short = (value: string) => value.slice(0, 60).trim();
          const flow = new Flow()
            .titleBlock(short(i), short(h), 'Office use only')
            .heading(short(a), 2, 'Item 2A')
            .paragraph(`${b}\n${c}`)
            .fields([
              { label: short(c), value: d, span: 8 },
              { label: short(d), value: e, span: 4 },
              { label: 'Next row', value: f, span: 6 },
            ])
            .tickRow(short(f), [
              { label: short(g), ticked: true },
              { label: short(h), ticked: false },
            ])
            .checklist([{ text: g }])
            .bullets([h])
            .table(
              [
                { header: short(b), width: 3 },
                { header: 'Amount', width: 1, align: 'right' },
              ],
              Array.from({ length: rows }, (_, row) => [`${row} ${i}`, `$${row}.00`]),
              [short(e), '$7.00'],
            )
            .signatureLine([{ label: 'Applicant’s signature', span: 8 }]);
          const found = solid(read(flow).text);
          // Cells stand side by side, so each is looked for by its words (broken ones by their pieces).
          for (const written of [short(i), short(h), short(a), b, c, d, e, f, g, h, i]) {
            for (const piece of written.split(/\s+/u).filter((part) => part.length < 15)) {
              expect(found).toContain(solid(piece));
            }
          }
          expect(found).toContain(solid(b));
          expect(found).toContain(solid(g));
          for (let row = 0; row < rows; row++) expect(found).toContain(`$${row}.00`);
          expect(found).toContain('Applicant’ssignature');
        },
      ),
      { numRuns: 12 },
    );
  });

  test('a row taller than a page goes on, under the header, to its last word', () => {
    const story = Array.from({ length: 1500 }, (_, index) => `w${index}`);
    const flow = new Flow().table(
      [
        { header: 'What happened', width: 4 },
        { header: 'On', width: 1 },
      ],
      [[story.join(' '), '03/24/2026']],
    );
    const { bytes, text: found } = read(flow);
    const words = new Set(found.split(/\s+/u));
    for (const each of story) expect(words.has(each), each).toBe(true);
    expect(checked(bytes)).toContain('No syntax');
    expect(found.match(/What happened/g)?.length).toBeGreaterThan(1);
  });

  test('nothing is drawn outside the margins, whatever is set', () => {
    const long = 'word '.repeat(400) + 'x'.repeat(900);
    const flow = new Flow({ footer: ({ page, pages }) => ({ left: 'Nowak', right: `${page} of ${pages}` }) })
      .titleBlock('Added sheet', 'Continues')
      .heading('Heading', 2, 'Section 1')
      .paragraph(long)
      .fields([
        { label: 'Label', value: long, span: 3 },
        { label: 'Other', value: 'short', span: 9 },
      ])
      .table(
        [
          { header: 'A', width: 1 },
          { header: 'B', width: 2, align: 'right' },
        ],
        [[long, 'x'.repeat(300)]],
      );
    const pages = flow.finish();
    const bytes = renderPacket({ after: pages, title: 'Sheets' });
    const white = rendered(renderPacket({ after: [new Page()], title: 'Sheets' }), 1, 72);
    pages.forEach((_, index) => {
      const spots = differences(white, rendered(bytes, index + 1, 72), 72);
      expect(spots.length).toBeGreaterThan(0);
      expect(spots.filter(({ x, y }) => x < 42 || x > 570 || y < 28 || y > 753)).toEqual([]);
    });
  });
});

describe('pages that read well', () => {
  const filler = (flow: Flow, lines: number) =>
    flow.paragraph(Array.from({ length: lines }, (_, n) => `line ${n}`).join('\n'));

  test('a heading never stands alone at the foot of a page', () => {
    for (let lines = 45; lines < 56; lines++) {
      const flow = filler(new Flow(), lines)
        .heading('The heading', 3)
        .paragraph('What follows it.\nAnd more.');
      const { bytes } = read(flow);
      const pages = textOf(bytes, '-raw').split('\f');
      const withHeading = pages.find((page) => page.includes('The heading'));
      expect(withHeading, `${lines} lines`).toContain('What follows it.');
    }
  });

  test('a table header comes again on each page, and never without a row', () => {
    const rows = Array.from({ length: 90 }, (_, row) => [`row ${row}`, '$1.00']);
    for (const lines of [1, 46, 48, 50]) {
      const flow = filler(new Flow(), lines).table(
        [
          { header: 'Payer', width: 2 },
          { header: 'Paid', width: 1 },
        ],
        rows,
      );
      const pages = textOf(read(flow).bytes, '-raw')
        .split('\f')
        .filter((page) => page.includes('row ') || page.includes('Payer'));
      for (const page of pages) expect(page).toMatch(/Payer\s+Paid\s+row \d/);
    }
  });

  test('the foot tells page n of m', () => {
    const options: FlowOptions = {
      footer: ({ page, pages }) => ({ left: 'Nowak, Mateusz', right: `page ${page} of ${pages}` }),
    };
    const pages = textOf(read(filler(new Flow(options), 130)).bytes, '-raw').split('\f');
    expect(pages[0]).toContain('page 1 of 3');
    expect(pages[2]).toContain('page 3 of 3');
    expect(pages[1]).toContain('Nowak, Mateusz');
  });

  test('a ticked choice shows a cross and is found as X in the text', () => {
    const drawn = (yes: boolean) => {
      const choices = [
        { label: 'Yes', ticked: yes },
        { label: 'No', ticked: false },
      ];
      return renderPacket({ after: new Flow().tickRow('Married?', choices).finish(), title: 'Sheets' });
    };
    expect(textOf(drawn(true))).toMatch(/Married\?\s+X\s+Yes\s+No/);
    expect(textOf(drawn(false))).not.toContain('X');
    const spots = differences(rendered(drawn(false), 1, 144), rendered(drawn(true), 1, 144), 144);
    const across = Math.max(...spots.map(({ x }) => x)) - Math.min(...spots.map(({ x }) => x));
    expect(spots.length).toBeGreaterThan(20);
    expect(across).toBeLessThan(9);
  });
});

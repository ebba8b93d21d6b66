import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWidgets } from '../../app/packet/engine/form-geometry';
import { fitInBox, inspectForm, renderPacket } from '../../app/packet/engine/index';
import type { Mark, PreparedForm } from '../../app/packet/engine/index';
import { prepareForm } from '../../app/packet/engine/prepare';
import { BOX_IDS, BOXES, boxOf } from '../../templates/il-cvc/boxes';
import type { Box } from '../../templates/il-cvc/boxes';
import { differences, hasOfficial, inkIn, officialBytes, rendered, textOf, WHY_SKIPPED } from './paper';
import type { Picture } from './paper';

const DPI = 72;

describe('the list of boxes', () => {
  test('names each box once, and both files agree', () => {
    expect(new Set(BOX_IDS).size).toBe(340);
    expect(BOXES.map(({ id }) => id)).toEqual([...BOX_IDS]);
    for (const box of BOXES) expect(box.id.startsWith(`p${box.page}.`)).toBe(true);
  });
});

describe.skipIf(!hasOfficial)(`each box on the printed page${WHY_SKIPPED}`, () => {
  let form: PreparedForm;
  const blank = new Map<number, Picture>();
  const packet = (marks: Mark[]) => renderPacket({ form: { prepared: form, marks }, title: 'Application' });
  const markOf = (box: Box): Mark =>
    box.kind === 'checkbox'
      ? { box: box.id, kind: 'tick' }
      : { box: box.id, kind: 'text', text: box.width < 40 ? '08' : 'Łgj' };

  beforeAll(async () => {
    const inspection = await inspectForm(officialBytes());
    if (!inspection.accepted) throw new Error(inspection.message);
    form = prepareForm(inspection.document, inspection.revision, inspection.sha256);
    for (let page = 4; page <= 10; page++) blank.set(page, rendered(packet([]), page, DPI));
  });

  test('every field of the PDF is in the list, at its place, and nothing else but the box printed without a field', async () => {
    const widgets = readWidgets(await PDFDocument.load(officialBytes(), { updateMetadata: false }));
    const place = ({ page, x, y, width, height, kind }: Omit<Box, 'id' | 'label'>) =>
      [page, x, y, width, height, kind].join(' ');
    const listed = BOXES.filter(({ widget }) => widget !== false);
    expect(widgets.length).toBe(339);
    expect(listed.map(place).sort()).toEqual(widgets.map(place).sort());
    expect(BOXES.filter(({ widget }) => widget === false).map(({ id }) => id)).toEqual([
      'p5.trafficking.charged.unknown',
    ]);
  });

  // A wrong place shows in two ways: ink outside the box that was meant, or none inside it.
  test.each(BOXES.map((box) => [box.id, box] as const))('%s alone is marked, inside its box', (_, box) => {
    const before = blank.get(box.page);
    if (!before) throw new Error('no blank page');
    const spots = differences(before, rendered(packet([markOf(box)]), box.page, DPI), DPI);
    expect(spots.length).toBeGreaterThan(4);
    const tolerance = 72 / DPI;
    const outside = spots.filter(
      ({ x, y }) =>
        x < box.x - tolerance ||
        x > box.x + box.width + tolerance ||
        y < box.y - tolerance ||
        y > box.y + box.height + tolerance,
    );
    expect(outside).toEqual([]);
    const owners = BOXES.filter(
      (other) =>
        other.page === box.page &&
        spots.some(
          ({ x, y }) =>
            x > other.x + 1 &&
            x < other.x + other.width - 1 &&
            y > other.y + 1.5 &&
            y < other.y + other.height - 1,
        ),
    );
    expect(owners.map(({ id }) => id)).toEqual([box.id]);
  });

  test('every box to tick has its printed square, also the two which only a field used to draw', () => {
    for (const box of BOXES.filter(({ kind }) => kind === 'checkbox')) {
      const before = blank.get(box.page);
      if (!before) throw new Error('no blank page');
      const square = before.pixels.filter((value, index) => {
        const x = (((index % before.width) + 0.5) * 72) / DPI;
        const y = 792 - ((Math.floor(index / before.width) + 0.5) * 72) / DPI;
        const inside = x > box.x && x < box.x + box.width && y > box.y - 1 && y < box.y + box.height + 1;
        return inside && value < 200;
      });
      expect(square.length, box.id).toBeGreaterThan(8);
    }
  });

  test('no amount touches the dollar sign that is printed before it', () => {
    for (const box of BOXES.filter(({ id }) => /amount$|billTotal$|^p8\.benefit/.test(id))) {
      const sheet = rendered(
        packet([{ box: box.id, kind: 'text', text: '1,234.50', size: 9 }]),
        box.page,
        144,
      );
      // The gap between the sign and the first digit is white from top to bottom.
      const gap = { x: box.x + 0.5, y: box.y + 2, width: 0.6, height: box.height - 4 };
      expect(inkIn(sheet, 144, gap), box.id).toBeLessThan(0.6);
    }
  });

  test('text of all pages is found where it was put', () => {
    const marks = BOXES.filter(({ kind, width }) => kind === 'text' && width > 60).map(
      ({ id }, index): Mark => ({ box: id, kind: 'text', text: `Nr${index}Łž` }),
    );
    const text = textOf(packet(marks));
    marks.forEach((_, index) => expect(text).toContain(`Nr${index}Łž`));
  });
});

describe('whether an answer fits', () => {
  test('it shrinks from 10 to 8 points by real metrics, then does not fit', () => {
    const box = 'p4.victim.city';
    const room = boxOf(box).width;
    const sizes = Array.from({ length: 60 }, (_, length) => fitInBox(box, 'W'.repeat(length + 1)));
    const fitting = sizes.filter((fit) => fit.fits);
    expect(sizes[0]).toEqual({ fits: true, size: 10 });
    expect(new Set(fitting.map((fit) => (fit.fits ? fit.size : 0)))).toEqual(new Set([10, 9.5, 9, 8.5, 8]));
    expect(sizes.at(-1)).toEqual({ fits: false, reason: 'tooLong' });
    expect(fitting.length).toBeLessThan(room / (8 * 0.9));
  });

  test('a table cell holds two lines, a printed line only one', () => {
    const words = 'Nguyễn Thị Hoa and José Luis O’Brien-Fernández';
    expect(fitInBox('p7.employer.1.name', words).fits).toBe(true);
    expect(fitInBox('p4.victim.zip', words)).toEqual({ fits: false, reason: 'tooLong' });
  });

  test('what no font can draw is said, not drawn', () => {
    expect(fitInBox('p4.victim.name', '李小龙')).toEqual({ fits: false, reason: 'cannotPrint' });
    expect(fitInBox('p4.victim.name', 'محمد علي')).toEqual({ fits: true, size: 10 });
  });

  test('a mark that does not fit, is doubled or of the wrong kind is refused', () => {
    const mark = (text: string): Mark => ({ box: 'p4.victim.state', kind: 'text', text });
    const draw = (marks: Mark[]) => () =>
      renderPacket({ form: { prepared: { ...emptyForm }, marks }, title: 'Application' });
    expect(draw([mark('Illinois and many other states')])).toThrow(/p4\.victim\.state/);
    expect(draw([mark('IL'), mark('IL')])).toThrow(/twice/);
    expect(draw([{ box: 'p4.victim.state', kind: 'tick' }])).toThrow(/text/);
  });
});

const emptyForm: PreparedForm = {
  revision: '',
  sha256: '',
  body: new Uint8Array(),
  firstObject: 5,
  xref: '',
  saveState: 0,
  pages: [],
  language: 'en-US',
  structure: { kids: '', maps: '', nextKey: 0 },
};

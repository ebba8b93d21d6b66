import {
  boxLead,
  hangingSlices,
  paragraphGroups,
  space,
  textSlices,
  tickGridGroups,
  tickSlices,
} from './blocks';
import type { Choice, Slice, TextLook } from './blocks';
import { fieldGroups, tableGroups } from './grid';
import type { Field, TableColumn } from './grid';
import type { Page } from './page';
import { PageSetter } from './page-setter';
import type { Margins } from './page-setter';
import { textWidth } from './shape';
import { Tag } from './tag';
import { wrap } from './wrap';

export type { Choice, TextLook } from './blocks';
export type { Field, TableColumn } from './grid';

/** Where a page stands in its document; both count from 1. */
export interface PageNumber {
  page: number;
  pages: number;
}

/** What stands at the two ends of the line at the foot of each page. */
export type Footer = (number: PageNumber) => { left: string; right: string };

/** How a document is set: what runs at the foot of its pages, and its margins in points. */
export interface FlowOptions {
  footer?: Footer;
  /** Drawn on each page once the number of pages is known. */
  decorate?: (page: Page, number: PageNumber) => void;
  /** Size of running text, check lists and bullets in points; 9.6 if not given. */
  textSize?: number;
  margins?: Partial<Margins>;
}

const TEXT_SIZE = 9.6;
const FOOT = { size: 8, line: 9.5, gray: 0.27 };

/**
 * Sets a document on as many pages as it needs, from top to bottom. No word is ever lost: what does not fit goes
 * on to the next line or page, headings stay with what follows them, and table headers come again on each page.
 */
export class Flow extends PageSetter {
  private readonly body: TextLook;

  constructor(private readonly options: FlowOptions = {}) {
    super(options.margins);
    this.body = { size: options.textSize ?? TEXT_SIZE };
  }

  /** The head of a document: its name, a line about it, and, where asked, a box left free for the office. */
  titleBlock(title: string, subtitle: string, officeBox?: string): this {
    const boxWidth = 137;
    const inner = { left: this.column.left, width: this.column.width - (officeBox ? boxWidth + 14 : 0) };
    const slices = [
      ...textSlices(inner, title, { size: 15, weight: 'bold', leading: 1.2 }, new Tag('H1')),
      ...(subtitle ? textSlices(inner, subtitle, { size: 8, gray: 0.2, leading: 1.4 }, new Tag('P')) : []),
    ];
    const height = Math.max(
      officeBox ? 46 : 0,
      slices.reduce((sum, slice) => sum + slice.height, 0),
    );
    const block: Slice = {
      height: height + 12,
      draw: (page, top) => {
        let y = top;
        for (const slice of slices) {
          slice.draw(page, y);
          y -= slice.height;
        }
        if (officeBox) {
          const left = this.column.left + this.column.width - boxWidth;
          page.rect(left, top - height, boxWidth, height, { line: 0.8, gray: 0.33 });
          page.text(left + 4, top - 10, officeBox, { size: 8, gray: 0.33, tag: new Tag('P') });
        }
        page.line(
          this.column.left,
          top - height - 5,
          this.column.left + this.column.width,
          top - height - 5,
          2.2,
          0,
        );
      },
    };
    return this.place([[block]]);
  }

  /**
   * A heading, which stays with what follows. Level 2 stands on a gray band; `marker` is set before it in its own
   * column ("Section 1").
   */
  heading(text: string, level: 1 | 2 | 3 = 2, marker?: string): this {
    const tag = new Tag(level === 1 ? 'H1' : level === 2 ? 'H2' : 'H3');
    if (level !== 2) {
      const look: TextLook =
        level === 1
          ? { size: 15, weight: 'bold', leading: 1.2 }
          : { size: this.body.size - 0.4, weight: 'bold' };
      this.waiting.push(space(6), ...textSlices(this.column, text, look, tag), space(1.5));
      return this;
    }
    const look: TextLook = { size: 10, weight: 'bold' };
    const shift = 6 + (marker ? 79 : 0);
    const lines = textSlices(
      { left: this.column.left + shift, width: this.column.width - shift - 6 },
      text,
      look,
      tag,
    );
    const height = lines.reduce((sum, line) => sum + line.height, 0) + 6;
    this.waiting.push(space(9), {
      height,
      draw: (page, top) => {
        page.rect(this.column.left, top - height, this.column.width, height, { fill: 0.92 });
        if (marker)
          textSlices({ left: this.column.left + 6, width: 76 }, marker, look, tag)[0]?.draw(page, top - 3);
        lines.reduce((y, line) => {
          line.draw(page, y);
          return y - line.height;
        }, top - 3);
      },
    });
    this.waiting.push(space(4));
    return this;
  }

  /** Running text; line breaks in it are kept. */
  paragraph(text: string, look: Partial<TextLook> & { indent?: number } = {}): this {
    const { indent = 0, ...rest } = look;
    const column = { left: this.column.left + indent, width: this.column.width - indent };
    return this.place([
      ...paragraphGroups(textSlices(column, text, { ...this.body, ...rest }, new Tag('P'))),
      [space(4)],
    ]);
  }

  /** Fields side by side, `span` in twelfths of the width; starts a new row when twelve are used up. */
  fields(fields: readonly Field[]): this {
    return this.place(fieldGroups(this.column, fields));
  }

  /** A question and its choices with square boxes in one row. */
  tickRow(question: string, choices: readonly Choice[]): this {
    return this.place([[...tickSlices(this.column, question, choices, { size: 9 }), space(2)]]);
  }

  /** Many choices in columns of one width, row by row. */
  tickGrid(choices: readonly Choice[], columns: number): this {
    return this.place([...tickGridGroups(this.column, choices, columns, { size: 9 }), [space(3)]]);
  }

  /** A table: header again on each page, cells wrap, and a row taller than a page is divided without loss. */
  table(
    columns: readonly TableColumn[],
    rows: readonly (readonly string[])[],
    totals?: readonly string[],
  ): this {
    const { header, rows: groups } = tableGroups(this.column, columns, rows, totals);
    this.waiting.push(...header());
    return this.place([...groups, [space(5)]], header);
  }

  /** Things to do or to enclose, each with a box to tick. */
  checklist(items: readonly { text: string; ticked?: boolean }[]): this {
    const list = new Tag('L');
    for (const { text, ticked = false } of items) {
      const tag = new Tag('LBody', new Tag('LI', list));
      this.place([
        [...hangingSlices(this.column, 15, text, this.body, tag, boxLead(ticked, tag)), space(2.5)],
      ]);
    }
    return this;
  }

  /** A list with bullets. */
  bullets(items: readonly string[]): this {
    const list = new Tag('L');
    for (const text of items) {
      const tag = new Tag('LBody', new Tag('LI', list));
      const bullet = (page: Page, x: number, y: number) => page.text(x + 2, y, '•', this.body);
      this.place([[...hangingSlices(this.column, 12, text, this.body, tag, bullet), space(2)]]);
    }
    return this;
  }

  /** A list whose entries are numbered from 1. */
  numbered(items: readonly string[]): this {
    const list = new Tag('L');
    items.forEach((text, index) => {
      const tag = new Tag('LBody', new Tag('LI', list));
      const number = (page: Page, x: number, y: number) =>
        page.text(x + 14, y, `${index + 1}.`, { ...this.body, align: 'right', tag });
      this.place([[...hangingSlices(this.column, 20, text, this.body, tag, number), space(2)]]);
    });
    return this;
  }

  /** Lines to sign and date on, side by side; `span` in twelfths of the width. Kept with the text before it. */
  signatureLine(lines: readonly { label: string; span: number }[]): this {
    const unit = (this.column.width + 14) / 12;
    const draw = (page: Page, top: number) => {
      let x = this.column.left;
      for (const { label, span } of lines) {
        page.line(x, top - 30, x + span * unit - 14, top - 30, 0.9, 0);
        page.text(x, top - 40, label, { size: 8, gray: 0.2, tag: new Tag('P') });
        x += span * unit;
      }
    };
    return this.place([[{ height: 46, draw }]]);
  }

  /** Empty space in points; none at the top of a page. */
  spacer(height: number): this {
    return this.place([[space(height)]]);
  }

  /** Draws the feet of the pages and gives them all. A flow is used once. */
  finish(): Page[] {
    this.place([]);
    const { footer, decorate } = this.options;
    this.pages.forEach((page, index) => {
      const number = { page: index + 1, pages: this.pages.length };
      decorate?.(page, number);
      if (!footer) return;
      const { left, right } = footer(number);
      const [start, end, y] = [
        this.column.left,
        this.column.left + this.column.width,
        this.margins.bottom - 14,
      ];
      page.line(start, y + 10, end, y + 10, 0.6, 0.6);
      // A long name goes on below rather than into the page number.
      const room = end - start - textWidth(right, FOOT.size) - 14;
      wrap(left, room, FOOT.size).forEach((line, row) => page.text(start, y - row * FOOT.line, line, FOOT));
      page.text(end, y, right, { ...FOOT, align: 'right' });
    });
    return this.pages;
  }
}

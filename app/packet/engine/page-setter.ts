import type { Column, Group, Slice } from './blocks';
import { Page, PAGE_HEIGHT, PAGE_WIDTH } from './page';

/** Points left free at each edge of a page. */
export type Margins = Record<'top' | 'right' | 'bottom' | 'left', number>;

const MARGINS: Margins = { top: 40, right: 43, bottom: 46, left: 43 };

/**
 * Puts strips of content on pages from top to bottom and decides where a page ends. Groups stay together where
 * they fit on a page at all; what waits (a heading, a table header) goes with the first strip that follows.
 */
export class PageSetter {
  protected readonly margins: Margins;
  protected readonly pages: Page[] = [];
  protected readonly column: Column;
  /** Headings and spaces that wait for what they belong to. */
  protected waiting: Slice[] = [];
  private y = 0;

  constructor(margins: Partial<Margins> = {}) {
    this.margins = { ...MARGINS, ...margins };
    this.column = { left: this.margins.left, width: PAGE_WIDTH - this.margins.left - this.margins.right };
  }

  /** Goes on at the top of a new page, unless this one is still empty. */
  pageBreak(): this {
    if (this.pages.length > 0 && this.y < this.top) this.newPage();
    return this;
  }

  /** Points left on this page; a fresh page gives the most. */
  get room(): number {
    return this.pages.length === 0 ? this.top - this.margins.bottom : this.y - this.margins.bottom;
  }

  private get top(): number {
    return PAGE_HEIGHT - this.margins.top;
  }

  private newPage(): Page {
    const page = new Page();
    this.pages.push(page);
    this.y = this.top;
    return page;
  }

  private draw(slice: Slice): void {
    const page = this.pages.at(-1) ?? this.newPage();
    slice.draw(page, this.y);
    this.y -= slice.height;
  }

  /**
   * Puts groups on paper, after what waits for them. `repeat` gives what comes again at the top of a new page.
   */
  protected place(groups: readonly Group[], repeat?: () => Group): this {
    const heightOf = (slices: readonly Slice[]) => slices.reduce((sum, slice) => sum + slice.height, 0);
    const full = this.top - this.margins.bottom;
    const first = groups[0] ?? [];
    const lead = this.waiting;
    this.waiting = [];
    const wanted = heightOf(lead) + heightOf(first);
    const least = heightOf(lead) + (first[0]?.height ?? 0);
    if (this.room < (wanted <= full ? wanted : least) && least <= full) this.pageBreak();
    for (const slice of lead) this.put(slice);
    for (const group of groups) {
      const repeated = repeat ? heightOf(repeat()) : 0;
      const needed = heightOf(group.filter((slice) => !slice.blank));
      if (needed > this.room && needed + repeated <= full) this.turn(repeat);
      for (const slice of group) {
        if (!slice.blank && slice.height > this.room) this.turn(repeat);
        this.put(slice);
      }
    }
    return this;
  }

  private put(slice: Slice): void {
    if (slice.blank && (this.pages.length === 0 || this.y === this.top || slice.height > this.room)) return;
    if (slice.height > this.room) this.newPage();
    this.draw(slice);
  }

  /** Goes on to a new page, under what is repeated there. */
  private turn(repeat?: () => Group): void {
    if (this.pages.length > 0 && this.y === this.top) return;
    this.newPage();
    for (const slice of repeat?.() ?? []) this.draw(slice);
  }
}

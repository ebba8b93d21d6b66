import { DOCUMENT } from './prepared';
import { pdfString } from './pdf-text';
import type { Tag } from './tag';
import type { PdfWriter } from './writer';

interface Element {
  number: number;
  tag: Tag;
  kids: string[];
}

/**
 * The structure tree of what a packet adds: which marked content belongs to which heading, paragraph, cell.
 * Kept apart from the form's own tree, which stays as it is.
 */
export class StructureTree {
  private readonly elements = new Map<Tag, Element>();
  /** References to elements that stand directly under the document, in order. */
  readonly roots: string[] = [];

  constructor(private readonly writer: PdfWriter) {}

  /** Notes that marked content `mcid` of a page belongs to a tag. Gives a reference to the tag's element. */
  own(tag: Tag, page: number, mcid: number): string {
    const element = this.elementOf(tag);
    element.kids.push(`<</Type/MCR/Pg ${page} 0 R/MCID ${mcid}>>`);
    return `${element.number} 0 R`;
  }

  /** Writes every element; call once, when all pages have been drawn. */
  write(): void {
    for (const { number, tag, kids } of this.elements.values()) {
      const parent = tag.parent ? this.elementOf(tag.parent).number : DOCUMENT;
      const title = tag.title ? `/${tag.role === 'Figure' ? 'Alt' : 'T'}${pdfString(tag.title)}` : '';
      const scope = tag.role === 'TH' ? '/A<</O/Table/Scope/Column>>' : '';
      this.writer.add(
        `<</Type/StructElem/S/${tag.role}/P ${parent} 0 R${title}${scope}/K[${kids.join(' ')}]>>`,
        number,
      );
    }
  }

  private elementOf(tag: Tag): Element {
    const known = this.elements.get(tag);
    if (known) return known;
    const siblings = tag.parent ? this.elementOf(tag.parent).kids : this.roots;
    const element: Element = { number: this.writer.reserve(), tag, kids: [] };
    this.elements.set(tag, element);
    siblings.push(`${element.number} 0 R`);
    return element;
  }
}

import type { FontFace } from './faces';
import { writeFont } from './font-objects';
import { drawMarks } from './marks';
import type { FormNote, Mark } from './marks';
import { PAGE_HEIGHT, PAGE_WIDTH } from './page';
import type { Drawing, GlyphUse, Page } from './page';
import { pdfString } from './pdf-text';
import { CATALOG, DOCUMENT, FIRST_PAGE, NO_FORM, PAGES, STRUCTURE } from './prepared';
import type { PreparedForm } from './prepared';
import { StructureTree } from './structure';
import { PdfWriter } from './writer';

/** What a packet is made of, in the order in which it will lie on the table. */
export interface PacketInput {
  /** The official form and the marks in its boxes. */
  form?: { prepared: PreparedForm; marks: readonly Mark[]; notes?: readonly FormNote[] };
  before?: readonly Page[];
  after?: readonly Page[];
  /** Shown in the title bar of the reader: keep it neutral, others may see the screen. */
  title: string;
  /** BCP 47 code of the language of the packet; the form's own when left out. */
  lang?: string;
}

/** Content of one page as a stream, and the structure elements its marked content belongs to, in order. */
function markedContent(
  drawings: readonly Drawing[],
  firstMcid: number,
  own: (drawing: Drawing, mcid: number) => string,
): { content: string; parents: string[] } {
  const parents: string[] = [];
  const parts = drawings.map((drawing) => {
    if (!drawing.tag) return `/Artifact BMC\n${drawing.operators}\nEMC`;
    const mcid = firstMcid + parents.length;
    parents.push(own(drawing, mcid));
    return `/${drawing.tag.role} <</MCID ${mcid}>> BDC\n${drawing.operators}\nEMC`;
  });
  return { content: parts.join('\n'), parents };
}

/** All glyphs of all pages, font by font. */
function glyphsOf(pages: readonly Page[]): Map<FontFace, GlyphUse> {
  const all = new Map<FontFace, GlyphUse>();
  for (const page of pages) {
    for (const [face, used] of page.fonts) {
      const merged = all.get(face) ?? new Map<number, readonly number[]>();
      for (const [glyph, codes] of used) merged.set(glyph, codes);
      all.set(face, merged);
    }
  }
  return all;
}

/**
 * Makes the bytes of a packet: sheets before the form, the form with its marks, sheets after it. The same input
 * always gives the same bytes. There is no form field, script, date or producer in them, and nothing of any
 * other packet. Throws a RangeError when a mark does not fit its box (see `drawMarks`) or there is no page.
 */
export function renderPacket(input: PacketInput): Uint8Array {
  const form = input.form?.prepared ?? NO_FORM;
  const marks = drawMarks(input.form?.marks ?? [], input.form?.notes);
  const [before, after] = [input.before ?? [], input.after ?? []];
  if (before.length + form.pages.length + after.length === 0) throw new RangeError('A packet needs a page');

  const writer = new PdfWriter(form.body, form.firstObject + form.xref.length / 20);
  const tree = new StructureTree(writer);
  const fonts = new Map<FontFace, string>();
  for (const [face, used] of glyphsOf([...before, ...marks.values(), ...after])) {
    fonts.set(face, `/${face} ${writeFont(writer, face, used)} 0 R`);
  }
  const fontsOf = (page: Page) => [...page.fonts.keys()].map((face) => fonts.get(face)).join('');

  const embeddedOf = (page: Page) => {
    const written = [...page.embedded].map(([key, thing]) => `/${key} ${thing.write(writer)} 0 R`);
    return written.length > 0 ? `/XObject<<${written.join('')}>>` : '';
  };

  const parentTree: string[] = [];
  let nextKey = form.structure.nextKey;
  const addPage = (page: Page): string => {
    const number = writer.reserve();
    const own = (drawing: Drawing, mcid: number) =>
      drawing.tag ? tree.own(drawing.tag, number, mcid) : 'null';
    const { content, parents } = markedContent(page.drawings, 0, own);
    const stream = writer.addStream(Buffer.from(content, 'latin1'));
    parentTree.push(`${nextKey}[${parents.join(' ')}]`);
    writer.add(
      `<</Type/Page/Parent ${PAGES} 0 R/MediaBox[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]` +
        `/Resources<</Font<<${fontsOf(page)}>>${embeddedOf(page)}>>/Contents ${stream} 0 R/StructParents ${nextKey++}/Tabs/S>>`,
      number,
    );
    return `${number} 0 R`;
  };

  const beforeKids = before.map(addPage);
  const beforeRoots = tree.roots.length;
  const formKids = form.pages.map((printed, index) => {
    const number = FIRST_PAGE + index;
    const sheet = marks.get(index + 1);
    let contents = printed.contents;
    let parents = printed.parents;
    if (sheet) {
      const own = (drawing: Drawing, mcid: number) =>
        drawing.tag ? tree.own(drawing.tag, number, mcid) : 'null';
      const added = markedContent(sheet.drawings, printed.parents.length, own);
      const overlay = writer.addStream(Buffer.from(`Q\n${added.content}`, 'latin1'));
      contents = `${form.saveState} 0 R ${contents} ${overlay} 0 R`;
      parents = [...parents, ...added.parents];
    }
    parentTree.push(`${printed.structParents}[${parents.join(' ')}]`);
    const fontEntries = `/Font<<${printed.fonts}${sheet ? fontsOf(sheet) : ''}>>`;
    writer.add(
      `<</Type/Page/Parent ${PAGES} 0 R${printed.entries}/Resources<<${printed.resources}${fontEntries}>>` +
        `/Contents[${contents}]/StructParents ${printed.structParents}/Tabs/S>>`,
      number,
    );
    return `${number} 0 R`;
  });
  const afterKids = after.map(addPage);
  tree.write();

  const kids = [...beforeKids, ...formKids, ...afterKids];
  const sections = [
    ...tree.roots.slice(0, beforeRoots),
    form.structure.kids,
    ...tree.roots.slice(beforeRoots),
  ];
  parentTree.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  writer.add(
    `<</Type/Catalog/Pages ${PAGES} 0 R/Lang${pdfString(input.lang ?? form.language)}/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${STRUCTURE} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
    CATALOG,
  );
  writer.add(`<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`, PAGES);
  const tableOfParents = writer.add(`<</Nums[${parentTree.join(' ')}]>>`);
  writer.add(
    `<</Type/StructTreeRoot/K ${DOCUMENT} 0 R/ParentTree ${tableOfParents} 0 R` +
      `/ParentTreeNextKey ${nextKey}${form.structure.maps}>>`,
    STRUCTURE,
  );
  writer.add(`<</Type/StructElem/S/Document/P ${STRUCTURE} 0 R/K[${sections.join(' ')}]>>`, DOCUMENT);
  const info = writer.add(`<</Title${pdfString(input.title)}>>`);
  return writer.finish(`/Root ${CATALOG} 0 R/Info ${info} 0 R`, form.firstObject, form.xref);
}

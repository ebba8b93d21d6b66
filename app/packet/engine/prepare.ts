import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib';
import type { PDFDocument, PDFObject } from 'pdf-lib';
import { Copier } from './copier';
import { pdfNumber } from './pdf-text';
import { DOCUMENT, FIRST_PAGE, HEADER, STRUCTURE } from './prepared';
import type { PreparedForm, PreparedPage } from './prepared';
import { xrefLines } from './writer';

/** Page entries that every packet writes itself. */
const PAGE_OWN = new Set([
  '/Type',
  '/Parent',
  '/Annots',
  '/Resources',
  '/Contents',
  '/StructParents',
  '/Tabs',
]);

const name = (text: string) => PDFName.of(text);

/**
 * Drawing operators for the boxes of a page which are visible only because their field draws its own border
 * (two on page 8): without the fields, the page would lack the squares it asks people to tick.
 */
function fieldBorders(page: PDFDict): string {
  const annotations = page.lookupMaybe(name('Annots'), PDFArray);
  const borders: string[] = [];
  for (let i = 0; i < (annotations?.size() ?? 0); i++) {
    const widget = annotations?.lookupMaybe(i, PDFDict);
    const rectangle = widget?.lookupMaybe(name('Rect'), PDFArray);
    if (!rectangle || !widget?.lookupMaybe(name('MK'), PDFDict)?.has(name('BC'))) continue;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [0, 1, 2, 3].map((side) =>
      rectangle.lookup(side, PDFNumber).asNumber(),
    );
    borders.push(`${[x1 + 0.5, y1 + 0.5, x2 - x1 - 1, y2 - y1 - 1].map(pdfNumber).join(' ')} re S`);
  }
  return borders.length === 0 ? '' : `Q /Artifact BMC q 0 G 1 w ${borders.join(' ')} Q EMC`;
}

/** The entries of a number tree as a map, whichever way it is nested. */
function numberTree(node: PDFDict, into = new Map<number, PDFObject>()): Map<number, PDFObject> {
  const numbers = node.lookupMaybe(name('Nums'), PDFArray);
  for (let i = 0; i + 1 < (numbers?.size() ?? 0); i += 2) {
    const value = numbers?.get(i + 1);
    if (value) into.set(numbers?.lookup(i, PDFNumber).asNumber() ?? 0, value);
  }
  const kids = node.lookupMaybe(name('Kids'), PDFArray);
  for (let i = 0; i < (kids?.size() ?? 0); i++) {
    const kid = kids?.lookupMaybe(i, PDFDict);
    if (kid) numberTree(kid, into);
  }
  return into;
}

/**
 * Turns an inspected official form into what packets are built on: fields, the reader-extension signature,
 * metadata and editing history stay behind; printed content, fonts, pictures and the tags for screen readers come
 * along untouched. Throws an Error when the file lacks the tags every known edition has, or a part of it is lost.
 */
export function prepareForm(document: PDFDocument, revision: string, sha256: string): PreparedForm {
  const { catalog, context } = document;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const rootRef = catalog.get(name('StructTreeRoot'));
  const documentRef = root.get(name('K'));
  if (!(rootRef instanceof PDFRef) || !(documentRef instanceof PDFRef))
    throw new Error('The form is not tagged');
  const documentElement = context.lookup(documentRef, PDFDict);
  const pages = document.getPages();

  const fixed = new Map<PDFRef, number>([
    [rootRef, STRUCTURE],
    [documentRef, DOCUMENT],
    ...pages.map((page, index): [PDFRef, number] => [page.ref, FIRST_PAGE + index]),
  ]);
  const firstObject = FIRST_PAGE + pages.length;
  const copier = new Copier(document, fixed, firstObject);
  const saveStateRef = context.register(PDFRawStream.of(context.obj({}) as PDFDict, Buffer.from('q')));
  const saveState = Number.parseInt(copier.reference(saveStateRef), 10);
  const parentTree = numberTree(root.lookup(name('ParentTree'), PDFDict));

  const preparedPages = pages.map(({ node }): PreparedPage => {
    const resources = node.Resources();
    const fonts = resources?.lookupMaybe(name('Font'), PDFDict);
    const contents = node.Contents();
    const contentsRef = node.get(name('Contents'));
    const structParents = node.lookup(name('StructParents'), PDFNumber).asNumber();
    const parents = context.lookup(parentTree.get(structParents), PDFArray);
    const printed =
      contents instanceof PDFArray
        ? contents
            .asArray()
            .map((item) => copier.value(item))
            .join(' ')
        : copier.value(contentsRef);
    const borders = fieldBorders(node);
    const stream = (content: string) =>
      copier.reference(context.register(PDFRawStream.of(context.obj({}) as PDFDict, Buffer.from(content))));
    return {
      entries: copier.entries(node, PAGE_OWN),
      resources: resources ? copier.entries(resources, new Set(['/Font'])) : '',
      fonts: fonts ? copier.entries(fonts) : '',
      contents: borders ? `${saveState} 0 R ${printed} ${stream(borders)}` : printed,
      structParents,
      parents: parents.asArray().map((item) => copier.value(item)),
    };
  });
  const kids = documentElement.get(name('K'));
  const map = (key: string) => (root.has(name(key)) ? `/${key} ${copier.value(root.get(name(key)))}` : '');
  const structure = {
    kids: (kids instanceof PDFArray ? kids.asArray() : [kids]).map((kid) => copier.value(kid)).join(' '),
    maps: map('ClassMap') + map('RoleMap'),
    nextKey: Math.max(...parentTree.keys()) + 1,
  };
  const language = catalog.lookup(name('Lang'));
  const { body, offsets } = copier.written(HEADER);
  return {
    revision,
    sha256,
    body,
    firstObject,
    xref: xrefLines(offsets),
    saveState,
    pages: preparedPages,
    language:
      language && 'decodeText' in language
        ? String((language as { decodeText(): string }).decodeText())
        : 'en-US',
    structure,
  };
}

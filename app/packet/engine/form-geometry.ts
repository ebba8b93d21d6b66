import { PDFArray, PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import type { PDFDocument } from 'pdf-lib';

/** One box as it stands on the paper. Points from the lower left corner; `page` counts from 1. */
export interface Rectangle {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  kind: 'text' | 'checkbox';
}

/** A rectangle together with the name of the form field it came from (names repeat, so never fill by them). */
export interface Widget extends Rectangle {
  fieldName: string;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** An inherited field entry: the widget's own, or that of the nearest ancestor which has one. */
function inherited(widget: PDFDict, key: string): unknown {
  for (let node: PDFDict | undefined = widget; node; node = node.lookupMaybe(PDFName.of('Parent'), PDFDict)) {
    const found = node.lookup(PDFName.of(key));
    if (found) return found;
  }
  return undefined;
}

function fieldName(widget: PDFDict): string {
  const parts: string[] = [];
  for (let node: PDFDict | undefined = widget; node; node = node.lookupMaybe(PDFName.of('Parent'), PDFDict)) {
    const part = node.lookup(PDFName.of('T'));
    if (part && 'decodeText' in part && typeof part.decodeText === 'function')
      parts.unshift(String(part.decodeText()));
  }
  return parts.join('.');
}

/**
 * Every fillable box of a document, page by page in the order of the page's annotations.
 * Gives points rounded to a tenth, which is finer than any difference a reader could see.
 */
export function readWidgets(document: PDFDocument): Widget[] {
  return document.getPages().flatMap((page, index) => {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    const widgets: Widget[] = [];
    for (let i = 0; i < (annotations?.size() ?? 0); i++) {
      const widget = annotations?.lookupMaybe(i, PDFDict);
      const rectangle = widget?.lookupMaybe(PDFName.of('Rect'), PDFArray);
      if (!widget || !rectangle || widget.get(PDFName.of('Subtype')) !== PDFName.of('Widget')) continue;
      const sides = [0, 1, 2, 3].map((side) => rectangle.lookup(side, PDFNumber).asNumber());
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = sides;
      widgets.push({
        page: index + 1,
        x: round(Math.min(x1, x2)),
        y: round(Math.min(y1, y2)),
        width: round(Math.abs(x2 - x1)),
        height: round(Math.abs(y2 - y1)),
        kind: inherited(widget, 'FT') === PDFName.of('Btn') ? 'checkbox' : 'text',
        fieldName: fieldName(widget),
      });
    }
    return widgets;
  });
}

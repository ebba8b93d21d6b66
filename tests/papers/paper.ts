import { walk } from '../../schemas/application';
import { steps, type Answers, type Kept } from '../../schemas/steps';
import { draftOf } from '../../schemas/application';
import { formatDate, formatMoney, formatPhone } from '../../schemas/format';
import { renderPacket, type Page } from '../../app/packet/engine';
import { paperPeople } from '../../app/packet/people';
import type { PaperInput } from '../../app/packet/types';
import type { KeptAnswer } from '../../app/packet/answers';
import { textOf } from '../engine/paper';
import { TODAY } from '../people/person';

export const keptOf = (answers: Answers): Kept => walk(draftOf(answers)).kept;

/** What the papers are drawn from, for pruned answers. */
export const inputFor = (kept: Kept, more: Partial<PaperInput> = {}): PaperInput => ({
  kept,
  people: paperPeople(kept),
  today: TODAY,
  form: 'substitute',
  parts: { send: true, keep: true },
  missing: [],
  counts: { formPages: 7, continuationSheets: 0, schedulePages: 2 },
  writeByHand: [],
  exhibits: [],
  ...more,
});

export const pdfOf = (pages: readonly Page[]): Uint8Array =>
  renderPacket({ after: pages, title: 'Form', lang: 'en-US' });

/** Text as read back from the paper, without any white space: lines break where the page wants it. */
export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
export const squeezedTextOf = (pages: readonly Page[]): string => squeezed(textOf(pdfOf(pages), '-layout'));

/** An answer as it is written on paper; nothing for what is ticked or has words of its own. */
export function written({ step, field, value }: KeptAnswer): string | undefined {
  const kind = (steps[step].fields as Record<string, { kind: string }>)[field]?.kind;
  if (typeof value === 'number') return kind === 'money' ? formatMoney(value) : String(value);
  if (typeof value !== 'string') return undefined;
  if (kind === 'date' || kind === 'roughDate') return formatDate(value);
  if (kind === 'phone') return formatPhone(value);
  return kind === 'choice' ? undefined : value;
}

const SHORTEST_PIECE = 6;

/** Whether a word stands in a squeezed text, whole or in pieces: a word too long for its cell goes on below. */
export function appears(text: string, word: string): boolean {
  let rest = squeezed(word);
  while (rest) {
    let length = rest.length;
    while (length > 0 && !text.includes(rest.slice(0, length))) length -= 1;
    if (length < Math.min(SHORTEST_PIECE, rest.length)) return false;
    rest = rest.slice(length);
  }
  return true;
}

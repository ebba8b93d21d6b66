import type { Kept } from '../../schemas/steps';
import { placeOf } from '../../templates/il-cvc/map/places';
import { keptAnswers } from './answers';
import { unsupportedCharacters } from './engine/characters';
import type { ByHand } from './types';

const BLANK = '________';

/** Whether the fonts of the packet can draw the whole text. */
export const canPrint = (text: string): boolean => unsupportedCharacters(text).length === 0;

/** Whether the fonts of the packet can draw a letter or a digit of the text at least. */
export function canPrintAny(text: string): boolean {
  const missing = new Set(unsupportedCharacters(text));
  return [...text].some((character) => /[\p{L}\p{N}]/u.test(character) && !missing.has(character));
}

/**
 * A text for a sheet or a table: each run of characters that no font can draw becomes a line to write on.
 * Never leaves a character out without such a line.
 */
export function withBlanks(text: string): string {
  const missing = new Set(unsupportedCharacters(text));
  if (missing.size === 0) return text;
  const pieces: string[] = [];
  for (const character of text) {
    if (!missing.has(character)) pieces.push(character);
    else if (pieces.at(-1) !== BLANK) pieces.push(BLANK);
  }
  return pieces.join('');
}

/** Every answer that has a character which no font of the packet can draw, in the order of the wizard. */
export function byHandAnswers(kept: Kept): ByHand[] {
  return keptAnswers(kept).flatMap(({ step, field, entry, value }) => {
    if (typeof value !== 'string' || canPrint(value)) return [];
    const place = placeOf(step, field);
    if (!place || place.on === 'nowhere') return [];
    const item = place.on === 'form' ? place.item : OTHER_PAPERS[place.on];
    return [{ item, question: place.question, entry }];
  });
}

const OTHER_PAPERS = {
  schedule: 'Itemized costs',
  coverLetter: 'Cover letter',
  statement: 'Statement',
} as const;

/** How a place to write by hand is named: `Item 1A, Victim’s Name`. */
export function nameOfByHand({ item, question, entry }: ByHand): string {
  const where = /^\d/.test(item) ? `Item ${item}` : item;
  return `${where}, ${question}${entry === undefined ? '' : ` (entry ${entry})`}`;
}

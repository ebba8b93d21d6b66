import { voiceOf } from '../../../schemas/voice';
import { say, type Text } from '../../copy/types';
import { Flow } from '../engine';
import type { Page } from '../engine';
import { blanksIn } from '../substitute/blanks';
import type { PaperInput } from '../types';
import { keep as english } from '../words/en';
import type { KeepWords } from '../words/types';
import { reminderBand } from './frame';
import { drawLabel, LABEL_HEIGHT } from './label';
import { billsPage, nextPage, orderPage, phonesPage, rightsPage } from './pages';
import { findingsPage, papersPage } from './papers';

export { drawCodeCard } from './code-card';

const TOP_MARGIN = 66;
const BOTTOM_MARGIN = 46;
const TEXT_SIZE = 10.4;

/**
 * Draws the pages that the person keeps: sign, sort and mail; papers to collect; what happens next; bills;
 * rights; phone numbers and the mailing label. Takes the words of any language; English if none are given.
 */
export function drawKeep(answers: PaperInput, words: KeepWords = english): Page[] {
  const input = blanksIn(answers);
  const voice = voiceOf(input.kept.whoIsApplying?.role);
  const speak = (text: Text): string => say(text, voice);
  let labelTop = 0;
  const flow = new Flow({
    margins: { top: TOP_MARGIN, bottom: BOTTOM_MARGIN },
    textSize: TEXT_SIZE,
    footer: ({ page, pages }) => ({ left: '', right: words.footer(page, pages) }),
    decorate: (page, { page: number, pages }) => {
      reminderBand(page, words.reminder);
      if (number === pages) drawLabel(page, labelTop, words.order);
    },
  });
  orderPage(flow, words, speak);
  papersPage(flow.pageBreak(), input, words, speak);
  findingsPage(flow, input, words, speak);
  nextPage(flow.pageBreak(), words, speak);
  billsPage(flow.pageBreak(), words, speak);
  rightsPage(flow.pageBreak(), words, speak);
  phonesPage(flow.pageBreak(), words);
  flow.heading(words.order.labelTitle, 2).paragraph(words.order.labelNote);
  if (flow.room < LABEL_HEIGHT) flow.pageBreak();
  labelTop = BOTTOM_MARGIN + flow.room;
  return flow.finish();
}

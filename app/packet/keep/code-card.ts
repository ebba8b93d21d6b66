import { Flow, PAGE_HEIGHT, PAGE_WIDTH } from '../engine';
import type { Page } from '../engine';
import { codeCard as english } from '../words/en';
import type { CodeCardWords } from '../words/types';
import { dashedFrame } from './frame';

const TOP = 96;
const SIDE = 136;
const PADDING = 16;

/**
 * Draws the card with the return code, to be cut out. It says nothing of what the form is about.
 * Takes the code as it is typed; gives one page.
 */
export function drawCodeCard(code: string, words: CodeCardWords = english): Page[] {
  const frame = { y: 0, height: 0 };
  const flow = new Flow({
    margins: { top: TOP, left: SIDE, right: SIDE },
    decorate: (page) =>
      dashedFrame(page, SIDE - PADDING, frame.y, PAGE_WIDTH - 2 * (SIDE - PADDING), frame.height),
  });
  const fullRoom = flow.room;
  flow.titleBlock(words.title, '');
  flow.paragraph(words.lead);
  flow.paragraph(words.code, { size: 8.4, gray: 0.2 });
  flow.paragraph(code, { size: 15, weight: 'bold', leading: 1.45 });
  flow.bullets(words.advice);
  flow.paragraph(words.where, { size: 9 });
  flow.fields([{ label: '', value: '', span: 12 }]);
  const used = fullRoom - flow.room;
  frame.height = used + 2 * PADDING;
  frame.y = PAGE_HEIGHT - TOP - used - PADDING;
  return flow.finish();
}

import { data } from '@remix-run/node';
import type { AppContext } from '../context';
import { noteToMend } from './to-mend.server';

/** What each refusal of a code or a saved file is answered with. */
export const REFUSED = {
  blank: 422,
  wrong: 422,
  notADraft: 422,
  busy: 503,
  diskFull: 503,
  tooMany: 429,
} as const;

/** Longer than any code; what is longer need not be shown again. */
export const SHOWN_AGAIN = 200;

/** What was typed and comes back, so that one wrong letter does not mean typing six words again. */
export interface Typed {
  readonly words: string;
  readonly mode: 'shared' | 'personal';
}

/** Answers a form for a code or a saved file that was refused, with what was typed in it. */
export function refused<Failure extends keyof typeof REFUSED>(
  context: AppContext,
  { words, mode }: Typed,
  failure: Failure,
  waitSeconds = 60,
) {
  noteToMend(context);
  const typed: Typed = { words: words.slice(0, SHOWN_AGAIN), mode };
  return data({ failure, minutes: Math.ceil(waitSeconds / 60), typed }, { status: REFUSED[failure] });
}

import { copyFor } from '../../app/copy';
import { say, type Text } from '../../app/copy/types';
import { STEP_IDS, type StepId } from '../../schemas/steps';
import { PARTS } from '../../schemas/wizard';
import { VOICES, type Voice } from '../../schemas/voice';

/** One text as it is said in one voice, with the way to it for the message of a failing test. */
export interface Said {
  readonly path: string;
  readonly voice: Voice;
  readonly words: string;
}

const isText = (value: unknown): value is Text => typeof value === 'string' || typeof value === 'function';

/** Every text below a value, said in a voice. Keys that hold data and not words can be passed over. */
export function textsIn(value: unknown, voice: Voice, path: string, data: readonly string[] = []): Said[] {
  if (isText(value)) return [{ path, voice, words: say(value, voice) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !data.includes(key))
    .flatMap(([key, below]) => textsIn(below, voice, `${path}.${key}`, data));
}

const copy = copyFor('en');

/** The words of a step. */
export const textsOfStep = (id: StepId, voice: Voice): Said[] => textsIn(copy.steps[id], voice, id);

const LINE_DATA = ['phone', 'dial', 'relay', 'text', 'email', 'site', 'source'];

/** The words of every page that can be read at once: a step, a part, the statements, the help list. */
export function pagesIn(voice: Voice): ReadonlyMap<string, readonly Said[]> {
  return new Map<string, readonly Said[]>([
    ...STEP_IDS.map((id) => [id as string, textsOfStep(id, voice)] as const),
    ...PARTS.map((part) => [`part ${part}`, textsIn(copy.parts[part], voice, part, ['voices'])] as const),
    ['errors', Object.entries(copy.errors).flatMap(([code, text]) => textsIn(text, voice, `errors.${code}`))],
    ['losses', textsIn(copy.losses, voice, 'losses', ['printed'])],
    ['certification', textsIn(copy.certification, voice, 'certification')],
    ['help', textsIn(copy.help, voice, 'help', LINE_DATA)],
  ]);
}

/** Everything that is said, in every voice. */
export const everything: readonly Said[] = VOICES.flatMap((voice) => [...pagesIn(voice).values()].flat());

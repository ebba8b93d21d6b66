import type { AutosaveAnswer } from './view';

const PAUSE = 1000;
const LONGEST_WAIT = 30_000;
/** Browsers refuse a request that is to outlive its page and is larger than 64 KiB; the rest of it needs some. */
const OUTLIVES = 60_000;
/** The visit is over, or the page belongs to another: no later try can go better. */
const ENDED: ReadonlySet<number> = new Set([401, 403, 404]);

export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'conflict' | 'ended';

export interface Autosaver {
  /** Something was typed, or is to be saved after all. */
  changed(): void;
  /** The page is about to be posted: what is typed goes with it. Gives the count of that save. */
  settle(): number;
  /** The page goes away: what was typed and is not known to be saved is sent at once. */
  leave(): void;
}

async function post(body: URLSearchParams, keepalive = false): Promise<AutosaveAnswer | 'ended'> {
  const response = await fetch('/form/autosave', { method: 'POST', body, keepalive });
  if (ENDED.has(response.status)) return 'ended';
  if (!response.ok || response.redirected) throw new Error('not saved');
  return (await response.json()) as AutosaveAnswer;
}

/**
 * Saves a page while it is typed, a second after the last change. Says "saved" only after the server's word; tries
 * again with growing pauses when there is none. One save at a time; stops for good at a conflict, and when the visit
 * is over.
 * Takes how to read the form (`undefined` when it is gone; the count tells saves of one page apart), and what to
 * call with every state and with every answer of a save that was kept.
 */
export function makeAutosaver(
  read: (count: number) => URLSearchParams | undefined,
  say: (state: SaveState) => void,
  kept: (answer: AutosaveAnswer) => void,
): Autosaver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = PAUSE;
  let count = 0;
  let [busy, dirty, stopped, failing, settled] = [false, false, false, false, false];

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), wait);
  };

  function heard(answer: AutosaveAnswer | 'ended'): void {
    [wait, failing] = [PAUSE, false];
    if (answer !== 'ended' && answer.kind === 'saved') {
      kept(answer);
      say('saved');
      return;
    }
    stopped = true;
    say(answer === 'ended' ? 'ended' : 'conflict');
  }

  async function save(): Promise<void> {
    if (busy || stopped || !dirty) return;
    count += 1;
    const body = read(count);
    if (!body) return;
    [busy, dirty] = [true, false];
    if (!failing) say('saving');
    try {
      heard(await post(body));
    } catch {
      // What is posted with the page meanwhile is in its hands.
      [dirty, failing] = [!settled, true];
      wait = Math.min(wait * 2, LONGEST_WAIT);
      say('waiting');
    }
    busy = false;
    if (dirty && !stopped) later();
  }

  return {
    changed: () => {
      // The page was posted and is still here: what is saved from now on comes after that post.
      if (settled) count += 1;
      settled = false;
      if (stopped) return;
      dirty = true;
      later();
    },
    settle: () => {
      clearTimeout(timer);
      [dirty, settled] = [false, true];
      return count + 1;
    },
    leave: () => {
      clearTimeout(timer);
      if (!(dirty || (busy && !settled)) || stopped) return;
      dirty = false;
      count += 1;
      const body = read(count);
      if (body) void post(body, body.toString().length <= OUTLIVES).catch(() => undefined);
    },
  };
}

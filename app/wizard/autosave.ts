import type { AutosaveAnswer } from './view';

const PAUSE = 1000;
const LONGEST_WAIT = 30_000;

export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting' | 'conflict';

export interface Autosaver {
  /** Something was typed. */
  changed(): void;
  /** The page is about to be posted: what is typed goes with it. */
  settle(): void;
  /** The page goes away: what was typed within the last second is sent at once. */
  leave(): void;
}

async function post(body: URLSearchParams): Promise<AutosaveAnswer> {
  const response = await fetch('/form/autosave', { method: 'POST', body, keepalive: true });
  if (!response.ok || response.redirected) throw new Error('not saved');
  return (await response.json()) as AutosaveAnswer;
}

/**
 * Saves a page while it is typed, a second after the last change. Says "saved" only after the server's word; tries
 * again with growing pauses when there is none. One save at a time; stops for good at a conflict.
 * Takes how to read the form (`undefined` when it is gone; the count tells saves of one page apart), and what to
 * call with every state and with the mark of every save.
 */
export function makeAutosaver(
  read: (count: number) => URLSearchParams | undefined,
  say: (state: SaveState) => void,
  marked: (mark: string) => void,
): Autosaver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = PAUSE;
  let count = 0;
  let [busy, dirty, stopped, failing] = [false, false, false, false];

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), wait);
  };

  async function save(): Promise<void> {
    if (busy || stopped || !dirty) return;
    count += 1;
    const body = read(count);
    if (!body) return;
    [busy, dirty] = [true, false];
    if (!failing) say('saving');
    try {
      const { kind, mark } = await post(body);
      [wait, failing] = [PAUSE, false];
      stopped = kind === 'conflict';
      if (stopped) say('conflict');
      else {
        marked(mark);
        say('saved');
      }
    } catch {
      [dirty, failing] = [true, true];
      wait = Math.min(wait * 2, LONGEST_WAIT);
      say('waiting');
    }
    busy = false;
    if (dirty && !stopped) later();
  }

  return {
    changed: () => {
      if (stopped) return;
      dirty = true;
      later();
    },
    settle: () => {
      clearTimeout(timer);
      dirty = false;
    },
    leave: () => {
      clearTimeout(timer);
      if (!dirty || stopped) return;
      dirty = false;
      count += 1;
      const body = read(count);
      if (body) void post(body).catch(() => undefined);
    },
  };
}

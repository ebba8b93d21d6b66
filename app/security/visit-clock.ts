/** How long a visit still lasts, in milliseconds from the moment these figures came. */
export interface VisitTimes {
  /** If nothing happens. */
  readonly endsIn: number;
  /** Whatever happens. */
  readonly lastsFor: number;
}

export interface VisitClock {
  readonly phase: 'quiet' | 'warning' | 'over';
  /** Whole minutes left, rounded up. */
  readonly minutes: number;
  /** Whether the visit can be drawn out any more. */
  readonly canStay: boolean;
}

const MINUTE = 60_000;
const WARN_BEFORE = 2 * MINUTE;
const LOOK_EVERY = 1000;

/** The moments by this browser's clock; only differences count, so a wrong clock does no harm. */
interface Ends {
  readonly endsAt: number;
  readonly lastsUntil: number;
}

const QUIET: VisitClock = { phase: 'quiet', minutes: 0, canStay: true };

let ends: Ends | undefined;
let clock = QUIET;
let channel: BroadcastChannel | undefined;
const watchers = new Set<() => void>();

function read(): VisitClock {
  if (ends === undefined) return QUIET;
  const left = ends.endsAt - Date.now();
  const phase = left <= 0 ? 'over' : left <= WARN_BEFORE ? 'warning' : 'quiet';
  return { phase, minutes: Math.ceil(left / MINUTE), canStay: ends.lastsUntil - ends.endsAt > LOOK_EVERY };
}

function look(): void {
  const now = read();
  const unchanged =
    now.phase === clock.phase && now.minutes === clock.minutes && now.canStay === clock.canStay;
  if (unchanged) return;
  clock = now;
  for (const watcher of watchers) watcher();
}

function take({ endsIn, lastsFor }: VisitTimes): void {
  const now = Date.now();
  ends = { endsAt: now + endsIn, lastsUntil: now + lastsFor };
  look();
}

/** What a tab says to the others: whose figures they are, and the figures. */
interface Word {
  readonly visit: string | undefined;
  readonly times: VisitTimes;
}

/** The draft that this page belongs to, by the name that the server gave it; it is no secret. */
const visitHere = (): string | undefined => document.documentElement.dataset['visit'];

/**
 * Another draft than this page's is open in this browser, so the visit of this page is over and its page goes. Who came
 * back to the same draft in another tab keeps this page, with what was typed on it.
 */
function hear({ visit, times }: Word): void {
  if (visit === visitHere()) take(times);
  else goToEnd();
}

function goToEnd(): void {
  document.documentElement.style.display = 'none';
  location.replace('/ended');
}

/** Tells the other tabs that no visit is open any more. Does nothing on a page of an open visit. */
export function tellVisitIsOver(): void {
  if (visitHere() !== undefined) return;
  const left = new BroadcastChannel('left');
  left.postMessage('over');
  left.close();
}

/** New figures from the server: this tab and the visit's other tabs follow them. */
export function noteTimes(times: VisitTimes): void {
  take(times);
  channel?.postMessage({ visit: visitHere(), times } satisfies Word);
}

/** For `useSyncExternalStore`: follows the clock, other tabs, and the moment a sleeping device wakes up. */
export function watchClock(watcher: () => void): () => void {
  watchers.add(watcher);
  const timer = window.setInterval(look, LOOK_EVERY);
  document.addEventListener('visibilitychange', look);
  channel ??= new BroadcastChannel('visit');
  channel.onmessage = (event: MessageEvent<Word>) => {
    hear(event.data);
  };
  return () => {
    watchers.delete(watcher);
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    if (watchers.size > 0) return;
    channel?.close();
    channel = undefined;
  };
}

/** The clock as it stood at the last look. */
export const clockNow = (): VisitClock => clock;
export const quietClock = (): VisitClock => QUIET;

/** Asks the server for more time. `over`: the visit has ended; `undefined`: the server could not be reached. */
export async function stay(csrfToken: string): Promise<VisitTimes | 'over' | undefined> {
  try {
    const body = new URLSearchParams({ token: csrfToken });
    const response = await fetch('/stay', { method: 'POST', body, redirect: 'manual' });
    if (response.status === 401) return 'over';
    return response.ok ? ((await response.json()) as VisitTimes) : undefined;
  } catch {
    return undefined;
  }
}

/** The same clean-up as leaving, then the page that says so. */
export function endVisitHere(): void {
  void fetch('/leave', { method: 'POST', keepalive: true }).catch(() => undefined);
  goToEnd();
}

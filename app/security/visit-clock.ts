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

/** New figures from the server: this tab and the visit's other tabs follow them. */
export function noteTimes(times: VisitTimes): void {
  take(times);
  channel?.postMessage(times);
}

/** For `useSyncExternalStore`: follows the clock, other tabs, and the moment a sleeping device wakes up. */
export function watchClock(watcher: () => void): () => void {
  watchers.add(watcher);
  const timer = window.setInterval(look, LOOK_EVERY);
  document.addEventListener('visibilitychange', look);
  channel ??= new BroadcastChannel('visit');
  channel.onmessage = (event: MessageEvent<VisitTimes>) => {
    take(event.data);
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
  document.documentElement.style.display = 'none';
  void fetch('/leave', { method: 'POST', keepalive: true }).catch(() => undefined);
  location.replace('/ended');
}

import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { dayOf, HOUR, MINUTE, SECOND } from './days';
import { newKey } from './seal';

/** How often things may be done. Windows slide; nothing is written to disk, and a restart forgets all. */
export const LIMITS = {
  /** Wrong codes for one draft from one source in 15 minutes before tries are spaced out … */
  freeTries: 5,
  triesWindow: 15 * MINUTE,
  /** … by waits that grow to one minute and no further: nobody is locked out of a draft for good. */
  waits: [15 * SECOND, 30 * SECOND, MINUTE],
  /** Wrong codes from one source in an hour, over all drafts. */
  triesPerSource: 20,
  triesPerStation: 100,
  newDraftsPerSource: 30,
  newDraftsPerServer: 2000,
} as const;

const SWEEP_AT = 5000;
const MOST_KEYS = 50_000;

const ipv6Network = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const gap = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
};

/**
 * What counts as one source: an IPv4 address, or the /64 network of an IPv6 address (one household has
 * billions of addresses in it).
 */
export const sourceOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(address) ? `${ipv6Network(address)}::/64` : address;
};

/** `undefined`: go on; otherwise the seconds to wait. */
export type Wait = number | undefined;

/** Rate limits by source address, which is kept only in memory and only as a hash whose key changes daily. */
export type Limits = {
  /** Counts a new draft. */
  newDraft: (source: string) => Wait;
  /** Counts a try at a code; `passed` takes it back, so that coming back often costs nothing. */
  tryCode: (source: string, locator: number) => { wait: Wait; passed: () => void };
};

const createWindows = (now: () => number) => {
  const seen = new Map<string, { times: number[]; span: number }>();
  const live = (key: string, span: number): number[] => {
    const at = now();
    return (seen.get(key)?.times ?? []).filter((time) => time > at - span && time <= at);
  };
  const sweep = (): void => {
    for (const [key, { span }] of seen) if (live(key, span).length === 0) seen.delete(key);
    for (const key of seen.keys()) {
      if (seen.size <= MOST_KEYS) break;
      seen.delete(key);
    }
  };
  return {
    live,
    add: (key: string, span: number): void => {
      if (seen.size >= SWEEP_AT && seen.size % 500 === 0) sweep();
      seen.set(key, { times: [...live(key, span), now()], span });
    },
    takeBack: (key: string): void => {
      const entry = seen.get(key);
      entry?.times.pop();
      if (entry?.times.length === 0) seen.delete(key);
    },
  };
};

/**
 * @param now milliseconds since 1970
 * @param isStation whether an address belongs to a police station or agency, where many share one address
 */
export const createLimits = (now: () => number, isStation: (source: string) => boolean): Limits => {
  const windows = createWindows(now);
  let day = '';
  let dayKey = newKey();
  const hashed = (source: string): string => {
    if (day !== dayOf(now())) {
      day = dayOf(now());
      dayKey = newKey();
    }
    return createHmac('sha256', dayKey).update(sourceOf(source)).digest('base64url').slice(0, 22);
  };
  const secondsUntil = (moment: number): number => Math.max(1, Math.ceil((moment - now()) / SECOND));
  const full = (times: number[], most: number, span: number): Wait => {
    const oldest = times[times.length - most];
    return oldest === undefined ? undefined : secondsUntil(oldest + span);
  };
  const spacing = (times: number[]): Wait => {
    const beyond = times.length - LIMITS.freeTries;
    const last = times.at(-1);
    if (beyond < 0 || last === undefined) return undefined;
    const wait = LIMITS.waits[Math.min(beyond, LIMITS.waits.length - 1)] ?? MINUTE;
    return last + wait <= now() ? undefined : secondsUntil(last + wait);
  };

  return {
    newDraft: (source) => {
      const who = `new|${hashed(source)}`;
      const wait =
        full(windows.live(who, HOUR), LIMITS.newDraftsPerSource, HOUR) ??
        full(windows.live('new', 24 * HOUR), LIMITS.newDraftsPerServer, 24 * HOUR);
      if (wait !== undefined) return wait;
      windows.add(who, HOUR);
      windows.add('new', 24 * HOUR);
      return undefined;
    },
    tryCode: (source, locator) => {
      const who = `try|${hashed(source)}`;
      const both = `${who}|${locator}`;
      const most = isStation(source) ? LIMITS.triesPerStation : LIMITS.triesPerSource;
      const wait =
        full(windows.live(who, HOUR), most, HOUR) ?? spacing(windows.live(both, LIMITS.triesWindow));
      if (wait === undefined) {
        windows.add(who, HOUR);
        windows.add(both, LIMITS.triesWindow);
      }
      const passed = (): void => {
        windows.takeBack(who);
        windows.takeBack(both);
      };
      return { wait, passed };
    },
  };
};

import { HASH_COST } from '../../db/hashing';
import { drawWords } from '../../db/words';
import { startServer, type TestServer } from '../../tests/support/server';

/** What came of guessing a code over HTTP. `opened` must be 0. */
export interface GuessingFigures {
  readonly tries: number;
  readonly addresses: number;
  readonly opened: number;
  /** Tries that were answered as wrong, and those told to wait. */
  readonly answered: number;
  readonly turnedAway: number;
  /** The most answered tries from one address. */
  readonly mostFromOne: number;
  /** How long an unrelated page took meanwhile, in milliseconds: 95 of 100 were faster. */
  readonly pageP95: number;
  /** Whether the right code opened a minute later, from an address that had guessed. */
  readonly rightCodeOpened: boolean;
}

const address = (n: number): string => `198.51.${String(100 + (n >> 8))}.${String(n & 255)}`;

async function tryCode(server: TestServer, code: string, from: string): Promise<number> {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Sec-Fetch-Site': 'same-origin',
    'X-Forwarded-For': from,
  };
  const body = new URLSearchParams({ code, mode: 'shared' }).toString();
  return (await server.send('/return', { method: 'POST', headers, body })).status;
}

/** Opens an unrelated page again and again until told to stop; gives the times. */
async function watchPage(server: TestServer, going: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (going()) {
    const began = performance.now();
    await server.send('/help');
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times.sort((one, other) => one - other);
}

/** Guesses at one draft from many addresses at once, at the real cost of a code, on a server of its own. */
export async function guessCodes(tries: number, addresses: number): Promise<GuessingFigures> {
  const server = await startServer({ env: { TRUST_PROXY: '1' }, hashCost: HASH_COST });
  try {
    const { code } = await server.begin();
    const number = code.slice(0, 7);
    const answered = new Map<string, number>();
    const statuses: Record<number, number> = {};
    let next = 0;
    let going = true;
    const pages = watchPage(server, () => going);
    const guess = async (): Promise<void> => {
      for (let n = next++; n < tries; n = next++) {
        const from = address(n % addresses);
        const status = await tryCode(server, `${number} ${drawWords().join(' ')}`, from);
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status === 422) answered.set(from, (answered.get(from) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 8 }, guess));
    going = false;
    const times = await pages;
    server.clock.now += 60_000;
    return {
      tries,
      addresses,
      opened: statuses[302] ?? 0,
      answered: statuses[422] ?? 0,
      turnedAway: (statuses[429] ?? 0) + (statuses[503] ?? 0),
      mostFromOne: Math.max(...answered.values()),
      pageP95: Math.round(times[Math.floor(times.length * 0.95)] ?? 0),
      rightCodeOpened: (await tryCode(server, code, address(0))) === 302,
    };
  } finally {
    await server.close();
  }
}

import { hashRaw } from '@node-rs/argon2';

/** Argon2id's cost. */
export type HashCost = { memoryKiB: number; passes: number; lanes: number };

/** The cost of a resume code: 64 MiB, three passes, one lane (above OWASP's floor; about 0.1 s here). */
export const HASH_COST: HashCost = { memoryKiB: 65_536, passes: 3, lanes: 1 };

/** How a cost is written beside a key: `v=19,m=65536,t=3,p=1`. */
export const showCost = ({ memoryKiB, passes, lanes }: HashCost): string =>
  `v=19,m=${memoryKiB},t=${passes},p=${lanes}`;

/** Reads what `showCost` wrote. @returns undefined when it says something else */
export const readCost = (text: string): HashCost | undefined => {
  const [, memory, passes, lanes] = /^v=19,m=(\d+),t=(\d+),p=(\d+)$/.exec(text) ?? [];
  return memory === undefined
    ? undefined
    : { memoryKiB: +memory, passes: Number(passes), lanes: Number(lanes) };
};

const AT_ONCE = 2;
const WAITING = 20;

/** Hashes, at most two at once with at most twenty waiting, since each takes 64 MiB and a core. */
export type Hasher = {
  /**
   * @param letters the words of a code
   * @param salt 16 bytes
   * @param pepper the server's part, or undefined where a file must open without this server
   * @returns a 32-byte key, or `'busy'` at once when too many are waiting
   */
  hash: (
    letters: string,
    salt: Buffer,
    pepper: Buffer | undefined,
    cost: HashCost,
  ) => Promise<Buffer | 'busy'>;
};

/** Makes a hasher; one for the whole server. */
export const createHasher = (): Hasher => {
  let running = 0;
  const queue: (() => void)[] = [];

  return {
    hash: async (letters, salt, pepper, cost) => {
      if (running >= AT_ONCE) {
        if (queue.length >= WAITING) return 'busy';
        // The one that finishes hands its place over, so `running` stays as it is.
        await new Promise<void>((resolve) => queue.push(resolve));
      } else {
        running += 1;
      }
      try {
        return await hashRaw(letters, {
          // Argon2id; the enum itself is a `const enum`, which isolated modules cannot read.
          algorithm: 2,
          memoryCost: cost.memoryKiB,
          timeCost: cost.passes,
          parallelism: cost.lanes,
          outputLen: 32,
          salt,
          secret: pepper,
        });
      } finally {
        const next = queue.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
};

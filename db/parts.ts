import type { Connection } from './connection';
import type { Disk } from './disk';
import type { HashCost, Hasher } from './hashing';
import type { Limits } from './limits';
import type { ServerKeys } from './server-keys';

/** What the pieces of an open store share. */
export type Parts<Doc> = {
  drafts: Connection;
  keys: Connection;
  serverKeys: ServerKeys;
  hasher: Hasher;
  cost: HashCost;
  limits: Limits;
  disk: Disk;
  /** Milliseconds since 1970. */
  now: () => number;
  parse: (json: unknown) => Doc;
};

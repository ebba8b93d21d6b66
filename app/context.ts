import type {} from '@remix-run/server-runtime';
import type { Draft } from '../schemas/application';
import type { IsoDate } from '../schemas/dates';
import type { Kept } from '../schemas/steps';

/** A visit whose session is alive. The data key stays inside and is never seen by routes. */
export interface Visit {
  readonly mode: 'shared' | 'personal';
  readonly csrfToken: string;
  /** When the visit ends by itself if nothing happens, in milliseconds since the epoch. */
  readonly endsAt: number;
  /** Reads the sealed draft. Throws a `StoreError` if it cannot be opened. */
  read(): Draft;
  /** Applies a change and saves it in one transaction; the change is run again after a race. Throws a `StoreError`. */
  update(change: (draft: Draft) => Draft): Draft;
  /** Makes a new resume code; the old one stops working. */
  newCode(): Promise<string>;
}

export interface StartedDraft {
  /** The value of a `Set-Cookie` header. */
  readonly setCookie: string;
}

export type Refusal = 'wrong' | 'tooMany' | 'busy' | 'diskFull';

export interface PacketOptions {
  readonly send: boolean;
  readonly keep: boolean;
}

export interface Packets {
  /** The revision of the installed official form, or `undefined`: then the substitute form prints. */
  readonly installedRevision: string | undefined;
  /** Makes the packet in a worker. Rejects with `PacketBusyError` when too many wait. */
  make(kept: Kept, today: IsoDate, options: PacketOptions): Promise<Uint8Array>;
}

/** What the server gives to every loader and action as `context`. */
export interface AppContext {
  /** Per-response nonce of the content security policy. */
  readonly nonce: string;
  readonly today: IsoDate;
  readonly now: number;
  /** The request comes from a network that is configured as a station's: shared-computer mode is the default. */
  readonly stationNetwork: boolean;
  readonly visit: Visit | undefined;
  readonly packets: Packets;
  /** Creates a draft with its first answers. The resume code stands in `draft.newCode` until the person has kept it. */
  startDraft(
    draft: Draft,
    mode: 'shared' | 'personal',
  ): Promise<StartedDraft | { readonly refused: Refusal }>;
  /** Opens a draft by its resume code. */
  resume(
    code: string,
    mode: 'shared' | 'personal',
  ): Promise<StartedDraft | { readonly refused: Refusal; readonly retryAfterSeconds?: number }>;
  /** Ends the visit; gives the `Set-Cookie` value that clears the cookie. */
  endVisit(): string;
  /** Deletes the draft and all that belongs to it; gives the `Set-Cookie` value that clears the cookie. */
  deleteDraft(): string;
}

declare module '@remix-run/server-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way Remix takes the context's type
  interface AppLoadContext extends AppContext {}
  interface Future {
    v3_singleFetch: true;
  }
}

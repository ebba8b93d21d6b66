import type {} from '@remix-run/server-runtime';
import type { Draft, Missing } from '../schemas/application';
import type { IsoDate } from '../schemas/dates';
import type { Kept } from '../schemas/steps';
import type { CleanFile } from './evidence/clean';
import type { ExhibitFile } from './evidence/files';

/** A visit whose session is alive. The data key stays inside and is never seen by routes. */
export interface Visit {
  readonly mode: 'shared' | 'personal';
  readonly csrfToken: string;
  /** When the visit ends by itself if nothing happens, in milliseconds since the epoch. */
  readonly endsAt: number;
  /** The longest this visit can be drawn out, in milliseconds since the epoch. */
  readonly lastsUntil: number;
  /** By this the tabs of a browser know whether they show one draft. It opens nothing and tells nothing. */
  readonly tabName: string;
  /** The same in every visit to this draft and in no other draft, so that a page knows its own draft again. */
  draftTag(): string;
  /** A sign of life. A form that is refused gives none, so a forgotten page cannot keep a visit open. */
  touch(): void;
  /** Reads the sealed draft. Throws a `ProblemResponse` if it cannot be opened. */
  read(): Draft;
  /**
   * Applies a change and saves it in one transaction; the change is run again after a race. Throws a
   * `ProblemResponse`, whose `code` tells more (`diskFull`, `busy`); whatever `change` throws passes through.
   */
  update(change: (draft: Draft) => Draft): Draft;
  /**
   * Makes a new resume code; the old one stops working. It stands in `draft.newCode` until the person has
   * kept it, unless the disk is full: then what is given back is all there is.
   */
  newCode(): Promise<string>;
  /** Days that the draft is kept untouched, and its last day. `barelyBegun`: an hour untouched, whatever the days say. */
  keeping(): { readonly keepDays: number; readonly lastDay: IsoDate; readonly barelyBegun: boolean };
  /** Keeps the draft for so many days (1 to 90) after it was last touched. */
  keepFor(days: number): void;
  /** Changes the kind of computer, from the next request on. */
  setMode(mode: 'shared' | 'personal'): void;
  /** Seals a cleaned file into the draft; gives its id. Throws a `ProblemResponse` (`fileTooLarge`, `tooManyFiles` …). */
  addFile(label: { readonly name: string; readonly type: string }, bytes: Buffer): string;
  /** The draft's files, in the order they were added. */
  listFiles(): readonly VisitFile[];
  /** One file, or `undefined` if this draft has no such file. */
  readFile(id: string): (VisitFile & { readonly bytes: Buffer }) | undefined;
  /** Removes a file of this draft; tells whether there was one. */
  removeFile(id: string): boolean;
  /** The answers (no added papers) as an encrypted file; `wrong`: these are not six words of the list. */
  exportDraft(words: string): Promise<{ readonly bytes: Buffer } | { readonly refused: 'wrong' | 'busy' }>;
}

/** A sealed file of a draft: its label (see app/evidence/label.ts), media type, and size in bytes. */
export interface VisitFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export interface StartedDraft {
  /** The value of a `Set-Cookie` header. */
  readonly setCookie: string;
}

export interface OpenedDraft extends StartedDraft {
  readonly visit: Visit;
}

export type Refusal = 'wrong' | 'tooMany' | 'busy' | 'diskFull';

/** Why a file of the answers did not open. */
export interface FileRefused {
  readonly refused: Refusal | 'notADraft';
  readonly retryAfterSeconds?: number;
}

export interface PacketOptions {
  readonly send: boolean;
  readonly keep: boolean;
  /** What is still open (`walk(draft).missing`), for the list in the part that the person keeps. */
  readonly missing?: readonly Missing[];
  /** Papers that the person has added (`exhibitFiles(visit)`), printed after everything to send. */
  readonly exhibits?: readonly ExhibitFile[];
}

export interface Evidence {
  /**
   * Checks a file and draws it anew, in a process of its own.
   * Rejects with an `EvidenceRefused` (app/evidence/refusal.ts); its `reason` says why.
   */
  clean(bytes: Uint8Array): Promise<CleanFile>;
}

export interface Packets {
  /** The revision of the installed official form, or `undefined`: then the substitute form prints. */
  readonly installedRevision: string | undefined;
  /**
   * Makes the packet in a worker. Rejects with a `ProblemResponse` (app/security/problem.ts), which is a `Response`
   * with status 503: an action that does not catch it shows the kind page.
   */
  make(kept: Kept, today: IsoDate, options: PacketOptions): Promise<Uint8Array>;
  /** Makes the card with the return code, in the same worker and with the same refusals. */
  makeCard(code: string): Promise<Uint8Array>;
}

/** What the server gives to every loader and action as `context`. */
export interface AppContext {
  /** Per-response nonce of the content security policy. */
  readonly nonce: string;
  readonly today: IsoDate;
  readonly now: number;
  /** The request comes from a network that is configured as a station's: shared-computer mode is the default. */
  readonly stationNetwork: boolean;
  /**
   * The kind of computer: of the visit, else as chosen before the first question, else after the network.
   * It and `visit` change within a request only where a page that was signed out is opened again.
   */
  mode: 'shared' | 'personal';
  /** Where "Leave now" goes: a whole address or a path of this server. */
  readonly exitUrl: string;
  /** Whether Shift three times leaves; a person may turn it off. */
  readonly shiftLeaves: boolean;
  visit: Visit | undefined;
  readonly packets: Packets;
  readonly evidence: Evidence;
  /** Creates a draft with its first answers. The resume code stands in `draft.newCode` until the person has kept it. */
  startDraft(
    draft: Draft,
    mode: 'shared' | 'personal',
  ): Promise<StartedDraft | { readonly refused: Refusal }>;
  /** Opens a draft by its resume code. */
  resume(
    code: string,
    mode: 'shared' | 'personal',
  ): Promise<OpenedDraft | { readonly refused: Refusal; readonly retryAfterSeconds?: number }>;
  /** Six fresh words for a file of the answers. */
  fileWords(): string;
  /** Opens such a file and begins a draft with its answers, under a new resume code. */
  openFile(bytes: Buffer, words: string, mode: 'shared' | 'personal'): Promise<StartedDraft | FileRefused>;
  /** Gives the `Set-Cookie` value that remembers the kind of computer until the first answer. */
  chooseMode(mode: 'shared' | 'personal'): string;
  /** Gives the `Set-Cookie` value that remembers whether Shift leaves, until the browser is closed or the person leaves. */
  chooseShift(leaves: boolean): string;
  /** Tells the log that something failed: kind and code only. */
  report(error: unknown): void;
  /** Ends the visit; gives the `Set-Cookie` values that clear all cookies of ours. */
  endVisit(): string[];
  /** Deletes the draft and all that belongs to it; gives the `Set-Cookie` values that clear all cookies of ours. */
  deleteDraft(): string[];
}

declare module '@remix-run/server-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way Remix takes the context's type
  interface AppLoadContext extends AppContext {}
  interface Future {
    v3_singleFetch: true;
  }
}

import { createHash } from 'node:crypto';
import { showCode } from './code';
import type { Keeping, Read, SaveResult } from './documents';
import { findSave, keepFor, readDocument, readKeeping, saveDocument } from './documents';
import { writeDraftFile } from './draft-file';
import { keepDataKey } from './draft-keys';
import { StoreError } from './errors';
import type { FileLabel, ListedFile } from './files';
import { addFile, listFiles, readFile, removeFile } from './files';
import { truncateLog } from './connection';
import type { Parts } from './parts';
import { removeDrafts } from './removal';
import type { LiveSession, SessionMode } from './sessions';
import { deriveKey } from './seal';
import {
  changeMode,
  csrfTokenOf,
  endOtherSessions,
  isLive,
  removeSessions,
  SESSION_TIMES,
  touchSession,
  withDataKey,
} from './sessions';
import { drawWords } from './words';

/** What the function given to `update` decides: a document to save, or a reason to leave it as it is. */
export type Decision<Doc, Reason> = { save: Doc } | { leave: Reason };

/** What came of an update. `repeated`: the save id was done before; the document is the present one. */
export type UpdateResult<Doc, Reason> =
  { saved: true; document: Doc; revision: number; repeated: boolean } | { saved: false; reason: Reason };

const MOST_RACES = 50;

/**
 * One person at one browser, from the cookie of a request. Holds no key between two calls; every call
 * throws StoreError `ended` once the visit is over.
 */
export type Visit<Doc> = {
  mode: SessionMode;
  /** By this the tabs of a browser know whether they show one draft. It opens nothing and tells nothing. */
  tabName: string;
  /** When the visit ends unless touched, and when the person should be warned (ms since 1970). */
  readonly expiresAt: number;
  readonly warnAt: number;
  /** When it ends however often it is touched (ms since 1970). */
  endsAt: number;
  /** For a hidden field in each form. */
  csrfToken: string;
  /** The same in every visit to this draft, and in no other draft; tells nothing else. base64url */
  draftTag: () => string;
  /** A sign of life: the visit lasts its idle time from now. */
  touch: () => void;
  read: () => Read<Doc>;
  /** Saves if nobody else saved since `expectedRevision` was read. */
  save: (expectedRevision: number, document: Doc, saveId?: string) => SaveResult;
  /**
   * Reads, lets `change` decide, saves; starts over when somebody saved in between. `change` may run more
   * than once and must not do anything but decide.
   * @throws StoreError `busy` after fifty lost races, and whatever `change` throws
   */
  update: <Reason = never>(
    change: (current: Doc, revision: number) => Decision<Doc, Reason>,
    saveId?: string,
  ) => UpdateResult<Doc, Reason>;
  /** Leaves: the cookie opens nothing any more. */
  end: () => void;
  /** Deletes the draft, its files, its code and all its visits, now. */
  delete: () => void;
  /** A new resume code; the old one stops working and other visits end. @returns the code, shown once */
  newCode: () => Promise<{ code: string } | { refused: 'busy' }>;
  /** `shared` or `personal`, from the next request on. */
  setMode: (mode: SessionMode) => void;
  /** Days the draft is kept untouched (1 to 90), its last day as an ISO date, and whether it is barely begun. */
  keeping: () => Keeping;
  keepFor: (days: number) => void;
  addFile: (label: Pick<FileLabel, 'name' | 'type'>, bytes: Buffer) => string;
  listFiles: () => ListedFile[];
  readFile: (id: string) => (ListedFile & { bytes: Buffer }) | undefined;
  removeFile: (id: string) => boolean;
  /**
   * The answers (not the uploads) as an encrypted file for the person's own device.
   * @param typedWords the six words of a code the person has, to need no second card
   */
  exportDraft: (typedWords?: string) => Promise<ExportedDraft>;
};

/** `words` is set when fresh words were drawn and must be shown. */
export type ExportedDraft = { bytes: Buffer; words: string | undefined } | { refused: 'wrong' | 'busy' };

/** Makes the visit of a live session. */
export const createVisit = <Doc>(parts: Parts<Doc>, session: LiveSession): Visit<Doc> => {
  const { draftId } = session;
  const withKey = <T>(work: (key: Buffer) => T): T => withDataKey(parts, session, work);
  const whileLive = <T>(work: () => T): T => {
    if (!isLive(parts, session)) throw new StoreError('ended');
    return work();
  };
  const read = () => withKey((key) => readDocument(parts, draftId, key));
  const save: Visit<Doc>['save'] = (expected, document, saveId) =>
    withKey((key) => saveDocument(parts, draftId, key, expected, document, saveId));

  return {
    mode: session.mode,
    tabName: createHash('sha256').update(`tab ${draftId}`).digest('base64url').slice(0, 12),
    get expiresAt() {
      return session.expiresAt;
    },
    get warnAt() {
      return session.expiresAt - SESSION_TIMES.warnBefore;
    },
    endsAt: session.endsAt,
    csrfToken: csrfTokenOf(session.secret),
    draftTag: () => withKey((key) => deriveKey(key, 'page').toString('base64url')),
    touch: () => touchSession(parts, session),
    read,
    save,
    update: (change, saveId) => {
      for (let race = 0; race < MOST_RACES; race += 1) {
        const { document, revision } = read();
        const before =
          saveId === undefined ? undefined : withKey((key) => findSave(parts, draftId, key, saveId));
        if (before !== undefined) return { saved: true, document, revision: before, repeated: true };
        const decision = change(document, revision);
        if ('leave' in decision) return { saved: false, reason: decision.leave };
        const result = save(revision, decision.save, saveId);
        if (result.saved) return { ...result, document: decision.save };
      }
      throw new StoreError('busy', 'races');
    },
    end: () => removeSessions(parts, [session.id]),
    delete: () => whileLive(() => removeDrafts(parts, [draftId])),
    newCode: async () => {
      const words = drawWords();
      const dataKey = withKey((key) => Buffer.from(key));
      try {
        const still = () => isLive(parts, session);
        const locator = await keepDataKey(parts, draftId, dataKey, words.join(''), still);
        if (locator === 'busy') return { refused: 'busy' };
        endOtherSessions(parts, session);
        truncateLog(parts.keys);
        return { code: showCode(locator, words) };
      } finally {
        dataKey.fill(0);
      }
    },
    setMode: (mode) => changeMode(parts, session, mode),
    keeping: () => whileLive(() => readKeeping(parts, draftId)),
    keepFor: (days) => whileLive(() => keepFor(parts, draftId, days)),
    addFile: (label, bytes) => withKey((key) => addFile(parts, draftId, key, label, bytes)),
    listFiles: () => withKey((key) => listFiles(parts, draftId, key)),
    readFile: (id) => withKey((key) => readFile(parts, draftId, key, id)),
    removeFile: (id) =>
      whileLive(() => {
        const removed = removeFile(parts, draftId, id);
        if (removed) truncateLog(parts.drafts);
        return removed;
      }),
    exportDraft: async (typedWords) => {
      const written = await writeDraftFile(parts, read().document, typedWords);
      return typeof written === 'string' ? { refused: written } : written;
    },
  };
};

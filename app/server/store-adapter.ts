import type { DraftStore, Origin, SessionMode, Visit as StoredVisit } from '../../db/drafts';
import { asStoreError, StoreError } from '../../db/errors';
import type { Draft } from '../../schemas/application';
import type { AppContext, Visit } from '../context';
import { ProblemResponse } from '../security/problem';
import { clearVisitCookie, setVisitCookie } from './cookie';

/** An ended visit is no trouble: the person is told that they are signed out. */
const ended = (): Response =>
  new Response(null, { status: 303, headers: { Location: '/ended', 'Set-Cookie': clearVisitCookie() } });

/** Turns the store's errors into responses; lets everything else pass. */
function answered(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error;
  return error.code === 'ended' ? ended() : new ProblemResponse(error.code);
}

/** Runs `work` so that only responses, or errors that are not the store's, come out of it. */
export function withAnswers<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw answered(error);
  }
}

const withAnswersLater = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw answered(error);
  }
};

const updateDraft = (stored: StoredVisit<Draft>, change: (draft: Draft) => Draft): Draft => {
  let unchanged: Draft | undefined;
  const result = stored.update<'same'>((current) => {
    const next = change(current);
    if (next !== current) return { save: next };
    unchanged = current;
    return { leave: 'same' };
  });
  if (result.saved) return result.document;
  return unchanged ?? stored.read().document;
};

/** Keeps a new code for its page. The old one is dead by now, so a full disk must not hide the new one. */
function showLater(stored: StoredVisit<Draft>, newCode: string): void {
  try {
    updateDraft(stored, (draft) => ({ ...draft, newCode }));
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'diskFull')) throw error;
  }
}

/** What routes see of a visit. */
export const visitFor = (stored: StoredVisit<Draft>): Visit => ({
  mode: stored.mode,
  tabName: stored.tabName,
  csrfToken: stored.csrfToken,
  get endsAt() {
    return stored.expiresAt;
  },
  lastsUntil: stored.endsAt,
  draftTag: () => withAnswers(() => stored.draftTag()),
  touch: () => {
    withAnswers(() => {
      stored.touch();
    });
  },
  read: () => withAnswers(() => stored.read().document),
  update: (change) => withAnswers(() => updateDraft(stored, change)),
  newCode: () =>
    withAnswersLater(async () => {
      const made = await stored.newCode();
      if ('refused' in made) throw new StoreError('busy', 'hash');
      showLater(stored, made.code);
      return made.code;
    }),
  keeping: () => withAnswers(() => stored.keeping()),
  keepFor: (days) => {
    withAnswers(() => {
      stored.keepFor(days);
    });
  },
  setMode: (mode) => {
    withAnswers(() => {
      stored.setMode(mode);
    });
  },
  addFile: (label, bytes) => withAnswers(() => stored.addFile(label, bytes)),
  listFiles: () => withAnswers(() => stored.listFiles()),
  readFile: (id) => withAnswers(() => stored.readFile(id)),
  removeFile: (id) => withAnswers(() => stored.removeFile(id)),
  exportDraft: (words) => withAnswersLater(() => stored.exportDraft(words)),
});

type Opening = Pick<AppContext, 'startDraft' | 'resume' | 'openFile'>;

/** Begins a draft whose code stands in it until the person has kept it. */
async function begin(
  store: DraftStore<Draft>,
  source: string,
  mode: SessionMode,
  draft: Draft,
  origin: Origin,
) {
  const made = await store.create({ source, mode }, draft, origin);
  if ('refused' in made) return { refused: made.refused };
  const stored = store.visit(made.cookie);
  if (stored === undefined) throw new StoreError('ended');
  updateDraft(stored, (current) => ({ ...current, newCode: made.code }));
  return { setCookie: setVisitCookie(made.cookie) };
}

/** The ways into a draft, for a request from this address. */
export const openings = (store: DraftStore<Draft>, source: string): Opening => ({
  startDraft: (draft, mode) => withAnswersLater(() => begin(store, source, mode, draft, 'typed')),
  openFile: (bytes, words, mode) =>
    withAnswersLater(async () => {
      const opened = await store.importDraft(bytes, words, source);
      return 'refused' in opened ? opened : begin(store, source, mode, opened.document, 'file');
    }),
  resume: (code, mode) =>
    withAnswersLater(async () => {
      const opened = await store.resume(code, { source, mode });
      if ('cookie' in opened) {
        const stored = store.visit(opened.cookie);
        if (stored === undefined) throw new StoreError('ended');
        return { setCookie: setVisitCookie(opened.cookie), visit: visitFor(stored) };
      }
      const retryAfterSeconds = 'retryAfterSeconds' in opened ? opened.retryAfterSeconds : undefined;
      return { refused: opened.refused, retryAfterSeconds };
    }),
});

/**
 * Opens the visit of a cookie for reading its facts. A page that is asked for is a sign of life; a form becomes one
 * when it has shown its token (`requireToken`). A store that cannot be read counts as trouble, not as no visit.
 */
export const openVisit = (
  store: DraftStore<Draft>,
  cookie: string | undefined,
  isForm: boolean,
): StoredVisit<Draft> | undefined => {
  try {
    return isForm ? store.peek(cookie) : store.visit(cookie);
  } catch (error) {
    throw new ProblemResponse(asStoreError(error).code);
  }
};

import { createHash, randomBytes } from 'node:crypto';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { truncateLog } from './connection';
import { HOUR, MINUTE, SECOND } from './days';
import { asStoreError, guarded, StoreError } from './errors';
import type { Parts } from './parts';
import { sessions } from './schema-keys';
import { deriveKey, open, seal } from './seal';

/** `shared`: a computer other people use, short visits; `personal`: the person's own. */
export type SessionMode = 'shared' | 'personal';

/** How long a visit lasts without a touch, how long at most, and when to warn (ms before the idle end). */
export const SESSION_TIMES = {
  shared: { idle: 5 * MINUTE, absolute: HOUR },
  personal: { idle: 15 * MINUTE, absolute: 4 * HOUR },
  warnBefore: 2 * MINUTE,
} as const;

/** A clock may be set back by this much before visits end for safety's sake. */
const CLOCK_SLACK = MINUTE;
/** The idle clock is written no more often than this. */
const TOUCH_EVERY = 5 * SECOND;

type Shared = Pick<Parts<unknown>, 'keys' | 'disk' | 'now'>;
type SessionRow = typeof sessions.$inferSelect;

/** A live visit: its row, and what can be derived from the cookie. */
export type LiveSession = SessionRow & { secret: Buffer; expiresAt: number };

const idOf = (secret: Buffer): string => createHash('sha256').update(deriveKey(secret, 'id')).digest('hex');

const binds = (row: Pick<SessionRow, 'id' | 'draftId' | 'mode' | 'endsAt'>) => [
  'session',
  row.id,
  row.draftId,
  row.mode,
  row.endsAt,
];

const readSecret = (cookie: string): Buffer | undefined =>
  /^[A-Za-z0-9_-]{43}$/.test(cookie) ? Buffer.from(cookie, 'base64url') : undefined;

/** What a form must send back to show that this visit made it. base64url. */
export const csrfTokenOf = (secret: Buffer): string => deriveKey(secret, 'csrf').toString('base64url');

/** Begins a visit. @returns the cookie's value: 32 random bytes, base64url */
export const startSession = (parts: Shared, draftId: string, dataKey: Buffer, mode: SessionMode): string => {
  const secret = randomBytes(32);
  const at = parts.now();
  const row = { id: idOf(secret), draftId, mode, endsAt: at + SESSION_TIMES[mode].absolute };
  const wrapped = seal(deriveKey(secret, 'key'), dataKey, binds(row));
  guarded(() =>
    parts.keys
      .insert(sessions)
      .values({ ...row, createdAt: at, touchedAt: at, wrapped })
      .run(),
  );
  return secret.toString('base64url');
};

/**
 * Whether a visit is over at this moment: idle, at its absolute end, or the clock was set back, in which
 * case its age is unknown and it ends rather than lives on.
 */
export const isOver = (row: SessionRow, at: number): boolean =>
  at >= row.endsAt ||
  at >= row.touchedAt + SESSION_TIMES[row.mode].idle ||
  at < row.createdAt - CLOCK_SLACK ||
  at < row.touchedAt - CLOCK_SLACK;

/**
 * Removes the rows of visits, on a full disk too, and empties the log, which still holds them and would eat up the
 * reserve.
 * @throws StoreError when even the reserve is not enough
 */
export const removeSessions = (parts: Pick<Shared, 'keys' | 'disk'>, ids: readonly string[]): void =>
  guarded(() =>
    parts.disk.withReserve(() => {
      parts.keys
        .delete(sessions)
        .where(inArray(sessions.id, [...ids]))
        .run();
      truncateLog(parts.keys);
    }),
  );

const rowOf = (parts: Pick<Shared, 'keys'>, id: string): SessionRow | undefined =>
  guarded(() => parts.keys.select().from(sessions).where(eq(sessions.id, id)).get());

/** Ends one visit: with its row goes the only copy of the data key that the cookie can open. */
export const endSession = (parts: Pick<Shared, 'keys' | 'disk'>, cookie: string): void => {
  const secret = readSecret(cookie);
  if (secret && rowOf(parts, idOf(secret))) removeSessions(parts, [idOf(secret)]);
};

/** Ends the other visits of a draft. */
export const endOtherSessions = (parts: Pick<Shared, 'keys'>, session: LiveSession): void => {
  const others = and(eq(sessions.draftId, session.draftId), ne(sessions.id, session.id));
  guarded(() => parts.keys.delete(sessions).where(others).run());
};

/** Runs a write that a visit can do without. @returns whether it could be written */
const writes = (work: () => void): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    const { code } = asStoreError(error);
    if (code !== 'diskFull' && code !== 'busy') throw error;
    return false;
  }
};

const idleEnd = ({ endsAt, touchedAt, mode }: Pick<SessionRow, 'endsAt' | 'touchedAt' | 'mode'>): number =>
  Math.min(endsAt, touchedAt + SESSION_TIMES[mode].idle);

/** Finds the visit of a cookie; its idle clock stays as it is. @returns undefined when there is none or it is over */
export const findSession = (parts: Shared, cookie: string): LiveSession | undefined => {
  const secret = readSecret(cookie);
  if (secret === undefined) return undefined;
  const id = idOf(secret);
  const row = rowOf(parts, id);
  if (row === undefined) return undefined;
  if (isOver(row, parts.now())) {
    // What cannot be removed now, the purge removes; it opens nothing in the meantime.
    writes(() => removeSessions(parts, [id]));
    return undefined;
  }
  return { ...row, secret, expiresAt: idleEnd(row) };
};

/**
 * A sign of life: moves the idle clock of a visit to now. Where that cannot be written (a full disk, another writer),
 * the visit stays open to read, leave and delete, and ends when it would have ended without this touch.
 */
export const touchSession = (parts: Shared, session: LiveSession): void => {
  const at = parts.now();
  if (at < session.touchedAt + TOUCH_EVERY) return;
  const touch = () =>
    guarded(() =>
      parts.keys.update(sessions).set({ touchedAt: at }).where(eq(sessions.id, session.id)).run(),
    );
  if (!writes(touch)) return;
  session.touchedAt = at;
  session.expiresAt = idleEnd(session);
};

/** Whether a visit's row is still there. */
export const isLive = (parts: Pick<Shared, 'keys'>, session: LiveSession): boolean =>
  rowOf(parts, session.id) !== undefined;

/**
 * Lends the data key for one piece of work and wipes it. The row is read anew, so that a visit ended in
 * another tab is ended here too.
 * @throws StoreError `ended` or `damaged`
 */
export const withDataKey = <T>(
  parts: Pick<Shared, 'keys'>,
  session: LiveSession,
  work: (dataKey: Buffer) => T,
): T => {
  const row = rowOf(parts, session.id);
  if (row === undefined) throw new StoreError('ended');
  const dataKey = open(deriveKey(session.secret, 'key'), row.wrapped, binds(row));
  try {
    return work(dataKey);
  } finally {
    dataKey.fill(0);
  }
};

/**
 * Changes the mode of a visit. To `shared` it ends an hour from now or at its end as it stands, whichever comes
 * first; to `personal` it may last four hours from its beginning. The mode that it has changes nothing: pressing
 * the button again must not draw the visit out.
 */
export const changeMode = (parts: Shared, session: LiveSession, mode: SessionMode): void =>
  withDataKey(parts, session, (dataKey) => {
    const now = rowOf(parts, session.id);
    if (now === undefined || now.mode === mode) return;
    const most = mode === 'shared' ? now.endsAt : now.createdAt + SESSION_TIMES.personal.absolute;
    const endsAt = Math.min(most, parts.now() + SESSION_TIMES[mode].absolute);
    const wrapped = seal(deriveKey(session.secret, 'key'), dataKey, binds({ ...now, mode, endsAt }));
    const changed = { mode, endsAt, wrapped };
    guarded(() => parts.keys.update(sessions).set(changed).where(eq(sessions.id, session.id)).run());
  });

import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * `keys.db`: wrapped data keys and sessions. Kept apart from the payloads so that its backups can be
 * thrown away within seven days: after that, a deleted draft is gone from every backup.
 */
export const draftKeys = sqliteTable('draft_keys', {
  /** The number in front of the resume code; finds the row, protects nothing. */
  locator: integer('locator').primaryKey(),
  draftId: text('draft_id').notNull().unique(),
  salt: blob('salt', { mode: 'buffer' }).notNull(),
  /** The Argon2id cost this row was made with, as `v=19,m=65536,t=3,p=1`. */
  cost: text('cost').notNull(),
  /** Which pepper went into Argon2id; changes only when the person comes back with the code. */
  pepperId: text('pepper_id').notNull(),
  /** Which server key the outer layer is under; changes by rotation. */
  outerId: text('outer_id').notNull(),
  /** The data key under the words, and that under the server's key. */
  wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
  createdDay: text('created_day').notNull(),
});

/** A visit. The cookie holds a secret; the row holds its hash and the data key under that secret. */
export const sessions = sqliteTable('sessions', {
  /** SHA-256 of a value derived from the cookie, hex. */
  id: text('id').primaryKey(),
  draftId: text('draft_id').notNull(),
  mode: text('mode', { enum: ['shared', 'personal'] }).notNull(),
  /** Milliseconds since 1970; gone with the session. */
  createdAt: integer('created_at').notNull(),
  touchedAt: integer('touched_at').notNull(),
  endsAt: integer('ends_at').notNull(),
  wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
});

/** As in `drafts.db`: proof that this file can be written too. */
export const health = sqliteTable('health', {
  id: integer('id').primaryKey(),
  beat: integer('beat').notNull(),
});

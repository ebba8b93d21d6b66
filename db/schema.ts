import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * `drafts.db`: sealed bytes, days and counts. Nothing in here tells who wrote, or what.
 * Days are ISO dates (UTC), never times, so that the file cannot say when a person sat at a computer.
 */
export const drafts = sqliteTable(
  'drafts',
  {
    /** 128 random bits, base64url; never shown to anybody and never in a URL. */
    id: text('id').primaryKey(),
    /** Goes up by one with each save; is part of what the seal binds. */
    revision: integer('revision').notNull(),
    /** The sealed document, see seal.ts. */
    payload: blob('payload', { mode: 'buffer' }).notNull(),
    createdDay: text('created_day').notNull(),
    touchedDay: text('touched_day').notNull(),
    /** The last day on which the draft opens: touched day + keep days. */
    expiresDay: text('expires_day').notNull(),
    keepDays: integer('keep_days').notNull(),
    /** How often it was saved, counted no further than YOUNG_SAVES. */
    saves: integer('saves').notNull(),
    /** Only while barely begun: the moment (ms) at which it counts as abandoned. */
    abandonedAt: integer('abandoned_at'),
  },
  (table) => [index('drafts_expires').on(table.expiresDay)],
);

/** Uploads. Name and kind are sealed apart from the bytes, so that a list need not open 60 MB. */
export const files = sqliteTable(
  'files',
  {
    id: text('id').primaryKey(),
    draftId: text('draft_id')
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    label: blob('label', { mode: 'buffer' }).notNull(),
    payload: blob('payload', { mode: 'buffer' }).notNull(),
    createdDay: text('created_day').notNull(),
  },
  (table) => [index('files_draft').on(table.draftId)],
);

/** One row that `healthy()` writes, since only a write shows that writing works. */
export const health = sqliteTable('health', {
  id: integer('id').primaryKey(),
  beat: integer('beat').notNull(),
});

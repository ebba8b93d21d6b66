import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --config=db/drizzle.drafts.config.ts --name=what_changed` */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema.ts',
  out: './db/migrations/drafts',
});

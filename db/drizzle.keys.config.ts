import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --config=db/drizzle.keys.config.ts --name=what_changed` */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema-keys.ts',
  out: './db/migrations/keys',
});

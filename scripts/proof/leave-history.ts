import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import Database from 'better-sqlite3';
import { filesUnder } from '../../tests/support/files';
import { startServer } from '../../tests/support/server';
import { LAUNCH, tabOf } from './leave-chromium';
import { neutralSite } from './leave-site';
import { answer, openVisit, TYPED, WAYS } from './leave-steps';
import { pause, untilAt } from './leave-tab';

/** What is left on the disk of a person's computer, after a visit in which she typed, left and closed the browser. */
export interface ProfileFigures {
  readonly mode: 'shared' | 'personal';
  /** Titles and addresses in the history. */
  readonly entries: number;
  /** Those with a word that gives something away, or with what was typed. Must be none. */
  readonly telling: readonly string[];
  /** Files of the profile that were searched, and those that hold what was typed or a word of her code. */
  readonly files: number;
  readonly holding: readonly string[];
}

/** No onlooker may read one of these in a title or an address. */
export const TELLING =
  /victim|crime|abuse|violen|assault|police|compensation|funeral|hurt|died|survivor|attorney/i;

function readHistory(profile: string): readonly string[] {
  const copy = path.join(profile, 'history-copy');
  copyFileSync(path.join(profile, 'Default', 'History'), copy);
  const history = new Database(copy, { readonly: true });
  const rows = history.prepare('select url, title from urls').all() as { url: string; title: string }[];
  history.close();
  rmSync(copy);
  return rows.map(({ url, title }) => `${url} ${title}`);
}

/** Types, leaves and closes a browser that keeps its profile, then reads its history and every file of the profile. */
export async function searchProfile(mode: 'shared' | 'personal'): Promise<ProfileFigures> {
  const neutral = await neutralSite();
  const server = await startServer({ env: { EXIT_URL: `${neutral.address}/` } });
  const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
  try {
    const at = server.address.replace('127.0.0.1', 'localhost');
    const { code } = await server.begin();
    const context = await chromium.launchPersistentContext(profile, LAUNCH);
    const tab = tabOf(context, await context.newPage());
    await openVisit(tab, at, code, mode);
    await answer(tab, at);
    // The browser writes its session a few seconds after something has changed.
    await pause(4000);
    await WAYS[0](tab);
    await untilAt(tab, neutral.address);
    await tab.close();
    const entries = readHistory(profile);
    const secrets = [TYPED, code].flatMap((secret) => [Buffer.from(secret), Buffer.from(secret, 'utf16le')]);
    const files = filesUnder(profile);
    const holding = files.filter((file) => {
      const bytes = readFileSync(file);
      return secrets.some((secret) => bytes.includes(secret));
    });
    return {
      mode,
      entries: entries.length,
      telling: entries.filter(
        (entry) => TELLING.test(entry) || entry.includes(TYPED) || entry.includes(code),
      ),
      files: files.length,
      holding: holding.map((file) => path.relative(profile, file)),
    };
  } finally {
    rmSync(profile, { recursive: true, force: true });
    await server.close();
    neutral.close();
  }
}

import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from '../../schemas/application';

/** One fictional draft as a release saved it. */
export interface ReleasedDraft {
  readonly id: string;
  readonly code: string;
  readonly draft: Draft;
}

/** All that is kept of a release. */
export interface Release {
  /** When its drafts were saved, milliseconds since 1970. */
  readonly begun: number;
  readonly drafts: readonly ReleasedDraft[];
}

const HERE = import.meta.dirname;

/** The words that open each kept file of answers. */
export const wordsOfFile = 'acid acorn acre acts afar affix';
/** The kept file of answers of one person. */
export const fileName = (id: string): string => `${id}.dat`;

/** The numbers of the releases whose drafts are kept, oldest first. */
export const releases = (): string[] =>
  readdirSync(HERE)
    .filter((name) => /^\d{4}$/.test(name))
    .sort();

export const readRelease = (release: string): Release =>
  JSON.parse(readFileSync(path.join(HERE, release, 'drafts.json'), 'utf8')) as Release;

export const readFileOf = (release: string, id: string): Buffer =>
  readFileSync(path.join(HERE, release, fileName(id)));

/** Copies the databases and keys of a release: opening them changes them. */
export const copyRelease = (release: string, to: string): void => {
  cpSync(path.join(HERE, release), to, { recursive: true });
};

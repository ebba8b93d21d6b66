import { en } from './en';
import type { Copy } from './types';

export type { Copy } from './types';
export { LOSS_GROUPS } from './loss-groups';

/** A language is a folder beside `en` and a line here; what it lacks does not compile. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const COPY: Readonly<Record<Language, Copy>> = { en };

/** All words in one language. */
export const copyFor = (language: Language): Copy => COPY[language];

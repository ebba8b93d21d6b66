import type { BoxId } from './boxes';
import type { Fill, Note } from './map/fill';
import { section1 } from './map/section1';
import { injuredNote } from './map/injured';
import { section2, section2Notes } from './map/section2';
import { sections3to5 } from './map/sections3to5';
import { sections6to7 } from './map/sections6to7';

/**
 * The application, Rev. 12/2024: every box in paper order, and how it is filled from the answers or why it always
 * stays empty. A box without an entry does not compile.
 */
export const MAP = {
  ...section1,
  ...section2,
  ...sections3to5,
  ...sections6to7,
} as const satisfies Record<BoxId, Fill>;

/** What the form has no box for and the continuation sheet says. */
export const NOTES: readonly Note[] = [injuredNote, ...section2Notes];

import { copyFor } from '../copy';
import type { Copy } from '../copy/types';

/** The words of this request. English until a second language stands beside it. */
export const wordsFor = (): Copy => copyFor('en');

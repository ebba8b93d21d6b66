import type { Copy } from '../types';
import { certification } from './certification';
import { errors } from './errors';
import { help } from './help';
import { losses } from './losses';
import { parts } from './parts';
import { steps } from './steps';

/** All words in English. */
export const en: Copy = { steps, parts, losses, errors, certification, help };

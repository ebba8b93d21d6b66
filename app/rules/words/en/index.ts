import type { RulesWords } from '../types';
import { around } from './around';
import { format } from './format';
import { money } from './money';
import { beforeYouStart, dates, estimate, papers, separate } from './other';
import { times } from './times';
import { who } from './who';

/** The words of the rules in English. */
export const en: RulesWords = {
  findings: { ...who, ...times, ...money, ...around },
  check: {
    partly: 'We are not fully sure of this. Please check with the Attorney General’s office, {phone}.',
    check: 'We could not confirm this. Please check with the Attorney General’s office, {phone}.',
  },
  format,
  papers,
  dates,
  separate,
  estimate,
  beforeYouStart,
};

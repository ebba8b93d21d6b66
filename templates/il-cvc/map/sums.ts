import { formatMoney } from '../../../schemas/format';
import { NOT_KNOWN_YET } from './words';

/**
 * Adds amounts in whole cents for the last row of a table: `sum` is what is known, and `open` says how many are
 * not (`, 1 amount not known yet`, or nothing), to be set after the word "Total".
 */
export function addUp(amounts: readonly (number | undefined)[]): {
  readonly sum: string;
  readonly open: string;
} {
  const known = amounts.filter((amount) => amount !== undefined);
  const unknown = amounts.length - known.length;
  if (known.length === 0) return { sum: amounts.length === 0 ? '' : NOT_KNOWN_YET, open: '' };
  const open = unknown === 0 ? '' : `, ${unknown} ${unknown === 1 ? 'amount' : 'amounts'} not known yet`;
  return { sum: formatMoney(known.reduce((total, amount) => total + amount, 0)), open };
}

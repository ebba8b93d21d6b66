import { withBlanks } from '../by-hand';

/**
 * Gives a copy of plain data in which each run of characters that no font can draw is a line to write on
 * (see `withBlanks`). Takes strings, numbers, arrays and plain objects; everything else stays as it is.
 */
export function blanksIn<Data>(data: Data): Data {
  if (typeof data === 'string') return withBlanks(data) as Data;
  if (Array.isArray(data)) return data.map(blanksIn) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, blanksIn(value)])) as Data;
}

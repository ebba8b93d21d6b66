/** A number as PDF writes it: at most three decimals, never an exponent. Throws on NaN and infinity. */
export function pdfNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A PDF number must be finite');
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** A number of a matrix, which scales what follows: six decimals. */
export const pdfMatrixNumber = (value: number): string => String(Number(value.toFixed(6)));

/** UTF-16BE with its byte order mark as a PDF hexadecimal string, for any text. */
export function pdfUnicode(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

/** A text for titles and the like: a plain PDF string where ASCII will do, otherwise Unicode. */
export function pdfString(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : pdfUnicode(text);
}

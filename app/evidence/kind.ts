export type EvidenceKind = 'jpeg' | 'png' | 'webp' | 'pdf' | 'heic';

const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];

/**
 * Tells what a file is by its first bytes; its name and what the browser says do not count.
 * @returns undefined for everything else (SVG, TIFF, office files, archives …)
 */
export function kindOf(bytes: Uint8Array): EvidenceKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 8) === 'ftyp' && HEIF_BRANDS.includes(head.slice(8, 12))) return 'heic';
  // Only at the very beginning: a file that begins as something else and hides a PDF further on is refused.
  if (head.startsWith('%PDF-')) return 'pdf';
  return undefined;
}

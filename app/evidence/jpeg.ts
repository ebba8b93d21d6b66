const START_OF_SCAN = 0xda;
/** JFIF, color profile and Adobe's color transform are needed to draw; everything else tells about the person. */
const NEEDED = new Set([0xe0, 0xe2, 0xee]);

const isTold = (marker: number): boolean =>
  (marker >= 0xe0 && marker <= 0xef && !NEEDED.has(marker)) || marker === 0xfe;

/**
 * Takes camera data (place, time, device), comments and whatever follows the picture out of a JPEG without touching
 * its pixels. For pictures inside PDFs; photos are encoded anew instead.
 * @returns undefined if the bytes are no whole JPEG
 */
export function withoutCameraData(jpeg: Uint8Array): Uint8Array | undefined {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return undefined;
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length) {
    const marker = jpeg[at + 1] ?? 0;
    if (jpeg[at] !== 0xff) return undefined;
    if (marker === START_OF_SCAN) {
      const end = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.length).lastIndexOf(
        Buffer.from([0xff, 0xd9]),
      );
      return Buffer.concat([...kept, jpeg.subarray(at, end > at ? end + 2 : jpeg.length)]);
    }
    const next = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
    if (!isTold(marker)) kept.push(jpeg.subarray(at, next));
    at = next;
  }
  return undefined;
}

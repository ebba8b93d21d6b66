import sharp from 'sharp';
import { EVIDENCE_LIMITS } from './limits';
import { EvidenceRefused } from './refusal';
import type { CleanFile } from './clean';

/** A letter page at 200 dots per inch, upright or lying. */
const LONG = 2200;
const SHORT = 1700;
const SECONDS = 15;

const reasonOf = (error: unknown): 'tooManyPixels' | 'broken' =>
  error instanceof Error && /pixel limit/i.test(error.message) ? 'tooManyPixels' : 'broken';

/**
 * Draws a photo anew: upright, no larger than a letter page at 200 dpi, on white, as a JPEG of its pixels alone.
 * No camera data, place, time, name, profile or hidden part of the file comes along. The same bytes give the same.
 * @throws EvidenceRefused `tooManyPixels`, `broken`
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanFile> {
  try {
    const options = { limitInputPixels: EVIDENCE_LIMITS.pixels, failOn: 'error', pages: 1 } as const;
    const source = sharp(bytes, options);
    const { width, height, orientation = 1, channels, space } = await source.metadata();
    const lying = orientation >= 5 ? height > width : width > height;
    const gray = channels <= 2 || space === 'b-w';
    const drawn = source
      .rotate()
      .flatten({ background: '#ffffff' })
      .resize({
        width: lying ? LONG : SHORT,
        height: lying ? SHORT : LONG,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .grayscale(gray)
      .toColourspace(gray ? 'b-w' : 'srgb')
      .jpeg({ quality: 80 })
      .timeout({ seconds: SECONDS });
    const { data } = await drawn.toBuffer({ resolveWithObject: true });
    return { type: 'image/jpeg', bytes: data, pages: 1 };
  } catch (error) {
    throw new EvidenceRefused(reasonOf(error));
  }
}

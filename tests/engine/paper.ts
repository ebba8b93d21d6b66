import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The official form, which is never part of the project; tests that need it say when it is not there. */
export const OFFICIAL = fileURLToPath(
  new URL('../../../shared/official-form/il-cvc-application-rev-2024-12.pdf', import.meta.url),
);
export const hasOfficial = existsSync(OFFICIAL);
export const WHY_SKIPPED = hasOfficial
  ? ''
  : ' (skipped: the official form is not in ../shared/official-form)';
export const officialBytes = () => readFileSync(OFFICIAL);

/** Runs work in a folder of its own, which is removed afterwards. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const clean = () => rmSync(folder, { recursive: true, force: true });
  const result = work(folder);
  if (result instanceof Promise) return result.finally(clean) as T;
  clean();
  return result;
}

const withFile = <T>(bytes: Uint8Array, work: (path: string) => T): T =>
  inFolder((folder) => {
    const path = join(folder, 'packet.pdf');
    writeFileSync(path, bytes);
    return work(path);
  });

const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

/** The text of some or all pages, as poppler reads it. */
export const textOf = (bytes: Uint8Array, ...options: string[]) =>
  withFile(bytes, (path) => run('pdftotext', [...options, path, '-']));

export const infoOf = (bytes: Uint8Array) => withFile(bytes, (path) => run('pdfinfo', [path]));

/** What qpdf says about the file; throws when it finds fault. */
export const checked = (bytes: Uint8Array) => withFile(bytes, (path) => run('qpdf', ['--check', path]));

/** The file with every stream and object unpacked, to search it for leftovers. */
export const unpacked = (bytes: Uint8Array) =>
  withFile(bytes, (path) =>
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], { maxBuffer: 1 << 28 }).toString(
      'latin1',
    ),
  );

/** A page as gray pixels: 0 is black, 255 white; one byte each, from the top. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Draws one page (from 1) at so many dots per inch. */
export function rendered(bytes: Uint8Array, page: number, dpi: number): Picture {
  return withFile(bytes, (path) => {
    const args = ['-gray', '-r', String(dpi), '-f', String(page), '-l', String(page), path];
    const file = execFileSync('pdftoppm', args, { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
    const [, width = '0', height = '0'] =
      /^P5\s(\d+)\s(\d+)\s255\s/.exec(file.toString('latin1', 0, 40)) ?? [];
    const size = Number(width) * Number(height);
    return { width: Number(width), height: Number(height), pixels: file.subarray(file.length - size) };
  });
}

/** Where two pictures of the same page differ, in points from the lower left corner, with how much. */
export function differences(
  before: Picture,
  after: Picture,
  dpi: number,
): { x: number; y: number; ink: number }[] {
  const found: { x: number; y: number; ink: number }[] = [];
  before.pixels.forEach((value, index) => {
    const ink = value - (after.pixels[index] ?? 0);
    if (Math.abs(ink) < 24) return;
    const column = index % before.width;
    const row = Math.floor(index / before.width);
    found.push({ x: ((column + 0.5) * 72) / dpi, y: 792 - ((row + 0.5) * 72) / dpi, ink });
  });
  return found;
}

/** How much ink stands in a rectangle of a picture, in whole black pixels. */
export function inkIn(
  picture: Picture,
  dpi: number,
  area: { x: number; y: number; width: number; height: number },
): number {
  const scale = dpi / 72;
  let ink = 0;
  for (let row = Math.floor((792 - area.y - area.height) * scale); row < (792 - area.y) * scale; row++) {
    for (let column = Math.floor(area.x * scale); column < (area.x + area.width) * scale; column++) {
      ink += 255 - (picture.pixels[row * picture.width + column] ?? 255);
    }
  }
  return ink / 255;
}

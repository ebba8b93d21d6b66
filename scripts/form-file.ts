import { readFile, stat } from 'node:fs/promises';
import { LARGEST_FORM, refuseSize } from '../app/packet/engine/install';
import type { FormInspection } from '../app/packet/engine/install';

const PATIENCE = 60_000;

/** Reads a response no further than the largest form; gives undefined when there is more. */
async function download(url: string): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  if (!response.url.startsWith('https://')) throw new Error(`${url} leads away from https`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LARGEST_FORM) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The bytes of a form from a path or an https address, or the sentence why it is not read. The size is checked
 * before anything large is held in memory. Only an operator's command may fetch an address; the app never does.
 */
export async function readFormFile(source: string): Promise<Uint8Array | string> {
  try {
    if (/^https:\/\//.test(source)) {
      return (await download(source)) ?? 'The file has more than 50 MB; the form has less than 1 MB.';
    }
    if (/^[a-z]+:\/\//i.test(source)) return 'Only https addresses are fetched.';
    const found = await stat(source);
    if (!found.isFile()) return `${source} is not a file.`;
    return refuseSize(found.size)?.message ?? (await readFile(source));
  } catch (error) {
    return `The form cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`;
  }
}

/** What an inspection found, as lines for a terminal. */
export function reportLines(inspection: FormInspection): string[] {
  if (inspection.accepted)
    return [inspection.message, `Fingerprint ${inspection.fingerprint}`, `SHA-256 ${inspection.sha256}`];
  const { differences } = inspection;
  const list = (title: string, entries: readonly string[] = []) =>
    entries.length === 0 ? [] : [`${title}: ${entries.length}`, ...entries.map((entry) => `  ${entry}`)];
  return [
    inspection.message,
    ...(inspection.fingerprint ? [`Fingerprint ${inspection.fingerprint}`] : []),
    ...list('Boxes that moved', differences?.moved),
    ...list('Boxes that appeared', differences?.appeared),
    ...list('Boxes that are gone', differences?.gone),
    ...(differences?.wording.length ? [`Pages with other words: ${differences.wording.join(', ')}`] : []),
  ];
}

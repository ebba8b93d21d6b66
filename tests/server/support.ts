import { execFileSync } from 'node:child_process';
import type { Answer, TestServer } from '../support/server';

/** Posts a multipart form as our pages do, with a file if one is given. */
export async function postFile(
  server: TestServer,
  target: string,
  fields: Readonly<Record<string, string>>,
  file?: Buffer,
  cookie?: string,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) form.append('file', new Blob([new Uint8Array(file)]), 'form.dat');
  const request = new Request(server.address, { method: 'POST', body: form });
  const headers = {
    'Content-Type': request.headers.get('Content-Type') ?? '',
    'Sec-Fetch-Site': 'same-origin',
    Origin: server.address,
    ...(cookie ? { Cookie: cookie } : {}),
  };
  return server.send(target, { method: 'POST', headers, body: Buffer.from(await request.arrayBuffer()) });
}

/** The text of a PDF, read back by poppler. */
export const readPdf = (bytes: Buffer): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });

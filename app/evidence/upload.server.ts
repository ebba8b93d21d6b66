import type { AppContext } from '../context';
import { requireToken } from '../security/form.server';
import { LABEL_LENGTH, UPLOAD_LIMIT } from './limits';

/** A form that may carry one file. */
export interface Upload {
  readonly intent: string;
  readonly id: string;
  readonly belongsTo: string;
  readonly text: string;
  readonly bytes: Uint8Array | undefined;
}

const refusal = (status: number): Response => new Response(null, { status });
/** The form has five fields; a request with many is not ours. */
const FIELDS = 12;

async function readBytes(request: Request, limit: number): Promise<Buffer<ArrayBuffer>> {
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.byteLength;
    if (length > limit) throw refusal(413);
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

async function parse(body: Buffer<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    // The platform's own reader of multipart forms. It works in memory: nothing is written to a disk.
    return await new Response(body, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw refusal(400);
  }
}

const textOf = (form: FormData, field: string): string => {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * Reads a posted multipart form within a limit in bytes, and checks that it was made by this visit.
 * @returns the entries without the token
 * @throws Response 413 (too long), 415 (not such a form), 400 (broken), 403 (the token is not this visit's)
 */
export async function readFileForm(
  request: Request,
  context: Pick<AppContext, 'visit'>,
  limit: number,
): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^multipart\/form-data;/i.test(type)) throw refusal(415);
  const form = await parse(await readBytes(request, limit), type);
  if ([...form.keys()].length > FIELDS) throw refusal(413);
  requireToken(form, context);
  return form;
}

/** A browser sends an empty, nameless file where none was chosen. */
const noneChosen = ({ name, size }: File): boolean => name === '' && size === 0;

/**
 * Reads a posted form with a file, of at most 12 MB, and checks that it was made by this visit. The file's name is
 * not looked at.
 * @throws Response 413 (too long), 415 (not such a form), 400 (broken), 403 (the token is not this visit's)
 */
export async function readUpload(request: Request, context: Pick<AppContext, 'visit'>): Promise<Upload> {
  const form = await readFileForm(request, context, UPLOAD_LIMIT);
  const file = form.get('file');
  return {
    intent: textOf(form, 'intent'),
    id: textOf(form, 'id'),
    belongsTo: textOf(form, 'belongsTo').slice(0, 60),
    text: textOf(form, 'text').slice(0, LABEL_LENGTH),
    bytes:
      file === null || typeof file === 'string' || noneChosen(file)
        ? undefined
        : new Uint8Array(await file.arrayBuffer()),
  };
}

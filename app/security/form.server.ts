import { timingSafeEqual } from 'node:crypto';
import type { AppContext } from '../context';
import { BODY_LIMIT, FIELD_LIMIT } from './size';

/** The name of the hidden field that shows that this visit made the form. */
export const TOKEN_FIELD = 'token';

const refusal = (status: number): Response => new Response(null, { status });

async function readText(request: Request): Promise<string> {
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.byteLength;
    if (length > BODY_LIMIT) {
      // The rest is left unread; the connection closes with the answer.
      throw refusal(413);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Equal in constant time, so that the token cannot be guessed letter by letter. */
function sameToken(sent: string, ours: string): boolean {
  const [one, other] = [Buffer.from(sent), Buffer.from(ours)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * Takes the token out of a form.
 * @throws Response 403 if a visit is open and the token is not its own
 */
export function requireToken(form: FormData, context: Pick<AppContext, 'visit'>): void {
  const token = form.get(TOKEN_FIELD);
  form.delete(TOKEN_FIELD);
  if (context.visit && !(typeof token === 'string' && sameToken(token, context.visit.csrfToken)))
    throw refusal(403);
}

/**
 * Reads a posted form within the limits (64 KB, 400 fields) and checks that it was made by this visit.
 * @returns the entries without the token
 * @throws Response 413 (too long), 415 (not a form), 403 (a visit is open and the token is not its own)
 */
export async function readForm(request: Request, context: Pick<AppContext, 'visit'>): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) throw refusal(415);
  const entries = [...new URLSearchParams(await readText(request))];
  if (entries.length > FIELD_LIMIT) throw refusal(413);
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  requireToken(form, context);
  return form;
}

import { timingSafeEqual } from 'node:crypto';
import type { AppContext } from '../context';
import { FIELD_LIMIT, formLimit } from './size';

/** The name of the hidden field that shows that this visit made the form. */
export const TOKEN_FIELD = 'token';
/** The name of the hidden field that shows which draft a page of questions belongs to. */
const DRAFT_FIELD = 'draft';

type Asking = Pick<AppContext, 'visit'>;

const refusal = (status: number): Response => new Response(null, { status });

async function readText(request: Request): Promise<string> {
  const limit = formLimit(new URL(request.url).pathname);
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.byteLength;
    if (length > limit) {
      // The rest is left unread; the connection closes with the answer.
      throw refusal(413);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function readEntries(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) throw refusal(415);
  const entries = [...new URLSearchParams(await readText(request))];
  if (entries.length > FIELD_LIMIT) throw refusal(413);
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

/** Equal in constant time, so that a secret cannot be guessed letter by letter. */
function same(sent: FormDataEntryValue | null, ours: string): boolean {
  if (typeof sent !== 'string') return false;
  const [one, other] = [Buffer.from(sent), Buffer.from(ours)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function take(form: FormData, name: string): FormDataEntryValue | null {
  const value = form.get(name);
  form.delete(name);
  return value;
}

/**
 * Takes the token out of a form. One that is right is a sign of life in its visit.
 * @throws Response 403 if a visit is open and the token is not its own
 */
export function requireToken(form: FormData, { visit }: Asking): void {
  const token = take(form, TOKEN_FIELD);
  if (!visit) return;
  if (!same(token, visit.csrfToken)) throw refusal(403);
  visit.touch();
}

/**
 * Reads a posted form within the limits (64 KB, for pages of questions 256 KB; 400 fields) and checks that it was
 * made by this visit.
 * @returns the entries without the token
 * @throws Response 413 (too long), 415 (not a form), 403 (a visit is open and the token is not its own)
 */
export async function readForm(request: Request, context: Asking): Promise<FormData> {
  const form = await readEntries(request);
  requireToken(form, context);
  return form;
}

/**
 * Reads a posted page of questions within the same limits. It may be saved (`ours`) if it was made by the open visit,
 * or by an earlier visit to the very same draft; without a visit, if it was made without one. What is typed on any
 * other page is given back, and never saved here: it may be somebody else's.
 * @throws Response 413 (too long), 415 (not a form)
 */
export async function readPage(
  request: Request,
  { visit }: Asking,
): Promise<{ readonly form: FormData; readonly ours: boolean }> {
  const form = await readEntries(request);
  const [token, draft] = [take(form, TOKEN_FIELD), take(form, DRAFT_FIELD)];
  if (!visit) return { form, ours: draft === null && token === null };
  const ours = same(token, visit.csrfToken) || (draft !== null && same(draft, visit.draftTag()));
  if (ours) visit.touch();
  return { form, ours };
}

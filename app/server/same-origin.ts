import type { Request, RequestHandler } from 'express';
import { refuse } from './refuse';

const READS = new Set(['GET', 'HEAD']);
/** What a page of another site could draw into itself; our pages do none of it. */
const EMBEDDED = new Set(['iframe', 'frame', 'embed', 'object', 'fencedframe']);

/** Compares hosts only: behind a proxy that ends TLS, our own scheme is not known for sure. */
function isOurOrigin(origin: string, host: string | undefined): boolean {
  try {
    return host !== undefined && new URL(origin).host === host.toLowerCase();
  } catch {
    return false;
  }
}

/**
 * Whether a request that may change something came from one of our own pages: the browser says so
 * (`Sec-Fetch-Site`), or, in browsers without that header, the `Origin` is ours. No word on it means no.
 */
export function isFromOurPages(headers: Request['headers']): boolean {
  const { origin } = headers;
  if (origin !== undefined && !isOurOrigin(origin, headers.host)) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined ? origin !== undefined : site === 'same-origin';
}

/** Whether another site tries to load something of ours as a picture, a script, a frame or by fetch. */
function isForeignUse(headers: Request['headers']): boolean {
  if (EMBEDDED.has(String(headers['sec-fetch-dest']))) return true;
  const foreign = headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
  const mode = headers['sec-fetch-mode'];
  return foreign && mode !== undefined && mode !== 'navigate';
}

/** Refuses what other sites send in our visitor's name, methods we do not have, and embedding. */
export const onlyOurPages: RequestHandler = (request, response, next) => {
  if (READS.has(request.method)) {
    if (isForeignUse(request.headers)) refuse(response, 403);
    else next();
    return;
  }
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'GET, HEAD, POST');
    refuse(response, 405);
    return;
  }
  if (isFromOurPages(request.headers)) next();
  else refuse(response, 403);
};

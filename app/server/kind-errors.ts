import type { Request, RequestHandler, Response } from 'express';
import { refuse } from './refuse';

/** Whether a person looks at the answer: a page was asked for, not data by a script. */
function isSeen({ headers }: Request): boolean {
  const dest = headers['sec-fetch-dest'];
  return dest === undefined ? (headers.accept ?? '').includes('text/html') : dest === 'document';
}

const isPage = (response: Response): boolean =>
  String(response.getHeader('Content-Type')).startsWith('text/html');

/**
 * Answers every error that a person would see as JSON, as text or as nothing (of papers, files and addresses that are
 * for scripts) with the kind page, which has the exit. Status and `Retry-After` stay. To be put before Remix.
 */
export const kindErrors: RequestHandler = (request, response, next) => {
  if (!isSeen(request)) {
    next();
    return;
  }
  const write = response.write.bind(response) as (...parts: unknown[]) => boolean;
  const end = response.end.bind(response) as (...parts: unknown[]) => typeof response;
  let refused = false;
  /** Tells whether the kind page takes the place of what was to be written. */
  const takesOver = (): boolean => {
    if (refused) return true;
    if (response.headersSent || response.statusCode < 400 || isPage(response)) return false;
    response.write = write as typeof response.write;
    response.end = end as typeof response.end;
    response.removeHeader('Content-Disposition');
    refuse(response, response.statusCode);
    refused = true;
    watch();
    return true;
  };
  const watch = (): void => {
    response.write = ((...parts: unknown[]) => takesOver() || write(...parts)) as typeof response.write;
    response.end = ((...parts: unknown[]) => (takesOver() ? response : end(...parts))) as typeof response.end;
  };
  watch();
  next();
};

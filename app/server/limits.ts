import type { RequestHandler } from 'express';
import { UPLOAD_LIMIT } from '../evidence/limits';
import { COPY_LIMIT, formLimit } from '../security/size';
import { refuse } from './refuse';

/** The only pages that take files: the person's papers, and a saved copy of the answers. */
const TAKES_FILES = /^\/papers(\.data)?$/;
const TAKES_A_COPY = /^\/file(\.data)?$/;

const limitOf = (path: string): number =>
  TAKES_FILES.test(path) ? UPLOAD_LIMIT : TAKES_A_COPY.test(path) ? COPY_LIMIT : formLimit(path);

/** Refuses a request that says it is larger than any form of ours; `readForm` and `readUpload` count again while reading. */
export const refuseLargeBodies: RequestHandler = (request, response, next) => {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length <= limitOf(request.path)) {
    next();
    return;
  }
  // The rest of the body is not wanted; the connection cannot be used again.
  response.setHeader('Connection', 'close');
  refuse(response, 413);
};

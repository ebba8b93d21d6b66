import type { RequestHandler } from 'express';
import { refuse } from './refuse';

/** How long the body of a request may take, in milliseconds: a form, and a form with a file (10 MB at half a Mbps). */
export const BODY_TIMES = { form: 30_000, file: 175_000 } as const;

/**
 * Ends requests whose body comes too slowly, with the kind page where the browser still reads it. The server's own
 * `requestTimeout` stands behind it, and answers with nothing but a status.
 */
export const limitBodyTime =
  (times: { readonly form: number; readonly file: number } = BODY_TIMES): RequestHandler =>
  (request, response, next) => {
    const isFile = /^multipart\/form-data;/i.test(request.headers['content-type'] ?? '');
    const timer = setTimeout(
      () => {
        if (request.complete) return;
        response.setHeader('Connection', 'close');
        refuse(response, 408);
      },
      isFile ? times.file : times.form,
    );
    timer.unref();
    const stop = (): void => {
      clearTimeout(timer);
    };
    request.once('end', stop);
    response.once('close', stop);
    next();
  };

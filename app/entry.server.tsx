import { PassThrough } from 'node:stream';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from './security/nonce';
import { AroundContext } from './shell/around';

/** How long a page may take to draw, in milliseconds. */
const DRAWING_TIME = 5_000;

/** Draws a page whole before its first byte goes out, so that an error on the way still gets its own status. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, report, exitUrl, shiftLeaves, visit }: AppLoadContext,
): Promise<Response> {
  const around = { exitUrl, shiftLeaves, visitTag: visit?.tabName };
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <AroundContext.Provider value={around}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={DRAWING_TIME} />
        </AroundContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          );
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          report(error);
        },
      },
    );
    setTimeout(abort, DRAWING_TIME).unref();
  });
}

/** Takes the place of Remix's own report, which prints messages and stacks. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (!request.signal.aborted) context.report(error);
}

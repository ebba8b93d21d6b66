import type { StoreErrorCode } from '../../db/errors';

export type ProblemCode = StoreErrorCode | 'packetBusy' | 'packetFailed' | 'packetMissing';

/**
 * Trouble that is nobody's fault, as a code. It is a `Response`, so that a route which lets it pass shows the kind
 * page with the right status; a route that can do better (keep what was typed on the page) catches it and
 * asks `problemOf`. It carries no answers, keys or ids.
 */
export class ProblemResponse extends Response {
  constructor(readonly code: ProblemCode) {
    super(JSON.stringify({ code }), {
      status: 503,
      headers: { 'Content-Type': 'application/json', 'Retry-After': '60' },
    });
  }
}

/** The code of a `ProblemResponse`, or `undefined` for anything else. The class may exist twice (server and bundle). */
export function problemOf(error: unknown): ProblemCode | undefined {
  if (!(error instanceof Response) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? (error.code as ProblemCode) : undefined;
}

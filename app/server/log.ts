import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/**
 * The only log there is. No process id, no host name; callers pass codes and patterns, never what a person sent.
 * @param stream where the lines go; standard output if absent
 */
export const createLog = (stream?: DestinationStream): Log =>
  pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream ?? pino.destination(1));

/** One line per request: route pattern, status, milliseconds and a random request id. Nothing else, by design. */
export const requestLog =
  (log: Log, pattern: (pathname: string) => string): RequestHandler =>
  (request, response, next) => {
    const id = randomBytes(8).toString('hex');
    const began = performance.now();
    const route = pattern(request.path);
    response.locals['requestId'] = id;
    response.on('close', () => {
      const ms = Math.round(performance.now() - began);
      log.info({ id, method: request.method, route, status: response.statusCode, ms });
    });
    next();
  };

/**
 * What the log may know of an error: its kind and a short code. Messages and stacks can quote answers
 * (zod, drizzle and SQLite do), so they are never written.
 */
export function describeError(error: unknown): { kind: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  // The first place in our own code, without the message line: a file and a line number are no answers.
  const at = /\n\s+at [^\n]*?((?:app|db|schemas|build)\/[\w./-]+:\d+)/.exec(
    error.stack?.replace(error.message, '') ?? '',
  )?.[1];
  return { kind: error.name, code, at };
}

import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { DraftStore } from '../../db/drafts';
import type { Draft } from '../../schemas/application';
import { clearAllCookies, hasLeft, visitCookie } from './cookie';
import { describeError, type Log } from './log';
import { isFromOurPages } from './same-origin';

interface ServiceOptions {
  readonly store: DraftStore<Draft>;
  readonly log: Log;
  readonly exitUrl: string;
  readonly now: () => number;
}

/** Ends the visit. A store in trouble must not hold anybody back: the browser's cookie goes in any case. */
function endVisit({ store, log }: ServiceOptions, request: Request, response: Response): void {
  try {
    store.end(visitCookie(request.headers.cookie));
  } catch (error) {
    log.error({ id: String(response.locals['requestId']), ...describeError(error) });
  }
  response.setHeader('Set-Cookie', clearAllCookies());
}

/** Who left while the server was out of reach could only leave a mark. The visit ends before anything is answered. */
const endLeftVisit = (options: ServiceOptions): RequestHandler => {
  return (request, response, next) => {
    if (hasLeft(request.headers.cookie) && !request.path.startsWith('/assets/')) {
      endVisit(options, request, response);
      delete request.headers.cookie;
    }
    next();
  };
};

/**
 * Leaving. It does not go through Remix, so that it works when a page does not. A plain link (GET) ends the visit
 * and goes on to the neutral site; the page's script posts first and leaves by itself. That a GET changes something
 * is meant: the worst another site can do with it is to sign a person out.
 */
const leave = (options: ServiceOptions): RequestHandler => {
  return (request, response) => {
    if (request.method === 'POST' && !isFromOurPages(request.headers)) {
      response.status(403).end();
      return;
    }
    endVisit(options, request, response);
    response.setHeader('Clear-Site-Data', '"cookies", "storage"');
    if (request.method === 'POST') response.status(204).end();
    else response.status(303).setHeader('Location', options.exitUrl).end();
  };
};

/** At most so many health checks a second are answered from one write; the rest repeat its answer. */
const HEALTH_FOR = 1000;

const healthz = ({ store, now }: ServiceOptions): RequestHandler => {
  let checkedAt = -Infinity;
  let healthy = false;
  return (_request, response) => {
    if (Math.abs(now() - checkedAt) >= HEALTH_FOR) {
      healthy = store.healthy();
      checkedAt = now();
    }
    response
      .status(healthy ? 200 : 503)
      .type('text')
      .send(healthy ? 'ok' : 'no');
  };
};

const cspReport = ({ log }: ServiceOptions): RequestHandler => {
  let reports = 0;
  return (request, response) => {
    request.resume();
    reports += 1;
    log.warn({ cspReports: reports });
    response.status(204).end();
  };
};

/** Routes that belong to the server, not to the pages: leaving, health, and the browser's policy reports. */
export function serviceRoutes(options: ServiceOptions): Router {
  const routes = Router();
  routes.use(endLeftVisit(options));
  routes.get('/leave', leave(options));
  routes.post('/leave', leave(options));
  routes.get('/healthz', healthz(options));
  routes.post('/csp-report', cspReport(options));
  return routes;
}

/** Their addresses, for the log. */
export const SERVICE_PATHS = ['/leave', '/healthz', '/csp-report'] as const;

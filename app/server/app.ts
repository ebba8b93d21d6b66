import path from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { openStore, type DraftStore } from '../../db/drafts';
import { readDraft, type Draft } from '../../schemas/application';
import type { Packets } from '../context';
import { problemOf } from '../security/problem';
import { limitBodyTime } from './body-time';
import { createEvidence } from './evidence';
import { mayBeKept, securityHeaders } from './headers';
import { kindErrors } from './kind-errors';
import { refuseLargeBodies } from './limits';
import { loadContext } from './load-context';
import { describeError, requestLog, type Log } from './log';
import { refuse, setPlainShell } from './refuse';
import { routePatterns } from './route-pattern';
import { onlyOurPages } from './same-origin';
import { SERVICE_PATHS, serviceRoutes } from './service-routes';
import { inNetworks, type Settings } from './settings';
import { watchClock } from './steady-clock';

export interface AppOptions {
  readonly settings: Settings;
  /** Remix's server build, or in development a function that gives the present one. */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly packets: Packets;
  readonly log: Log;
  /** Milliseconds since the epoch; the tests' fake clock. */
  readonly now?: () => number;
  /** Folder of the client build. */
  readonly clientDir: string;
  /** Vite's middleware, in development only. */
  readonly vite?: RequestHandler;
  /** Passed to the store; see db/drafts.ts. */
  readonly storeOptions?: Pick<
    Parameters<typeof openStore<Draft>>[0],
    'hashCost' | 'reserveBytes' | 'fullAt'
  >;
}

export interface RunningApp {
  readonly app: Express;
  readonly store: DraftStore<Draft>;
  /** Stops the timers, empties the write-ahead logs and closes the store. */
  close(): void;
}

const PURGE_EVERY = 5 * 60 * 1000;

interface ShellHandle {
  readonly styles?: readonly string[];
  readonly leaveScript?: string;
}

const built = async (build: AppOptions['build']): Promise<ServerBuild> =>
  typeof build === 'function' ? build() : build;

const staticFiles = (clientDir: string): RequestHandler[] => [
  (request, response, next) => {
    if (request.path.startsWith('/assets/')) mayBeKept(response);
    next();
  },
  express.static(clientDir, { index: false, redirect: false, etag: true, dotfiles: 'ignore' }),
];

/** What Express itself could not do: a broken address, an error outside Remix. Never shows or logs a message. */
const lastResort =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    const status =
      error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500
        ? error.status
        : problemOf(error)
          ? 503
          : 500;
    if (status >= 500) {
      const code = problemOf(error);
      log.error({ id: String(response.locals['requestId']), ...(code ? { code } : describeError(error)) });
    }
    refuse(response, status);
  };

/** Opens the store and puts the whole server together, without listening. */
export async function createApp(options: AppOptions): Promise<RunningApp> {
  const { settings, log, now = Date.now } = options;
  const isStation = inNetworks(settings.stationNetworks);
  const store = openStore<Draft>({
    ...options.storeOptions,
    dataDir: settings.dataDir,
    keysDir: settings.keysDir,
    parse: readDraft,
    now,
    isStation,
  });
  const build = await built(options.build);
  const evidence = createEvidence(log);
  const services = {
    store,
    packets: options.packets,
    evidence,
    log,
    now,
    isStation,
    exitUrl: settings.exitUrl,
  };
  const handle: ShellHandle = (build.routes['root']?.module.handle as ShellHandle | undefined) ?? {};
  const servicePatterns = SERVICE_PATHS.map((servicePath) => [
    servicePath,
    { id: servicePath, path: servicePath.slice(1) },
  ]);
  const pattern = routePatterns({ ...build.routes, ...Object.fromEntries(servicePatterns) });

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', settings.trustProxy);
  setPlainShell(app, {
    styles: handle.styles ?? [],
    leaveScript: handle.leaveScript,
    exitUrl: settings.exitUrl,
  });
  app.use(requestLog(log, pattern));
  app.use(securityHeaders(options.vite !== undefined));
  app.use(serviceRoutes({ store, log, exitUrl: settings.exitUrl, now }));
  app.use(onlyOurPages, refuseLargeBodies, limitBodyTime(), compression());
  app.use(options.vite ?? staticFiles(path.resolve(options.clientDir)));
  app.all(
    '*',
    kindErrors,
    createRequestHandler({
      build: options.build,
      mode: options.vite ? 'development' : 'production',
      // Remix wants a type with an index signature, which an interface has not; a copy of it has.
      getLoadContext: (request, response) => ({ ...loadContext(services, request, response) }),
    }),
  );
  app.use(lastResort(log));

  const clockIsSteady = watchClock(now);
  const purge = setInterval(() => {
    try {
      if (clockIsSteady()) store.purge();
      else store.purgeVisits();
    } catch (error) {
      log.error(describeError(error));
    }
  }, PURGE_EVERY);
  purge.unref();
  return {
    app,
    store,
    close: () => {
      clearInterval(purge);
      store.close();
    },
  };
}

import { createServer, type Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Express } from 'express';
import type { Settings } from './settings';

export interface Listening {
  /** Where the server can be opened, such as `http://127.0.0.1:3000`. */
  readonly address: string;
  readonly server: Server;
  /** Stops taking requests, lets the running ones finish, and cuts what is still open after eight seconds. */
  close(): Promise<void>;
}

const GRACE = 8000;
/** A browser that has just connected gets this long to send its request, in milliseconds. */
const LAST_REQUESTS = 300;

/** Slow or endless requests must not hold a place for long. Milliseconds. */
function limitTimes(server: Server): void {
  server.headersTimeout = 10_000;
  // Longer than any body may take by `BODY_TIMES`, which answers with a page.
  server.requestTimeout = 180_000;
  server.keepAliveTimeout = 5_000;
  server.timeout = 60_000;
  server.maxHeadersCount = 100;
}

const addressOf = (server: Server, host: string): string => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${String(port)}`;
};

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.prependListener('request', (_request, response) => {
      response.setHeader('Connection', 'close');
    });
    const idle = setInterval(() => {
      server.closeIdleConnections();
    }, LAST_REQUESTS);
    const cut = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE);
    // Not the HTTP server's own close: it cuts connections whose request is on its way.
    NetServer.prototype.close.call(server, () => {
      clearInterval(idle);
      clearTimeout(cut);
      server.close();
      resolve();
    });
  });
}

/**
 * Listens on the settings' host and port (0: any free one).
 * @throws the system's error when the port is taken or may not be used
 */
export async function listen(
  app: Express,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): Promise<Listening> {
  const server = createServer({ connectionsCheckingInterval: 2_000, maxHeaderSize: 16 * 1024 }, app);
  limitTimes(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    server,
    address: addressOf(server, host),
    close: () => stop(server),
  };
}

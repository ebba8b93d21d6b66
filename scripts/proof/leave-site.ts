import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a page said of itself, after its recorder (`leave-record.js`). */
export type Seen =
  /** It came back by Back or Forward; `persisted`: out of the browser's memory. `frames` of it showed the text. */
  | { readonly kind: 'back'; readonly path: string; readonly persisted: boolean; readonly frames: number }
  /** It was told to leave and was blank so many milliseconds later; `painted`: before the next page came. */
  | { readonly kind: 'blank'; readonly path: string; readonly after: number; readonly painted: boolean };

const recorder = readFileSync('scripts/proof/leave-record.js');

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface Site {
  readonly address: string;
  close(): void;
}

/** A certificate that nobody vouches for; the browsers are told to take it. */
function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

async function serve(handler: Handler, secure = false): Promise<{ port: number; close: () => void }> {
  const server = secure ? createSecureServer(makeCertificate(), handler) : createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a weather page takes to come. The page that is left must be blank before. */
const WEATHER_TAKES = 300;

/** A neutral site of its own, as a weather page would be. `/one` and `/two` are plain pages for trying the cache. */
export async function neutralSite(): Promise<Site> {
  const { port, close } = await serve((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    const plain = request.url === '/one' || request.url === '/two';
    const watch = `<script>addEventListener('pageshow', (event) => { document.title = String(event.persisted) })</script>`;
    const send = () => response.end(`<!doctype html><title>Weather</title><p>Sunny${plain ? watch : ''}`);
    setTimeout(send, plain ? 0 : WEATHER_TAKES);
  });
  // Another host than ours, as in life; our promise of TLS (HSTS) does not bind it.
  return { address: `http://127.0.0.1:${String(port)}`, close };
}

/** The way from the browser to the server, with eyes on it. */
export interface Glass extends Site {
  /** What the pages said of themselves since the last `forget`. */
  readonly seen: Seen[];
  /** Forbid scripts from now on, or let the server be out of reach. */
  scripts: boolean;
  reachable: boolean;
}

function pass(port: number, glass: Glass, request: IncomingMessage, response: ServerResponse): void {
  const headers = { ...request.headers, 'accept-encoding': 'identity' };
  const onward = ask({ port, path: request.url, method: request.method, headers }, (answer) => {
    const own = { ...answer.headers };
    const policy = own['content-security-policy'];
    if (!glass.scripts && policy)
      own['content-security-policy'] = String(policy).replace(/script-src [^;]*/, "script-src 'none'");
    const isLeaveScript = /leave-now[^/]*\.js/.test(request.url ?? '');
    if (isLeaveScript) delete own['content-length'];
    response.writeHead(answer.statusCode ?? 502, own);
    if (isLeaveScript) response.write(recorder);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/**
 * Stands before the server, over TLS if wanted, and puts the recorder before the first script of every page. It
 * can let the server be out of reach.
 */
export async function putGlassBefore(port: number, secure: boolean): Promise<Glass> {
  const seen: Seen[] = [];
  const glass = { seen, scripts: true, reachable: true };
  const site = await serve((request, response) => {
    if (request.url === '/seen') {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => {
        seen.push(JSON.parse(text) as Seen);
        response.writeHead(204).end();
      });
    } else if (glass.reachable) pass(port, watched, request, response);
    else response.destroy();
  }, secure);
  const address = `${secure ? 'https' : 'http'}://localhost:${String(site.port)}`;
  const watched: Glass = Object.assign(glass, { address, close: site.close });
  return watched;
}

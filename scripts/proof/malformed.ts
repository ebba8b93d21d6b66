import { connect } from 'node:net';
import fc from 'fast-check';

/** What came of malformed requests. `failures` (answers of 500 and above) must be 0. */
export interface MalformedFigures {
  readonly requests: number;
  readonly failures: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Whether the start page was served afterwards. */
  readonly stillServes: boolean;
  readonly seconds: number;
}

/** Sends bytes as they are and gives the status of the first answer, or 0 if the line was cut. */
function sendRaw(port: number, bytes: Buffer): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const done = (): void => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0));
    };
    socket.setTimeout(5000, done);
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (answer.includes('\r\n\r\n')) done();
    });
    socket.on('error', done);
    socket.on('close', done);
    // Not ended: a server drops an answer to somebody who has hung up.
    socket.write(bytes);
  });
}

const HOSTILE = [
  '%',
  '%00',
  '%E0%A4%A',
  '\uD800',
  '\0',
  '__proto__',
  '../../',
  '.data',
  '?_data=root',
  'token',
  '[]',
];
const PAGES = [
  'form',
  'form/1a',
  'form/2a',
  'form/autosave',
  'return',
  'code',
  'delete',
  'file',
  'file.dat',
  'papers',
  'stay',
  'before',
  'form.pdf',
];
const TYPES = [
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json',
  'x',
];

const piece = fc.oneof(fc.string(), fc.constantFrom(...HOSTILE, ...PAGES, 'x'.repeat(9000)));

/** Keeps the request line one line; everything else stays as hostile as it was. */
const asTarget = (text: string): string =>
  text.replace(/[^\x21-\x7e]/g, (sign) => `%${(sign.charCodeAt(0) % 256).toString(16).padStart(2, '0')}`);

const request = fc.record({
  method: fc.constantFrom('GET', 'POST', 'POST', 'HEAD', 'PUT', 'get', 'OPTIONS'),
  target: fc.oneof(
    fc.constantFrom(...PAGES).map((page) => `/${page}`),
    fc.array(piece, { maxLength: 5 }).map((parts) => `/${parts.map(asTarget).join('/')}`),
  ),
  type: fc.constantFrom(...TYPES),
  cookie: piece,
  withVisit: fc.boolean(),
  body: fc.oneof(
    piece,
    fc.array(fc.tuple(piece, piece)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  ),
});

/** The `Cookie` header and the form token of an open visit. */
interface OpenVisit {
  readonly cookie: string;
  readonly token: string;
}

type Malformed = typeof request extends fc.Arbitrary<infer One> ? One : never;

function bytesOf({ method, target, type, cookie, withVisit, ...one }: Malformed, visit: OpenVisit): Buffer {
  const body = withVisit ? `token=${visit.token}&${one.body}` : one.body;
  const head = [
    `${method} ${target} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Sec-Fetch-Site: same-origin',
    `Content-Type: ${type}`,
    `Cookie: ${withVisit ? visit.cookie : `__Host-sid=${cookie.replace(/[\r\n]/g, '')}`}`,
    'Connection: close',
    `Content-Length: ${String(Buffer.byteLength(body))}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const AT_ONCE = 8;

/**
 * Sends so many malformed requests to a running server, half of them within an open visit.
 * @param port on this machine
 */
export async function sendMalformed(
  port: number,
  visit: OpenVisit,
  requests: number,
): Promise<MalformedFigures> {
  const began = Date.now();
  const statuses: Record<string, number> = {};
  const waiting = fc.sample(request, requests);
  const work = async (): Promise<void> => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const status = await sendRaw(port, bytesOf(one, visit));
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const failures = Object.entries(statuses).reduce(
    (sum, [status, count]) => sum + (Number(status) >= 500 ? count : 0),
    0,
  );
  const after = await sendRaw(
    port,
    Buffer.from('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n'),
  );
  return { requests, failures, statuses, stillServes: after === 200, seconds: (Date.now() - began) / 1000 };
}

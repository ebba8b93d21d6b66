import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pause, until, type Browser, type Tab } from './leave-tab';

/** Sends one WebDriver command and gives its value. */
type Ask = (command: keyof typeof COMMANDS, given?: object) => Promise<unknown>;

/** The commands used here, by their names in Firefox, with method and address elsewhere. */
const COMMANDS = {
  Navigate: ['POST', 'url'],
  Back: ['POST', 'back'],
  Forward: ['POST', 'forward'],
  ExecuteScript: ['POST', 'execute/sync'],
  FindElement: ['POST', 'element'],
  ElementClick: ['POST', 'element/{id}/click'],
  PerformActions: ['POST', 'actions'],
  GetCookies: ['GET', 'cookie'],
} as const;

const NAMED_KEYS: Readonly<Record<string, string>> = { Enter: '\uE007', Shift: '\uE008' };
const FIREFOX = '/usr/bin/firefox-esr';
const WEBKIT = '/usr/bin/WebKitWebDriver';

/** Firefox wraps what it gives; the others do not. */
const valueOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;

function makeTab(ask: Ask, close: () => Promise<void>): Tab {
  const run: Tab['run'] = async (look, ...given) => {
    const script = `return (${String(look)}).apply(null, arguments)`;
    return valueOf(await ask('ExecuteScript', { script, args: given })) as ReturnType<typeof look>;
  };
  return {
    open: async (address) => {
      await run(() => {
        document.documentElement.dataset['before'] = '';
      }).catch(() => undefined);
      await ask('Navigate', { url: address });
      await until(`${address} loaded`, () =>
        run(() => document.readyState === 'complete' && !('before' in document.documentElement.dataset)),
      );
    },
    run,
    click: async (selector) => {
      const found = valueOf(await ask('FindElement', { using: 'css selector', value: selector }));
      const id = Object.values(found as Record<string, string>)[0];
      await ask('ElementClick', { id }).catch((error: unknown) => {
        // It was clicked, and the next page takes its time: that is for the caller to await.
        if (!String(error).includes('timeout')) throw error;
      });
    },
    press: async (...keys) => {
      const actions = keys.flatMap((key) =>
        ['keyDown', 'keyUp'].map((kind) => ({ type: kind, value: NAMED_KEYS[key] ?? key })),
      );
      await ask('PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    back: async () => void (await ask('Back', {})),
    forward: async () => void (await ask('Forward', {})),
    visitCookie: async () => {
      const cookies = valueOf(await ask('GetCookies')) as readonly { name: string; value: string }[];
      return cookies.find(({ name }) => name === '__Host-sid')?.value;
    },
    close,
  };
}

/** A port that was free a moment ago. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Tries until a program that was just started answers. */
async function once<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 0; tries < 150; tries += 1) {
    const result = await attempt().catch(() => undefined);
    if (result !== undefined) return result;
    await pause(200);
  }
  throw new Error('the browser did not start');
}

const call = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      resolve(socket);
    });
    socket.once('error', reject);
  });

type MarionetteAnswer = [1, number, { error: string; message: string } | null, unknown];

/** Firefox's own form of WebDriver: JSON with its length before it, over one connection. */
function speakMarionette(socket: Socket): (name: string, given?: object) => Promise<unknown> {
  let heard = Buffer.alloc(0);
  let count = 0;
  const waiting = new Map<number, (answer: MarionetteAnswer) => void>();
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const start = heard.indexOf(':') + 1;
      const end = start + Number(heard.subarray(0, Math.max(0, start - 1)));
      if (start === 0 || heard.length < end) return;
      const answer = JSON.parse(heard.subarray(start, end).toString()) as MarionetteAnswer | object;
      heard = heard.subarray(end);
      if (Array.isArray(answer)) waiting.get(answer[1])?.(answer as MarionetteAnswer);
    }
  });
  return (name, given = {}) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, ([, id, error, value]) => {
        waiting.delete(id);
        if (error) reject(new Error(`${name}: ${error.error}: ${error.message}`));
        else resolve(value);
      });
      const message = JSON.stringify([0, count, name, given]);
      socket.write(`${String(Buffer.byteLength(message))}:${message}`);
    });
}

// While it is driven, a page has an `unload` listener of the driver's, which would keep it out of the cache.
const FIREFOX_SETTINGS = { 'docshell.shistory.bfcache.allow_unload_listeners': true };

async function newFirefoxTab(): Promise<Tab & { readonly version: string }> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const port = await freePort();
  const settings = Object.entries({ ...FIREFOX_SETTINGS, 'marionette.port': port });
  const lines = settings.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${String(value)});`);
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--marionette', '--no-remote', '--profile', profile];
  const running = spawn(FIREFOX, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => running.once('exit', resolve));
  const socket = await once(() => call(port));
  const speak = speakMarionette(socket);
  const session = (await speak('WebDriver:NewSession', { acceptInsecureCerts: true })) as {
    capabilities: { browserVersion: string };
  };
  const close = async (): Promise<void> => {
    await speak('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => running.kill());
    await ended;
    socket.destroy();
    rmSync(profile, { recursive: true, force: true });
  };
  const tab = makeTab((command, given) => speak(`WebDriver:${command}`, given), close);
  return { ...tab, version: session.capabilities.browserVersion };
}

async function newWebKitTab(): Promise<Tab & { readonly version: string }> {
  const port = await freePort();
  const host = `http://127.0.0.1:${String(port)}/session`;
  // It draws on a screen that nobody sees; the group is ended as one.
  const running = spawn('xvfb-run', ['-a', WEBKIT, '-p', String(port)], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const ended = new Promise((resolve) => running.once('exit', resolve));
  const send = async (method: string, address: string, given?: object): Promise<unknown> => {
    // Now and then it never answers a command, and goes on with the next one.
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(address, { method, body: given && JSON.stringify(given), signal });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  // Its Back may wait for ever where a page leads on to another: pages are awaited from here.
  const timeouts = { pageLoad: 5000 };
  const alwaysMatch = { acceptInsecureCerts: true, pageLoadStrategy: 'none', timeouts };
  const session = (await once(() => send('POST', host, { capabilities: { alwaysMatch } }))) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const own = `${host}/${session.sessionId}`;
  const close = async (): Promise<void> => {
    await send('DELETE', own).catch(() => undefined);
    if (running.pid) process.kill(-running.pid);
    await ended;
  };
  const tab = makeTab((command, given) => {
    const [method, place] = COMMANDS[command];
    const id = given && 'id' in given ? String(given.id) : '';
    return send(method, `${own}/${place.replace('{id}', id)}`, given);
  }, close);
  return { ...tab, version: session.capabilities.browserVersion };
}

async function browserOf(
  name: string,
  newTab: () => Promise<Tab & { readonly version: string }>,
): Promise<Browser> {
  const first = await newTab();
  await first.close();
  return { name, version: first.version, newTab, close: () => Promise.resolve() };
}

/** Firefox, if it is installed. */
export const openFirefox = async (): Promise<Browser | undefined> =>
  existsSync(FIREFOX) ? browserOf('Firefox', newFirefoxTab) : undefined;

/** WebKitGTK, the engine of Safari, if its driver is installed. */
export const openWebKit = async (): Promise<Browser | undefined> =>
  existsSync(WEBKIT) && existsSync('/usr/bin/xvfb-run') ? browserOf('WebKitGTK', newWebKitTab) : undefined;

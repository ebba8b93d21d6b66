import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { createApp } from './app';
import { listen } from './listen';
import { createLog, describeError } from './log';
import { createPackets } from './packets';
import { readSettings } from './settings';

const SERVER_BUILD = path.resolve('build/server/index.js');
const CLIENT_BUILD = path.resolve('build/client');

/** Vite compiles on demand while somebody works on the pages. */
async function developmentBuild() {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true } });
  const load = () =>
    vite.ssrLoadModule('virtual:remix/server-build') as Promise<unknown> as Promise<ServerBuild>;
  return { vite: vite.middlewares, build: load };
}

async function productionBuild() {
  if (!existsSync(SERVER_BUILD)) throw new Error('There is no build yet. Run "npm start", which makes it.');
  return { vite: undefined, build: (await import(pathToFileURL(SERVER_BUILD).href)) as ServerBuild };
}

const development = process.argv.includes('--dev');
const settings = readSettings(process.env);
const log = createLog();
const packets = createPackets(log, settings.dataDir);
const { vite, build } = development ? await developmentBuild() : await productionBuild();
const running = await createApp({ settings, build, packets, log, clientDir: CLIENT_BUILD, vite });
const server = await listen(running.app, settings);
process.stdout.write(`Open ${server.address}\n`);

let stopping = false;
/** Finishes what is under way, empties the logs and ends; a second signal changes nothing. */
const stop = async (status = 0): Promise<void> => {
  if (stopping) return;
  stopping = true;
  // Whatever still fails on the way out must not keep the program half alive.
  try {
    await server.close();
    running.close();
    await packets.close();
  } finally {
    process.exit(status);
  }
};
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
// The last resort: say that something failed, without what it was about, and go on serving the others.
process.on('unhandledRejection', (error) => {
  log.error({ kind: 'unhandledRejection', name: error instanceof Error ? error.name : typeof error });
});
// Node would print the message and the stack, which can quote answers. What runs now cannot be trusted: stop in order.
process.on('uncaughtException', (error) => {
  log.error({ uncaught: true, ...describeError(error) });
  void stop(1);
});

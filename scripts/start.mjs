/**
 * Starts the server on a fresh clone: `npm start`. With `--dev` Vite compiles each page as it is opened.
 * Settings are environment variables: PORT, HOST, DATA_DIR, KEYS_DIR, STATION_NETWORKS, TRUST_PROXY, EXIT_URL.
 */
import { spawn } from 'node:child_process';
import { prepare, ROOT } from './prepare.mjs';

const development = process.argv.includes('--dev');
prepare({ build: !development });

console.log('Starting …');
// No core dumps: a crash must not write answers that are in memory to the disk. Where there is a shell, it sees to that.
const node = [process.execPath, '--import', 'tsx', 'app/server/main.ts', ...(development ? ['--dev'] : [])];
const [command, ...args] =
  process.platform === 'win32' ? node : ['sh', '-c', 'ulimit -c 0; exec "$@"', 'sh', ...node];
const server = spawn(command, args, {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: development ? 'development' : 'production' },
});

// Whoever stops this program means the server: pass it on and wait for its clean end.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    // With Ctrl+C the terminal tells both; a second signal does no harm.
    server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  });
}
server.on('exit', (code, signal) => {
  process.exit(signal ? 1 : (code ?? 1));
});

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.mjs';
import { send } from '../support/server';

/** Sends half of a form; the function that is given back sends the rest and waits for the status. */
function halfSent(port: number): () => Promise<number> {
  const body = 'mode=shared';
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': body.length,
    'Sec-Fetch-Site': 'same-origin',
  };
  const sent = request({ port, host: '127.0.0.1', path: '/before', method: 'POST', headers, agent: false });
  const status = new Promise<number>((resolve, reject) => {
    sent.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
  });
  sent.write(body.slice(0, 5));
  return () => {
    sent.end(body.slice(5));
    return status;
  };
}

describe('the program', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'process-test-'));
  beforeEach(() => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  });
  let server: ChildProcess | undefined;
  afterEach(() => {
    server?.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('says where it can be opened, has no core dumps, and on SIGTERM finishes, empties its logs and ends well', async () => {
    prepare({ install: false });
    const env = { ...process.env, PORT: '0', DATA_DIR: dataDir };
    const running = spawn(process.execPath, ['scripts/start.mjs'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server = running;
    const exited = new Promise<number | null>((resolve) => running.on('exit', resolve));
    let said = '';
    const port = await new Promise<number>((resolve) => {
      running.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /Open http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (found) resolve(Number(found));
      });
    });
    expect((await send(port, '/')).status).toBe(200);
    expect((await send(port, '/healthz')).status).toBe(200);
    expect(statSync(dataDir).mode & 0o077).toBe(0);

    const underWay = Array.from({ length: 10 }, () => halfSent(port));
    await new Promise((resolve) => setTimeout(resolve, 500));
    running.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const answers = await Promise.all(underWay.map((finish) => finish()));
    expect(answers).toEqual(answers.map(() => 302));
    expect(await exited).toBe(0);
    for (const log of ['drafts.db-wal', 'keys/keys.db-wal'])
      expect(statSync(path.join(dataDir, log), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });

  it('an error that nobody catches ends it in order, without a word of what the error says', async () => {
    prepare({ install: false });
    const failing = 'process.on("SIGUSR2",()=>setImmediate(()=>{throw new Error("QUOTED-ANSWER")}))';
    const args = ['--import', 'tsx', '--import', `data:text/javascript,${failing}`, 'app/server/main.ts'];
    const running = spawn(process.execPath, args, {
      env: { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server = running;
    const exited = new Promise<number | null>((resolve) => running.on('exit', resolve));
    let said = '';
    await new Promise<void>((resolve) => {
      for (const output of [running.stdout, running.stderr])
        output.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          if (said.includes('Open http')) resolve();
        });
    });
    running.kill('SIGUSR2');
    expect(await exited).toBe(1);
    expect(said).toContain('"uncaught":true');
    expect(said).not.toContain('QUOTED-ANSWER');
    for (const log of ['drafts.db-wal', 'keys/keys.db-wal'])
      expect(statSync(path.join(dataDir, log), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });
});

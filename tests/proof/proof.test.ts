import { afterAll, beforeAll, expect, test } from 'vitest';
import { followCanary } from '../../scripts/proof/canary';
import { guessCodes } from '../../scripts/proof/guessing';
import { sendMalformed } from '../../scripts/proof/malformed';
import { writeTogether } from '../../scripts/proof/two-writers';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('a mark in every field, on each way of applying, stands on the paper and nowhere else', async () => {
  const { fields, errors, diskFull: _whereItCanBeMade, onPaper, ...elsewhere } = await followCanary();
  expect(fields).toBeGreaterThan(2000);
  expect(errors).toBeGreaterThan(20);
  expect(onPaper).toBe(true);
  expect(elsewhere).toEqual({
    neverReached: [],
    inFiles: 0,
    inLog: 0,
    inAddresses: 0,
    inOutput: 0,
    inCores: 0,
  });
}, 600_000);

test('a code is not guessed; at most five tries from one address are answered; the right code still opens', async () => {
  const found = await guessCodes(40, 3);
  expect(found).toMatchObject({
    opened: 0,
    mostFromOne: 5,
    answered: 15,
    turnedAway: 25,
    rightCodeOpened: true,
  });
}, 120_000);

test('two writers lose nothing, and what is posted twice counts once', async () => {
  const { interleaved, lost, repeatedTwice } = await writeTogether(100, 20);
  expect(interleaved).toBeGreaterThan(20);
  expect({ lost, repeatedTwice }).toEqual({ lost: 0, repeatedTwice: 0 });
});

test('malformed requests meet no failure of the server, within a visit or without one', async () => {
  const { failures, stillServes, statuses } = await sendMalformed(server.port, await server.begin(), 150);
  expect({ failures, stillServes }, JSON.stringify(statuses)).toEqual({ failures: 0, stillServes: true });
}, 120_000);

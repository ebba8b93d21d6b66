/**
 * The long proofs, with figures: `npm run proof`. Writes docs/proof.md. `--quick` runs a short form of each and writes
 * nothing; `--kills=N` sets the number of kill -9 loops (300 if absent). Short runs of all of them are in `npm test`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { startServer } from '../tests/support/server';
import { flipBits, runKillLoop, sealMany, timeRefusals } from './proof-store';
import { followCanary } from './proof/canary';
import { guessCodes } from './proof/guessing';
import { leaveAndGoBack } from './proof/leave';
import { sendMalformed } from './proof/malformed';
import { writeTogether } from './proof/two-writers';

/** One line of the report: what it proves, what was found, and whether that is as promised. */
interface Proof {
  readonly name: string;
  readonly proves: string;
  readonly found: string;
  readonly holds: boolean;
  readonly seconds: number;
}

const quick = process.argv.includes('--quick');
const kills = Number(
  /^--kills=(\d+)$/.exec(process.argv.find((one) => one.startsWith('--kills=')) ?? '')?.[1] ?? 300,
);
const count = (full: number, short: number): number => (quick ? short : full);
const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 1 });

async function prove(
  name: string,
  proves: string,
  run: () => Promise<{ found: string; holds: boolean }>,
): Promise<Proof> {
  const began = Date.now();
  const result = await run().catch((error: unknown) => ({ found: `failed: ${String(error)}`, holds: false }));
  const proof = { name, proves, ...result, seconds: Math.round((Date.now() - began) / 1000) };
  console.log(`${proof.holds ? 'holds' : 'FAILS'}  ${name}: ${proof.found} (${String(proof.seconds)} s)`);
  return proof;
}

const killed = () =>
  prove(
    'kill -9',
    'what a process called saved is there after it was killed in the middle of writing',
    async () => {
      const { loops, acknowledged, lost, torn, integrityFailures } = await runKillLoop(count(kills, 5));
      return {
        found: `${figure(loops)} kills, ${figure(acknowledged)} acknowledged saves, ${String(lost)} lost, ${String(torn)} torn, ${String(integrityFailures)} databases damaged`,
        holds: lost + torn + integrityFailures === 0,
      };
    },
  );

const sealed = () =>
  prove('sealing', 'a changed byte is noticed and no nonce comes twice', () => {
    const flips = flipBits(count(500, 50));
    const { seals, repeatedNonces } = sealMany(count(300_000, 2000));
    return Promise.resolve({
      found: `${figure(flips.places)} flipped bits, ${String(flips.unnoticed)} unnoticed; ${figure(seals)} seals, ${String(repeatedNonces)} nonces repeated`,
      holds: flips.unnoticed + repeatedNonces === 0,
    });
  });

const writers = () =>
  prove(
    'two writers, double posts',
    'no update is lost between two processes, and a repeated post counts once',
    async () => {
      const found = await writeTogether(count(10_000, 200), count(1000, 50));
      return {
        found: `${figure(found.saves)} saves, ${figure(found.interleaved)} with the other writer between reading and saving, ${String(found.lost)} lost; ${figure(found.duplicates)} posts sent twice, ${String(found.repeatedTwice)} counted twice`,
        holds: found.lost === 0 && found.repeatedTwice === 0,
      };
    },
  );

const canary = () =>
  prove('canary', 'what is typed stands on the paper and nowhere else', async () => {
    const found = await followCanary();
    return {
      found: `${String(found.fields)} fields and ${String(found.errors)} forced errors with the mark; on the paper: ${found.onPaper ? 'yes' : 'no'}; in ${String(found.inFiles)} files (databases, write-ahead logs, keys, backups, temporary files), ${String(found.inLog)} log lines, ${String(found.inAddresses)} addresses`,
      holds: found.onPaper && found.inFiles + found.inLog + found.inAddresses === 0,
    };
  });

const malformed = () =>
  prove(
    'malformed requests',
    'broken and hostile requests are refused without a failure of the server',
    async () => {
      const server = await startServer();
      const found = await sendMalformed(server.port, await server.begin(), count(10_000, 200));
      await server.close();
      const statuses = Object.entries(found.statuses).map(([status, times]) => `${status}: ${figure(times)}`);
      return {
        found: `${figure(found.requests)} requests, ${String(found.failures)} answers of 500 or above (${statuses.join(', ')}); the start page is served afterwards: ${found.stillServes ? 'yes' : 'no'}`,
        holds: found.failures === 0 && found.stillServes,
      };
    },
  );

const guessing = () =>
  prove('guessing codes', 'a code cannot be guessed, and guessing locks nobody out', async () => {
    const found = await guessCodes(count(10_000, 100), count(50, 5));
    return {
      found: `${figure(found.tries)} tries from ${String(found.addresses)} addresses: ${String(found.opened)} opened, ${figure(found.answered)} answered (at most ${String(found.mostFromOne)} from one address), ${figure(found.turnedAway)} told to wait; an unrelated page meanwhile: 95 % within ${String(found.pageP95)} ms; the right code a minute later: ${found.rightCodeOpened ? 'opens' : 'refused'}`,
      holds: found.opened === 0 && found.mostFromOne <= 5 && found.rightCodeOpened,
    };
  });

const timing = () =>
  prove(
    'time of refusals',
    'wrong words for a real number take as long as a number that nobody has',
    async () => {
      const { tries, wrongWordsMs, noDraftMs, differencePercent } = await timeRefusals(count(250, 5));
      return {
        found: `${String(tries)} of each, in turns; medians ${figure(wrongWordsMs)} and ${figure(noDraftMs)} ms, ${figure(differencePercent)} % apart (5 % allowed)`,
        holds: quick || differencePercent < 5,
      };
    },
  );

const leaving = () =>
  prove(
    'leaving and going back',
    'after leaving, Back and Forward show nothing and nothing is left in the browser',
    async () => {
      const found = await leaveAndGoBack(count(50, 5));
      return {
        found: `${String(found.runs)} runs in Chromium (click, Enter, Shift three times; every fifth without scripts), ${figure(found.presses)} presses of Back and Forward: ${String(found.shown)} showed an answer, ${String(found.cookies)} left an open visit or its cookie, ${String(found.stored)} left something in the storage; neutral page there within ${String(found.awayP95)} ms (95 %)`,
        holds: found.shown + found.cookies + found.stored === 0,
      };
    },
  );

function report(proofs: readonly Proof[]): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const rows = proofs.map(
    ({ name, proves, found, holds, seconds }) =>
      `| ${name} | ${proves} | ${found} | ${holds ? 'yes' : '**no**'} | ${String(seconds)} |`,
  );
  return `# Proofs by figures

Written by \`npm run proof\` on ${new Date().toISOString().slice(0, 10)}, on or after commit ${commit}. Node ${process.versions.node},
${String(cpus().length)} × ${model}, ${String(Math.round(totalmem() / 2 ** 30))} GiB, with other work running beside it: times are upper
bounds, counts are exact. Short runs of the same modules are part of \`npm test\`: \`tests/proof\`, \`tests/store\`, \`tests/e2e/file.spec.ts\`.

| proof | what it shows | found | holds | seconds |
|---|---|---|---|---|
${rows.join('\n')}

Not proved here: power loss (it needs a machine that can be cut off; \`synchronous=FULL\` is asserted at every open),
Firefox and WebKit (not on the machine), the back/forward cache of Chromium (its remote control switches it off; a page
reloads itself when it comes out of it), kill -9 behind HTTP (the same store is killed directly), a day of load.
`;
}

const proofs = [
  await sealed(),
  await writers(),
  await canary(),
  // Most of the time of a kill is a child's start: the browser and the requests run beside it.
  ...(
    await Promise.all([killed(), leaving().then(async (one) => [one, await malformed(), await guessing()])])
  ).flat(),
  await timing(),
];
if (!quick) writeFileSync('docs/proof.md', report(proofs));
process.exit(proofs.every(({ holds }) => holds) ? 0 : 1);

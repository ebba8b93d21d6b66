/**
 * The long proofs, with figures: `npm run proof`. Writes docs/proof.md.
 *  - `--only=kill,power`  runs these (see NAMES below); the rows of the others stay as they are, with their own day
 *  - `--quick`            a short form of each, which writes nothing
 *  - `--kills=N`          number of kill -9 loops (1,000 if absent)
 * Short runs of all of them are in `npm test`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { startServer } from '../tests/support/server';
import { flipBits, sealMany, timeRefusals } from './proof-store';
import { followCanary } from './proof/canary';
import { changeBytes } from './proof/corrupt';
import { guessCodes } from './proof/guessing';
import { runHostile } from './proof/hostile';
import { runKillLoop } from './proof/kill';
import { killServer } from './proof/kill-server';
import { faultsOf, proveLeaving, type LeaveFigures } from './proof/leave';
import { sendMalformed } from './proof/malformed';
import { cannotCutPower, cutPower } from './proof/power-loss';
import { writeTogether } from './proof/two-writers';

/** One line of the report: what it proves, what was found, and whether that is as promised. */
interface Proof {
  readonly name: string;
  readonly proves: string;
  readonly found: string;
  readonly holds: boolean;
  readonly seconds: number;
}

const argument = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const quick = process.argv.includes('--quick');
const kills = Number(argument('kills') ?? 1000);
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
    'kill -9 of the store',
    'what a process called saved, begun, added or deleted is so after it was killed at any moment',
    async () => {
      const found = await runKillLoop(count(kills, 5));
      const { loops, acknowledged, lost, torn, integrityFailures, duringCheckpoint } = found;
      return {
        found: `${figure(loops)} kills (${figure(duringCheckpoint)} while the log was being moved), ${figure(acknowledged)} acknowledgements, ${String(lost)} lost, ${String(torn)} torn, ${String(integrityFailures)} databases damaged`,
        holds: lost + torn + integrityFailures === 0,
      };
    },
  );

const killedServer = () =>
  prove(
    'kill -9 of the server',
    'an answer whose page was answered with the next one is shown after the server was killed and started again',
    async () => {
      const found = await killServer(count(300, 2));
      const { loops, clients, acknowledged, lost, torn, integrityFailures, refused, startMs } = found;
      return {
        found: `${figure(loops)} kills while ${String(clients)} people answered, ${figure(acknowledged)} acknowledged answers, ${String(lost)} lost, ${String(torn)} torn, ${String(integrityFailures)} databases damaged, ${String(refused)} pages refused; from start to the first page: median ${figure(startMs.median)} ms, 95 % within ${figure(startMs.p95)} ms`,
        holds: lost + torn + integrityFailures + refused === 0,
      };
    },
  );

const power = () =>
  prove(
    'power cuts',
    'what was acknowledged is on every disk that a power cut may leave; with SQLite’s weaker setting it would not be',
    async () => {
      const cannot = cannotCutPower();
      if (cannot !== undefined) return { found: cannot, holds: true };
      const { cuts, disks, acknowledged, lost, torn, damaged } = await cutPower(count(200, 5));
      const weaker = await cutPower(count(20, 5), 1);
      return {
        found: `${figure(cuts)} cuts, ${figure(disks)} disks (what was not flushed is gone, there, or torn at a sector), ${figure(acknowledged)} acknowledgements, ${String(lost)} lost, ${String(torn)} torn, ${String(damaged)} databases damaged; at \`synchronous=NORMAL\` ${figure(weaker.lost)} would be lost in ${String(weaker.cuts)} cuts`,
        holds: lost + torn + damaged === 0 && weaker.lost > 0,
      };
    },
  );

const corrupt = () =>
  prove(
    'changed bytes',
    'one changed byte in a database never gives wrong answers, and spoils no more than what it hit',
    async () => {
      const { places, right, refused, closed, wrong, crashes } = await changeBytes(count(500, 40));
      return {
        found: `${figure(places)} databases with one byte changed: ${figure(right)} drafts read as they were saved, ${figure(refused)} refused, ${String(closed)} databases refused as a whole, ${String(wrong)} drafts read wrong, ${String(crashes)} crashes`,
        holds: wrong + crashes === 0,
      };
    },
  );

const hostile = () =>
  prove(
    'hostile text',
    'whatever is typed is text: on every page, in every error, on both forms',
    async () => {
      const found = await runHostile(quick ? { part: 0, of: 60 } : undefined);
      const { payloads, questions, refused, taken, pages, papers, neverTyped, neverKept, faults } = found;
      return {
        found: `${String(payloads)} payloads in ${String(questions)} questions, ${figure(refused)} times refused and shown again, ${figure(taken)} times taken; ${figure(pages)} pages and ${figure(papers)} packets judged: ${String(faults.length)} faults; ${String(neverTyped.length + neverKept.length)} questions left out`,
        holds: faults.length + neverTyped.length + neverKept.length === 0,
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
    const { fields, errors, diskFull, onPaper, neverReached } = found;
    const { inFiles, inLog, inAddresses, inOutput, inCores } = found;
    return {
      found: `${figure(fields)} answers on eight ways through the form, ${figure(errors)} forced errors, ${figure(diskFull)} saves on a full disk; questions never reached: ${String(neverReached.length)}; on every paper: ${onPaper ? 'yes' : 'no'}; in ${String(inFiles)} files (databases, write-ahead logs, keys, backups, temporary files), ${String(inLog)} log lines, ${String(inAddresses)} addresses, ${String(inOutput)} outputs, ${String(inCores)} core files`,
      holds: onPaper && neverReached.length === 0 && inFiles + inLog + inAddresses + inOutput + inCores === 0,
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

const inBrowser = (one: LeaveFigures): string =>
  `${one.browser}: ${String(one.runs)} runs, ${figure(one.presses)} presses of Back and Forward, ${String(one.shown)} showed an answer, ${String(one.flashes)} painted one for a moment, ${String(one.cookies)} left a visit or cookie, ${String(one.stored)} left something stored, page blank within ${String(one.blankP95)} ms (95 %)`;

const leaving = () =>
  prove(
    'leaving and going back',
    'after leaving, Back and Forward show nothing, with the back/forward cache on, and nothing is left in the browser',
    async () => {
      const found = await proveLeaving({ chromium: count(50, 3), others: count(20, 2) });
      const { browsers, leftOut, endings, profiles } = found;
      const shown = endings.nextPerson + endings.timeOut + endings.deleted;
      const cut = endings.outOfReach + endings.reachedAgain;
      return {
        found: [
          ...browsers.map(inBrowser),
          ...leftOut.map((name) => `${name}: not on the machine, left out`),
          `Back after the next person began, after the time ran out, after deleting: ${String(shown)} shown; after leaving without a network: ${String(cut)} shown, blank within ${String(endings.blankOutOfReach)} ms`,
          ...profiles.map(
            ({ mode, entries, telling, files, holding }) =>
              `browser’s own files in ${mode} mode: ${String(telling.length)} of ${String(entries)} history entries give something away, ${String(holding.length)} of ${String(files)} files hold what was typed${holding.length > 0 ? ` (${holding.join(', ')})` : ''}`,
          ),
        ].join('; '),
        holds: faultsOf(found) === 0,
      };
    },
  );

const PROOFS = {
  sealing: sealed,
  corrupt,
  writers,
  canary,
  hostile,
  kill: killed,
  'kill-server': killedServer,
  power,
  leaving,
  malformed,
  guessing,
  timing,
} as const;
const NAMES = Object.keys(PROOFS) as (keyof typeof PROOFS)[];
const REPORT = 'docs/proof.md';

/** Rows of the report as it is, by the name of the proof. */
function rowsSoFar(): Map<string, string> {
  const text = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  const rows = text.split('\n').filter((line) => /^\| .* \| \d{4}-\d\d-\d\d \|$/.test(line));
  return new Map(rows.map((row) => [row.split(' | ')[0]?.slice(2) ?? '', row]));
}

const rowOf = ({ name, proves, found, holds, seconds }: Proof): string => {
  const day = new Date().toISOString().slice(0, 10);
  return `| ${name} | ${proves} | ${found} | ${holds ? 'yes' : '**no**'} | ${figure(seconds)} | ${day} |`;
};

/** The report with the rows of these proofs new. */
function report(proofs: readonly Proof[]): string {
  const rows = rowsSoFar();
  for (const proof of proofs) rows.set(proof.name, rowOf(proof));
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `# Proofs by figures

Written by \`npm run proof\`, last on or after commit ${commit}. Node ${process.versions.node},
${String(cpus().length)} × ${model}, ${String(Math.round(totalmem() / 2 ** 30))} GiB, with other work running beside it: times are upper
bounds, counts are exact. Short runs of the same modules are part of \`npm test\`: \`tests/proof\`, \`tests/store\`,
\`tests/security\`, \`tests/e2e/leave.spec.ts\`.

| proof | what it shows | found | holds | seconds | on |
|---|---|---|---|---|---|
${[...rows.values()].join('\n')}

Not proved here: a disk that says it has flushed and has not; Safari itself (WebKitGTK stands in for it); the memory of a
running process; a day of load.
`;
}

const only = argument('only')?.split(',') ?? NAMES;
const unknown = only.filter((name) => !(NAMES as string[]).includes(name));
if (unknown.length > 0) {
  console.error(`No such proof: ${unknown.join(', ')}. There are: ${NAMES.join(', ')}.`);
  process.exit(2);
}
const proofs: Proof[] = [];
for (const name of NAMES.filter((one) => only.includes(one))) {
  proofs.push(await PROOFS[name]());
  // After each: the long ones may be cut off.
  if (!quick) writeFileSync(REPORT, report(proofs));
}
process.exit(proofs.every(({ holds }) => holds) ? 0 : 1);

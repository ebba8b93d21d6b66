/**
 * Makes a packet without a server, from an answers file (docs/answers-file.md).
 *
 *   npm run packet -- --answers <file.json> --out <file.pdf> [--form official|substitute] [--keep] [--today YYYY-MM-DD]
 *   npm run -s packet -- --sample [who]
 *
 * Prints a summary as JSON: the form, pages, sheets, answers that are not on paper and why, empty boxes and why.
 * `--keep` adds the part that the person keeps. The official form is taken from DATA_DIR (./data unless set) where
 * it is installed; otherwise the substitute prints. Ends with 1 and a message when something is wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAnswers } from '../app/packet/answers-file';
import { loadInstalledForm } from '../app/packet/engine/install';
import { makePacket } from '../app/packet/index';
import { CURRENT, spokenGuidance } from '../app/rules/index';
import { en as words } from '../app/rules/words/en';
import { foldersFrom } from '../db/folders';
import { walk } from '../schemas/application';
import { todayInIllinois } from '../schemas/dates';

const USAGE = `Usage: npm run packet -- --answers <file.json> --out <file.pdf> [--form official|substitute] [--keep]
       npm run packet -- --sample [who]`;

/** Ends the run with a message for the person at the keyboard. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        answers: { type: 'string' },
        out: { type: 'string' },
        form: { type: 'string' },
        today: { type: 'string' },
        keep: { type: 'boolean', default: false },
        sample: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : 'The options cannot be read.'}\n${USAGE}`);
  }
}

async function printSample(who: string | undefined): Promise<void> {
  const { people } = await import('../tests/people/index');
  const person = who === undefined ? people[0] : people.find(({ id }) => id === who);
  if (!person) stop(`There is no sample "${who}". Samples: ${people.map(({ id }) => id).join(', ')}`);
  console.log(JSON.stringify(person.typed, null, 2));
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return stop(`The answers file cannot be read: ${path}`);
  }
  try {
    // `npm run` without -s puts its own lines above a sample that is sent to a file.
    return JSON.parse(text.replace(/^(?:\s*\n|> .*\n)+/, ''));
  } catch {
    return stop(`The answers file is not valid JSON: ${path}`);
  }
}

const { values: options, positionals } = readOptions();
if (options.sample) {
  await printSample(positionals[0]);
} else {
  if (!options.answers || !options.out || positionals.length > 0) stop(USAGE);
  if (options.form !== undefined && options.form !== 'official' && options.form !== 'substitute')
    stop(`--form is "official" or "substitute", not "${options.form}"`);
  if (options.today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.today))
    stop('--today is a date such as 2026-11-23');
  const prepared = loadInstalledForm(foldersFrom(process.env).dataDir);
  if (options.form === 'official' && !prepared)
    stop(
      'The official form is not installed. Install it with: npm run form:install -- <path or https address>',
    );

  const today = options.today ?? todayInIllinois();
  const read = readAnswers(readJson(options.answers), today);
  if ('problems' in read)
    stop(
      [
        'The answers file has problems:',
        ...read.problems.map(({ path, message }) => `  ${path} ${message}`),
      ].join('\n'),
    );
  const { kept, missing } = walk(read.draft);
  const form = options.form ?? (prepared ? 'official' : 'substitute');
  const parts = { send: true, keep: options.keep };
  const guidance = spokenGuidance(kept, { today, edition: CURRENT }, words);
  const { bytes, summary } = makePacket({ kept, today, form, prepared, parts, guidance, missing });
  try {
    writeFileSync(options.out, bytes, { mode: 0o600 });
  } catch {
    stop(`The packet cannot be written: ${options.out}`);
  }
  console.log(JSON.stringify(summary, null, 2));
}

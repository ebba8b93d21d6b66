import { execFileSync } from 'node:child_process';
import { withFile } from '../../tests/evidence/support';

/** What makes a PDF act, call or carry something. */
const ACTIVE = /\/(JS|JavaScript|AA|OpenAction|Launch|URI|EmbeddedFiles?|SubmitForm|GoToR|RichMedia|XFA)\b/;
/** A packet is long when every question holds something. */
const MOST = 1e9;

const unpacked = (pdf: Buffer): string =>
  withFile(pdf, (file) =>
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
      encoding: 'latin1',
      maxBuffer: MOST,
    }),
  );

const textOf = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: MOST });

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '');

/** Whether a text can be laid from the words of the paper: a narrow box breaks it, and reads between its lines. */
const isLaidFrom = (text: string, words: readonly string[]): boolean =>
  text === '' || words.some((word) => text.startsWith(word) && isLaidFrom(text.slice(word.length), words));

/** What is wrong with a packet: something that acts, or a text that was typed and does not stand on it. */
export function faultsOfPaper(pdf: Buffer, typed: Iterable<string>): string[] {
  const found = ACTIVE.exec(unpacked(pdf));
  const text = textOf(pdf);
  const whole = bare(text);
  const words = [...new Set(text.split(/\s+/).map(bare))].filter(Boolean);
  // The replacement sign is no letter: it is listed to be written by hand.
  const missing = [...typed].filter(
    (one) => !one.includes('\ufffd') && !whole.includes(bare(one)) && !isLaidFrom(bare(one), words),
  );
  return [
    ...(found ? [`the paper holds ${found[0]}`] : []),
    ...missing.map((one) => `not on the paper: ${JSON.stringify(one)}`),
  ];
}

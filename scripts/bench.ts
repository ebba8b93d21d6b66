/**
 * How long a packet on the official form takes, against plain pdf-lib (load, fill by name, flatten, save) on the
 * same form in the same run. The last line is JSON.
 *
 *   npm run bench
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { PDFCheckBox, PDFDocument, PDFTextField } from 'pdf-lib';
import { Flow, loadInstalledForm, renderPacket } from '../app/packet/engine/index';
import type { Mark, PreparedForm } from '../app/packet/engine/index';
import { inspectForm } from '../app/packet/engine/inspect';
import { formFiles } from '../app/packet/engine/form-store';
import { prepareForm } from '../app/packet/engine/prepare';
import { foldersFrom } from '../db/folders';
import { BOXES } from '../templates/il-cvc/boxes';

const ROUNDS = 60;
const PLAIN_ROUNDS = 7;
const TEXTS = 105;
const TICKS = 45;

const dataDir = foldersFrom(process.env).dataDir;
const handedOver = fileURLToPath(
  new URL('../../shared/official-form/il-cvc-application-rev-2024-12.pdf', import.meta.url),
);
const installed = formFiles(dataDir).original;
const path = [installed, handedOver].find((candidate) => existsSync(candidate));
if (!path) {
  console.log(
    'The official form is not installed, so there is nothing to time (npm run form:install -- <path>).',
  );
  console.log(JSON.stringify({ skipped: 'the official form is not installed' }));
  process.exit(0);
}
const original = readFileSync(path);

async function prepared(): Promise<PreparedForm> {
  const stored = path === installed ? loadInstalledForm(dataDir) : undefined;
  if (stored) return stored;
  const inspection = await inspectForm(original);
  if (!inspection.accepted) throw new Error(inspection.message);
  return prepareForm(inspection.document, inspection.revision, inspection.sha256);
}

/** About 150 boxes with the kind of answers people give; spread over all pages. */
function marks(): Mark[] {
  const texts = BOXES.filter(({ kind }) => kind === 'text');
  const ticks = BOXES.filter(({ kind }) => kind === 'checkbox');
  const answer = (width: number) =>
    width < 60 ? '12' : width < 140 ? 'Łucja Nowak' : 'Nguyễn Thị Hoa, José O’Brien';
  const every = <T>(list: readonly T[], count: number) =>
    Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T);
  return [
    ...every(texts, TEXTS).map(({ id, width }): Mark => ({
      box: id,
      kind: 'text',
      text: answer(width),
      size: 9,
    })),
    ...every(ticks, TICKS).map(({ id }): Mark => ({ box: id, kind: 'tick' })),
  ];
}

/** Two continuation sheets: one long answer, one table of payers. */
function sheets() {
  const flow = new Flow({
    footer: ({ page, pages }) => ({ left: 'Nowak, Mateusz', right: `Added sheet ${page} of ${pages}` }),
  });
  flow.titleBlock('Added sheets', 'Continues the application. Each item is named as on the form.');
  flow.heading('Briefly describe the crime', 2, 'Item 2A');
  flow.paragraph(
    'He was walking home from work when someone in a passing car fired several shots. '.repeat(24),
  );
  flow.pageBreak().heading('Persons who have paid: funeral', 2, 'Item 6A');
  const payers = Array.from({ length: 18 }, (_, row) => [
    `Łucja Nowak ${row}`,
    'Sister',
    '03/24/2026',
    '$2,100.00',
  ]);
  flow.table(
    [
      { header: 'Name', width: 4 },
      { header: 'Relationship to victim', width: 3 },
      { header: 'Paid on', width: 2 },
      { header: 'Amount', width: 2, align: 'right' },
    ],
    payers,
    ['Total', '', '', '$37,800.00'],
  );
  return flow.finish();
}

const officialPacket = (form: PreparedForm) =>
  renderPacket({ form: { prepared: form, marks: marks() }, after: sheets(), title: 'Application' });

/** What a programmer would write first: every field by its name, then flatten and save. No added sheets. */
async function plainPdfLib(): Promise<number> {
  const document = await PDFDocument.load(original, { updateMetadata: false });
  const form = document.getForm();
  const names = form.getFields().map((field) => field.getName());
  let filled = 0;
  for (const name of names) {
    if (filled++ >= TEXTS + TICKS) break;
    const field = form.getField(name);
    if (field instanceof PDFTextField) field.setText('Jose O');
    else if (field instanceof PDFCheckBox) field.check();
  }
  form.flatten();
  return (await document.save()).length;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rounded = (value: number) => Math.round(value * 100) / 100;

const coldStart = performance.now();
const form = await prepared();
const coldLoad = performance.now() - coldStart;
const first = performance.now();
const bytes = officialPacket(form).length;
const cold = performance.now() - first;

for (let round = 0; round < ROUNDS; round++) officialPacket(form);
const delay = monitorEventLoopDelay({ resolution: 1 });
await pause(20);
delay.enable();
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  officialPacket(form);
  times.push(performance.now() - start);
  await pause(2);
}
delay.disable();

const plain: number[] = [];
for (let round = 0; round < PLAIN_ROUNDS; round++) {
  const start = performance.now();
  await plainPdfLib();
  plain.push(performance.now() - start);
}
plain.shift();

const result = {
  officialPacketMs: rounded(median(times)),
  officialPacketP95Ms: rounded([...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0),
  officialPacketColdMs: rounded(cold),
  formReadyMs: rounded(coldLoad),
  plainPdfLibMs: rounded(median(plain)),
  ratioVsPlainPdfLib: rounded(median(plain) / median(times)),
  eventLoopMaxMs: rounded(delay.max / 1e6),
  packetBytes: bytes,
};
console.log(
  `Form: ${path === installed ? 'installed' : 'handed over for tests'}; ${TEXTS + TICKS} boxes, 2 added sheets`,
);
console.log(
  `Form ready after ${result.formReadyMs} ms; first packet of the process ${result.officialPacketColdMs} ms`,
);
console.log(
  `Official packet, warm: median ${result.officialPacketMs} ms, 95 % within ${result.officialPacketP95Ms} ms`,
);
console.log(
  `Plain pdf-lib, warm: median ${result.plainPdfLibMs} ms; ${result.ratioVsPlainPdfLib} times as long`,
);
console.log(`Longest hold of the event loop while printing: ${result.eventLoopMaxMs} ms`);
console.log(JSON.stringify(result));

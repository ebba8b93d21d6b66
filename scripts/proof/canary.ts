import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLog } from '../../app/server/log';
import { createPackets } from '../../app/server/packets';
import { backupStore } from '../../db/backup';
import { steps, STEP_IDS } from '../../schemas/steps';
import { wizardStep } from '../../schemas/wizard';
import { startServer, type TestServer } from '../../tests/support/server';

/** What came of a journey with a mark in every field. All but the first three must be 0. */
export interface CanaryFigures {
  /** Fields that were posted with a mark, and forced errors. */
  readonly fields: number;
  readonly errors: number;
  /** Whether the marks were in the paper: they had been taken in. */
  readonly onPaper: boolean;
  /** Files (databases, logs of changes, keys, backups, temporary files) and log lines with a mark. */
  readonly inFiles: number;
  readonly inLog: number;
  /** Addresses with a mark that a page led to. */
  readonly inAddresses: number;
}

const MARK = 'CANARY7f3a';
type Fields = Record<string, string>;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** What a person could fill in on a page: the mark in each text, the first of each choice. */
function filledIn(html: string): Fields {
  const fields: Fields = {};
  const main = html.slice(html.indexOf('<main'));
  for (const [tag] of main.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? 'text';
    if (name === undefined || type === 'file') continue;
    if (type === 'hidden') fields[name] = attribute(tag, 'value') ?? '';
    else if (type === 'radio' || type === 'checkbox') fields[name] ??= attribute(tag, 'value') ?? 'on';
    else fields[name] = `${MARK} ${name.split('.').at(-1) ?? ''}`;
  }
  return { ...fields, intent: 'continue' };
}

/** Everything that may go wrong, with the mark in it. */
async function forceErrors(server: TestServer, cookie: string, token: string): Promise<number> {
  const headers = {
    Cookie: cookie,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  const tries = [
    server.post('/form/1a', { [MARK]: MARK }, cookie),
    server.post('/form/1a', { token, 'whoIsApplying.role': MARK, saveId: MARK, mark: MARK }, cookie),
    server.post('/form/autosave', { token, step: MARK, [MARK]: MARK }, cookie),
    server.post('/return', { code: MARK, token }, cookie),
    server.post('/file.dat', { words: MARK, token }, cookie),
    server.send(`/form/${MARK}?${MARK}`, { headers }),
    server.send(`/papers/${MARK}`, { headers }),
    server.send(`/${MARK}%E0%A4%A`, { headers }),
    server.send('/form/1a', { method: 'POST', headers, body: MARK.repeat(20_000) }),
    server.send('/papers', {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=x' },
      body: `--x\r\n${MARK}`,
    }),
    server.send('/form/1a', { method: 'POST', headers: { ...headers, 'Content-Type': MARK }, body: MARK }),
  ];
  return (await Promise.all(tries)).length;
}

/** Answers every question there is with the mark. */
async function answerEverything(
  server: TestServer,
  cookie: string,
): Promise<{ fields: number; addresses: number }> {
  let [fields, addresses] = [0, 0];
  for (const id of STEP_IDS) {
    const { slug } = wizardStep(id);
    const target = steps[id].type === 'list' ? `/form/${slug}/new` : `/form/${slug}`;
    const page = await server.send(target, { headers: { Cookie: cookie } });
    if (page.status !== 200) continue;
    const form = filledIn(page.body);
    fields += Object.values(form).filter((value) => value.startsWith(MARK)).length;
    const saved = await server.post(target, form, cookie);
    addresses += String(saved.headers.location ?? '').includes(MARK) ? 1 : 0;
  }
  return { fields, addresses };
}

/** Walks a whole application with a mark in every field, forces errors, prints, backs up, and looks for the mark. */
export async function followCanary(): Promise<CanaryFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'canary-'));
  const before = process.env['TMPDIR'];
  // Whatever this program writes as a temporary file lands where it can be searched.
  process.env['TMPDIR'] = folder;
  mkdirSync(path.join(folder, 'backups'));
  const packetLog: string[] = [];
  const packets = createPackets(createLog({ write: (line: string) => packetLog.push(line) }), folder);
  const server = await startServer({ packets });
  try {
    const { cookie, token } = await server.begin();
    const { fields, addresses } = await answerEverything(server, cookie);
    const errors = await forceErrors(server, cookie, token);
    for (const page of ['/form', '/form/check', '/form/print'])
      await server.send(page, { headers: { Cookie: cookie } });
    const paper = await server.send('/form.pdf?send=1&keep=1', { headers: { Cookie: cookie } });
    const text = execFileSync('pdftotext', ['-', '-'], { input: paper.bytes, encoding: 'utf8' });
    backupStore(
      { dataDir: server.dataDir, keysDir: path.join(server.dataDir, 'keys') },
      path.join(folder, 'backups'),
      Date.now(),
    );
    const files = [...new Set([...filesUnder(folder), ...filesUnder(server.dataDir)])];
    return {
      fields,
      errors,
      onPaper: text.includes(MARK),
      inFiles: files.filter((file) => readFileSync(file).includes(MARK)).length,
      inLog: [...server.lines, ...packetLog].filter((line) => line.includes(MARK)).length,
      inAddresses: addresses,
    };
  } finally {
    await server.close();
    await packets.close();
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

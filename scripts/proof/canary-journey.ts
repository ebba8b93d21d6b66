import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { backupStore } from '../../db/backup';
import { walk } from '../../schemas/application';
import { steps, STEP_IDS } from '../../schemas/steps';
import { WIZARD } from '../../schemas/wizard';
import { hostileBill, phonePhoto } from '../../tests/evidence/support';
import { filesUnder } from '../../tests/support/files';
import { startServer, type Answer, type TestServer } from '../../tests/support/server';
import { breakPages, fillDisk, forceErrors, FragilePackets, TROUBLES } from './canary-errors';
import { holdsMark, MARK, marked } from './marks';
import {
  fieldsOf,
  formAddress,
  inputsOf,
  isTyped,
  open,
  PAGES_OF_A_VISIT,
  picked,
  post,
  postFile,
  type Input,
  type Visitor,
  type Way,
} from './typing';

/** What came of the journeys. All but the first four must be 0 or empty. */
export interface JourneyFigures {
  /** Answers given, with the mark or by picking, and errors forced. */
  readonly fields: number;
  readonly errors: number;
  /** Saves that a full disk refused; 0 where none could be made. */
  readonly diskFull: number;
  /** Whether the mark stood on every paper: it had been taken in. */
  readonly onPaper: boolean;
  /** Questions that no journey has reached. */
  readonly neverReached: readonly string[];
  readonly inFiles: number;
  readonly inLog: number;
  readonly inAddresses: number;
}

interface Journey extends Way {
  /** Whether answers are refused first, saved while typing and looked at again on every page. */
  readonly thorough?: true;
}

/** The six ways of applying; and two that tick boxes, one of which says no where the others say yes. */
const WAYS: readonly Journey[] = [
  { role: 'self', thorough: true },
  { role: 'child' },
  { role: 'dependentAdult' },
  { role: 'died', thorough: true },
  { role: 'payer' },
  { role: 'ownCosts' },
  { role: 'self', ticks: (name) => !['noCemetery', 'useApplicant'].includes(name) },
  {
    role: 'child',
    ticks: () => true,
    other: { report: { reported: 'no' }, offender: { known: 'no' } },
  },
];

/** Every file under a folder that holds a mark. */
export const filesWithMark = (folder: string): string[] =>
  filesUnder(folder).filter((file) => holdsMark(readFileSync(file)) || holdsMark(Buffer.from(file)));

class Journeys {
  fields = 0;
  errors = 0;
  inAddresses = 0;
  onPaper = true;
  readonly reached = new Set<string>();

  constructor(
    private readonly server: TestServer,
    private readonly fragile: FragilePackets,
  ) {}

  /** The addresses that an answer leads to hold no mark. */
  private look(answer: Answer): Answer {
    const links = [...answer.body.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, link]) => link);
    for (const address of [answer.headers.location, ...links])
      if (address !== undefined && holdsMark(Buffer.from(decodeURIComponent(String(address)))))
        this.inAddresses += 1;
    return answer;
  }

  private draftOf({ cookie }: Visitor) {
    const draft = this.server.store.visit(cookie.split('=')[1])?.read().document;
    if (!draft) throw new Error('no draft');
    return draft;
  }

  /** Posts one page as it stands, looks at the answer, and gives the mark of the page for the next try. */
  private async send(
    visitor: Visitor,
    target: string,
    inputs: readonly Input[],
    mark: string,
  ): Promise<string> {
    const answer = this.look(await post(visitor, target, [...inputs, { name: 'mark', value: mark }]));
    return /name="mark" value="([^"]*)"/.exec(answer.body)?.[1] ?? mark;
  }

  /** Answers every question of a way; a thorough one first too long to be taken, and then while typing as well. */
  private async answer(visitor: Visitor, way: Journey): Promise<void> {
    for (const { id, slug } of WIZARD) {
      if (!walk(this.draftOf(visitor)).path.some((step) => step.id === id)) continue;
      const list = steps[id].type === 'list';
      const target = formAddress(id);
      const own = [
        { name: 'saveId', value: `save-of-${id}` },
        ...(list ? [{ name: 'item', value: `entry-${id}` }] : []),
      ];
      const inputs = (tooMuch: boolean): Input[] =>
        fieldsOf(id).flatMap(([name, field]) => {
          const typed = isTyped(field) ? marked(name, field) : picked(way, id, name, field);
          const more = tooMuch && isTyped(field) ? MARK.repeat(field.maxLength / MARK.length + 1) : '';
          return inputsOf(`${id}.${name}`, typeof typed === 'string' ? typed + more : typed);
        });
      let mark = list ? 'new' : '0';
      if (way.thorough) mark = await this.send(visitor, target, [...own, ...inputs(true)], mark);
      await this.send(visitor, target, [...own, ...inputs(false)], mark);
      this.fields += fieldsOf(id).length;
      if (!way.thorough) continue;
      await this.send(
        visitor,
        '/form/autosave',
        [{ name: 'step', value: slug }, ...own, ...inputs(false)],
        mark,
      );
      this.look(await open(visitor, `/form/${slug}${list ? `/entry-${id}` : ''}`));
      if (list) this.look(await open(visitor, `/form/${slug}`));
    }
  }

  private count(visitor: Visitor): void {
    const { kept } = walk(this.draftOf(visitor));
    for (const [id, values] of Object.entries(kept)) {
      const items = (values as { items?: readonly object[] }).items ?? [values];
      for (const item of items) for (const name of Object.keys(item)) this.reached.add(`${id}.${name}`);
    }
  }

  async travel(way: Journey): Promise<Visitor> {
    this.server.clock.now += 60_000;
    const visitor = { server: this.server, ...(await this.server.begin()) };
    await this.answer(visitor, way);
    this.count(visitor);
    for (const page of PAGES_OF_A_VISIT) this.look(await open(visitor, page));
    const paper = await open(visitor, '/form.pdf?send=1&keep=1');
    const text = execFileSync('pdftotext', ['-', '-'], { input: paper.bytes, encoding: 'utf8' });
    this.onPaper &&= text.includes(MARK);
    return visitor;
  }

  /** Papers with the mark in their names, their hidden data and their words. */
  async addPapers(visitor: Visitor): Promise<void> {
    const files = [await phonePhoto(), await hostileBill(), Buffer.from(`%PDF-1.7 ${MARK}`)];
    for (const [index, bytes] of files.entries()) {
      const fields = { intent: 'add', belongsTo: 'other', text: `${MARK} ${String(index)}` };
      const added = await postFile(visitor, '/papers', fields, { name: `${MARK}.jpg`, type: MARK, bytes });
      this.errors += added.status === 422 ? 1 : 0;
    }
    const page = this.look(await open(visitor, '/papers'));
    for (const [, id] of page.body.matchAll(/href="\/papers\/([\w-]+)"/g))
      await open(visitor, `/papers/${id ?? ''}`);
    await open(visitor, '/form.pdf?send=1');
  }

  /** The answers as a file: saved, opened with wrong words and with the right ones. Tells whether the file told anything. */
  async takeAway(visitor: Visitor): Promise<boolean> {
    const page = await postFile(visitor, '/file', { intent: 'words' });
    const words = /<p class="words">([^<]+)</.exec(page.body)?.[1] ?? '';
    const { bytes } = await post(visitor, '/file.dat', inputsOf('words', words));
    const nobody = { server: this.server, cookie: '', token: '' };
    const openWith = (typed: string) =>
      postFile(
        nobody,
        '/file',
        { intent: 'open', mode: 'personal', words: typed },
        { name: `${MARK}.dat`, type: MARK, bytes },
      );
    this.errors += (await openWith(MARK)).status === 422 ? 1 : 0;
    const opened = await openWith(words);
    const cookie = opened.setCookies.find((one) => one.startsWith('__Host-sid='))?.split(';')[0] ?? '';
    const again = await open({ ...nobody, cookie }, '/form/check');
    if (!again.body.includes(MARK)) throw new Error('the file did not bring the answers back');
    return holdsMark(bytes);
  }

  /** Packets whose worker comes to grief. */
  async loseWorkers(visitor: Visitor): Promise<void> {
    for (const trouble of TROUBLES) {
      this.fragile.trouble = trouble;
      const answer = await open(visitor, '/form.pdf?send=1&keep=1');
      if (answer.status !== 503) throw new Error(`${trouble}: ${String(answer.status)}`);
      this.errors += 1;
    }
    this.fragile.trouble = undefined;
  }
}

/** Every way of applying with the mark in every question, every forced error, and a search of all that is left. */
export async function travelMarked(folder: string): Promise<JourneyFigures> {
  // Whatever this program writes as a temporary file lands where it can be searched.
  process.env['TMPDIR'] = folder;
  mkdirSync(path.join(folder, 'backups'));
  const packetLog: string[] = [];
  const fragile = new FragilePackets(folder, packetLog);
  const server = await startServer({ packets: fragile.packets, change: breakPages });
  const journeys = new Journeys(server, fragile);
  let inFiles = 0;
  try {
    for (const way of WAYS) {
      const visitor = await journeys.travel(way);
      if (way !== WAYS[0]) continue;
      await journeys.addPapers(visitor);
      if (await journeys.takeAway(visitor)) inFiles += 1;
      await journeys.loseWorkers(visitor);
      journeys.errors += await forceErrors(visitor);
    }
    const stores = { dataDir: server.dataDir, keysDir: path.join(server.dataDir, 'keys') };
    backupStore(stores, path.join(folder, 'backups'), server.clock.now);
    const diskFull = await fillDisk(folder, (small) => {
      inFiles += filesWithMark(small.dataDir).length;
      packetLog.push(...small.lines);
    });
    inFiles += filesWithMark(folder).length;
    const { fields, errors, onPaper, inAddresses, reached } = journeys;
    const all = STEP_IDS.flatMap((id) => fieldsOf(id).map(([name]) => `${id}.${name}`));
    return {
      fields,
      errors,
      diskFull,
      onPaper,
      neverReached: all.filter((name) => !reached.has(name)),
      inFiles,
      inLog: [...server.lines, ...packetLog].filter((line) => holdsMark(Buffer.from(line))).length,
      inAddresses,
    };
  } finally {
    await server.close();
    await fragile.close();
  }
}

const [, program, folder] = process.argv;
if (program === import.meta.filename && folder !== undefined)
  process.send?.(await travelMarked(folder), () => process.exit(0));

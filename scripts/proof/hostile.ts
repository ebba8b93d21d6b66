import type { ServerBuild } from '@remix-run/node';
import { STEP_IDS, type StepId } from '../../schemas/steps';
import { PARTS } from '../../schemas/wizard';
import { CORPUS, type Hostile } from '../../tests/security/corpus';
import { startServer, type TestServer } from '../../tests/support/server';
import { HostileDraft } from './hostile-draft';
import { addPaper } from './hostile-files';
import { Papers } from './hostile-printing';
import { askEverywhere, typeInPublic } from './hostile-routes';
import { noFigures, Watch } from './hostile-watch';
import { fieldsOf, isTyped, type Way } from './typing';

/** What came of typing every payload into every question. The lists must be empty. */
export interface HostileFigures {
  readonly payloads: number;
  /** Questions that are answered by typing. */
  readonly questions: number;
  /** Times that a payload came back with an error in its field, and that one was kept and shown again. */
  readonly refused: number;
  readonly taken: number;
  readonly pages: number;
  readonly papers: number;
  /** Questions that never held a payload, and free texts that never kept one. */
  readonly neverTyped: readonly string[];
  readonly neverKept: readonly string[];
  readonly faults: readonly string[];
}

const MINUTE = 60_000;
const PLAIN: Hostile = { way: 'element content', text: 'plain words' };

/** Two ways of applying on which every free text is asked, and what is asked on the second alone. */
const WAYS: readonly (readonly [Way, (readonly StepId[])?])[] = [
  [{ role: 'child' }],
  [{ role: 'died', other: { report: { reported: 'no' } } }, ['report', 'lifeInsurance', 'policies']],
];

/** Every page on which an answer can be seen, and those around them. */
const PAGES = ['', '/check', '/stand', '/estimate', '/print'].map((page) => `/form${page}`);
const AROUND = ['/', '/papers', '/code', '/file', '/delete', '/help'];

async function readAll(watch: Watch, role: string): Promise<void> {
  for (const target of [...PAGES, ...AROUND]) watch.page(`${role} ${target}`, await watch.open(target), 200);
  for (const [index, part] of PARTS.entries()) {
    const answer = await watch.open(`/form/part/${String(index + 1)}`);
    if (answer.status !== 302) watch.page(`${role} ${part}`, answer, 200);
  }
  const { headers } = await watch.open('/form/check.data');
  if (!String(headers['content-type']).startsWith('text/x-script'))
    watch.fault('data', 'could be read as a page');
}

interface Round {
  readonly name: string;
  readonly choose: (question: number) => Hostile;
  /** Whether the page of this number gets the dearer tries too. */
  readonly turn: (page: number) => boolean;
  readonly printed: boolean;
}

const roundOf = (number: number): Round => ({
  name: `round ${String(number)}`,
  choose: (question) => CORPUS[(question + number) % CORPUS.length] ?? PLAIN,
  turn: (page) => (page + number) % 8 === 0,
  // Half of them, so that a twentieth of all rounds always has one.
  printed: number % 2 === (number < CORPUS.length / 2 ? 0 : 1),
});

/** The same with plain words, for comparison: the dearer tries wherever one of the rounds makes them. */
const plainly = (rounds: readonly Round[]): Round => ({
  name: 'plainly',
  choose: () => PLAIN,
  turn: (page) => rounds.some(({ turn }) => turn(page)),
  printed: false,
});

/** Which of the sixty rounds to run: in each one every question holds another payload. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

class Hostiles {
  private readonly skeletons = new Map<string, string>();
  readonly figures = noFigures();

  constructor(
    private readonly server: TestServer,
    private readonly routes: ServerBuild['routes'],
    private readonly papers: Papers,
  ) {}

  private async watch(name: string): Promise<Watch> {
    // So many drafts within an hour from one source would be refused.
    this.server.clock.now += 3 * MINUTE;
    return new Watch(
      { server: this.server, ...(await this.server.begin()) },
      this.figures,
      this.skeletons,
      name,
    );
  }

  async run({ name, choose, turn, printed }: Round): Promise<void> {
    for (const [way, only] of WAYS) {
      const watch = await this.watch(name);
      const draft = new HostileDraft(watch, way, choose, turn, only);
      await draft.typeRefused();
      watch.page(`${way.role} refused /form/check`, await watch.open('/form/check'), 200);
      await draft.typeTaken();
      await readAll(watch, way.role);
      if (only) continue;
      if (printed) await this.papers.print(watch);
      await askEverywhere(watch, this.routes, choose(0));
      await typeInPublic(watch, choose(0));
      await addPaper(watch, choose(0));
    }
  }
}

/** Types the payloads into every question, refused and taken, and judges every page and paper that shows them. */
export async function runHostile({ part, of }: Share = { part: 0, of: 1 }): Promise<HostileFigures> {
  const rounds = CORPUS.flatMap((_, number) => (number % of === part ? [roundOf(number)] : []));
  const papers = new Papers();
  await papers.open();
  let routes: ServerBuild['routes'] = {};
  const server = await startServer({
    packets: papers.packets,
    change: (build) => {
      routes = build.routes;
      return build;
    },
  });
  try {
    const hostiles = new Hostiles(server, routes, papers);
    for (const round of [plainly(rounds), ...rounds]) await hostiles.run(round);
    const { held, kept, ...counts } = hostiles.figures;
    const typed = STEP_IDS.flatMap((id) =>
      fieldsOf(id)
        .filter(([, field]) => isTyped(field))
        .map(([name, { kind }]) => ({ name: `${id}.${name}`, kind })),
    );
    return {
      payloads: CORPUS.length,
      questions: typed.length,
      ...counts,
      neverTyped: typed.filter(({ name }) => !held.has(name)).map(({ name }) => name),
      neverKept: typed
        .filter(({ name, kind }) => /text/i.test(kind) && !kept.has(name))
        .map(({ name }) => name),
    };
  } finally {
    await server.close();
    await papers.close();
  }
}

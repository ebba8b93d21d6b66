import { walk } from '../../schemas/application';
import type { Field } from '../../schemas/fields';
import { steps, type StepId } from '../../schemas/steps';
import { WIZARD } from '../../schemas/wizard';
import type { Hostile } from '../../tests/security/corpus';
import { fieldsOf, formAddress, inputsOf, isTyped, picked, type Input, type Way } from './typing';
import type { Watch } from './hostile-watch';

/** What is typed where a payload cannot be taken; the second is another answer of the same kind. */
const PLAIN: Partial<Record<Field['kind'], readonly [unknown, unknown]>> = {
  money: ['12.34', '56.78'],
  number: ['3', '4'],
  phone: ['312 555 0142', '312 555 0143'],
  email: ['one@mail.example', 'two@mail.example'],
  zip: ['60601', '60602'],
  state: ['IL', 'IN'],
  date: [
    { month: '3', day: '14', year: '2026' },
    { month: '3', day: '15', year: '2026' },
  ],
  roughDate: [
    { month: '3', day: '14', year: '2026' },
    { month: '3', day: '15', year: '2026' },
  ],
};

const keptOf = (field: Field, typed: unknown): unknown => {
  const read = field.codec.safeParse(typed);
  return read.success ? read.data : undefined;
};

/** The payload in a form that the question refuses: made too long where it would be taken. */
function refusedInputs(name: string, field: Field, hostile: Hostile): Input[] {
  const { text, wire } = hostile;
  if (field.kind === 'date' || field.kind === 'roughDate')
    return ['month', 'day', 'year'].map((part) => ({ name: `${name}.${part}`, value: text, wire }));
  const more = keptOf(field, text) === undefined ? '' : 'x'.repeat(field.maxLength);
  return [{ name, value: text + more, wire: wire && wire + more }];
}

/** The payload where the question takes it, else a plain answer. A second answer is another one of the same kind. */
function takenInputs(name: string, field: Field, hostile: Hostile, second = false): Input[] {
  const more = second ? ' 2' : '';
  if (keptOf(field, hostile.text + more) !== undefined)
    return [
      { name, value: hostile.text + more, wire: hostile.wire && hostile.wire + encodeURIComponent(more) },
    ];
  const [one, other] = PLAIN[field.kind] ?? ['words', 'other words'];
  return inputsOf(name, second ? other : one);
}

/** One draft into which payloads are typed, page by page: first refused, then mended. */
export class HostileDraft {
  /** The form of each page as it stands: what a browser would post along. */
  private readonly forms = new Map<StepId, Input[]>();
  private readonly items = new Map<StepId, string>();

  /**
   * @param choose the payload for the question of this number
   * @param turn whether the page of this number gets the dearer tries as well
   */
  constructor(
    private readonly watch: Watch,
    private readonly way: Way,
    private readonly choose: (question: number) => Hostile,
    private readonly turn: (page: number) => boolean,
    private readonly only?: readonly StepId[],
  ) {}

  /** The steps that are asked by now and are part of this draft. */
  private get path(): readonly StepId[] {
    const { visitor } = this.watch;
    const draft = visitor.server.store.visit(visitor.cookie.split('=')[1])?.read().document;
    const asked = draft ? walk(draft).path.map(({ id }) => id) : [];
    return asked.filter((id) => id === 'whoIsApplying' || !this.only || this.only.includes(id));
  }

  private async eachPage(work: (id: StepId, page: number) => Promise<void>): Promise<void> {
    for (const [page, { id }] of WIZARD.entries()) if (this.path.includes(id)) await work(id, page);
  }

  /** What a posted page says of itself. */
  private own(id: StepId, mark: string): Input[] {
    const item = `entry-${id}`;
    if (steps[id].type === 'list') this.items.set(id, item);
    const list = this.items.has(id);
    return [
      { name: 'mark', value: mark },
      { name: 'saveId', value: `save-${String(Math.random()).slice(2, 14).padEnd(12, '0')}` },
      ...(list ? [{ name: 'item', value: item }] : []),
    ];
  }

  private inputs(id: StepId, typed: (name: string, field: Field, hostile: Hostile) => Input[]): Input[] {
    return fieldsOf(id).flatMap(([field, about], index) => {
      const name = `${id}.${field}`;
      if (isTyped(about)) return typed(name, about, this.choose(numberOf(id) + index));
      return inputsOf(name, picked(this.way, id, field, about));
    });
  }

  private remember(id: StepId, shown: ReadonlyMap<string, string>): void {
    this.forms.set(id, this.own(id, shown.get('mark') ?? '0'));
  }

  private form(id: StepId): Input[] {
    return this.forms.get(id) ?? this.own(id, steps[id].type === 'list' ? 'new' : '0');
  }

  /** Nothing that is posted here can be taken: each page comes back with it in its fields. */
  async typeRefused(): Promise<void> {
    await this.eachPage(async (id, page) => {
      if (this.turn(page)) await this.tamper(id, page);
      const inputs = this.inputs(id, refusedInputs);
      const questions = fieldsOf(id).flatMap(([field, about]) => (isTyped(about) ? [`${id}.${field}`] : []));
      const typed = inputs.filter(({ name }) => questions.includes(questionOf(name)));
      const answer = await this.watch.post(`${this.way.role} ${id} refused`, formAddress(id), [
        ...this.form(id),
        ...inputs,
      ]);
      if (typed.length === 0) return;
      const shown = this.watch.page(`${this.way.role} ${id} refused`, answer, 422);
      this.remember(id, shown);
      for (const { name, value } of typed)
        this.watch.same(`${this.way.role} ${id} refused`, name, shown.get(name), value);
      this.watch.figures.refused += typed.length;
      for (const { name } of typed) this.watch.figures.held.add(questionOf(name));
    });
  }

  /** A choice that nobody offers. */
  private async tamper(id: StepId, page: number): Promise<void> {
    const hostile = this.choose(page);
    const inputs = fieldsOf(id).map(([field, about]): Input => {
      const value = isTyped(about) ? '' : hostile.text;
      return { name: `${id}.${field}`, value, wire: isTyped(about) ? undefined : hostile.wire };
    });
    if (inputs.every(({ value }) => value === '') || id === 'whoIsApplying') return;
    const answer = await this.watch.post(`${this.way.role} ${id} tampered`, formAddress(id), [
      ...this.form(id),
      ...inputs,
    ]);
    if (answer.status !== 302)
      this.remember(id, this.watch.page(`${this.way.role} ${id} tampered`, answer, 422));
  }

  /** Each page mended: the payload wherever it may stand. Then the page as it is shown again. */
  async typeTaken(): Promise<void> {
    await this.eachPage(async (id, page) => {
      const inputs = this.inputs(id, (name, field, hostile) => takenInputs(name, field, hostile));
      const saved = await this.watch.post(`${this.way.role} ${id} taken`, formAddress(id), [
        ...this.form(id),
        ...inputs,
      ]);
      if (saved.status !== 302) this.watch.fault(`${id} taken`, `answered ${String(saved.status)}`);
      if (fieldsOf(id).some(([, about]) => isTyped(about))) await this.showAgain(id, page);
    });
  }

  private async showAgain(id: StepId, page: number): Promise<void> {
    const base = formAddress(id).replace(/\/new$/, '');
    const item = this.items.get(id);
    const own = item === undefined ? base : `${base}/${item}`;
    if (item !== undefined) this.watch.page(`${this.way.role} ${id} list`, await this.watch.open(base), 200);
    const shown = this.watch.page(`${this.way.role} ${id} shown`, await this.watch.open(own), 200);
    for (const [index, [field, about]] of fieldsOf(id).entries()) {
      const { text } = this.choose(numberOf(id) + index);
      const kept = isTyped(about) ? keptOf(about, text) : undefined;
      if (kept === undefined) continue;
      const name = `${id}.${field}`;
      this.watch.same(
        `${this.way.role} ${id} shown`,
        name,
        shown.get(name),
        String(about.codec.encode(kept)),
      );
      this.watch.figures.taken += 1;
      this.watch.figures.kept.add(name);
      this.watch.onPaper.add(String(kept));
    }
    if (!this.turn(page)) return;
    if (item !== undefined)
      this.watch.page(`${this.way.role} ${id} remove`, await this.watch.open(`${own}?remove=1`), 200);
    await this.meetAnother(id, own);
  }

  /** The same page from a tab that was opened before: both answers are shown. */
  private async meetAnother(id: StepId, target: string): Promise<void> {
    const inputs = this.inputs(id, (name, field, hostile) => takenInputs(name, field, hostile, true));
    const answer = await this.watch.post(`${this.way.role} ${id} conflict`, target, [
      ...this.own(id, 'old'),
      ...inputs,
    ]);
    this.watch.page(`${this.way.role} ${id} conflict`, answer, 409);
  }
}

const questionOf = (input: string): string => input.split('.').slice(0, 2).join('.');

const FIRST = new Map<StepId, number>();
for (const { id } of WIZARD)
  FIRST.set(
    id,
    [...FIRST.keys()].reduce((sum, one) => sum + fieldsOf(one).length, 0),
  );
/** A number of its own for the first question of a step; the others follow. */
const numberOf = (id: StepId): number => FIRST.get(id) ?? 0;

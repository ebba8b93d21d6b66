import { difference, judge, shownIn } from '../../tests/security/judge';
import { RAN } from '../../tests/security/corpus';
import type { Answer } from '../../tests/support/server';
import { open, post, type Input, type Visitor } from './typing';

/** What a parser may change in an input: line ends, and the sign that no document can hold. */
const tidy = (text: string): string => text.replaceAll(/[\r\n\0\ufffd]/g, '');

export interface Figures {
  /** Pages and papers judged. */
  pages: number;
  papers: number;
  /** Times that a payload was refused and shown back, and that one was taken and shown again. */
  refused: number;
  taken: number;
  /** Questions that have held a payload, taken or not; and those that kept one. */
  readonly held: Set<string>;
  readonly kept: Set<string>;
  readonly faults: string[];
}

/** Nothing judged yet. */
export const noFigures = (): Figures => ({
  pages: 0,
  papers: 0,
  refused: 0,
  taken: 0,
  held: new Set(),
  kept: new Set(),
  faults: [],
});

/** A part of a payload that no header may hold. */
const TOLD = new RegExp(`${RAN}|alert\\(|evil\\.example|plain words`);

/** The eyes on one visit: every answer is judged, and every page compared with the same page with plain words. */
export class Watch {
  /** What was taken, and has to be on the paper. */
  readonly onPaper = new Set<string>();

  /** @param skeletons of the same pages with plain words; a page that is not there yet is put in */
  constructor(
    readonly visitor: Visitor,
    readonly figures: Figures,
    private readonly skeletons: Map<string, string>,
    private readonly name: string,
  ) {}

  fault(label: string, what: string): void {
    this.figures.faults.push(`${this.name}, ${label}: ${what}`);
  }

  async open(target: string): Promise<Answer> {
    return this.heads(target, await open(this.visitor, target));
  }

  async post(label: string, target: string, inputs: readonly Input[]): Promise<Answer> {
    return this.heads(label, await post(this.visitor, target, inputs));
  }

  /** No header of an answer holds anything of what was typed, and every way on is one of ours. */
  heads(label: string, answer: Answer): Answer {
    const heads = JSON.stringify([answer.headers, answer.setCookies]);
    if (TOLD.test(decodeURIComponent(heads.replaceAll(/%(?![\da-f]{2})/gi, ''))))
      this.fault(label, `told in a header: ${heads}`);
    const { location } = answer.headers;
    if (location !== undefined && !/^\/(?!\/)[\w/?=&#.-]*$/.test(String(location)))
      this.fault(label, `leads to ${String(location)}`);
    return answer;
  }

  /** Judges a page; gives what its inputs show. */
  page(label: string, answer: Answer, status: number): ReadonlyMap<string, string> {
    this.figures.pages += 1;
    if (answer.status !== status) this.fault(label, `answered ${String(answer.status)}`);
    const { document, skeleton, faults } = judge(answer);
    for (const fault of faults) this.fault(label, fault);
    const before = this.skeletons.get(label);
    if (before === undefined) this.skeletons.set(label, skeleton);
    else if (before !== skeleton) this.fault(label, difference(skeleton, before));
    return shownIn(document);
  }

  /** What was typed is shown as it was typed. */
  same(label: string, name: string, shown: string | undefined, typed: string): void {
    if (shown === undefined || tidy(shown) !== tidy(typed))
      this.fault(label, `${name} shows ${JSON.stringify(shown)} for ${JSON.stringify(typed)}`);
  }
}

import type { Field } from '../../schemas/fields';
import type { Step } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import type { Role } from '../../schemas/voice';
import { wizardStep } from '../../schemas/wizard';
import type { Answer, TestServer } from '../../tests/support/server';

/** A visitor without scripts: what a browser would send of the forms of an open visit. */
export interface Visitor {
  readonly server: TestServer;
  readonly cookie: string;
  readonly token: string;
}

/** One input of a form; `wire` is how its value is written in the body, where that is not the usual way. */
export interface Input {
  readonly name: string;
  readonly value: string;
  readonly wire?: string;
}

/** The pages of an open visit, besides those of the questions. */
export const PAGES_OF_A_VISIT = [
  '/form',
  '/form/check',
  '/form/stand',
  '/form/estimate',
  '/form/print',
  '/papers',
  '/code',
  '/delete',
] as const;

/** A question that is answered by typing, not by picking. */
export const isTyped = ({ kind }: Field): boolean => !['choice', 'choices', 'confirm'].includes(kind);

/** The questions of a step by name, without the types of the single steps. */
export const fieldsOf = (id: StepId): [string, Field][] => Object.entries((steps[id] as Step).fields);

/** The address of a step's form: for a list that of a new entry. */
export const formAddress = (id: StepId): string =>
  `/form/${wizardStep(id).slug}${steps[id].type === 'list' ? '/new' : ''}`;

/** The inputs in which an answer is posted: three for a date, one for each picked box. */
export function inputsOf(name: string, typed: unknown): Input[] {
  if (Array.isArray(typed)) return typed.map((value) => ({ name, value: String(value) }));
  if (typeof typed === 'object' && typed !== null)
    return Object.entries(typed).map(([part, value]) => ({ name: `${name}.${part}`, value: String(value) }));
  return [{ name, value: String(typed) }];
}

const encoded = ({ name, value, wire }: Input): string => {
  const [pair = ''] = [new URLSearchParams([[name, value]]).toString()];
  return wire === undefined ? pair : `${encodeURIComponent(name)}=${wire}`;
};

/** Looks at a page. */
export const open = ({ server, cookie }: Visitor, target: string): Promise<Answer> =>
  server.send(target, { headers: { Cookie: cookie } });

/** Posts a form with the visit's token. */
export function post(
  { server, cookie, token }: Visitor,
  target: string,
  inputs: readonly Input[],
): Promise<Answer> {
  const body = [{ name: 'token', value: token }, ...inputs].map(encoded).join('&');
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
    'Sec-Fetch-Site': 'same-origin',
    Origin: server.address,
    Cookie: cookie,
  };
  return server.send(target, { method: 'POST', headers, body });
}

/** A file of a form, under the name that it has on the person's device. */
export interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Posts a form that may carry a file; an empty cookie is none. */
export async function postFile(
  { server, cookie, token }: Visitor,
  target: string,
  fields: Readonly<Record<string, string>>,
  file?: NamedFile,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ token, ...fields })) form.append(name, value);
  if (file) form.append('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name);
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  const headers = {
    'Content-Type': encoded.headers.get('Content-Type') ?? '',
    'Content-Length': body.length,
    'Sec-Fetch-Site': 'same-origin',
    Origin: server.address,
    ...(cookie ? { Cookie: cookie } : {}),
  };
  return server.send(target, { method: 'POST', headers, body });
}

/** The answers that lead to most questions, where the first one offered does not. */
const OPENING: Partial<Record<StepId, Readonly<Record<string, string>>>> = {
  applicantExpenses: { ownExpenses: 'no' },
  language: { englishPreferred: 'no' },
  crimeDate: { precision: 'span' },
};

/** One way of applying: who applies, and how the questions with choices are answered. */
export interface Way {
  readonly role: Role;
  /** Answers that differ from the opening ones, by step and question. */
  readonly other?: Partial<Record<StepId, Readonly<Record<string, string>>>>;
  /** Which single boxes are ticked; none if absent. */
  readonly ticks?: (name: string) => boolean;
}

/** What is picked at a question with choices; an empty text for nothing. */
export function picked(way: Way, id: StepId, name: string, { kind, options }: Field): unknown {
  if (id === 'whoIsApplying') return way.role;
  if (kind === 'confirm') return way.ticks?.(name) ? 'yes' : '';
  if (kind === 'choices') return options;
  return way.other?.[id]?.[name] ?? OPENING[id]?.[name] ?? options[0] ?? '';
}

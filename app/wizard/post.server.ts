import { data, redirect } from '@remix-run/node';
import { EMPTY_DRAFT, walk, type Draft } from '../../schemas/application';
import { readPosted } from '../../schemas/posted';
import { readStep, showStep, type Posted, type Step } from '../../schemas/step';
import { steps } from '../../schemas/steps';
import { voiceOf } from '../../schemas/voice';
import type { WizardStep } from '../../schemas/wizard';
import type { AppContext } from '../context';
import type { Copy } from '../copy/types';
import { problemOf } from '../security/problem';
import { noteToMend } from '../security/to-mend.server';
import { shortName, typedText } from './answers';
import { newId } from './describe';
import { applySave, type Save, type SaveIntent, type SaveOutcome } from './save';
import type { ConflictField, PageResult } from './view';
import { onward } from './way';

export interface PostedPage {
  readonly entry: WizardStep;
  readonly item?: string;
  readonly form: FormData;
  readonly context: AppContext;
  readonly copy: Copy;
}

/** A posted text; empty if there is none. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const ID = /^[\w-]{8,40}(\.\d{1,6})?$/;

/** Who applies, as far as the draft knows; on the first page as it is being answered. */
const roleIn = (draft: Draft) => walk(draft).kept.whoIsApplying?.role;

/** What was typed on the page, by field. */
export const typedIn = ({ entry, form }: PostedPage): Posted =>
  (readPosted(form as Iterable<[string, unknown]>)[entry.id] as Posted | undefined) ?? {};

function intentOf(form: FormData): SaveIntent {
  const intent = form.get('intent');
  return intent === 'skip' || intent === 'autosave' ? intent : 'continue';
}

/** Reads a posted page against the draft as it now is. Nothing is written. */
function saveOf(page: PostedPage, draft: Draft): Save {
  const { entry, item, form, context } = page;
  const role = roleIn(draft);
  const saveId = textOf(form, 'saveId');
  return {
    step: entry.id,
    item,
    intent: intentOf(form),
    reading: readStep(steps[entry.id], typedIn(page), context.today, role),
    role,
    mark: textOf(form, 'mark'),
    saveId: ID.test(saveId) ? saveId : newId(),
    keepOther: [...form.entries()].flatMap(([name, value]) =>
      name.startsWith('choose.') && value === 'other' ? [name.slice('choose.'.length)] : [],
    ),
  };
}

/** Saves a posted page into the visit's draft and tells what came of it. Throws `ProblemResponse` if it cannot be kept. */
export function savePage(page: PostedPage): { draft: Draft; save: Save; outcome: SaveOutcome } {
  const { visit } = page.context;
  if (!visit) throw redirect('/return');
  let result: { save: Save; outcome: SaveOutcome } | undefined;
  const draft = visit.update((current) => {
    const save = saveOf(page, current);
    const applied = applySave(current, save);
    result = { save, outcome: applied.outcome };
    return applied.draft;
  });
  if (!result) throw new Error('the change was not run');
  return { draft, ...result };
}

function conflictFields(
  { entry, copy }: PostedPage,
  draft: Draft,
  save: Save,
  outcome: SaveOutcome & { kind: 'conflict' },
): ConflictField[] {
  const step: Step = steps[entry.id];
  const voice = voiceOf(roleIn(draft));
  const mine = showStep(step, save.reading.values, save.reading.unread);
  return outcome.conflicts.map(({ field, other }) => ({
    field,
    name: `choose.${field}`,
    label: shortName(copy, entry.id, field, voice),
    mine: readable(copy, entry, field, mine[field], draft),
    other: readable(copy, entry, field, other, draft),
  }));
}

/** An answer as it was typed, with the words of its options. */
function readable(copy: Copy, entry: WizardStep, field: string, typed: unknown, draft: Draft): string {
  const words = (
    copy.steps[entry.id].fields as Record<string, { options?: Record<string, { label: unknown }> }>
  )[field];
  const voice = voiceOf(roleIn(draft));
  const option = (value: string): string => {
    const label = words?.options?.[value]?.label;
    return typeof label === 'function'
      ? String((label as (voice: string) => string)(voice))
      : String(label ?? value);
  };
  const kind = (steps[entry.id] as Step).fields[field]?.kind;
  if (kind === 'choices')
    return [typed]
      .flat()
      .map((value) => option(String(value)))
      .join(', ');
  if (kind === 'choice') return typed === '' ? '' : option(String(typed));
  if (kind === 'confirm') return typed === '' ? '' : shortName(copy, entry.id, field, voice);
  return typedText(typed);
}

/** What was posted, but for some fields, to be posted again. */
export const repost = (form: FormData, without: (name: string) => boolean): [string, string][] =>
  [...form.entries()].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !without(name) ? [[name, value]] : [],
  );

/** What the page with two answers says anew itself. */
const saidAnew = (name: string): boolean =>
  ['mark', 'saveId', 'intent'].includes(name) || name.startsWith('choose.');

/** Typed values by field, whole, to be shown again. */
function shownAgain(page: PostedPage): Record<string, unknown> {
  const typed = typedIn(page);
  return Object.fromEntries(
    Object.entries((steps[page.entry.id] as Step).fields).map(([name, { empty }]) => [
      name,
      typed[name] ?? empty,
    ]),
  );
}

async function start(page: PostedPage) {
  const { context } = page;
  const save = saveOf(page, EMPTY_DRAFT);
  if (Object.keys(save.reading.errors).length > 0) return faults(page, save, '0');
  const { draft } = applySave(EMPTY_DRAFT, save);
  const started = await context.startDraft(draft, context.mode);
  if ('refused' in started) return unsaved(page);
  return redirect('/code', { headers: { 'Set-Cookie': started.setCookie } });
}

const unsaved = (page: PostedPage) => {
  noteToMend(page.context);
  return data<PageResult>({ kind: 'unsaved', item: page.item, typed: shownAgain(page) }, { status: 503 });
};

const faults = (page: PostedPage, save: Save, mark: string) => {
  noteToMend(page.context);
  return data<PageResult>(
    {
      kind: 'faults',
      item: page.item,
      faults: save.reading.errors,
      mark,
      saveId: newId(),
      typed: shownAgain(page),
    },
    { status: 422 },
  );
};

/**
 * Answers a posted page: saves and redirects on; 422 with what is to mend; 409 with both answers; 503 if it could
 * not be kept. Everything typed comes back in each case.
 */
export async function postPage(page: PostedPage) {
  const { context, copy, entry, item, form } = page;
  const fromCheck = form.get('back') === 'check';
  if (!context.visit) {
    if (entry.id !== 'whoIsApplying') throw redirect('/return');
    return start(page);
  }
  try {
    const { draft, save, outcome } = savePage(page);
    if (outcome.kind === 'conflict')
      return data<PageResult>(
        {
          kind: 'conflict',
          mark: outcome.mark,
          saveId: newId(),
          fields: conflictFields(page, draft, save, outcome),
          posted: repost(form, saidAnew),
        },
        { status: 409 },
      );
    if (save.intent === 'continue' && Object.keys(save.reading.errors).length > 0)
      return faults(page, save, outcome.mark);
    // Without scripts, "Save and stay here" asks for more time with the page as it stands.
    if (save.intent === 'autosave')
      return redirect(
        `/form/${entry.slug}${item === undefined ? '' : `/${item}`}${fromCheck ? '?back=check' : ''}`,
      );
    if (item !== undefined) return redirect(`/form/${entry.slug}${fromCheck ? '?back=check' : ''}`);
    return redirect(onward(copy, draft, entry, fromCheck));
  } catch (error) {
    if (problemOf(error) === undefined) throw error;
    return unsaved(page);
  }
}

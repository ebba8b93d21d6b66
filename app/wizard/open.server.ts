import { redirect } from '@remix-run/node';
import { walk, type Draft, type Walk } from '../../schemas/application';
import { steps } from '../../schemas/steps';
import { stepAt, type WizardStep } from '../../schemas/wizard';
import type { AppContext, Visit } from '../context';
import { wordsFor } from './words';

const notFound = (): Response => new Response(null, { status: 404 });

/** The open visit with its draft and the walk through it. Throws a redirect to the page for coming back. */
export function requireVisit(context: AppContext): { visit: Visit; draft: Draft; way: Walk } {
  const { visit } = context;
  if (!visit) throw redirect('/return');
  const draft = visit.read();
  return { visit, draft, way: walk(draft) };
}

/** The step at an address. Throws 404 for an address that no step has. */
export function stepFor(slug: string | undefined): WizardStep {
  const entry = slug === undefined ? undefined : stepAt(slug);
  if (!entry) throw notFound();
  return entry;
}

/** The list at an address. Throws 404 for a step that is no list. */
export function listFor(slug: string | undefined): WizardStep {
  const entry = stepFor(slug);
  if (steps[entry.id].type !== 'list') throw notFound();
  return entry;
}

const ITEM = /^[\w-]{1,64}$/;

/** The id of a list entry from an address or a form. Throws 404 if it cannot be one. */
export function itemFor(id: unknown): string {
  if (typeof id !== 'string' || !ITEM.test(id)) throw notFound();
  return id;
}

/** Whether the page was opened from the review. */
export const fromCheck = (request: Request): boolean =>
  new URL(request.url).searchParams.get('back') === 'check';

/** A page that this person is not asked: back to the parts, without a word. */
export function ifAsked(way: Walk, entry: WizardStep): void {
  if (!way.path.some(({ id }) => id === entry.id)) throw redirect('/form');
}

export { wordsFor };

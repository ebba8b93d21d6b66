import { json, type ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '../security/form.server';
import { itemFor, stepFor, wordsFor } from '../wizard/open.server';
import { savePage } from '../wizard/post.server';
import type { AutosaveAnswer } from '../wizard/view';

export const loader = () => new Response(null, { status: 404 });

/** Saves a page while it is typed. Answers only after the save has been kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  if (!context.visit) throw new Response(null, { status: 401 });
  const slug = form.get('step');
  const entry = stepFor(typeof slug === 'string' ? slug : undefined);
  const item = form.has('item') ? itemFor(form.get('item')) : undefined;
  const { outcome } = savePage({ entry, item, form, context, copy: wordsFor() });
  const answer: AutosaveAnswer = {
    kind: outcome.kind === 'conflict' ? 'conflict' : 'saved',
    mark: outcome.mark,
  };
  return json(answer);
}

import { json, type ActionFunctionArgs } from '@remix-run/node';
import { readPage } from '../security/form.server';
import { timesOf } from '../security/times.server';
import { itemFor, stepFor, wordsFor } from '../wizard/open.server';
import { savePage } from '../wizard/post.server';
import type { AutosaveAnswer } from '../wizard/view';

export const loader = () => new Response(null, { status: 404 });

/** Saves a page while it is typed. Answers only after the save has been kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form, ours } = await readPage(request, context);
  const { visit } = context;
  if (!visit) throw new Response(null, { status: 401 });
  if (!ours) throw new Response(null, { status: 403 });
  const slug = form.get('step');
  const entry = stepFor(typeof slug === 'string' ? slug : undefined);
  const item = form.has('item') ? itemFor(form.get('item')) : undefined;
  const { outcome } = savePage({ entry, item, form, context, copy: wordsFor() });
  const answer: AutosaveAnswer = {
    kind: outcome.kind === 'conflict' ? 'conflict' : 'saved',
    mark: outcome.mark,
    ...timesOf(visit, context.now),
  };
  return json(answer);
}

import { redirect } from '@remix-run/node';
import type { PostedPage } from './post.server';
import { closeList } from './save';
import { onward } from './way';

/** Answers "That is all for now" and "Skip for now" of a list, and goes on. */
export function postList({ entry, form, context, copy }: PostedPage) {
  const { visit } = context;
  if (!visit) throw redirect('/return');
  const state = form.get('intent') === 'skip' ? 'skipped' : 'saved';
  const draft = visit.update((current) => closeList(current, entry.id, state));
  return redirect(onward(copy, draft, entry, form.get('back') === 'check'));
}

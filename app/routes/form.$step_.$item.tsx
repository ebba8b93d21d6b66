import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  type SerializeFrom,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm } from '../security/form.server';
import type { KeepsPage } from '../shell/time-note';
import { cardsOf } from '../wizard/cards';
import { describeStep, newId } from '../wizard/describe';
import { fromCheck, ifAsked, itemFor, listFor, requireVisit, wordsFor } from '../wizard/open.server';
import { isToMend } from '../security/to-mend.server';
import { postPage } from '../wizard/post.server';
import { RemovePage } from '../wizard/remove-page';
import { itemsOf, itemValues, removeItem } from '../wizard/save';
import { StepPage } from '../wizard/step-page';

export const handle: KeepsPage = {
  formId: ({ card, view }: SerializeFrom<typeof loader>) => (card ? undefined : `form-${view.id}`),
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** A new entry gets its id from its page, so that saving it twice makes one entry. */
export function loader({ params, request, context }: LoaderFunctionArgs) {
  const entry = listFor(params['step']);
  const { draft, way } = requireVisit(context);
  ifAsked(way, entry);
  const copy = wordsFor();
  const url = new URL(request.url);
  const known = params['item'] !== 'new';
  const item = itemFor(known ? params['item'] : (url.searchParams.get('entry') ?? newId()));
  const record = draft.steps[entry.id];
  if (known && itemValues(record, item) === undefined) throw redirect(`/form/${entry.slug}`);
  const view = describeStep({
    draft,
    copy,
    entry,
    item,
    today: context.today,
    shared: context.mode === 'shared',
    canAutosave: true,
    fromCheck: fromCheck(request),
  });
  const removing = known && url.searchParams.has('remove');
  const card = removing
    ? cardsOf(copy, entry.id, itemsOf(record), way.kept.whoIsApplying?.role).find(({ id }) => id === item)
    : undefined;
  return { view, card, title: isToMend(context) ? view.errorTitle : view.pageTitle };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const entry = listFor(params['step']);
  const form = await readForm(request, context);
  const item = itemFor(params['item'] === 'new' ? form.get('item') : params['item']);
  if (form.get('intent') !== 'remove') return postPage({ entry, item, form, context, copy: wordsFor() });
  requireVisit(context).visit.update((draft) => removeItem(draft, entry.id, item));
  throw redirect(`/form/${entry.slug}${form.get('back') === 'check' ? '?back=check' : ''}`);
}

/** One entry of a list: to add, to change or to remove. */
export default function ItemRoute() {
  const { view, card } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return card ? <RemovePage view={view} card={card} /> : <StepPage view={view} result={result} />;
}

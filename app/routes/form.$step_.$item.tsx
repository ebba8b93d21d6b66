import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  type SerializeFrom,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readPage } from '../security/form.server';
import type { KeepsPage } from '../shell/time-note';
import { cardsOf } from '../wizard/cards';
import { describeStep, newId } from '../wizard/describe';
import { fromCheck, ifAsked, itemFor, listFor, requireVisit, wordsFor } from '../wizard/open.server';
import { isToMend } from '../security/to-mend.server';
import { postPage } from '../wizard/post.server';
import { RemovePage } from '../wizard/remove-page';
import { itemsOf, itemValues, removeItem } from '../wizard/save';
import { SignedOut, titleAndEnd } from '../wizard/signed-out';
import { isSignedOut, postSignedOut, signedOutView } from '../wizard/signed-out.server';
import { StepPage } from '../wizard/step-page';
import { sendPage, Unsent, useAnswer } from '../wizard/unsent';
import type { PageResult, UnsentPage } from '../wizard/view';

export const handle: KeepsPage = {
  formId: (page: SerializeFrom<typeof loader>) =>
    page.kind === 'signedOut' || page.card ? undefined : `form-${page.view.id}`,
};

export const meta: MetaFunction<typeof loader> = ({ data }) => titleAndEnd(data);

/** A new entry gets its id from its page, so that saving it twice makes one entry. */
export function loader({ params, request, context }: LoaderFunctionArgs) {
  const entry = listFor(params['step']);
  if (isSignedOut(context)) return signedOutView(context, entry.slug);
  const { visit, draft, way } = requireVisit(context);
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
    draftTag: visit.draftTag(),
    fromCheck: fromCheck(request),
  });
  const removing = known && url.searchParams.has('remove');
  const card = removing
    ? cardsOf(copy, entry.id, itemsOf(record), way.kept.whoIsApplying?.role).find(({ id }) => id === item)
    : undefined;
  const title = isToMend(context) ? view.errorTitle : view.pageTitle;
  return { kind: 'step' as const, view, card, title };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const entry = listFor(params['step']);
  const { form, ours } = await readPage(request, context);
  const item = itemFor(params['item'] === 'new' ? form.get('item') : params['item']);
  const canSave = ours && context.visit !== undefined;
  if (form.get('intent') !== 'remove') {
    const page = { entry, item, form, context, copy: wordsFor() };
    return canSave ? postPage(page) : postSignedOut(page);
  }
  const { visit } = requireVisit(context);
  if (!canSave) throw new Response(null, { status: 403 });
  visit.update((draft) => removeItem(draft, entry.id, item));
  throw redirect(`/form/${entry.slug}${form.get('back') === 'check' ? '?back=check' : ''}`);
}

export const clientAction = sendPage;

/** One entry of a list: to add, to change or to remove. */
export default function ItemRoute() {
  const page = useLoaderData<typeof loader>();
  const { answer, unsent } = useAnswer(useActionData<PageResult | UnsentPage>());
  const shown = () => {
    if (answer?.kind === 'signedOut') return <SignedOut page={answer} />;
    if (page.kind === 'signedOut') return null;
    return page.card ? (
      <RemovePage view={page.view} card={page.card} />
    ) : (
      <StepPage view={page.view} result={answer} unsent={unsent} />
    );
  };
  return (
    <>
      <Unsent unsent={unsent} errorTitle={page.kind === 'signedOut' ? page.title : page.view.errorTitle} />
      {shown()}
    </>
  );
}

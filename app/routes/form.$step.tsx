import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  type SerializeFrom,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EMPTY_DRAFT, walk } from '../../schemas/application';
import { steps } from '../../schemas/steps';
import { wizard } from '../copy/en/pages/wizard';
import { readForm, readPage } from '../security/form.server';
import { isToMend } from '../security/to-mend.server';
import type { KeepsPage } from '../shell/time-note';
import { describeStep } from '../wizard/describe';
import { ListPage } from '../wizard/list-page';
import { describeList } from '../wizard/list-view';
import { fromCheck, ifAsked, requireVisit, stepFor, wordsFor } from '../wizard/open.server';
import { postList } from '../wizard/post-list.server';
import { postPage } from '../wizard/post.server';
import { SignedOut, titleAndEnd } from '../wizard/signed-out';
import { isSignedOut, postSignedOut, signedOutView } from '../wizard/signed-out.server';
import { StepPage } from '../wizard/step-page';
import { sendPage, Unsent, useAnswer } from '../wizard/unsent';
import type { PageResult, UnsentPage } from '../wizard/view';

export const handle: KeepsPage = {
  formId: (page: SerializeFrom<typeof loader>) => (page.kind === 'step' ? `form-${page.view.id}` : undefined),
};

export const meta: MetaFunction<typeof loader> = ({ data }) => titleAndEnd(data);

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const entry = stepFor(params['step']);
  if (isSignedOut(context)) return signedOutView(context, entry.slug);
  const { visit } = context;
  // The first question can be answered before there is a draft: the answer makes it.
  if (!visit && entry.id !== 'whoIsApplying') throw redirect('/return');
  const draft = visit?.read() ?? EMPTY_DRAFT;
  ifAsked(walk(draft), entry);
  const copy = wordsFor();
  const errorTitle = wizard.errorTitle(entry.slug);
  if (steps[entry.id].type === 'list') {
    const view = describeList(copy, draft, entry, fromCheck(request));
    return { kind: 'list' as const, view, title: view.pageTitle, errorTitle };
  }
  const view = describeStep({
    draft,
    copy,
    entry,
    today: context.today,
    shared: context.mode === 'shared',
    draftTag: visit?.draftTag(),
    fromCheck: fromCheck(request),
  });
  const title = isToMend(context) ? errorTitle : view.pageTitle;
  return { kind: 'step' as const, view, title, errorTitle };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const entry = stepFor(params['step']);
  const copy = wordsFor();
  if (steps[entry.id].type === 'list') {
    const form = await readForm(request, context);
    requireVisit(context);
    return postList({ entry, form, context, copy });
  }
  const { form, ours } = await readPage(request, context);
  const page = { entry, form, context, copy };
  // The first question needs no visit.
  const canSave = ours && (context.visit !== undefined || entry.id === 'whoIsApplying');
  return canSave ? postPage(page) : postSignedOut(page);
}

export const clientAction = sendPage;

/** One page of questions, or one list. */
export default function StepRoute() {
  const page = useLoaderData<typeof loader>();
  const { answer, unsent } = useAnswer(useActionData<PageResult | UnsentPage>());
  const shown = () => {
    if (answer?.kind === 'signedOut') return <SignedOut page={answer} />;
    if (page.kind === 'list') return <ListPage view={page.view} />;
    return page.kind === 'step' ? <StepPage view={page.view} result={answer} unsent={unsent} /> : null;
  };
  return (
    <>
      <Unsent unsent={unsent} errorTitle={page.kind === 'signedOut' ? page.title : page.errorTitle} />
      {shown()}
    </>
  );
}

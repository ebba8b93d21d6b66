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
import { readForm } from '../security/form.server';
import type { KeepsPage } from '../shell/time-note';
import { describeStep } from '../wizard/describe';
import { ListPage } from '../wizard/list-page';
import { describeList } from '../wizard/list-view';
import { fromCheck, ifAsked, requireVisit, stepFor, wordsFor } from '../wizard/open.server';
import { postList } from '../wizard/post-list.server';
import { isToMend } from '../security/to-mend.server';
import { postPage } from '../wizard/post.server';
import { StepPage } from '../wizard/step-page';

export const handle: KeepsPage = {
  formId: (page: SerializeFrom<typeof loader>) => (page.kind === 'step' ? `form-${page.view.id}` : undefined),
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const entry = stepFor(params['step']);
  const { visit } = context;
  // The first question can be answered before there is a draft: the answer makes it.
  if (!visit && entry.id !== 'whoIsApplying') throw redirect('/return');
  const draft = visit?.read() ?? EMPTY_DRAFT;
  ifAsked(walk(draft), entry);
  const copy = wordsFor();
  if (steps[entry.id].type === 'list') {
    const view = describeList(copy, draft, entry, fromCheck(request));
    return { kind: 'list' as const, view, title: view.pageTitle };
  }
  const view = describeStep({
    draft,
    copy,
    entry,
    today: context.today,
    shared: context.mode === 'shared',
    canAutosave: visit !== undefined,
    fromCheck: fromCheck(request),
  });
  return { kind: 'step' as const, view, title: isToMend(context) ? view.errorTitle : view.pageTitle };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const entry = stepFor(params['step']);
  const form = await readForm(request, context);
  const copy = wordsFor();
  if (steps[entry.id].type === 'list') {
    requireVisit(context);
    return postList({ entry, form, context, copy });
  }
  return postPage({ entry, form, context, copy });
}

/** One page of questions, or one list. */
export default function StepRoute() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return page.kind === 'list' ? <ListPage view={page.view} /> : <StepPage view={page.view} result={result} />;
}

import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useRouteLoaderData } from '@remix-run/react';
import { filePage } from '../copy/en/pages/file';
import { deletion } from '../copy/en/pages/end';
import { shell } from '../copy/en/pages/shell';
import type { loader } from '../root';
import { forgetting } from '../security/forget.server';
import { readForm } from '../security/form.server';
import { Token } from '../security/token';
import { Paragraphs } from '../shell/text';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(deletion.tab) }];

/** Deletes at once. Without an open visit there is nothing that could be deleted, and the answer is the same. */
export async function action({ request, context }: ActionFunctionArgs) {
  await readForm(request, context);
  if (!context.visit) return redirect('/delete');
  return redirect('/cleared', { headers: forgetting(context.deleteDraft()) });
}

function Closed() {
  return (
    <>
      <h1>{deletion.closedTitle}</h1>
      <p>{deletion.closed}</p>
      <p className="actions">
        <a className="go" href="/return">
          {deletion.closedGo}
        </a>
      </p>
    </>
  );
}

export default function Delete() {
  const open = useRouteLoaderData<typeof loader>('root')?.visit !== undefined;
  if (!open) return <Closed />;
  return (
    <>
      <h1>{deletion.title}</h1>
      <Paragraphs texts={deletion.text} />
      <p>
        <a href="/file">{filePage.link}</a>
      </p>
      <Form method="post" reloadDocument>
        <Token />
        <p className="actions">
          <button className="go" type="submit">
            {deletion.go}
          </button>
          <a className="quiet" href="/form">
            {deletion.keep}
          </a>
        </p>
      </Form>
    </>
  );
}

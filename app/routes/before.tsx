import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { wizardStep } from '../../schemas/wizard';
import { before } from '../copy/en/pages/before';
import { shell } from '../copy/en/pages/shell';
import { readForm } from '../security/form.server';
import { Token } from '../security/token';
import { ModeChoice, readMode } from '../shell/mode-choice';
import { Paragraphs, Points } from '../shell/text';

const FIRST_QUESTION = `/form/${wizardStep('whoIsApplying').slug}`;

export const meta: MetaFunction = () => [{ title: shell.pageTitle(before.tab) }];

export const loader = ({ context }: LoaderFunctionArgs) => ({ mode: context.mode });

/** Remembers the kind of device. Nothing is stored on the server before the first answer. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const mode = readMode(form.get('mode'));
  context.visit?.setMode(mode);
  return redirect(context.visit ? '/form' : FIRST_QUESTION, {
    headers: { 'Set-Cookie': context.chooseMode(mode) },
  });
}

export default function Before() {
  const { mode } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{before.title}</h1>
      <p className="lead">{before.lead}</p>
      <h2>{before.leaveTitle}</h2>
      <Points points={before.leave} />
      <h2>{before.cannotTitle}</h2>
      <Points points={before.cannot} />
      <h2>{before.saferTitle}</h2>
      <p>
        {before.safer} <a href="/safety">{before.saferLink}</a>
      </p>
      <h2>{before.codeTitle}</h2>
      <p>{before.code}</p>
      <h2>{before.timeTitle}</h2>
      <Paragraphs texts={before.time} />
      <Form method="post" noValidate autoComplete="off">
        <Token />
        <ModeChoice mode={mode} />
        <p className="actions">
          <button className="go" type="submit">
            {before.go}
          </button>
          <a className="quiet" href="/return">
            {before.return}
          </a>
        </p>
      </Form>
    </>
  );
}

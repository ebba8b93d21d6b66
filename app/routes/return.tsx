import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { filePage } from '../copy/en/pages/file';
import { codeRefusal, comeBack } from '../copy/en/pages/return';
import type { AppContext } from '../context';
import { wizardStep } from '../../schemas/wizard';
import { readForm } from '../security/form.server';
import { refused, type Typed } from '../security/refused.server';
import { titleOf } from '../security/to-mend.server';
import { Token } from '../security/token';
import { ModeChoice, readMode } from '../shell/mode-choice';
import { Refused } from '../shell/refused';
import { WordsField } from '../shell/words-field';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** With an open visit this leads to the page where the person was last. */
export function loader({ context }: LoaderFunctionArgs) {
  const { visit, mode } = context;
  if (visit) {
    const { at } = visit.read();
    throw redirect(at ? `/form/${wizardStep(at).slug}` : '/form');
  }
  const title = titleOf(context, comeBack.tab);
  return { mode, title };
}

async function open(context: AppContext, typed: Typed) {
  const opened = await context.resume(typed.words, typed.mode);
  if ('refused' in opened) return refused(context, typed, opened.refused, opened.retryAfterSeconds);
  // One browser, one visit: what was open before is signed out.
  if (context.visit) context.endVisit();
  return redirect('/return', { headers: { 'Set-Cookie': opened.setCookie } });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const code = form.get('code');
  const mode = readMode(form.get('mode'));
  if (typeof code !== 'string' || code.trim() === '') return refused(context, { words: '', mode }, 'blank');
  return open(context, { words: code, mode });
}

const FAULT = 'code-error';

export default function Return() {
  const { mode } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      {result ? (
        <Refused
          title={comeBack.errorTitle}
          text={codeRefusal(result.failure, result.minutes)}
          field="code"
          id={FAULT}
        />
      ) : null}
      <h1>{comeBack.title}</h1>
      <p className="lead">{comeBack.lead}</p>
      <Form method="post" noValidate autoComplete="off" reloadDocument>
        <Token />
        <WordsField
          name="code"
          label={comeBack.label}
          hint={comeBack.hint}
          typed={result?.typed.words}
          fault={result && FAULT}
        />
        <ModeChoice mode={result?.typed.mode ?? mode} />
        <p className="actions">
          <button className="go" type="submit">
            {comeBack.go}
          </button>
          <a className="quiet" href="/before">
            {comeBack.start}
          </a>
        </p>
      </Form>
      <p className="hint">{comeBack.lost}</p>
      <p>
        <a href="/file">{filePage.linkBack}</a>
      </p>
    </>
  );
}

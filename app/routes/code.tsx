import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { formatDate } from '../../schemas/format';
import { codePage } from '../copy/en/pages/code';
import { filePage } from '../copy/en/pages/file';
import { shell } from '../copy/en/pages/shell';
import { readForm } from '../security/form.server';
import { Token } from '../security/token';
import { ModeChoice, readMode } from '../shell/mode-choice';
import { PrintButton } from '../shell/print-button';
import { Points } from '../shell/text';

const KEEP_CHOICES = [1, 7, 30, 60, 90];

export const meta: MetaFunction = () => [{ title: shell.pageTitle(codePage.tab) }];

export function loader({ context }: LoaderFunctionArgs) {
  const { visit } = context;
  if (!visit) throw redirect('/return');
  return { code: visit.read().newCode, mode: visit.mode, ...visit.keeping() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const { visit } = context;
  if (!visit) throw redirect('/ended');
  switch (form.get('intent')) {
    case 'kept':
      visit.update(({ newCode: _shown, ...draft }) => draft);
      return redirect('/form');
    case 'new': {
      const code = await visit.newCode();
      // On a full disk it could not be kept for the page: then it is shown with this answer alone.
      if (visit.read().newCode !== code) return { code };
      break;
    }
    case 'keep':
      visit.keepFor(KEEP_CHOICES.find((days) => String(days) === form.get('days')) ?? 30);
      break;
    case 'mode':
      visit.setMode(readMode(form.get('mode')));
  }
  return redirect('/code');
}

function TheCode({ code, barelyBegun }: { readonly code: string; readonly barelyBegun: boolean }) {
  return (
    <>
      <p className="lead">{codePage.lead}</p>
      <div className="print-card">
        <p className="words">{code}</p>
      </div>
      <Points points={codePage.keepSafe} />
      {barelyBegun ? <p>{codePage.barelyBegun}</p> : null}
      <Form method="post">
        <Token />
        <p className="actions">
          <button className="go" type="submit" name="intent" value="kept">
            {codePage.kept}
          </button>
          <PrintButton label={codePage.print} />
          <a className="quiet" href="/code/card">
            {codePage.cardLink}
          </a>
        </p>
      </Form>
      <p className="hint">{codePage.printHint}</p>
    </>
  );
}

function NoCode() {
  return (
    <>
      <p className="lead">{codePage.hidden}</p>
      <p className="actions">
        <a className="go" href="/form">
          {codePage.goOn}
        </a>
      </p>
      <h2>{codePage.newTitle}</h2>
      <p>{codePage.newText}</p>
      <Form method="post">
        <Token />
        <button className="go second" type="submit" name="intent" value="new">
          {codePage.newCode}
        </button>
      </Form>
    </>
  );
}

function Keeping({ keepDays, lastDay }: { readonly keepDays: number; readonly lastDay: string | undefined }) {
  const choices = KEEP_CHOICES.includes(keepDays) ? KEEP_CHOICES : [...KEEP_CHOICES, keepDays];
  return (
    <Form method="post">
      <h2>{codePage.keepTitle}</h2>
      {lastDay ? <p>{codePage.keepText(formatDate(lastDay))}</p> : null}
      <Token />
      <div className="field">
        <label className="q" htmlFor="days">
          {codePage.keepLabel}
        </label>
        <select className="short" id="days" name="days" defaultValue={String(keepDays)}>
          {choices.map((days) => (
            <option key={days} value={String(days)}>
              {codePage.days(days)}
            </option>
          ))}
        </select>
      </div>
      <button className="go second" type="submit" name="intent" value="keep">
        {codePage.keepGo}
      </button>
    </Form>
  );
}

export default function Code() {
  const { code: kept, mode, keepDays, lastDay, barelyBegun } = useLoaderData<typeof loader>();
  const code = useActionData<typeof action>()?.code ?? kept;
  return (
    <>
      <h1>{codePage.title}</h1>
      {code ? <TheCode code={code} barelyBegun={barelyBegun} /> : <NoCode />}
      <div className="no-print">
        <h2>{codePage.helperTitle}</h2>
        <p>{codePage.helperText}</p>
        <Keeping keepDays={keepDays} lastDay={barelyBegun ? undefined : lastDay} />
        <p>
          <a href="/file">{filePage.link}</a>
        </p>
        <Form method="post" className="device">
          <Token />
          <ModeChoice mode={mode} />
          <button className="go second" type="submit" name="intent" value="mode">
            {codePage.deviceGo}
          </button>
        </Form>
      </div>
    </>
  );
}

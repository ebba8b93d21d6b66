import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { safety } from '../copy/en/pages/safety';
import { shell } from '../copy/en/pages/shell';
import { readForm } from '../security/form.server';
import { Token } from '../security/token';
import { Paragraphs } from '../shell/text';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(safety.tab) }];

export const loader = ({ context }: LoaderFunctionArgs) =>
  ({ shift: context.shiftLeaves ? 'on' : 'off' }) as const;

/** Turns leaving by the Shift key on or off in this browser. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const leaves = form.get('shift') !== 'off';
  return redirect('/safety#shift', { headers: { 'Set-Cookie': context.chooseShift(leaves) } });
}

function ShiftKey() {
  const { shift } = useLoaderData<typeof loader>();
  const words = safety.shift[shift];
  return (
    <section id="shift">
      <h2>{safety.shift.title}</h2>
      <p>{safety.shift.text}</p>
      <Form method="post">
        <Token />
        <input type="hidden" name="shift" value={shift === 'on' ? 'off' : 'on'} />
        <p className="actions">
          <span role="status">{words.state}</span>
          <button className="quiet" type="submit">
            {words.change}
          </button>
        </p>
      </Form>
    </section>
  );
}

export default function Safety() {
  return (
    <>
      <h1>{safety.title}</h1>
      <p className="lead">{safety.lead}</p>
      <p className="note">{safety.danger}</p>
      {safety.parts.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Paragraphs texts={text} />
        </section>
      ))}
      <ShiftKey />
      <p>
        <a href="/before">{safety.before}</a>
      </p>
    </>
  );
}

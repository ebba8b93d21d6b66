import type { MetaFunction } from '@remix-run/node';
import { useRouteLoaderData } from '@remix-run/react';
import { start } from '../copy/en/pages/start';
import { shell } from '../copy/en/pages/shell';
import type { loader } from '../root';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(start.tab) }];

function GoOn({ open }: { readonly open: boolean }) {
  return (
    <p className="actions">
      <a className="go" href={open ? '/form' : '/before'}>
        {open ? start.goOn : start.begin}
      </a>
      <a className="quiet" href={open ? '/code' : '/return'}>
        {open ? start.code : start.return}
      </a>
    </p>
  );
}

export default function Start() {
  const open = useRouteLoaderData<typeof loader>('root')?.visit !== undefined;
  return (
    <>
      <h1>{start.title}</h1>
      <p className="lead">{start.lead}</p>
      <GoOn open={open} />
      {open ? null : (
        <p>
          {start.checkText} <a href="/check">{start.checkLink}</a>
        </p>
      )}
      <h2>{start.howTitle}</h2>
      <ol>
        {start.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{start.knowTitle}</h2>
      <ul>
        {start.know.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className="note">
        <p>{start.danger}</p>
        <p>
          <a href="/safety">{start.safer}</a>
        </p>
      </div>
    </>
  );
}

import {
  data,
  redirect,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { ended } from '../copy/en/pages/end';
import { shell } from '../copy/en/pages/shell';
import { forgetting } from '../security/forget.server';
import { VisitOver } from '../security/visit-over';
import { Paragraphs } from '../shell/text';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(ended.tab) }];

/** The browser forgets what it kept. An open visit (another tab drew it out) is not ended by a page that fell asleep. */
export function loader({ context }: LoaderFunctionArgs) {
  if (context.visit) throw redirect('/form');
  return data(null, { headers: forgetting(context.endVisit()) });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => ({
  'Clear-Site-Data': loaderHeaders.get('Clear-Site-Data') ?? '"storage"',
});

export default function Ended() {
  return (
    <>
      <VisitOver />
      <h1>{ended.title}</h1>
      <Paragraphs texts={ended.text} />
      <p className="actions">
        <a className="go" href="/return">
          {ended.go}
        </a>
        <a className="quiet" href="/">
          {ended.start}
        </a>
      </p>
    </>
  );
}

import type { MetaFunction } from '@remix-run/node';
import { cleared } from '../copy/en/pages/end';
import { shell } from '../copy/en/pages/shell';
import { VisitOver } from '../security/visit-over';
import { Paragraphs } from '../shell/text';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(cleared.tab) }];

export default function Cleared() {
  return (
    <>
      <VisitOver />
      <h1>{cleared.title}</h1>
      <Paragraphs texts={cleared.text} />
      <p className="actions">
        <a className="go" href="/">
          {cleared.go}
        </a>
      </p>
    </>
  );
}

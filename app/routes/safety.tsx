import type { MetaFunction } from '@remix-run/node';
import { safety } from '../copy/en/pages/safety';
import { shell } from '../copy/en/pages/shell';
import { Paragraphs } from '../shell/text';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(safety.tab) }];

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
      <p>
        <a href="/before">{safety.before}</a>
      </p>
    </>
  );
}

import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { voiceOf } from '../../schemas/voice';
import { partIntro, wizard } from '../copy/en/pages/wizard';
import { say } from '../copy/types';
import { requireVisit, wordsFor } from '../wizard/open.server';
import { firstOpen, introOf, partAt, partSlug } from '../wizard/way';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }];

export function loader({ params, context }: LoaderFunctionArgs) {
  const part = partAt(params['part'] ?? '');
  if (!part) throw new Response(null, { status: 404 });
  const { way } = requireVisit(context);
  const copy = wordsFor();
  const voice = voiceOf(way.kept.whoIsApplying?.role);
  const first = firstOpen(way, part);
  if (!first) throw redirect('/form');
  const intro = introOf(copy, part, way);
  if (!intro) throw redirect(`/form/${first.slug}`);
  return {
    pageTitle: wizard.pageTitle(partSlug(part)),
    where: say(copy.parts[part].title, voice),
    title: say(intro.title, voice),
    paragraphs: intro.paragraphs.map((text) => say(text, voice)),
    asks: intro.asks.map((text) => say(text, voice)),
    to: `/form/${first.slug}`,
  };
}

/** A short page before a hard part: what will be asked and why, and that it may wait. */
export default function PartIntro() {
  const { where, title, paragraphs, asks, to } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="where">{where}</p>
      <h1>{title}</h1>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{partIntro.asks}</h2>
      <ul>
        {asks.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="actions">
        <Link className="go" to={to}>
          {partIntro.go}
        </Link>
        <Link className="quiet" to="/form">
          {partIntro.later}
        </Link>
      </p>
    </>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { wizard } from '../copy/en/pages/wizard';
import { CURRENT } from '../rules';
import { en as rulesWords } from '../rules/words/en';
import { StandPage } from '../stand/stand-page';
import { describeStand } from '../stand/stand-view';
import { requireVisit, wordsFor } from '../wizard/open.server';

export const meta: MetaFunction = () => [{ title: wizard.pageTitle('13') }];

export function loader({ context }: LoaderFunctionArgs) {
  const { way } = requireVisit(context);
  const setting = { today: context.today, edition: CURRENT };
  return describeStand({ way, copy: wordsFor() }, setting, rulesWords);
}

/** What the law and the form say about the answers so far. Nothing here holds anybody back. */
export default function Stand() {
  return <StandPage view={useLoaderData<typeof loader>()} />;
}

import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { wizard } from '../copy/en/pages/wizard';
import { CURRENT } from '../rules';
import { en as rulesWords } from '../rules/words/en';
import { EstimatePage } from '../stand/estimate-page';
import { describeEstimate } from '../stand/estimate-view';
import { requireVisit, wordsFor } from '../wizard/open.server';

export const meta: MetaFunction = () => [{ title: wizard.pageTitle('14') }];

export function loader({ context }: LoaderFunctionArgs) {
  const { way } = requireVisit(context);
  const setting = { today: context.today, edition: CURRENT };
  return describeEstimate({ way, copy: wordsFor() }, setting, rulesWords);
}

/** What was asked for each cost, what limits and other payers do to it, and what may be left. */
export default function Estimate() {
  return <EstimatePage view={useLoaderData<typeof loader>()} />;
}

import type { MetaFunction } from '@remix-run/node';
import { help } from '../copy/en/help';
import { helpPage } from '../copy/en/pages/help-page';
import { shell } from '../copy/en/pages/shell';
import { HelpLines } from '../shell/help-lines';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(helpPage.tab) }];

export default function Help() {
  return (
    <>
      <h1>{helpPage.title}</h1>
      <p className="lead">{helpPage.lead}</p>
      <HelpLines lines={help} />
    </>
  );
}

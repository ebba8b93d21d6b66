import type { MetaFunction } from '@remix-run/node';
import { rights } from '../copy/en/pages/rights';
import { shell } from '../copy/en/pages/shell';
import { PrintButton } from '../shell/print-button';
import { Points } from '../shell/text';

export const meta: MetaFunction = () => [{ title: shell.pageTitle(rights.tab) }];

export default function Rights() {
  return (
    <>
      <h1>{rights.title}</h1>
      <p className="lead">{rights.lead}</p>
      <h2>{rights.rightsTitle}</h2>
      <Points points={rights.rights} />
      <p className="hint">{rights.rightsNote}</p>
      <h2>{rights.helpTitle}</h2>
      <Points points={rights.help} />
      <p>
        {shell.foot.specialistsNumber}, {shell.foot.specialistsHours}
      </p>
      <h2>{rights.firstTitle}</h2>
      <Points points={rights.first} />
      <p className="actions">
        <PrintButton label={rights.print} />
        <a className="quiet" href="/help">
          {rights.all}
        </a>
      </p>
    </>
  );
}

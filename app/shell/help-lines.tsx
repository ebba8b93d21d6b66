import { helpPage } from '../copy/en/pages/help-page';
import { say, type HelpCopy } from '../copy/types';
import { HELP_LINES, type HelpLineId } from '../copy/help-lines';

type Line = HelpCopy[HelpLineId];

function HelpLineCard({ line }: { readonly line: Line }) {
  return (
    <section className="card">
      <h2>{say(line.name, 'self')}</h2>
      <p>{say(line.what, 'self')}</p>
      {line.hours ? <p>{say(line.hours, 'self')}</p> : null}
      <p>
        <a href={`tel:${line.dial}`}>
          <b>{line.phone}</b>
        </a>
        {line.text ? ` · ${helpPage.callOrText}` : null}
        {line.relay ? ` · ${helpPage.relay} ${line.relay}` : null}
        {line.email ? ` · ${line.email}` : null}
        {line.site ? ` · ${line.site}` : null}
      </p>
    </section>
  );
}

/** Every number to call. E-mail and web addresses are text, so that nothing opens by a slip of the finger. */
export function HelpLines({ lines }: { readonly lines: HelpCopy }) {
  const ids = Object.keys(HELP_LINES) as HelpLineId[];
  return (
    <>
      {ids.map((id) => (
        <HelpLineCard key={id} line={lines[id]} />
      ))}
    </>
  );
}

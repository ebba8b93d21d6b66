import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Pick } from '../components/pick-field';
import { printPage as words, wizard, wizardLabels as labels } from '../copy/en/pages/wizard';
import { requireVisit, wordsFor } from '../wizard/open.server';
import { openItems } from '../wizard/review';

export const meta: MetaFunction = () => [{ title: wizard.pageTitle('12') }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const { way } = requireVisit(context);
  return {
    revision: context.packets.installedRevision,
    open: openItems(wordsFor(), way).length,
    shared: context.mode === 'shared',
    nothing: new URL(request.url).searchParams.has('nothing'),
  };
}

function WhichForm({ revision }: { readonly revision: string | undefined }) {
  if (revision)
    return (
      <p>
        {words.official} {wizard.revision(revision)}.
      </p>
    );
  return (
    <section className="note">
      <h2>{words.substituteTitle}</h2>
      <p>{words.substitute}</p>
      <p>
        <small>{words.operator}</small>
      </p>
    </section>
  );
}

/** What to print. The papers open on the screen and are not saved by themselves. */
export default function Print() {
  const { revision, open, shared, nothing } = useLoaderData<typeof loader>();
  return (
    <>
      <Link className="back" to="/form/check">
        {labels.backToCheck}
      </Link>
      <p className="where">{words.where}</p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <WhichForm revision={revision} />
      {open > 0 ? (
        <p>
          {words.openMany(open)} {words.openText} <Link to="/form/check#open">{words.openLink}</Link>
        </p>
      ) : null}
      <p>
        {words.papersText} <Link to="/papers">{words.papersLink}</Link>
      </p>
      <form method="get" action="/form.pdf" target="_self">
        <fieldset
          className={nothing ? 'field wrong' : 'field'}
          aria-describedby={nothing ? 'nothing' : undefined}
        >
          <legend>{words.choose}</legend>
          {nothing ? (
            <p className="error" id="nothing" role="alert">
              {words.nothing}
            </p>
          ) : null}
          <Pick
            id="send"
            type="checkbox"
            value="1"
            label={words.send}
            hint={words.sendHint}
            picked
            input={{ name: 'send' }}
          />
          <Pick
            id="keep"
            type="checkbox"
            value="1"
            label={words.keep}
            hint={words.keepHint}
            picked={false}
            input={{ name: 'keep' }}
          />
        </fieldset>
        <div className="note">
          <p>{words.warning}</p>
          <p>{words.sign}</p>
          <p>{words.open}</p>
          <p>{shared ? words.shared : words.saved}</p>
        </div>
        <p className="actions">
          <button className="go" type="submit">
            {words.go}
          </button>
        </p>
      </form>
    </>
  );
}

import { Form, Link } from '@remix-run/react';
import { SummaryCard } from '../components/summary-card';
import { wizardLabels as labels } from '../copy/en/pages/wizard';
import { Token } from '../security/token';
import type { ListView } from './list-view';

function Total({ total }: { readonly total: NonNullable<ListView['total']> }) {
  return (
    <p className="sum">
      <span>{labels.totalSoFar}</span>
      <span>
        {total.amount} {total.unknown ? <small>{total.unknown}</small> : null}
      </span>
    </p>
  );
}

function Close({ view }: { readonly view: ListView }) {
  const some = view.cards.length > 0;
  return (
    <Form method="post" className="actions">
      <Token />
      {view.fromCheck ? <input type="hidden" name="back" value="check" /> : null}
      <button className={some ? 'go second' : 'quiet'} type="submit" name="intent" value="continue">
        {some ? labels.allForNow : labels.none}
      </button>
      {some ? null : (
        <button className="quiet" type="submit" name="intent" value="skip">
          {labels.skip}
        </button>
      )}
    </Form>
  );
}

/** A list: one card for each entry, the total so far, and the ways on. */
export function ListPage({ view }: { readonly view: ListView }) {
  const base = `/form/${view.slug}`;
  const query = view.fromCheck ? '?back=check' : '';
  return (
    <>
      <Link className="back" to={view.back.to}>
        {view.back.label}
      </Link>
      <p className="where">{view.where}</p>
      <h1>{view.title}</h1>
      {view.lead ? <p className="lead">{view.lead}</p> : null}
      {view.why ? (
        <p className="why">
          <b>{labels.why}</b> {view.why}
        </p>
      ) : null}
      {view.cards.length === 0 ? <p className="card">{view.empty}</p> : null}
      {view.cards.map((card) => (
        <SummaryCard
          key={card.id}
          card={card}
          labels={labels}
          base={base}
          query={query}
          canRemove
          heading="h2"
        />
      ))}
      {view.total ? <Total total={view.total} /> : null}
      <div className="actions-row">
        <p className="actions">
          <Link className="go" to={`${base}/new${query}`}>
            {view.add}
          </Link>
        </p>
        <Close view={view} />
      </div>
      {view.notes.map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}

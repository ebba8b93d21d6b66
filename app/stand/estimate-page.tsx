import { Link } from '@remix-run/react';
import { estimatePage as words } from '../copy/en/pages/estimate';
import type { AmountRow, CostView, EstimateView } from './estimate-view';
import { Sure } from './finding-card';

interface AmountsProps {
  readonly rows: readonly AmountRow[];
  readonly sum: AmountRow;
}

/** Amounts under each other, and what remains of them. */
function Amounts({ rows, sum }: AmountsProps) {
  return (
    <dl className="amounts">
      {rows.map(({ label, value }, index) => (
        <div key={`${label}-${String(index)}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className="left">
        <dt>{sum.label}</dt>
        <dd>{sum.value}</dd>
      </div>
    </dl>
  );
}

function Cost({ cost }: { readonly cost: CostView }) {
  const { loss, title, rows, left, limit, notes, change } = cost;
  return (
    <section className="card finding" aria-labelledby={`${loss}-title`}>
      <h2 id={`${loss}-title`}>{title}</h2>
      <Amounts rows={rows} sum={{ label: words.left, value: left }} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {limit ? (
        <>
          <p>{limit.sentence}</p>
          <Sure {...limit} />
        </>
      ) : null}
      {change ? (
        <p className="answer-links">
          <Link to={change}>
            {words.change}
            <span className="visually-hidden">: {title}</span>
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function InAll({ view }: { readonly view: EstimateView }) {
  const { rows, total, maximum, wholePayers, needsDate, notAPromise, notComplete } = view;
  return (
    <section className="card finding deadline" aria-labelledby="total-title">
      <h2 id="total-title">{words.totalTitle}</h2>
      <Amounts rows={rows} sum={{ label: words.total, value: total }} />
      <p>{notAPromise}</p>
      {notComplete ? <p>{notComplete}</p> : null}
      {wholePayers ? <p>{words.wholePayers}</p> : null}
      {maximum ? (
        <>
          <p>{maximum.sentence}</p>
          <Sure {...maximum} />
        </>
      ) : null}
      {needsDate ? (
        <p className="answer-links">
          <Link to="/form/5a">{words.giveDate}</Link>
        </p>
      ) : null}
    </section>
  );
}

/** What the costs may come to, one card for each and one for all. It is not a promise. */
export function EstimatePage({ view }: { readonly view: EstimateView }) {
  const { costs, notAPromise } = view;
  return (
    <>
      <Link className="back" to="/form">
        {words.parts}
      </Link>
      <p className="where">{words.where}</p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="note">{notAPromise}</p>
      {costs.length === 0 ? (
        <p>
          {words.none} <Link to="/form/7">{words.chooseCosts}</Link>
        </p>
      ) : (
        <>
          {costs.map((cost) => (
            <Cost key={cost.loss} cost={cost} />
          ))}
          <InAll view={view} />
        </>
      )}
      <p className="actions">
        <Link className="go" to="/form">
          {words.parts}
        </Link>
        <Link className="quiet" to="/form/stand">
          {words.stand}
        </Link>
      </p>
    </>
  );
}

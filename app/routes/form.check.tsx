import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SummaryCard } from '../components/summary-card';
import { checkPage, wizard, wizardLabels as labels } from '../copy/en/pages/wizard';
import { requireVisit, wordsFor } from '../wizard/open.server';
import { describeReview, type OpenItem, type ReviewStep } from '../wizard/review';

export const meta: MetaFunction = () => [{ title: wizard.pageTitle('11') }];

export function loader({ context }: LoaderFunctionArgs) {
  const { draft, way } = requireVisit(context);
  return describeReview(wordsFor(), draft, way);
}

function Open({ open }: { readonly open: readonly OpenItem[] }) {
  return (
    <section id="open" aria-labelledby="open-title">
      <h2 id="open-title">{wizard.stillOpen(open.length)}</h2>
      <p>{open.length > 0 ? checkPage.openLead : checkPage.nothingOpen}</p>
      {open.length > 0 ? (
        <ul className="tasks">
          {open.map(({ to, label, about }) => (
            <li key={to}>
              <div>
                <Link to={to}>{label}</Link>
                <p>{about}</p>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function StepReview({ step }: { readonly step: ReviewStep }) {
  const { id, slug, title, rows, cards } = step;
  const base = `/form/${slug}`;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div className="with-change">
        <h3 id={`${id}-title`}>{title}</h3>
        {cards || rows.length === 0 ? (
          <Link className="change" to={`${base}?back=check`}>
            {checkPage.changeOf}
            <span className="visually-hidden"> {title}</span>
          </Link>
        ) : null}
      </div>
      {cards?.length === 0 || (!cards && rows.length === 0) ? (
        <p className="blank">{cards ? checkPage.noEntries : labels.blank}</p>
      ) : null}
      {cards?.map((card) => (
        <SummaryCard
          key={card.id}
          card={card}
          labels={labels}
          base={base}
          query="?back=check"
          canRemove={false}
          heading="h4"
        />
      ))}
      {rows.length > 0 ? (
        <dl className="answers">
          {rows.map(({ field, label, answer }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd className={answer === undefined ? 'blank' : undefined}>{answer ?? labels.blank}</dd>
              <dd>
                <Link className="change" to={`${base}?back=check#${id}.${field}`}>
                  {checkPage.changeOf}
                  <span className="visually-hidden"> {label}</span>
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}

/** Every answer once, in the order of the paper. Nothing here holds anybody back from printing. */
export default function Check() {
  const { parts, open, toCheck } = useLoaderData<typeof loader>();
  return (
    <>
      <Link className="back" to="/form">
        {labels.allParts}
      </Link>
      <p className="where">{checkPage.where}</p>
      <h1>{checkPage.title}</h1>
      <div className="note">
        <p>{checkPage.warning}</p>
        <p>
          <Link to="/form/print">{checkPage.straight}</Link>
        </p>
      </div>
      {toCheck.length > 0 ? (
        <section>
          <h2>{checkPage.toCheckTitle}</h2>
          <p>{checkPage.toCheckLead}</p>
          <ul>
            {toCheck.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Open open={open} />
      {parts.map(({ title, steps }) => (
        <section key={title} className="review-part">
          <h2>{title}</h2>
          {steps.map((step) => (
            <StepReview key={step.id} step={step} />
          ))}
        </section>
      ))}
      <p className="actions">
        <Link className="go" to="/form/print">
          {checkPage.goPrint}
        </Link>
        <Link className="quiet" to="/form/stand">
          {checkPage.stand}
        </Link>
      </p>
    </>
  );
}

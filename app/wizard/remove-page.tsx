import { Form, Link } from '@remix-run/react';
import { AnswerList } from '../components/answer-list';
import { wizard } from '../copy/en/pages/wizard';
import { Token } from '../security/token';
import type { CardView } from './cards';
import type { StepView } from './view';

/** Asks once before an entry goes. */
export function RemovePage({ view, card }: { readonly view: StepView; readonly card: CardView }) {
  const { labels, back } = view;
  return (
    <>
      <Link className="back" to={back.to}>
        {back.label}
      </Link>
      <h1>{wizard.removeTitle(card.title)}</h1>
      <p className="lead">{labels.removeLead}</p>
      <div className="card">
        <AnswerList rows={card.rows} blank={labels.blank} />
      </div>
      <Form method="post" className="actions">
        <Token />
        {view.fromCheck ? <input type="hidden" name="back" value="check" /> : null}
        <button className="go" type="submit" name="intent" value="remove">
          {labels.yesRemove}
        </button>
        <Link className="quiet" to={back.to}>
          {labels.noKeep}
        </Link>
      </Form>
    </>
  );
}

import { Form, Link } from '@remix-run/react';
import { useEffect } from 'react';
import { ErrorSummary } from '../components/error-summary';
import { SaveState } from '../components/save-state';
import { Token } from '../security/token';
import { Certification } from '../steps/certification';
import { Losses } from '../steps/losses';
import { Story } from '../steps/story';
import { Conflict } from './conflict';
import { FieldList, messageFor, type Drawing } from './fields';
import { useStepForm } from './use-step-form';
import type { PageResult, StepView } from './view';

function Questions({ drawing }: { readonly drawing: Drawing }) {
  const { layout } = drawing.view;
  switch (layout.kind) {
    case 'losses':
      return <Losses drawing={drawing} groups={layout.groups} />;
    case 'certification':
      return <Certification drawing={drawing} words={layout.certification} />;
    case 'story':
      return <Story drawing={drawing} />;
    case 'plain':
      return <FieldList drawing={drawing} />;
  }
}

function Head({ view }: { readonly view: StepView }) {
  const { back, where, title, lead, why, labels } = view;
  return (
    <>
      <Link className="back" to={back.to}>
        {back.label}
      </Link>
      <p className="where">{where}</p>
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {why ? (
        <p className="why">
          <b>{labels.why}</b> {why}
        </p>
      ) : null}
    </>
  );
}

interface PageProps {
  readonly view: StepView;
  readonly result?: PageResult;
}

/** The form of one page, with and without JavaScript. */
function StepForm({ view, result }: PageProps) {
  const form = useStepForm(view, result);
  const { labels, fields, item } = view;
  const typed = result && 'typed' in result ? result.typed : undefined;
  const drawing: Drawing = { view, typed, ...form };
  const wrong = fields.flatMap((field) => {
    const message = messageFor(view, field, form.faults);
    return message ? [{ name: field.name, message }] : [];
  });
  const title = wrong.length > 0 ? view.errorTitle : view.pageTitle;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const postedItem = result && 'item' in result ? result.item : undefined;
  const again = result?.kind === 'faults' ? result : undefined;
  return (
    <>
      {wrong.length > 0 ? (
        <ErrorSummary title={labels.errorsTitle} faults={wrong} round={form.round} />
      ) : null}
      {result?.kind === 'unsaved' ? (
        <div className="errors" role="alert">
          <h2>{labels.notSavedTitle}</h2>
          <p>{labels.notSavedText}</p>
        </div>
      ) : null}
      <Head view={view} />
      <Form
        method="post"
        noValidate
        id={`form-${view.id}`}
        className={form.ready ? 'ready' : undefined}
        autoComplete={view.shared ? 'off' : undefined}
        ref={form.element}
        onInput={form.onInput}
        onSubmit={form.onSubmit}
        onFocus={form.onFocus}
      >
        <Token />
        <input
          key={again?.mark ?? view.mark}
          type="hidden"
          name="mark"
          defaultValue={again?.mark ?? view.mark}
        />
        <input type="hidden" name="saveId" value={again?.saveId ?? view.saveId} />
        {item === undefined ? null : <input type="hidden" name="item" value={postedItem ?? item} />}
        {view.fromCheck ? <input type="hidden" name="back" value="check" /> : null}
        <Questions drawing={drawing} />
        <div className="actions">
          <button className="go" type="submit" name="intent" value="continue">
            {labels.save}
          </button>
          {view.canSkip && item === undefined ? (
            <button className="quiet" type="submit" name="intent" value="skip">
              {labels.skip}
            </button>
          ) : null}
          {item !== undefined && wrong.length > 0 ? (
            <button className="quiet" type="submit" name="intent" value="skip">
              {labels.keepAsIs}
            </button>
          ) : null}
          <SaveState state={form.saveState} labels={labels} />
        </div>
      </Form>
      {view.note ? <p className="note">{view.note}</p> : null}
    </>
  );
}

/** One page of questions; or, where two answers stand against each other, both of them. */
export function StepPage({ view, result }: PageProps) {
  if (result?.kind === 'conflict') return <Conflict view={view} conflict={result} />;
  return <StepForm key={`${view.id}/${view.item ?? ''}`} view={view} result={result} />;
}

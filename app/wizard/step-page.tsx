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
import type { SaveState as State } from './autosave';
import { NotSaved } from './not-saved';
import { useStepForm } from './use-step-form';
import type { PageResult, StepView, UnsentPage } from './view';

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
  /** What the server said. */
  readonly result?: PageResult;
  /** Set where the last press of a button did not reach it. */
  readonly unsent?: UnsentPage;
}

interface ActionsProps {
  readonly view: StepView;
  readonly faulty: boolean;
  readonly saveState: State;
}

function Actions({ view: { labels, canSkip, item }, faulty, saveState }: ActionsProps) {
  // An entry is not skipped, but one that could not be read whole may stay as it is.
  const skip = item === undefined ? canSkip && labels.skip : faulty && labels.keepAsIs;
  return (
    <div className="actions">
      <button className="go" type="submit" name="intent" value="continue">
        {labels.save}
      </button>
      {skip ? (
        <button className="quiet" type="submit" name="intent" value="skip">
          {skip}
        </button>
      ) : null}
      <SaveState state={saveState} labels={labels} />
    </div>
  );
}

/** What the page knows of itself and posts along. */
function Hidden({ view, result }: Omit<PageProps, 'unsent'>) {
  const again = result?.kind === 'faults' ? result : undefined;
  const mark = again?.mark ?? view.mark;
  const item = (result && 'item' in result ? result.item : undefined) ?? view.item;
  return (
    <>
      <Token />
      {view.draftTag === undefined ? null : <input type="hidden" name="draft" value={view.draftTag} />}
      <input key={mark} type="hidden" name="mark" defaultValue={mark} />
      <input type="hidden" name="saveId" value={again?.saveId ?? view.saveId} />
      {item === undefined ? null : <input type="hidden" name="item" value={item} />}
      {view.fromCheck ? <input type="hidden" name="back" value="check" /> : null}
    </>
  );
}

/** The form of one page, with and without JavaScript. */
function StepForm({ view, result, unsent }: PageProps) {
  const { element, onInput, onSubmit, onFocus, faults, round, saveState, ...live } = useStepForm(
    view,
    result,
    unsent,
  );
  const typed = result && 'typed' in result ? result.typed : undefined;
  const wrong = view.fields.flatMap((field) => {
    const message = messageFor(view, field, faults);
    return message ? [{ name: field.name, message }] : [];
  });
  const faulty = wrong.length > 0;
  const title = faulty ? view.errorTitle : view.pageTitle;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      {faulty ? <ErrorSummary title={view.labels.errorsTitle} faults={wrong} round={round} /> : null}
      {result?.kind === 'unsaved' ? (
        <NotSaved errorTitle={view.errorTitle} text={view.labels.notSavedText} round={result} />
      ) : null}
      <Head view={view} />
      <Form
        method="post"
        noValidate
        id={`form-${view.id}`}
        className={live.ready ? 'ready' : undefined}
        autoComplete={view.shared ? 'off' : undefined}
        ref={element}
        onInput={onInput}
        onSubmit={onSubmit}
        onFocus={onFocus}
      >
        <Hidden view={view} result={result} />
        <Questions drawing={{ view, typed, faults, ...live }} />
        <Actions view={view} faulty={faulty} saveState={saveState} />
      </Form>
      {view.note ? <p className="note">{view.note}</p> : null}
    </>
  );
}

/** One page of questions; or, where two answers stand against each other, both of them. */
export function StepPage({ view, result, unsent }: PageProps) {
  if (result?.kind === 'conflict') return <Conflict view={view} conflict={result} />;
  return <StepForm key={`${view.id}/${view.item ?? ''}`} view={view} result={result} unsent={unsent} />;
}

import { Form } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { ErrorSummary } from '../components/error-summary';
import { Field } from '../components/field';
import { check as words } from '../copy/en/pages/check';
import { shell } from '../copy/en/pages/shell';
import { wizardLabels } from '../copy/en/pages/wizard';
import { Token } from '../security/token';
import type { Register } from '../wizard/use-step-form';
import type { CheckAnswer, QuestionsView } from './check-view';
import { FindingGroup } from './finding-card';

/** A plain form: the browser keeps what is typed, and the server alone reads it. */
const register: Register = (name) => ({
  name,
  onChange: () => Promise.resolve(),
  onBlur: () => Promise.resolve(),
  ref: () => undefined,
});

interface QuestionsProps {
  readonly view: QuestionsView;
  readonly faults?: CheckAnswer['faults'];
  readonly go: string;
}

function Questions({ view, faults = {}, go }: QuestionsProps) {
  return (
    <Form method="post" noValidate autoComplete="off">
      <Token />
      {view.fields.map((field) => (
        <Field
          key={field.name}
          view={field}
          labels={wizardLabels}
          error={faults[field.field]}
          register={register}
          typed={field.typed}
        />
      ))}
      <p className="hint">{words.privacy}</p>
      <p className="actions">
        <button className="go" type="submit">
          {go}
        </button>
      </p>
    </Form>
  );
}

interface StartProps {
  /** Whether there is a visit to go on with. */
  readonly open: boolean;
  readonly quiet?: string;
}

const Start = ({ open, quiet }: StartProps) => (
  <a className={quiet ? 'quiet' : 'go'} href={open ? '/form' : '/before'}>
    {open ? words.goOn : (quiet ?? words.start)}
  </a>
);

interface ResultProps {
  readonly answer: CheckAnswer;
  readonly open: boolean;
}

function Result({ answer: { questions, groups = [] }, open }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [groups]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.resultTitle}
      </h1>
      <p className="lead">{words.resultLead}</p>
      <p className="actions first">
        <Start open={open} />
      </p>
      {groups.map((group) => (
        <FindingGroup key={group.id} group={group} />
      ))}
      <div className="note">
        <h2>{words.talkTitle}</h2>
        <p>
          {words.talk} <a href={shell.foot.lineTel}>{shell.foot.lineNumber}</a>
        </p>
      </div>
      <p className="actions">
        <Start open={open} />
      </p>
      <details className="again">
        <summary>{words.again}</summary>
        <Questions view={questions} go={words.goAgain} />
      </details>
    </>
  );
}

interface CheckProps {
  readonly questions: QuestionsView;
  readonly answer?: CheckAnswer;
  readonly open: boolean;
}

/** Six questions without personal data, and what the law says to the answers. Works without JavaScript. */
export function CheckPage({ questions, answer, open }: CheckProps) {
  if (answer?.groups) return <Result answer={answer} open={open} />;
  const view = answer?.questions ?? questions;
  const faults = view.fields.flatMap(({ name, field }) => {
    const message = answer?.faults[field];
    return message ? [{ name, message }] : [];
  });
  return (
    <>
      {faults.length > 0 ? (
        <ErrorSummary title={wizardLabels.errorsTitle} faults={faults} round={answer} />
      ) : null}
      <h1>{view.title}</h1>
      <p className="lead">{view.lead}</p>
      <p>{view.note}</p>
      <Questions view={view} faults={answer?.faults} go={words.go} />
      <p>
        <Start open={open} quiet={words.skip} />
      </p>
    </>
  );
}

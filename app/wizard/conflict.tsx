import { Form } from '@remix-run/react';
import { Pick } from '../components/pick-field';
import { Token } from '../security/token';
import type { ConflictPage, StepView } from './view';

interface ConflictProps {
  readonly view: StepView;
  readonly conflict: ConflictPage;
}

/** Both answers, where two tabs or two people answered the same page. Nothing is chosen for the person but their own. */
export function Conflict({ view, conflict }: ConflictProps) {
  const { labels } = view;
  return (
    <>
      <p className="where">{view.title}</p>
      <h1>{labels.conflictTitle}</h1>
      <p className="lead" role="alert">
        {labels.conflictLead}
      </p>
      <Form method="post" id={`form-${view.id}`} noValidate autoComplete="off">
        <Token />
        {view.draftTag === undefined ? null : <input type="hidden" name="draft" value={view.draftTag} />}
        <input type="hidden" name="mark" value={conflict.mark} />
        <input type="hidden" name="saveId" value={conflict.saveId} />
        {conflict.posted.map(([name, value], index) => (
          <input key={`${name}-${String(index)}`} type="hidden" name={name} value={value} />
        ))}
        {conflict.fields.map(({ name, field, label, mine, other }) => (
          <fieldset className="field" key={field}>
            <legend>{label}</legend>
            <Pick
              id={`${name}-mine`}
              type="radio"
              value="mine"
              label={mine || labels.empty}
              hint={labels.mine}
              picked
              input={{ name }}
            />
            <Pick
              id={`${name}-other`}
              type="radio"
              value="other"
              label={other || labels.empty}
              hint={labels.other}
              picked={false}
              input={{ name }}
            />
          </fieldset>
        ))}
        <div className="actions">
          <button className="go" type="submit" name="intent" value="continue">
            {labels.keepChosen}
          </button>
        </div>
      </Form>
    </>
  );
}

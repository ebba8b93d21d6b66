import type { ReactNode } from 'react';
import { Field } from '../components/field';
import type { Register } from './use-step-form';
import type { FieldFaults, FieldView, StepView } from './view';

/** What a page hands to each of its questions. */
export interface Drawing {
  readonly view: StepView;
  readonly register: Register;
  readonly faults: FieldFaults;
  /** What to show again after a try, by field. */
  readonly typed?: Readonly<Record<string, unknown>>;
  readonly isAsked: (field: FieldView) => boolean;
  /** The script runs: questions come and go by themselves. */
  readonly ready: boolean;
}

/** The sentence for a fault at a field. */
export function messageFor(view: StepView, field: FieldView, faults: FieldFaults): string | undefined {
  const code = faults[field.field];
  return code && (field.messages[code] ?? view.messages[code]);
}

/** Neighbours that hang on the same answer stand together. */
function grouped(fields: readonly FieldView[]): FieldView[][] {
  const groups: FieldView[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].heading === field.heading && field.heading !== undefined) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

/** One question of a page. */
export function OneField({ drawing, field }: { readonly drawing: Drawing; readonly field: FieldView }) {
  const { view, register, faults, typed } = drawing;
  return (
    <Field
      view={field}
      labels={view.labels}
      error={messageFor(view, field, faults)}
      register={register}
      typed={typed ? typed[field.field] : field.typed}
    />
  );
}

function Hanging({
  drawing,
  fields,
}: {
  readonly drawing: Drawing;
  readonly fields: readonly FieldView[];
}): ReactNode {
  const { ready, isAsked } = drawing;
  const away = fields.every((field) => !isAsked(field));
  return (
    <section className={away ? 'asked later' : 'asked'} hidden={ready && away}>
      <h2>{fields[0]?.heading}</h2>
      {fields.map((field) => (
        <div
          key={field.name}
          className={isAsked(field) ? undefined : 'later'}
          hidden={ready && !isAsked(field)}
        >
          <OneField drawing={drawing} field={field} />
        </div>
      ))}
    </section>
  );
}

/** All questions of a page in order. One that hangs on another answer is away until it is asked. */
export function FieldList({
  drawing,
  only,
}: {
  readonly drawing: Drawing;
  readonly only?: readonly string[];
}) {
  const fields = drawing.view.fields.filter(({ field }) => !only || only.includes(field));
  return grouped(fields).map((group) => {
    const [first] = group;
    if (!first) return null;
    if (first.heading !== undefined) return <Hanging key={first.name} drawing={drawing} fields={group} />;
    return (
      <div key={first.name} hidden={drawing.ready && !drawing.isAsked(first)}>
        <OneField drawing={drawing} field={first} />
      </div>
    );
  });
}

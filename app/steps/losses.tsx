import { fieldClass, Hints } from '../components/described';
import { Picks } from '../components/pick-field';
import { messageFor, type Drawing } from '../wizard/fields';
import type { OptionGroup } from '../wizard/view';

interface LossesProps {
  readonly drawing: Drawing;
  readonly groups: readonly OptionGroup[];
}

/** All 29 losses by what they are about. One list of 29 would be a wall. */
export function Losses({ drawing, groups }: LossesProps) {
  const { view, register, faults, typed } = drawing;
  const field = view.fields[0];
  if (!field) return null;
  const error = messageFor(view, field, faults);
  return (
    <div className={fieldClass(error)}>
      <Hints name={field.name} error={error} labels={view.labels} />
      {groups.map(({ title, options }) => (
        <fieldset key={title} className="group" aria-describedby={error && `${field.name}-error`}>
          <legend>
            <h2>{title}</h2>
          </legend>
          <Picks
            view={field}
            register={register}
            typed={typed ? typed[field.field] : field.typed}
            only={options}
          />
        </fieldset>
      ))}
    </div>
  );
}

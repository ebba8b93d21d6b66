import { fieldClass, Hints } from './described';
import type { FieldProps } from './field';
import { Pick } from './pick-field';

/** A single box to tick. */
export function ConfirmField({ view, labels, error, register, typed }: FieldProps) {
  const { name, label, hint } = view;
  return (
    <div className={fieldClass(error)}>
      <Hints name={name} error={error} labels={labels} />
      <Pick
        id={name}
        type="checkbox"
        value="yes"
        label={label}
        hint={hint}
        picked={typed === 'yes'}
        input={{ 'aria-describedby': error && `${name}-error`, ...register(name) }}
      />
    </div>
  );
}

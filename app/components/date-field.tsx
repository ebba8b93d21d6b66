import { describedBy, fieldClass, Hints } from './described';
import type { FieldProps } from './field';

const PARTS = ['month', 'day', 'year'] as const;
const BIRTHDAY = { month: 'bday-month', day: 'bday-day', year: 'bday-year' } as const;

/** A date in three boxes, in the American order. The first box carries the question's own id. */
export function DateField({ view, labels, error, register, typed }: FieldProps) {
  const { name, label, hint, autocomplete } = view;
  const shown = (typed ?? {}) as Partial<Record<(typeof PARTS)[number], string>>;
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy({ name, hint, error })}>
      <legend>{label}</legend>
      <Hints name={name} hint={hint} error={error} labels={labels} />
      <div className="date">
        {PARTS.map((part) => {
          const id = part === 'month' ? name : `${name}.${part}`;
          return (
            <label key={part} htmlFor={id}>
              {labels[part]}
              <input
                id={id}
                type="text"
                inputMode={part === 'month' ? undefined : 'numeric'}
                defaultValue={shown[part] ?? ''}
                autoComplete={autocomplete === 'bday' ? BIRTHDAY[part] : autocomplete}
                aria-invalid={error ? true : undefined}
                {...register(`${name}.${part}`)}
              />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

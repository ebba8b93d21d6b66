import type { FieldKind } from '../../schemas/fields';
import { describedBy, fieldClass, Hints } from './described';
import type { FieldProps } from './field';

const INPUT: Partial<
  Record<FieldKind, { type: string; inputMode?: 'decimal' | 'numeric' | 'tel' | 'email' }>
> = {
  money: { type: 'text', inputMode: 'decimal' },
  number: { type: 'text', inputMode: 'numeric' },
  phone: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email' },
};

const WIDTH: Partial<Record<FieldKind, string>> = {
  number: 'short',
  zip: 'short',
  phone: 'middle',
  state: 'short',
};

/** One line or several lines of text, an amount, a number, a phone, an e-mail, a ZIP code or a state. */
export function TextField({ view, labels, error, register, typed }: FieldProps) {
  const { name, kind, label, hint, autocomplete } = view;
  const common = {
    id: name,
    defaultValue: typeof typed === 'string' ? typed : '',
    autoComplete: autocomplete,
    'aria-describedby': describedBy({ name, hint, error }),
    'aria-invalid': error ? (true as const) : undefined,
    ...register(name),
  };
  const input = <input type="text" {...INPUT[kind]} className={WIDTH[kind]} {...common} />;
  return (
    <div className={fieldClass(error)}>
      <label className="q" htmlFor={name}>
        {label}
      </label>
      <Hints name={name} hint={hint} error={error} labels={labels} />
      {kind === 'longText' ? (
        <textarea rows={5} {...common} />
      ) : kind === 'money' ? (
        <div className="money">
          <span aria-hidden="true">$</span>
          {input}
        </div>
      ) : (
        input
      )}
    </div>
  );
}

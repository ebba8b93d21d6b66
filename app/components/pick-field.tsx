import { describedBy, fieldClass, Hints } from './described';
import type { FieldProps } from './field';

interface PickProps {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly picked: boolean;
  readonly input: object;
}

/** One answer to pick: the whole card can be pressed. */
export function Pick({ id, type, value, label, hint, picked, input }: PickProps) {
  return (
    <label className="pick" htmlFor={id}>
      <input id={id} type={type} value={value} defaultChecked={picked} {...input} />
      <span>
        <b>{label}</b>
        {hint}
      </span>
    </label>
  );
}

interface PicksProps {
  readonly view: FieldProps['view'];
  readonly register: FieldProps['register'];
  readonly typed: unknown;
  /** Only these of the options; all if absent. */
  readonly only?: readonly string[];
}

/** The answers of one question. The first one carries the question's own id, so that links find it. */
export function Picks({ view, register, typed, only }: PicksProps) {
  const { name, kind, options } = view;
  const type = kind === 'choice' ? 'radio' : 'checkbox';
  const picked = [typed].flat();
  return options.map(({ value, label, hint }, index) =>
    only && !only.includes(value) ? null : (
      <Pick
        key={value}
        id={index === 0 ? name : `${name}-${value}`}
        type={type}
        value={value}
        label={label}
        hint={hint}
        picked={picked.includes(value)}
        input={register(name)}
      />
    ),
  );
}

/** One of some answers, or any number of them. */
export function PickField({ view, labels, error, register, typed }: FieldProps) {
  const { name, label, hint, options } = view;
  const short = options.length <= 3 && options.every((option) => !option.hint && option.label.length < 14);
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy({ name, hint, error })}>
      <legend>{label}</legend>
      <Hints name={name} hint={hint} error={error} labels={labels} />
      <div className={short ? 'answers-short' : undefined}>
        <Picks view={view} register={register} typed={typed} />
      </div>
    </fieldset>
  );
}

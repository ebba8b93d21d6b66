interface WordsFieldProps {
  /** Id and name. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What was typed before, when it was refused. */
  readonly typed: string | undefined;
  /** The id of the text that says why; absent when nothing was refused. */
  readonly fault: string | undefined;
}

/** A field for a code or for words of one: shown as typed, kept by no browser, corrected by none. */
export function WordsField({ name, label, hint, typed, fault }: WordsFieldProps) {
  return (
    <div className="field">
      <label className="q" htmlFor={name}>
        {label}
      </label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <input
        id={name}
        name={name}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        defaultValue={typed}
        aria-describedby={fault ? `${fault} ${name}-hint` : `${name}-hint`}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  );
}

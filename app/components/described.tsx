import type { WizardLabels } from '../copy/en/pages/wizard';

interface Described {
  readonly name: string;
  readonly hint?: string;
  readonly error?: string;
}

/** The value of `aria-describedby` for a question with a hint and perhaps an error. */
export const describedBy = ({ name, hint, error }: Described): string | undefined =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;

/** The hint of a question, and how to mend the answer where it could not be read. */
export function Hints({ name, hint, error, labels }: Described & { readonly labels: WizardLabels }) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${name}-error`}>
          <span className="visually-hidden">{labels.errorPrefix} </span>
          {error}
        </p>
      ) : null}
    </>
  );
}

export const fieldClass = (error: string | undefined): string => (error ? 'field wrong' : 'field');

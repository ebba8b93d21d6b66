import { Form } from '@remix-run/react';
import { useEffect } from 'react';
import { codeRefusal, comeBack } from '../copy/en/pages/return';
import { shell } from '../copy/en/pages/shell';
import { signedOut as words } from '../copy/en/pages/signed-out';
import { ModeChoice } from '../shell/mode-choice';
import { Refused } from '../shell/refused';
import { WordsField } from '../shell/words-field';
import type { SignedOutPage } from './view';

const FAULT = 'code-error';

interface Titled {
  readonly title: string;
  /** Seconds after which the page goes away by itself. */
  readonly standsFor?: number;
}

/** The head of a page of the wizard. One that is signed out goes away by itself: the next person must not find it. */
export const titleAndEnd = (data: Titled | undefined) => [
  { title: data?.title ?? shell.title },
  ...(data?.standsFor === undefined
    ? []
    : [{ httpEquiv: 'refresh', content: `${String(data.standsFor)};url=/ended` }]),
];

/** A page whose visit has ended, with all that was typed on it: one press opens the draft again and saves it. */
export function SignedOut({ page }: { readonly page: SignedOutPage }) {
  const { errorTitle, failure, minutes, code, mode, intent, posted, written } = page;
  useEffect(() => {
    document.title = errorTitle;
  }, [errorTitle]);
  return (
    <>
      {failure ? (
        <Refused title={comeBack.errorTitle} text={codeRefusal(failure, minutes)} field="code" id={FAULT} />
      ) : null}
      <h1>{words.title}</h1>
      <p className="lead" role="alert">
        {words.lead}
      </p>
      <p>{words.how}</p>
      <Form method="post" noValidate autoComplete="off">
        {posted.map(([name, value], index) => (
          <input key={`${name}-${String(index)}`} type="hidden" name={name} value={value} />
        ))}
        <WordsField
          name="code"
          label={comeBack.label}
          hint={comeBack.hint}
          typed={code}
          fault={failure && FAULT}
        />
        <ModeChoice mode={mode} />
        <p className="actions">
          <button className="go" type="submit" name="intent" value={intent}>
            {words.go}
          </button>
          <a className="quiet" href="/return">
            {words.other}
          </a>
        </p>
      </Form>
      {written.length > 0 ? (
        <details>
          <summary>{words.show}</summary>
          <p>{words.showLead}</p>
          {written.map((text, index) => (
            <p className="written" key={`${String(index)}-${text.slice(0, 20)}`}>
              {text}
            </p>
          ))}
        </details>
      ) : null}
    </>
  );
}

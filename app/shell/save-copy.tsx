import { Form } from '@remix-run/react';
import { filePage } from '../copy/en/pages/file';
import { Token } from '../security/token';
import { Points } from './text';

/** The words that will lock the file, and the button that makes it with them. The server remembers neither. */
function WithWords({ words }: { readonly words: string }) {
  return (
    <>
      <h2>{filePage.wordsTitle}</h2>
      <p>{filePage.wordsLead}</p>
      <div className="print-card">
        <p className="words">{words}</p>
      </div>
      <form method="post" action="/file.dat">
        <Token />
        <input type="hidden" name="words" value={words} />
        <p className="actions">
          <button className="go" type="submit">
            {filePage.save}
          </button>
        </p>
      </form>
      <p className="hint">{filePage.saveHint}</p>
    </>
  );
}

/** Saving the answers as a locked file: first the words, then the file. */
export function SaveCopy({ words, busy }: { readonly words: string | undefined; readonly busy: boolean }) {
  return (
    <>
      <h1>{filePage.title}</h1>
      <p className="lead">{filePage.lead}</p>
      {busy ? (
        <p className="error" role="alert">
          {filePage.busy}
        </p>
      ) : null}
      {words ? (
        <WithWords words={words} />
      ) : (
        <ol>
          {filePage.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <Form method="post" encType="multipart/form-data" reloadDocument>
        <Token />
        <p className="actions">
          <button className={words ? 'go second' : 'go'} type="submit" name="intent" value="words">
            {words ? filePage.newWords : filePage.makeWords}
          </button>
          <a className="quiet" href="/form">
            {filePage.goOn}
          </a>
        </p>
      </Form>
      <Points points={filePage.know} />
      <h2>{filePage.serverTitle}</h2>
      <p>
        {filePage.server} <a href="/delete">{filePage.serverLink}</a>
        {filePage.serverAfter}
      </p>
    </>
  );
}

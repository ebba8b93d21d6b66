import { Form } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { filePage } from '../copy/en/pages/file';
import { Token } from '../security/token';
import { ModeChoice } from './mode-choice';

/** Why the file did not open, as the page tells it. */
export interface CopyFailure {
  readonly failure: 'blank' | 'wrong' | 'notADraft' | 'busy' | 'diskFull' | 'tooMany';
  readonly minutes: number;
  /** What was typed comes back; a chosen file cannot. */
  readonly typed: { readonly words: string; readonly mode: 'shared' | 'personal' };
}

function Failed({ failure, minutes }: CopyFailure) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [failure]);
  const text = failure === 'tooMany' ? filePage.errors.tooMany(minutes) : filePage.errors[failure];
  const field = failure === 'wrong' ? '#words' : '#file';
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{filePage.errorTitle}</h2>
      <p>
        <a href={field} id="file-error">
          {text}
        </a>
      </p>
    </div>
  );
}

interface OpenCopyProps {
  readonly mode: 'shared' | 'personal';
  readonly failed: CopyFailure | undefined;
}

/** Opening a saved file with its words. */
export function OpenCopy({ mode, failed }: OpenCopyProps) {
  const described = (hint: string): string => (failed ? `file-error ${hint}` : hint);
  return (
    <>
      {failed ? <Failed {...failed} /> : null}
      <h1>{filePage.openTitle}</h1>
      <p className="lead">{filePage.openLead}</p>
      <Form method="post" encType="multipart/form-data" noValidate autoComplete="off" reloadDocument>
        <Token />
        <div className="field">
          <label className="q" htmlFor="file">
            {filePage.fileLabel}
          </label>
          <p className="hint" id="file-hint">
            {filePage.fileHint}
          </p>
          <input id="file" name="file" type="file" aria-describedby={described('file-hint')} />
        </div>
        <div className="field">
          <label className="q" htmlFor="words">
            {filePage.wordsLabel}
          </label>
          <p className="hint" id="words-hint">
            {filePage.wordsHint}
          </p>
          <input
            id="words"
            name="words"
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            defaultValue={failed?.typed.words}
            aria-describedby={described('words-hint')}
            aria-invalid={failed ? true : undefined}
          />
        </div>
        <ModeChoice mode={failed?.typed.mode ?? mode} />
        <p className="actions">
          <button className="go" type="submit" name="intent" value="open">
            {filePage.open}
          </button>
          <a className="quiet" href="/return">
            {filePage.code}
          </a>
        </p>
      </Form>
    </>
  );
}

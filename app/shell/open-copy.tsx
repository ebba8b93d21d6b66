import { Form } from '@remix-run/react';
import { filePage } from '../copy/en/pages/file';
import { Token } from '../security/token';
import { ModeChoice } from './mode-choice';
import { Refused } from './refused';
import { WordsField } from './words-field';

/** Why the file did not open, as the page tells it. */
export interface CopyFailure {
  readonly failure: 'blank' | 'wrong' | 'notADraft' | 'busy' | 'diskFull' | 'tooMany';
  readonly minutes: number;
  /** What was typed comes back; a chosen file cannot. */
  readonly typed: { readonly words: string; readonly mode: 'shared' | 'personal' };
}

const FAULT = 'file-error';

const textOf = ({ failure, minutes }: CopyFailure): string =>
  failure === 'tooMany' ? filePage.errors.tooMany(minutes) : filePage.errors[failure];

interface OpenCopyProps {
  readonly mode: 'shared' | 'personal';
  readonly failed: CopyFailure | undefined;
}

/** Opening a saved file with its words. */
export function OpenCopy({ mode, failed }: OpenCopyProps) {
  return (
    <>
      {failed ? (
        <Refused
          title={filePage.errorTitle}
          text={textOf(failed)}
          field={failed.failure === 'wrong' ? 'words' : 'file'}
          id={FAULT}
        />
      ) : null}
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
          <input
            id="file"
            name="file"
            type="file"
            aria-describedby={failed ? `${FAULT} file-hint` : 'file-hint'}
          />
        </div>
        <WordsField
          name="words"
          label={filePage.wordsLabel}
          hint={filePage.wordsHint}
          typed={failed?.typed.words}
          fault={failed && FAULT}
        />
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

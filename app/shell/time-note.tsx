import { useLocation, useMatches } from '@remix-run/react';
import { shell } from '../copy/en/pages/shell';

const words = shell.time;
const MINUTE = 60_000;

/** On a route whose page is a form that can be saved as it stands. */
export interface KeepsPage {
  /** Takes the data of the page's loader; gives the id of its form, or `undefined` where there is none. */
  readonly formId: (data: never) => string | undefined;
}

/** The store moves the clock of a visit every few seconds only, so a page may come that much into the time. */
const SLACK = 10_000;

/** The longest wait of the style sheet that still comes two minutes before the end. */
const waitFor = (endsIn: number): string =>
  endsIn >= 15 * MINUTE - SLACK ? 'in-13' : endsIn >= 5 * MINUTE - SLACK ? 'in-3' : 'in-0';

interface TimeNoteProps {
  /** Milliseconds until the visit ends if nothing happens, and whatever happens. */
  readonly endsIn: number;
  readonly lastsFor: number;
}

/**
 * The warning for browsers without scripts, where no clock can run: the style sheet lets it come two minutes before
 * the end. Its button saves the page as it stands, or its link loads the page anew; either draws the visit out.
 */
export function TimeNote({ endsIn, lastsFor }: TimeNoteProps) {
  const { pathname, search } = useLocation();
  const page = useMatches().at(-1);
  // A page that was refused has no data, and no form to save.
  const formId =
    page?.data === undefined ? undefined : (page.handle as KeepsPage | undefined)?.formId(page.data as never);
  const canStay = lastsFor > endsIn;
  return (
    <noscript>
      <div className={`time-note ${waitFor(endsIn)}`} role="alert">
        <p>{canStay ? words.endsInTwo : words.noMore}</p>
        {formId ? (
          <button className="go" type="submit" form={formId} name="intent" value="autosave">
            {words.saveAndStay}
          </button>
        ) : canStay ? (
          <a className="go" href={`${pathname}${search}`}>
            {words.stay}
          </a>
        ) : null}
      </div>
    </noscript>
  );
}

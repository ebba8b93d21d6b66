import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { shell } from '../copy/en/pages/shell';
import { LeaveLink } from '../shell/bar';
import {
  clockNow,
  endVisitHere,
  noteTimes,
  quietClock,
  stay,
  watchClock,
  type VisitTimes,
} from './visit-clock';

const words = shell.time;

interface TimeLeftProps {
  /** A new object with every page and every save, even where the figures are the same. */
  readonly times: VisitTimes;
  readonly csrfToken: string;
  readonly exitUrl: string;
}

/**
 * Warns two minutes before the visit ends; any answer to the warning draws it out. The server alone decides when a
 * visit is over, this only tells. The dialog has its own exit, because it covers the bar.
 */
export function TimeLeft({ times, csrfToken, exitUrl }: TimeLeftProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [message, setMessage] = useState('');
  const { phase, minutes, canStay } = useSyncExternalStore(watchClock, clockNow, quietClock);

  useEffect(() => {
    noteTimes(times);
  }, [times]);

  useEffect(() => {
    if (phase === 'warning' && !dialog.current?.open) dialog.current?.showModal();
    if (phase === 'quiet' && dialog.current?.open) dialog.current.close();
    if (phase === 'over') endVisitHere();
  }, [phase]);

  const goOn = async (): Promise<void> => {
    if (!canStay) {
      dialog.current?.close();
      return;
    }
    const more = await stay(csrfToken);
    if (more === 'over') endVisitHere();
    else if (more === undefined) setMessage(words.failed);
    else {
      noteTimes(more);
      dialog.current?.close();
      setMessage(words.stayed);
    }
  };

  return (
    <>
      <p className="visually-hidden" role="status">
        {message}
      </p>
      <dialog
        ref={dialog}
        className="dialog"
        role="alertdialog"
        aria-labelledby="time-title"
        aria-describedby="time-text"
        onCancel={(event) => {
          // Escape is an answer too: somebody is there.
          event.preventDefault();
          void goOn();
        }}
      >
        <h2 id="time-title">{words.title}</h2>
        <p id="time-text">
          {canStay ? words.text : words.noMore} {words.left(Math.max(1, minutes))}
        </p>
        {message === words.failed ? <p>{message}</p> : null}
        <p className="actions">
          <button type="button" className="go" onClick={() => void goOn()}>
            {canStay ? words.stay : words.close}
          </button>
          <LeaveLink exitUrl={exitUrl} />
        </p>
      </dialog>
    </>
  );
}

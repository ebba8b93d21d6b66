import { useEffect, useRef } from 'react';
import { wizardLabels } from '../copy/en/pages/wizard';

interface NotSavedProps {
  /** The title of the page while this stands on it. */
  readonly errorTitle: string;
  readonly text: string;
  /** Changes with every try, so that the focus comes back here each time. */
  readonly round: unknown;
}

/** Says on top of a page that it is not saved and that what was typed is still there. Takes the focus when it comes. */
export function NotSaved({ errorTitle, text, round }: NotSavedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [round]);
  useEffect(() => {
    const before = document.title;
    document.title = errorTitle;
    return () => {
      document.title = before;
    };
  }, [errorTitle]);
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{wizardLabels.notSavedTitle}</h2>
      <p>{text}</p>
    </div>
  );
}

import { useEffect, useRef } from 'react';

interface RefusedProps {
  readonly title: string;
  readonly text: string;
  /** Where to mend it: the id of a field, and of this text for `aria-describedby`. */
  readonly field: string;
  readonly id: string;
}

/** Says on top of a page why a form was refused, and leads to the field. Takes the focus when it comes. */
export function Refused({ title, text, field, id }: RefusedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [text]);
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <p>
        <a href={`#${field}`} id={id}>
          {text}
        </a>
      </p>
    </div>
  );
}

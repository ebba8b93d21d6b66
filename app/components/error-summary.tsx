import { useEffect, useRef } from 'react';

interface Fault {
  readonly name: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly faults: readonly Fault[];
  /** Changes with every try, so that the focus comes back here each time. */
  readonly round: unknown;
}

/** What is to mend, on top of the page, with a link to each place. Takes the focus when it comes. */
export function ErrorSummary({ title, faults, round }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [round]);
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby="errors-title">
      <h2 id="errors-title">{title}</h2>
      <ul>
        {faults.map(({ name, message }) => (
          <li key={name}>
            <a
              href={`#${name}`}
              onClick={(event) => {
                const field = document.getElementById(name);
                if (!field) return;
                event.preventDefault();
                field.focus();
                field.closest('.field')?.scrollIntoView();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

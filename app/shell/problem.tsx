import { problemCopy } from '../copy/en/pages/shell';

/** The kind page of a status. */
export function Problem({ status }: { readonly status: number }) {
  const copy = problemCopy(status);
  return (
    <>
      <h1>{copy.title}</h1>
      {copy.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {copy.go ? (
        <p className="actions">
          <a className="go" href={copy.go.to}>
            {copy.go.label}
          </a>
        </p>
      ) : null}
    </>
  );
}

import { problemCopy } from '../copy/en/pages/shell';

/** The kind page of a status, at an address of ours. */
export function Problem({ status, path }: { readonly status: number; readonly path: string }) {
  const copy = problemCopy(status, path);
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

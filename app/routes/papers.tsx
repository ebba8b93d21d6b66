import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { ErrorSummary } from '../components/error-summary';
import { papers } from '../copy/en/pages/papers';
import { belongingName, belongings, OTHER } from '../evidence/belonging';
import { listEvidence } from '../evidence/files';
import { EVIDENCE_LIMITS, LABEL_LENGTH } from '../evidence/limits';
import { addPaper } from '../evidence/post.server';
import { readUpload } from '../evidence/upload.server';
import { documents } from '../packet/words/en/documents';
import { noteToMend, titleOf } from '../security/to-mend.server';
import { Token } from '../security/token';
import { requireVisit } from '../wizard/open.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const { visit, way } = requireVisit(context);
  const files = listEvidence(visit);
  const done = new URL(request.url).searchParams.get('done');
  return {
    title: titleOf(context, papers.tab),
    groups: belongings(way.kept, documents, papers.somethingElse),
    files: files.map(({ id, belongsTo, text, pages }) => ({
      id,
      text,
      pages,
      name: belongingName(belongsTo, documents, papers.other),
    })),
    pages: files.reduce((sum, { pages }) => sum + pages, 0),
    done: done === 'added' ? papers.added : done === 'removed' ? papers.removed : '',
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { visit, way } = requireVisit(context);
  const upload = await readUpload(request, context);
  if (upload.intent === 'remove') {
    if (!visit.removeFile(upload.id)) throw new Response(null, { status: 404 });
    return redirect('/papers?done=removed');
  }
  const groups = belongings(way.kept, documents, papers.somethingElse);
  const allowed = [OTHER, ...groups.flatMap(({ choices }) => choices.map(({ value }) => value))];
  const faults = await addPaper(upload, allowed, visit, context);
  if (faults.length === 0) return redirect('/papers?done=added');
  noteToMend(context);
  return json({ faults, belongsTo: upload.belongsTo, text: upload.text }, { status: 422 });
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function PaperList({ files, pages }: Pick<Loaded, 'files' | 'pages'>) {
  if (files.length === 0) return <p>{papers.none}</p>;
  return (
    <>
      <p>{papers.total(pages, EVIDENCE_LIMITS.pagesOfPacket)}</p>
      {files.map((file) => {
        const title = file.text || file.name;
        return (
          <section className="card" key={file.id} aria-labelledby={`paper-${file.id}`}>
            <header>
              <h3 id={`paper-${file.id}`}>{title}</h3>
              <span>{papers.pages(file.pages)}</span>
            </header>
            {file.text ? <p>{file.name}</p> : null}
            <footer>
              <a href={`/papers/${file.id}`} target="_blank" rel="noreferrer">
                {papers.view}
                <span className="visually-hidden">: {title}</span>
              </a>
              <Form method="post" encType="multipart/form-data" reloadDocument>
                <Token />
                <input type="hidden" name="id" value={file.id} />
                <button className="quiet" type="submit" name="intent" value="remove">
                  {papers.remove}
                  <span className="visually-hidden">: {title}</span>
                </button>
              </Form>
            </footer>
          </section>
        );
      })}
    </>
  );
}

function AddForm({ groups }: Pick<Loaded, 'groups'>) {
  const typed = useActionData<typeof action>();
  const faultOf = (name: string) => typed?.faults.find((fault) => fault.name === name)?.message;
  const busy = useNavigation().state !== 'idle';
  const error = (name: string) => {
    const message = faultOf(name);
    return message ? (
      <p className="error" id={`${name}-error`}>
        {message}
      </p>
    ) : null;
  };
  return (
    <Form method="post" encType="multipart/form-data" reloadDocument autoComplete="off">
      <h2>{papers.addTitle}</h2>
      <Token />
      <div className="field">
        <label className="q" htmlFor="file">
          {papers.file}
        </label>
        <p className="hint" id="file-hint">
          {papers.which}
        </p>
        {error('file')}
        <input
          id="file"
          type="file"
          name="file"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          aria-describedby={faultOf('file') ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={faultOf('file') ? true : undefined}
        />
      </div>
      <div className="field">
        <label className="q" htmlFor="belongsTo">
          {papers.belongsTo}
        </label>
        {error('belongsTo')}
        <select
          id="belongsTo"
          name="belongsTo"
          defaultValue={typed?.belongsTo ?? ''}
          aria-describedby={faultOf('belongsTo') ? 'belongsTo-error' : undefined}
          aria-invalid={faultOf('belongsTo') ? true : undefined}
        >
          <option value="">{papers.choose}</option>
          {groups.map(({ label, choices }) => (
            <optgroup key={label} label={label}>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </optgroup>
          ))}
          <option value={OTHER}>{papers.other}</option>
        </select>
      </div>
      <div className="field">
        <label className="q" htmlFor="text">
          {papers.text} <span className="optional">{papers.optional}</span>
        </label>
        <p className="hint" id="text-hint">
          {papers.textHint}
        </p>
        <input
          id="text"
          name="text"
          maxLength={LABEL_LENGTH}
          defaultValue={typed?.text ?? ''}
          aria-describedby="text-hint"
        />
      </div>
      <button className="go" type="submit" name="intent" value="add" disabled={busy}>
        {papers.add}
      </button>
      <p className="hint">{papers.wait}</p>
    </Form>
  );
}

export default function Papers() {
  const { groups, files, pages, done } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>();
  return (
    <>
      {typed ? <ErrorSummary title={papers.errorTitle} faults={typed.faults} round={typed} /> : null}
      <h1>{papers.title}</h1>
      {done && !typed ? (
        <p className="note" role="status">
          {done}
        </p>
      ) : null}
      <p className="lead">{papers.lead}</p>
      <p>{papers.safe}</p>
      <h2>{papers.listTitle}</h2>
      <PaperList files={files} pages={pages} />
      <AddForm groups={groups} />
      <p className="actions">
        <a href="/form">{papers.back}</a>
      </p>
    </>
  );
}

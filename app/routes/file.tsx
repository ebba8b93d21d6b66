import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { AppContext } from '../context';
import { filePage } from '../copy/en/pages/file';
import { shell } from '../copy/en/pages/shell';
import { readFileForm } from '../evidence/upload.server';
import { COPY_LIMIT } from '../security/size';
import { readMode } from '../shell/mode-choice';
import { OpenCopy, type CopyFailure } from '../shell/open-copy';
import { SaveCopy } from '../shell/save-copy';

const STATUS = { blank: 422, wrong: 422, notADraft: 422, busy: 503, diskFull: 503, tooMany: 429 } as const;

export const meta: MetaFunction = () => [{ title: shell.pageTitle(filePage.tab) }];

/** With an open visit the page saves a file, without one it opens a file. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    open: context.visit !== undefined,
    mode: context.mode,
    busy: new URL(request.url).searchParams.has('busy'),
  };
}

const failed = (failure: CopyFailure['failure'], waitSeconds = 60) =>
  data(
    { words: undefined, failed: { failure, minutes: Math.ceil(waitSeconds / 60) } },
    { status: STATUS[failure] },
  );

async function openCopy(context: AppContext, form: FormData) {
  const [file, words] = [form.get('file'), form.get('words')];
  if (!(file instanceof Blob) || file.size === 0 || typeof words !== 'string' || words.trim() === '')
    return failed('blank');
  const opened = await context.openFile(
    Buffer.from(await file.arrayBuffer()),
    words,
    readMode(form.get('mode')),
  );
  if ('refused' in opened) return failed(opened.refused, opened.retryAfterSeconds);
  // One browser, one visit: what was open before is signed out.
  if (context.visit) context.endVisit();
  return redirect('/code', { headers: { 'Set-Cookie': opened.setCookie } });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFileForm(request, context, COPY_LIMIT);
  if (form.get('intent') === 'open') return openCopy(context, form);
  // Nothing is kept: the words live on the page, and come back with the request for the file.
  return { words: context.visit && context.fileWords(), failed: undefined };
}

export default function File() {
  const { open, mode, busy } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (open) return <SaveCopy words={result?.words} busy={busy && !result?.words} />;
  return <OpenCopy mode={mode} failed={result?.failed} />;
}

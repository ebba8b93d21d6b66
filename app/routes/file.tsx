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
import { isToMend, noteToMend } from '../security/to-mend.server';
import { readMode } from '../shell/mode-choice';
import { OpenCopy, type CopyFailure } from '../shell/open-copy';
import { SaveCopy } from '../shell/save-copy';

const STATUS = { blank: 422, wrong: 422, notADraft: 422, busy: 503, diskFull: 503, tooMany: 429 } as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** With an open visit the page saves a file, without one it opens a file. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: isToMend(context) ? shell.errorTitle(filePage.tab) : shell.pageTitle(filePage.tab),
    open: context.visit !== undefined,
    mode: context.mode,
    busy: new URL(request.url).searchParams.has('busy'),
  };
}

/** Longer than any six words; what is longer need not be shown again. */
const SHOWN_AGAIN = 200;

function failed(
  context: AppContext,
  typed: CopyFailure['typed'],
  failure: CopyFailure['failure'],
  waitSeconds = 60,
) {
  noteToMend(context);
  const shown = { ...typed, words: typed.words.slice(0, SHOWN_AGAIN) };
  return data(
    { words: undefined, failed: { failure, minutes: Math.ceil(waitSeconds / 60), typed: shown } },
    { status: STATUS[failure] },
  );
}

async function openCopy(context: AppContext, form: FormData) {
  const [file, given] = [form.get('file'), form.get('words')];
  const typed = { words: typeof given === 'string' ? given : '', mode: readMode(form.get('mode')) };
  if (!(file instanceof Blob) || file.size === 0 || typed.words.trim() === '')
    return failed(context, typed, 'blank');
  const opened = await context.openFile(Buffer.from(await file.arrayBuffer()), typed.words, typed.mode);
  if ('refused' in opened) return failed(context, typed, opened.refused, opened.retryAfterSeconds);
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

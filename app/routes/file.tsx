import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { AppContext } from '../context';
import { filePage } from '../copy/en/pages/file';
import { readFileForm } from '../evidence/upload.server';
import { refused } from '../security/refused.server';
import { COPY_LIMIT } from '../security/size';
import { titleOf } from '../security/to-mend.server';
import { readMode } from '../shell/mode-choice';
import { OpenCopy } from '../shell/open-copy';
import { SaveCopy } from '../shell/save-copy';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** With an open visit the page saves a file, without one it opens a file. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    title: titleOf(context, filePage.tab),
    open: context.visit !== undefined,
    mode: context.mode,
    busy: new URL(request.url).searchParams.has('busy'),
  };
}

async function openCopy(context: AppContext, form: FormData) {
  const [file, given] = [form.get('file'), form.get('words')];
  const typed = { words: typeof given === 'string' ? given : '', mode: readMode(form.get('mode')) };
  if (!(file instanceof Blob) || file.size === 0 || typed.words.trim() === '')
    return refused(context, typed, 'blank');
  const opened = await context.openFile(Buffer.from(await file.arrayBuffer()), typed.words, typed.mode);
  if ('refused' in opened) return refused(context, typed, opened.refused, opened.retryAfterSeconds);
  // One browser, one visit: what was open before is signed out.
  if (context.visit) context.endVisit();
  return redirect('/code', { headers: { 'Set-Cookie': opened.setCookie } });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFileForm(request, context, COPY_LIMIT);
  if (form.get('intent') === 'open') return openCopy(context, form);
  // Nothing is kept: the words live on the page, and come back with the request for the file.
  return { words: context.visit && context.fileWords() };
}

export default function File() {
  const { open, mode, busy } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const failed = result && 'failure' in result ? result : undefined;
  const words = result && 'words' in result ? result.words : undefined;
  if (open) return <SaveCopy words={words} busy={busy && !words} />;
  return <OpenCopy mode={mode} failed={failed} />;
}

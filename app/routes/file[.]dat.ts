import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '../security/form.server';

/** The answers as a locked file, made for this answer from the words on the page and kept nowhere. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  if (!context.visit) return redirect('/ended');
  const words = form.get('words');
  const made = await context.visit.exportDraft(typeof words === 'string' ? words : '');
  if ('refused' in made) return redirect(made.refused === 'busy' ? '/file?busy=1' : '/file');
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': 'attachment; filename="form.dat"',
      'Content-Length': String(made.bytes.length),
    },
  });
}

/** Somebody who opens this address by hand finds the page that makes the file. */
export const loader = () => redirect('/file');

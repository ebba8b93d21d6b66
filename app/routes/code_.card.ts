import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

/** The card with the return code, while the code is still shown; made for this answer and kept nowhere. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.visit) throw redirect('/return');
  const code = context.visit.read().newCode;
  if (code === undefined) throw redirect('/code');
  const bytes = await context.packets.makeCard(code);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline; filename="form.pdf"' },
  });
}

import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { exhibitFiles } from '../evidence/files';
import { requireVisit } from '../wizard/open.server';

/**
 * The packet, made for this answer and kept nowhere. It opens in the browser under a neutral name.
 * Throws the 503 of `packets.make` when too many wait or the paper cannot be made.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit, way } = requireVisit(context);
  const { searchParams } = new URL(request.url);
  const [send, keep] = [searchParams.has('send'), searchParams.has('keep')];
  if (!send && !keep) throw redirect('/form/print?nothing=1');
  const bytes = await context.packets.make(way.kept, context.today, {
    send,
    keep,
    missing: way.missing,
    exhibits: send ? exhibitFiles(visit) : [],
  });
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="form.pdf"',
      'Cache-Control': 'private, no-store',
    },
  });
}

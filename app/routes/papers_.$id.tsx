import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireVisit } from '../wizard/open.server';

const ID = /^[\w-]{1,64}$/;
const ENDING: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'application/pdf': 'pdf' };

/** Shows one added paper in the browser. 404 for every file that this draft does not have. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const { visit } = requireVisit(context);
  const file = ID.test(params['id'] ?? '') ? visit.readFile(params['id'] ?? '') : undefined;
  const ending = file && ENDING[file.type];
  if (!file || !ending) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `inline; filename="page.${ending}"`,
      'Content-Length': String(file.bytes.length),
    },
  });
}

import { json, type ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '../security/form.server';

/** Draws the visit out: the request itself is the sign of life. 401: the visit is over. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { visit, now } = context;
  if (!visit) return json(null, { status: 401 });
  await readForm(request, context);
  return json({ endsIn: visit.endsAt - now, lastsFor: visit.lastsUntil - now });
}

export function loader(): never {
  throw new Response(null, { status: 404 });
}

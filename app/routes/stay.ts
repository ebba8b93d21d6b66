import { json, type ActionFunctionArgs } from '@remix-run/node';
import { readForm } from '../security/form.server';
import { timesOf } from '../security/times.server';

/** Draws the visit out: the token is the sign of life. 401: the visit is over. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { visit, now } = context;
  if (!visit) return json(null, { status: 401 });
  await readForm(request, context);
  return json(timesOf(visit, now));
}

export function loader(): never {
  throw new Response(null, { status: 404 });
}

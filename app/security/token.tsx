import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from '../root';

/** The hidden field that each form of a visit carries; nothing where there is no visit yet. */
export function Token() {
  const token = useRouteLoaderData<typeof loader>('root')?.csrfToken;
  return token ? <input type="hidden" name="token" value={token} /> : null;
}

/** The headers after which the browser keeps nothing of a visit: its cookies cleared, and what it stored. */
export function forgetting(setCookies: readonly string[]): Headers {
  const headers = new Headers({ 'Clear-Site-Data': '"cookies", "storage"' });
  for (const cookie of setCookies) headers.append('Set-Cookie', cookie);
  return headers;
}

/** Every address that is no page of ours: the same kind page, whatever was typed. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}
export const action = loader;

export default function NoPage() {
  return null;
}

import { useContext, useEffect } from 'react';
import { NonceContext } from './nonce';

/** Whether the first page has come alive: its script has run then and lives on with the document. */
let running = false;

/**
 * Loads the script behind "Leave now" with the page. It is not drawn a second time: React would make the element by
 * way of `innerHTML`, which the policy (`require-trusted-types-for`) forbids, and it is not needed again.
 */
export function LeaveScript({ src }: { readonly src: string }) {
  const nonce = useContext(NonceContext);
  useEffect(() => {
    running = true;
  }, []);
  return running ? null : <script src={src} nonce={nonce} defer suppressHydrationWarning />;
}

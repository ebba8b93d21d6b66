import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** Where a new page begins for eyes and for a screen reader: at the place of the link, else at its top. */
function arrive(hash: string): void {
  // What came with an error, or a result, has taken the focus itself.
  if (document.activeElement?.closest('[role="alert"], h1')) return;
  const place = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (place) {
    place.scrollIntoView();
    place.focus({ preventScroll: true });
    return;
  }
  window.scrollTo(0, 0);
  document.getElementById('page')?.focus({ preventScroll: true });
}

/**
 * Brings each page that the script opens to its beginning. Remix's own restoring of scroll positions writes to the
 * browser's storage, which must stay empty on a shared computer.
 */
export function useArrival(): void {
  const { key, hash } = useLocation();
  const first = useRef(key);
  useEffect(() => {
    if (first.current === key) return;
    first.current = '';
    arrive(hash);
  }, [key, hash]);
}

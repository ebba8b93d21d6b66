import { Outlet, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** Where a new page begins for eyes and for a screen reader: at the place of the link, else at its top. */
function arrive(hash: string): void {
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
 * All pages of the application. Remix's own restoring of scroll positions writes to the browser's storage, which
 * must stay empty on a shared computer, so a page that the script opens is brought to its beginning here.
 */
export default function Application() {
  const { key, hash } = useLocation();
  const first = useRef(key);
  useEffect(() => {
    if (first.current === key) return;
    first.current = '';
    arrive(hash);
  }, [key, hash]);
  return <Outlet />;
}

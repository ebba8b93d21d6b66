import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Prints the page. It appears only where scripts run; the browser's own menu prints without them. */
export function PrintButton({ label }: { readonly label: string }) {
  const scriptsRun = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scriptsRun) return null;
  return (
    <button
      type="button"
      className="go second"
      onClick={() => {
        window.print();
      }}
    >
      {label}
    </button>
  );
}

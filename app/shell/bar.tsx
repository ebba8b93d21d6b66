import { shell } from '../copy/en/pages/shell';

/**
 * Leaves at once. The link alone does it; the script behind `data-leave` does it faster and hides the page first.
 * The first of a page also tells the script whether Shift three times leaves.
 */
export function LeaveLink({
  exitUrl,
  shiftLeaves,
}: {
  readonly exitUrl: string;
  readonly shiftLeaves?: boolean;
}) {
  return (
    <a
      className="leave"
      href="/leave"
      rel="nofollow noreferrer"
      data-leave={exitUrl}
      data-shift={shiftLeaves === false ? 'off' : undefined}
    >
      {shell.leave}
    </a>
  );
}

/** The bar that stays in sight on every page. The exit comes first for the keyboard; the style puts it at the end. */
export function Bar({ exitUrl, shiftLeaves }: { readonly exitUrl: string; readonly shiftLeaves: boolean }) {
  return (
    <header className="bar">
      <div>
        <LeaveLink exitUrl={exitUrl} shiftLeaves={shiftLeaves} />
        <a className="mark" href="/">
          {shell.mark}
          <small>{shell.markNote}</small>
        </a>
        <nav aria-label={shell.nav}>
          <a className="hideS" href="/help">
            {shell.navHelp}
          </a>
        </nav>
      </div>
      <p
        id="leave-status"
        className="visually-hidden"
        role="status"
        data-two={shell.leaveMore(2)}
        data-one={shell.leaveMore(1)}
        data-stopped={shell.leaveStopped}
      />
    </header>
  );
}

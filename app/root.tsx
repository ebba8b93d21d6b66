import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { shell } from './copy/en/pages/shell';
import leaveScript from './security/leave-now.js?url';
import { LeaveScript } from './security/leave-script';
import { NonceContext } from './security/nonce';
import { TimeLeft } from './security/time-left';
import { timesOf } from './security/times.server';
import { useArrival } from './shell/arrive';
import { AroundContext } from './shell/around';
import { Bar } from './shell/bar';
import { Foot } from './shell/foot';
import { Problem } from './shell/problem';
import { TimeNote } from './shell/time-note';
import styles from './style/style.css?url';

/** For the plain pages that the server answers without Remix. */
export const handle = { styles: [styles], leaveScript };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [{ title: shell.title }];

const MINUTE = 60_000;
const IDLE_MINUTES = { shared: 5, personal: 15 } as const;

/** What every page needs to know of the visit; nothing of the answers. */
export function loader({ context }: LoaderFunctionArgs) {
  const { visit, mode, now, exitUrl, shiftLeaves } = context;
  return {
    mode,
    exitUrl,
    shiftLeaves,
    csrfToken: visit?.csrfToken,
    idleMinutes: IDLE_MINUTES[mode],
    visit: visit && {
      tag: visit.tabName,
      ...timesOf(visit, now),
    },
  };
}

/** Without scripts the page itself goes away when the visit has ended. A second later, so that the server agrees. */
function EndWithoutScripts({ endsIn }: { readonly endsIn: number }) {
  const seconds = Math.ceil(Math.min(endsIn, 240 * MINUTE) / 1000) + 1;
  return (
    <noscript>
      <meta httpEquiv="refresh" content={`${String(seconds)};url=/ended`} />
    </noscript>
  );
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const data = useRouteLoaderData<typeof loader>('root');
  const visit = data?.visit;
  // An error after a post comes without the data of this page; the exit and the way to delete stay.
  const around = useContext(AroundContext);
  const visitTag = data ? visit?.tag : around.visitTag;
  return (
    <html lang="en" data-visit={visitTag}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {visit ? <EndWithoutScripts endsIn={visit.endsIn} /> : null}
        <Meta />
        <Links />
        <LeaveScript src={leaveScript} />
      </head>
      <body>
        <a className="skip" href="#page">
          {shell.skip}
        </a>
        <Bar
          exitUrl={data?.exitUrl ?? around.exitUrl}
          shiftLeaves={data?.shiftLeaves ?? around.shiftLeaves}
        />
        <main id="page" tabIndex={-1}>
          {children}
        </main>
        {visit ? <TimeNote endsIn={visit.endsIn} lastsFor={visit.lastsFor} /> : null}
        <Foot open={visitTag !== undefined} idleMinutes={visit ? data?.idleMinutes : undefined} />
        {visit && data?.csrfToken ? (
          <TimeLeft times={visit} csrfToken={data.csrfToken} exitUrl={data.exitUrl} />
        ) : null}
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useArrival();
  return <Outlet />;
}

/** Every error of every page ends here: what is safe, and what to do now; never what went wrong inside. */
export function ErrorBoundary() {
  const error = useRouteError();
  return <Problem status={isRouteErrorResponse(error) ? error.status : 500} path={useLocation().pathname} />;
}

/** What is needed of a built route; Remix's own type has much more. */
export interface RouteShape {
  readonly id: string;
  readonly parentId?: string;
  readonly path?: string;
  readonly index?: boolean;
}
type Routes = Readonly<Record<string, RouteShape | undefined>>;

function fullPath(routes: Routes, route: RouteShape): string {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  const before = parent ? fullPath(routes, parent) : '';
  return route.path ? `${before}/${route.path}` : before;
}

const matches = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((part, at) => part.startsWith(':') || part === segments[at]);

const dynamicParts = (pattern: readonly string[]): number =>
  pattern.filter((part) => part.startsWith(':')).length;

/**
 * Makes a function from an address to the pattern of its route (`/form/:step`), for the log: the pattern is all
 * the log may know. What matches no pattern is `*`, whatever was typed.
 */
export function routePatterns(routes: Routes): (pathname: string) => string {
  const patterns = Object.values(routes)
    .filter((route) => route !== undefined)
    .map((route) => fullPath(routes, route).split('/').filter(Boolean))
    .filter((pattern) => !pattern.includes('*'))
    .sort((one, other) => dynamicParts(one) - dynamicParts(other));
  return (pathname) => {
    if (pathname.startsWith('/assets/')) return '/assets/*';
    const page = pathname.replace(/^\/_root\.data$/, '/').replace(/\.data$/, '');
    const segments = page.split('/').filter(Boolean);
    const found = patterns.find((pattern) => matches(pattern, segments));
    return found ? `/${found.join('/')}` : '*';
  };
}

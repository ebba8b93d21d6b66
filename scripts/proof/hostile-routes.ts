import type { ServerBuild } from '@remix-run/node';
import type { Hostile } from '../../tests/security/corpus';
import type { Watch } from './hostile-watch';

/** Parameters that some page reads, and one that none does. */
const READ = ['back', 'remove', 'done', 'busy', 'nothing', 'index', '_routes', 'anything'];

/** The address of each page of the build, with something else than its own in place of each parameter. */
export function addressesOf(routes: ServerBuild['routes'], parameter: string): string[] {
  const full = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    return route ? full(route.parentId) + (route.path ? `/${route.path}` : '') : '';
  };
  const paths = Object.keys(routes).map((id) => full(id) || '/');
  return [...new Set(paths)].map((path) => path.replaceAll(/\/(:\w+|\*)/g, `/${parameter}`));
}

/** Asks for every page with a payload in the place of its parameters and in each parameter of its query. */
export async function askEverywhere(
  watch: Watch,
  routes: ServerBuild['routes'],
  hostile: Hostile,
): Promise<void> {
  const parameter = hostile.wire ?? encodeURIComponent(hostile.text);
  const query = READ.map((name) => `${name}=${parameter}`).join('&');
  const plainly = addressesOf(routes, ':x');
  for (const [index, address] of addressesOf(routes, parameter).entries()) {
    const label = `asked ${plainly[index] ?? ''}`;
    const answer = await watch.open(`${address}?${query}`);
    const isPage = String(answer.headers['content-type']).startsWith('text/html');
    if (isPage && answer.status !== 302)
      watch.page(`${label} ${String(answer.status)}`, answer, answer.status);
    else if (answer.bytes.includes(hostile.text)) watch.fault(label, 'told in an answer that is no page');
  }
  watch.page('an unknown entry', await watch.open(`/form/7a/new?entry=${parameter}`), 404);
}

/** The pages for everybody that take something typed: none keeps it, one shows it again. */
export async function typeInPublic(watch: Watch, { text, wire }: Hostile): Promise<void> {
  const date = ['month', 'day', 'year'].map((part) => ({
    name: `beforeYouStart.when.${part}`,
    value: text,
    wire,
  }));
  const choice = { name: 'beforeYouStart.happened', value: text, wire };
  const shown = watch.page('/check', await watch.post('/check', '/check', [...date, choice]), 422);
  for (const { name } of date) watch.same('/check', name, shown.get(name), text);
  const mode = await watch.post('/before', '/before', [{ name: 'mode', value: text, wire }]);
  if (mode.status !== 302) watch.fault('/before', `answered ${String(mode.status)}`);
}

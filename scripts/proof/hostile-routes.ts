import type { ServerBuild } from '@remix-run/node';
import type { Hostile } from '../../tests/security/corpus';
import type { Answer } from '../../tests/support/server';
import type { Watch } from './hostile-watch';

/** Parameters that some page reads, and one that none does. */
const READ = ['back', 'remove', 'done', 'busy', 'nothing', 'index', '_routes', 'anything'];

/** Plain words on a second line. */
const LINES = '%0Aplain';

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
  const asking = (value: string): string => READ.map((name) => `${name}=${value}`).join('&');
  const plainly = addressesOf(routes, ':x');
  // The pattern for every other address stops at the end of a line: the same kind page, but of no route.
  const inLines = /[\r\n\u2028\u2029]/.test(hostile.text) ? addressesOf(routes, LINES) : undefined;
  const judged = (label: string, answer: Answer): boolean => {
    const isPage = String(answer.headers['content-type']).startsWith('text/html');
    if (isPage && answer.status !== 302)
      watch.page(`${label} ${String(answer.status)}`, answer, answer.status);
    return isPage;
  };
  for (const [index, address] of addressesOf(routes, parameter).entries()) {
    const label = `asked ${plainly[index] ?? ''}${inLines ? ' in lines' : ''}`;
    const plain = inLines?.[index];
    if (plain !== undefined) judged(label, await watch.open(`${plain}?${asking(LINES)}`));
    const answer = await watch.open(`${address}?${asking(parameter)}`);
    if (!judged(label, answer) && answer.bytes.includes(hostile.text))
      watch.fault(label, 'told in an answer that is no page');
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

import { shell } from '../copy/en/pages/shell';
import type { AppContext } from '../context';

const toMend = new WeakSet<AppContext>();

/** Notes that the page of this request comes back with something to mend. */
export const noteToMend = (context: AppContext): void => {
  toMend.add(context);
};

/** Whether it does: then its title says so, also without JavaScript. To be asked by the loader, which runs afterwards. */
export const isToMend = (context: AppContext): boolean => toMend.has(context);

/** The title of a page by the name on its tab, for its loader. */
export const titleOf = (context: AppContext, tab: string): string =>
  isToMend(context) ? shell.errorTitle(tab) : shell.pageTitle(tab);

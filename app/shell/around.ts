import { createContext } from 'react';

/** What the bar and the foot of a page need, also where an error left the page without its data. */
export interface Around {
  readonly exitUrl: string;
  readonly shiftLeaves: boolean;
  /** The name of the open visit's draft for the tabs of a browser (`tabName` of the visit), if there is one. */
  readonly visitTag: string | undefined;
}

export const AroundContext = createContext<Around>({
  exitUrl: '/leave',
  shiftLeaves: true,
  visitTag: undefined,
});

/** The same in the browser, read from the page as the server drew it, so that both draw it alike. */
export function aroundFromPage(): Around {
  const leave = document.querySelector<HTMLElement>('a[data-leave]')?.dataset;
  return {
    exitUrl: leave?.['leave'] ?? '/leave',
    shiftLeaves: leave?.['shift'] !== 'off',
    visitTag: document.documentElement.dataset['visit'],
  };
}

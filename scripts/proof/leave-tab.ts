/** One browser tab as a person uses it: the same for every browser. */
export interface Tab {
  open(address: string): Promise<void>;
  /** Runs a function in the page. It may use nothing but its arguments and the page. */
  run<Given extends readonly unknown[], Result>(
    look: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
  /** Clicks without waiting for what comes of it. */
  click(selector: string): Promise<void>;
  /** Presses one key after the other, as they would be pressed by hand. */
  press(...keys: readonly Key[]): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** The value of the visit's cookie, if the browser has it. */
  visitCookie(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** A letter, or one of the keys with a name. */
export type Key = 'Enter' | 'Shift' | (string & {});

/** A browser on this machine. Each tab has a profile of its own, empty at first. */
export interface Browser {
  readonly name: string;
  readonly version: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again until the answer is yes. A page in between may not answer at all. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain: ${what}`);
    await pause(20);
  }
}

/** Waits until the tab shows, loaded, a page whose address begins so. */
export const untilAt = (tab: Tab, start: string): Promise<void> =>
  until(`a page at ${start}`, () =>
    tab.run((at) => location.href.startsWith(at) && document.readyState === 'complete', start),
  );

/** Types into a field after what stands in it. */
export async function type(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.run((field) => {
    document.querySelector<HTMLElement>(field)?.focus();
  }, selector);
  await tab.press(...text);
}

/** Whether the page shows a text, in its words or in a field, seen or hidden. */
export const shows = (tab: Tab, text: string): Promise<boolean> =>
  tab.run(
    (looked) =>
      document.documentElement.outerHTML.includes(looked) ||
      [...document.querySelectorAll('input, textarea')].some(
        (field) => 'value' in field && String(field.value).includes(looked),
      ),
    text,
  );

import { shows, type, until, untilAt, type Tab } from './leave-tab';

/** What is typed and saved. The recorder in the page looks for it too. */
export const TYPED = 'CANARYtyped7f3a';
const FIELD = 'main input[type=text]';
/** Presses of Back, then of Forward. */
export const BACKS = 6;

/** Opens the visit of a draft, as somebody who comes back. Gives the secret of its cookie. */
export async function openVisit(tab: Tab, at: string, code: string, mode: string): Promise<string> {
  await tab.open(`${at}/return`);
  await type(tab, '#code', code);
  await tab.click(`label:has(input[value=${mode}])`);
  await tab.click('main button.go');
  await untilAt(tab, `${at}/form`);
  return (await tab.visitCookie()) ?? '';
}

/** Answers one question, looks at the list of answers, and types into the question again without saving. */
export async function answer(tab: Tab, at: string): Promise<void> {
  await tab.open(`${at}/form/2a`);
  await type(tab, FIELD, TYPED);
  await tab.click('main button[value=continue]');
  await until('the next page', async () => !(await tab.run(() => location.pathname)).endsWith('/2a'));
  await tab.open(`${at}/form/check`);
  if (!(await shows(tab, TYPED))) throw new Error('the answer was not saved');
  await tab.open(`${at}/form/2a`);
  await type(tab, FIELD, TYPED);
}

type Way = (tab: Tab) => Promise<void>;

/** The ways of leaving, in turn. */
export const WAYS: readonly [Way, Way, Way] = [
  (tab) => tab.click('a[data-leave]'),
  (tab) => tab.press('Shift', 'Shift', 'Shift'),
  async (tab) => {
    await tab.run(() => {
      document.querySelector<HTMLElement>('a[data-leave]')?.focus();
    });
    await tab.press('Enter');
  },
];

/** Looks without a pause until another page has come to rest, or for a second. Gives whether it ever showed. */
async function showsMeanwhile(tab: Tab): Promise<boolean> {
  const giveUpAt = Date.now() + 1000;
  let shown = false;
  for (let rested = false; !rested && Date.now() < giveUpAt;) {
    shown ||= await shows(tab, TYPED).catch(() => false);
    rested = await tab
      .run(() => document.readyState === 'complete' && !('before' in document.documentElement.dataset))
      .catch(() => false);
  }
  return shown || (await shows(tab, TYPED).catch(() => false));
}

/** Presses Back and Forward. Gives how often an answer was shown and something lay in the storage. */
export async function goBackAndForth(tab: Tab, ours: string): Promise<{ shown: number; stored: number }> {
  let shown = 0;
  let stored = 0;
  for (let press = 0; press < 2 * BACKS; press += 1) {
    await tab.run(() => void (document.documentElement.dataset['before'] = '')).catch(() => undefined);
    await (press < BACKS ? tab.back() : tab.forward()).catch(() => undefined);
    if (await showsMeanwhile(tab)) shown += 1;
    const kept = await tab
      .run(
        (start) => (location.href.startsWith(start) ? localStorage.length + sessionStorage.length : 0),
        ours,
      )
      .catch(() => 0);
    if (kept > 0) stored += 1;
  }
  return { shown, stored };
}

/** Whether the browser takes a plain page out of its memory at Back. */
export async function cacheIsOn(tab: Tab, neutral: string): Promise<boolean> {
  await tab.open(`${neutral}/one`);
  await tab.open(`${neutral}/two`);
  await tab.back();
  await untilAt(tab, `${neutral}/one`);
  return (await tab.run(() => document.title)) === 'true';
}

import { data } from '@remix-run/node';
import type { Step } from '../../schemas/step';
import { steps } from '../../schemas/steps';
import type { AppContext } from '../context';
import { wizard } from '../copy/en/pages/wizard';
import { REFUSED, SHOWN_AGAIN } from '../security/refused.server';
import { readMode } from '../shell/mode-choice';
import { typedText } from './answers';
import { postPage, repost, textOf, typedIn, type PostedPage } from './post.server';
import type { PageResult, SignedOutPage } from './view';

const signedOut = new WeakSet<AppContext>();

/** Whether the page of this request comes back to be opened with its code. To be asked by the loader, which runs afterwards. */
export const isSignedOut = (context: AppContext): boolean => signedOut.has(context);

/** How long such a page stands before it goes away by itself, in seconds: as long as a visit without a click. */
const STANDS_FOR = { shared: 5 * 60, personal: 15 * 60 } as const;

/** What the loader of a page gives for it: nothing of any draft. */
export const signedOutView = ({ mode }: AppContext, slug: string) => ({
  kind: 'signedOut' as const,
  title: wizard.errorTitle(slug),
  standsFor: STANDS_FOR[mode],
});

const OWN = new Set(['code', 'mode', 'intent']);

/** What was written in words on the page: choices and dates say little without their questions. */
function writtenIn(page: PostedPage): string[] {
  const typed = typedIn(page);
  return Object.entries((steps[page.entry.id] as Step).fields).flatMap(([name, { kind }]) => {
    const text = kind === 'text' || kind === 'longText' ? typedText(typed[name]).trim() : '';
    return text === '' ? [] : [text];
  });
}

interface Refused {
  readonly failure: NonNullable<SignedOutPage['failure']>;
  readonly waitSeconds?: number;
}

/** Gives everything back that this very request has brought, and nothing else. */
function giveBack(page: PostedPage, status: number, refused?: Refused) {
  const { entry, form, context } = page;
  signedOut.add(context);
  const mode = form.get('mode');
  return data<PageResult>(
    {
      kind: 'signedOut',
      errorTitle: wizard.errorTitle(entry.slug),
      failure: refused?.failure,
      minutes: Math.ceil((refused?.waitSeconds ?? 60) / 60),
      code: textOf(form, 'code').slice(0, SHOWN_AGAIN),
      mode: mode === null ? context.mode : readMode(mode),
      intent: textOf(form, 'intent') === 'skip' ? 'skip' : 'continue',
      posted: repost(form, (name) => OWN.has(name)),
      written: writtenIn(page),
    },
    { status },
  );
}

function withCookie<Answer extends Response | ReturnType<typeof data<PageResult>>>(
  answer: Answer,
  setCookie: string,
): Answer {
  if (answer instanceof Response) {
    answer.headers.append('Set-Cookie', setCookie);
    return answer;
  }
  const headers = new Headers(answer.init?.headers);
  headers.append('Set-Cookie', setCookie);
  return { ...answer, init: { ...answer.init, headers } };
}

/**
 * Answers a page that belongs to no open visit. It goes into no draft but the one that its code names: with the code
 * that draft is opened and the page saved as any other; else all of it comes back, with a field for the code.
 * Status 401 (no visit is open), 403 (another one is), or that of the refused code.
 */
export async function postSignedOut(page: PostedPage) {
  const { form, context } = page;
  if (!form.has('code')) return giveBack(page, context.visit ? 403 : 401);
  const code = textOf(form, 'code');
  if (code.trim() === '') return giveBack(page, REFUSED.blank, { failure: 'blank' });
  const opened = await context.resume(code, readMode(form.get('mode')));
  if ('refused' in opened)
    return giveBack(page, REFUSED[opened.refused], {
      failure: opened.refused,
      waitSeconds: opened.retryAfterSeconds,
    });
  // One browser, one visit: what was open before is signed out.
  if (context.visit) context.endVisit();
  // The page that is drawn after this belongs to the new visit.
  context.visit = opened.visit;
  context.mode = opened.visit.mode;
  for (const name of ['code', 'mode']) form.delete(name);
  return withCookie(await postPage(page), opened.setCookie);
}

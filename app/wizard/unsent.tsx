import { json, type ClientActionFunctionArgs, isRouteErrorResponse } from '@remix-run/react';
import { useState } from 'react';
import { wizardLabels } from '../copy/en/pages/wizard';
import { PAGE_LIMIT } from '../security/size';
import { NotSaved } from './not-saved';
import type { UnsentPage } from './view';

const unsent = (why: UnsentPage['why']) =>
  // A status of trouble keeps Remix from asking for the page anew, which would fail too and take it away.
  json<UnsentPage>({ kind: 'unsent', why }, { status: 503 });

const isRedirect = (error: unknown): boolean =>
  error instanceof Response && error.status >= 300 && error.status < 400;

/**
 * What the script does with a posted page of questions: the server's answers pass as they are. Everything else (no
 * network, a page of refusal, a server that is away) becomes an answer that leaves the page and all that is typed
 * in its place.
 */
export async function sendPage({ request, serverAction }: ClientActionFunctionArgs) {
  const posted = await request.clone().text();
  if (posted.length > PAGE_LIMIT) return unsent('tooLong');
  try {
    const answer = await serverAction<unknown>();
    // Opened again with the code: the new visit has a new token and new times, which only a whole answer brings.
    const opened = new URLSearchParams(posted).has('code') && !isSignedOut(answer);
    return opened ? json(answer) : answer;
  } catch (error) {
    if (isRedirect(error)) throw error;
    return unsent(isRouteErrorResponse(error) && error.status < 500 ? 'refused' : 'unreached');
  }
}

const isSignedOut = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'signedOut';

/**
 * Tells the server's last word on a page from a press of a button that did not reach it. Takes what the action gave.
 */
export function useAnswer<Answer extends { readonly kind: string }>(
  given: Answer | UnsentPage | undefined,
): { readonly answer: Answer | undefined; readonly unsent: UnsentPage | undefined } {
  const last = given && isUnsent(given) ? undefined : given;
  const [answer, setAnswer] = useState(last);
  if (given && isUnsent(given)) return { answer, unsent: given };
  if (last !== answer) setAnswer(last);
  return { answer: last, unsent: undefined };
}

const isUnsent = (given: { readonly kind: string }): given is UnsentPage => given.kind === 'unsent';

interface UnsentProps {
  readonly unsent: UnsentPage | undefined;
  readonly errorTitle: string;
}

/** Says on top of any page of the wizard that its button did not reach the server. */
export function Unsent({ unsent: page, errorTitle }: UnsentProps) {
  return page ? <NotSaved errorTitle={errorTitle} text={wizardLabels[page.why]} round={page} /> : null;
}

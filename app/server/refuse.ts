import type { Application, Response } from 'express';
import { problemCopy, shell, type ProblemCopy } from '../copy/en/pages/shell';
import { shiftLeaves } from './cookie';
import { nonceOf } from './headers';

/** What the plain pages borrow from the built application. */
export interface PlainShell {
  readonly styles: readonly string[];
  /** The small script behind "Leave now". */
  readonly leaveScript?: string;
  readonly exitUrl: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Remembers the shell for `refuse`. */
export const setPlainShell = (app: Application, plain: PlainShell): void => {
  app.locals['plainShell'] = plain;
};

/** Where the script behind "Leave now" says how often Shift is still to be pressed; as in app/shell/bar.tsx. */
const LEAVE_STATUS = `<p id="leave-status" class="visually-hidden" role="status" data-two="${escaped(shell.leaveMore(2))}" data-one="${escaped(shell.leaveMore(1))}" data-stopped="${escaped(shell.leaveStopped)}"></p>`;

function plainPage(copy: ProblemCopy, plain: PlainShell, nonce: string, shift: boolean): string {
  const styles = plain.styles.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('');
  const script = plain.leaveScript
    ? `<script src="${escaped(plain.leaveScript)}" nonce="${escaped(nonce)}" defer></script>`
    : '';
  const go = copy.go
    ? `<p class="actions"><a class="go" href="${copy.go.to}">${escaped(copy.go.label)}</a></p>`
    : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(shell.title)}</title>${styles}${script}</head><body>
<a class="skip" href="#page">${escaped(shell.skip)}</a>
<header class="bar"><div><a class="leave" href="/leave" rel="nofollow noreferrer" data-leave="${escaped(plain.exitUrl)}"${shift ? '' : ' data-shift="off"'}>${escaped(shell.leave)}</a><a class="mark" href="/">${escaped(shell.mark)}<small>${escaped(shell.markNote)}</small></a></div>${LEAVE_STATUS}</header>
<main id="page" tabindex="-1"><h1>${escaped(copy.title)}</h1>${copy.text.map((text) => `<p>${escaped(text)}</p>`).join('')}${go}</main>
<footer class="help"><div><p><b>${escaped(shell.foot.danger)}</b> ${escaped(shell.foot.dangerText)} <a href="/help">${escaped(shell.foot.all)}</a> · <a href="/safety">${escaped(shell.foot.safer)}</a></p><p><b>${escaped(shell.foot.yours)}</b> <a href="/delete">${escaped(shell.foot.delete)}</a></p></div></footer>
</body></html>`;
}

/**
 * Answers with a kind page that needs nothing but the words: used before Remix is asked, and when it failed.
 * The page holds nothing of the request but whether Shift leaves, so it cannot give anything away.
 */
export function refuse(response: Response, status: number): void {
  const plain = response.app.locals['plainShell'] as PlainShell;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response
    .status(status)
    .type('html')
    .send(
      plainPage(
        problemCopy(status, response.req.path),
        plain,
        nonceOf(response),
        shiftLeaves(response.req.headers.cookie),
      ),
    );
}

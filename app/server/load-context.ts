import type { Request, Response } from 'express';
import type { DraftStore } from '../../db/drafts';
import { drawWords } from '../../db/words';
import type { Draft } from '../../schemas/application';
import { todayInIllinois } from '../../schemas/dates';
import type { AppContext, Evidence, Packets } from '../context';
import {
  clearAllCookies,
  modeCookie,
  setModeCookie,
  setShiftCookie,
  shiftLeaves,
  visitCookie,
} from './cookie';
import { nonceOf } from './headers';
import { describeError, type Log } from './log';
import { openings, openVisit, visitFor, withAnswers } from './store-adapter';

/** What all requests share. */
export interface Services {
  readonly store: DraftStore<Draft>;
  readonly packets: Packets;
  readonly evidence: Evidence;
  readonly log: Log;
  readonly now: () => number;
  readonly isStation: (address: string | undefined) => boolean;
  readonly exitUrl: string;
}

/** Builds what loaders and actions get as `context`, for one request. */
export function loadContext(services: Services, request: Request, response: Response): AppContext {
  const { store, log, now } = services;
  const source = request.ip ?? '';
  const stationNetwork = services.isStation(request.ip);
  const cookie = visitCookie(request.headers.cookie);
  const stored = openVisit(store, cookie, request.method === 'POST');
  const visit = stored && visitFor(stored);
  // The cookie of a visit that is over: what its person chose does not count for whoever sits here now.
  const isOver = cookie !== undefined && visit === undefined;
  if (isOver) for (const cleared of clearAllCookies()) response.append('Set-Cookie', cleared);
  const chosen = isOver ? undefined : modeCookie(request.headers.cookie);
  return {
    nonce: nonceOf(response),
    today: todayInIllinois(new Date(now())),
    now: now(),
    stationNetwork,
    mode: visit?.mode ?? chosen ?? (stationNetwork ? 'shared' : 'personal'),
    exitUrl: services.exitUrl,
    shiftLeaves: isOver || shiftLeaves(request.headers.cookie),
    visit,
    packets: services.packets,
    evidence: services.evidence,
    ...openings(store, source),
    fileWords: () => drawWords().join(' '),
    chooseMode: setModeCookie,
    chooseShift: setShiftCookie,
    report: (error) => {
      log.error({ id: String(response.locals['requestId']), ...describeError(error) });
    },
    endVisit: () => {
      withAnswers(() => {
        store.end(cookie);
      });
      return clearAllCookies();
    },
    deleteDraft: () => {
      withAnswers(() => {
        stored?.delete();
      });
      return clearAllCookies();
    },
  };
}

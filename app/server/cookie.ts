/** Dies with the browser, only over TLS (or to this machine), never read by scripts, never sent from other sites. */
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Strict';
const VISIT = '__Host-sid';
const MODE = '__Host-mode';
const SHIFT = '__Host-shift';
const LEFT = '__Host-left';

/** Reads one cookie's value from a `Cookie` header. */
function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [found, ...value] = part.trim().split('=');
    if (found === name) return value.join('=');
  }
  return undefined;
}

const isMode = (value: string | undefined): value is 'shared' | 'personal' =>
  value === 'shared' || value === 'personal';

/** The secret of the visit that a request says it belongs to. */
export const visitCookie = (header: string | undefined): string | undefined => readCookie(header, VISIT);

/** The kind of computer that was chosen before the first question. */
export function modeCookie(header: string | undefined): 'shared' | 'personal' | undefined {
  const value = readCookie(header, MODE);
  return isMode(value) ? value : undefined;
}

/** Whether Shift three times leaves, which is so unless the person has turned it off. */
export const shiftLeaves = (header: string | undefined): boolean => readCookie(header, SHIFT) !== 'off';
/** Whether a page was left whose word of it may not have come: the script behind "Leave now" sets this mark. */
export const hasLeft = (header: string | undefined): boolean => readCookie(header, LEFT) !== undefined;

/** `Set-Cookie` values. */
export const setVisitCookie = (secret: string): string => `${VISIT}=${secret}; ${ATTRIBUTES}`;
export const clearVisitCookie = (): string => `${VISIT}=; ${ATTRIBUTES}; Max-Age=0`;
export const setModeCookie = (mode: 'shared' | 'personal'): string => `${MODE}=${mode}; ${ATTRIBUTES}`;
const clearModeCookie = (): string => `${MODE}=; ${ATTRIBUTES}; Max-Age=0`;
export const setShiftCookie = (leaves: boolean): string =>
  leaves ? `${SHIFT}=; ${ATTRIBUTES}; Max-Age=0` : `${SHIFT}=off; ${ATTRIBUTES}`;
const clearLeftCookie = (): string => `${LEFT}=; ${ATTRIBUTES}; Max-Age=0`;
/** Clears every cookie of ours: nothing that one person chose is left for the next. */
export const clearAllCookies = (): string[] => [
  clearVisitCookie(),
  clearModeCookie(),
  setShiftCookie(true),
  clearLeftCookie(),
];

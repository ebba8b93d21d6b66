/** The most a request may carry, in bytes as they are sent, and in fields of a form. */
export const BODY_LIMIT = 64 * 1024;
export const FIELD_LIMIT = 400;
/**
 * The same for a page of questions. Its longest story is 7,000 letters; one of Hindi or Arabic is nine or six bytes
 * as forms send it, and a text that is too long must come to the page to be mended there.
 */
export const PAGE_LIMIT = 256 * 1024;
/** The most that a saved copy of the answers may weigh, with the form around it, in bytes. */
export const COPY_LIMIT = 2_000_000;

/** The most that a plain form may carry at an address of ours, in bytes. */
export const formLimit = (path: string): number => (path.startsWith('/form/') ? PAGE_LIMIT : BODY_LIMIT);

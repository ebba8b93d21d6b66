/** The most a request may carry, in bytes, and in fields of a form. */
export const BODY_LIMIT = 64 * 1024;
export const FIELD_LIMIT = 400;
/** The most that a saved copy of the answers may weigh, with the form around it, in bytes. */
export const COPY_LIMIT = 2_000_000;

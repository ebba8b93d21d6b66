/**
 * What can be wrong with a typed answer. Schemas say the code; the copy has one kind sentence for each
 * (`app/copy/<language>/errors.ts`): how to mend it, never what the person did wrong.
 */
export const ERROR_CODES = [
  'required',
  'invalid',
  'tooLong',
  'date',
  'dateIncomplete',
  'dateInFuture',
  'dateOrder',
  'money',
  'number',
  'phone',
  'email',
  'zip',
  'state',
  'emptyItem',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** True for a string that is one of our codes (zod's own messages are not). */
export const isErrorCode = (message: string): message is ErrorCode =>
  (ERROR_CODES as readonly string[]).includes(message);

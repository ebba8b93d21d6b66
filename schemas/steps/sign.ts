import { confirm, longText } from '../fields';
import { defineStep } from '../step';

/**
 * Statements for the case that a date was missed: good cause for filing late (Sec. 6.1(a-1)) and why the report
 * came late or not at all (Sec. 6.1(b)). They print as papers of their own. Always optional.
 */
export const statements = defineStep('statements', {
  lateReason: longText(4000),
  reportReason: longText(4000),
});

/** Section 7 is read here and signed by hand on paper; a tick only says that it was read. */
export const certification = defineStep('certification', { read: confirm() });

import type { StepId } from '../../schemas/steps';
import type { Role } from '../../schemas/voice';

const TOKENS: Readonly<Record<string, string>> = {
  name: 'name',
  dateOfBirth: 'bday',
  street: 'address-line1',
  apartment: 'address-line2',
  city: 'address-level2',
  state: 'address-level1',
  zip: 'postal-code',
  email: 'email',
  cellPhone: 'tel',
  workPhone: 'work tel',
};

const APPLICANT: readonly StepId[] = ['applicantName', 'applicantAddress', 'applicantContact'];
const VICTIM: readonly StepId[] = ['victimName', 'victimAddress', 'victimContact'];

/**
 * What the browser may fill in: only facts about the person who types, never in shared-computer mode.
 * Takes the step, the field and who applies; gives a token of the HTML standard, or `undefined`.
 */
export function autocompleteOf(step: StepId, field: string, role: Role | undefined): string | undefined {
  const own = role === 'self' ? VICTIM : APPLICANT;
  return own.includes(step) ? TOKENS[field] : undefined;
}

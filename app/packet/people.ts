import type { Kept } from '../../schemas/steps';
import { hasDied } from '../../schemas/wizard';
import type { PaperPeople, PaperPerson } from '../../templates/il-cvc/map/paper';
import { NONE } from '../../templates/il-cvc/map/words';

type Address = Pick<PaperPerson, 'street' | 'apartment' | 'city' | 'state' | 'zip'>;
type Contact = Pick<PaperPerson, 'email' | 'cellPhone' | 'alternatePhone' | 'workPhone'>;

function addressOf(answers: Kept['victimAddress']): Address {
  if (!answers) return {};
  if (answers.addressKind === 'none') return { street: NONE };
  const { street, apartment, city, state, zip } = answers;
  return { street, apartment, city, state, zip };
}

function contactOf(answers: Kept['applicantContact']): Contact {
  if (!answers) return {};
  const { email, noEmail, cellPhone, noCellPhone, alternatePhone, workPhone } = answers;
  return {
    email: email ?? (noEmail && NONE),
    cellPhone: cellPhone ?? (noCellPhone && NONE),
    alternatePhone,
    workPhone,
  };
}

function applicantOf(kept: Kept): PaperPerson {
  const own = kept.applicantAddress;
  return {
    name: kept.applicantName?.name,
    dateOfBirth: kept.applicantName?.dateOfBirth,
    ...addressOf(own?.sameAsVictim ? kept.victimAddress : own),
    ...contactOf(kept.applicantContact),
    ...kept.applicantAbout,
  };
}

function victimOf(kept: Kept): PaperPerson {
  const { useApplicant } = kept.victimContact ?? {};
  // The form marks e-mail and cell phone as required, also of a person who has died.
  const contact: Contact = hasDied(kept)
    ? { email: NONE, cellPhone: NONE }
    : contactOf(useApplicant ? kept.applicantContact : kept.victimContact);
  return { ...kept.victimName, ...addressOf(kept.victimAddress), ...contact, ...kept.victimAbout };
}

/**
 * Who stands in sections 1A and 1B and who signs, by the instructions of the form (Rev. 12/2024, pages 2 and 3):
 * an adult victim leaves 1B empty; someone who claims pay lost while caring for the injured person is listed as
 * the victim; in every other case the victim stands in 1A and the applicant in 1B. Never throws.
 */
export function paperPeople(kept: Kept): PaperPeople {
  const role = kept.whoIsApplying?.role;
  const victim = victimOf(kept);
  const died = hasDied(kept);
  if (role === undefined || role === 'self') {
    return { victim, noApplicant: role, signer: victim.name, died };
  }
  const applicant = applicantOf(kept);
  const relationship = kept.applicantName?.relationship;
  if (role === 'ownCosts' && kept.ownPlace?.forCaring === 'yes') {
    return {
      victim: applicant,
      noApplicant: 'carer',
      injured: victim,
      relationship,
      signer: applicant.name,
      died,
    };
  }
  return { victim, applicant, relationship, signer: applicant.name, died };
}

import type { BoxId } from '../boxes';
import { dateBoxes, phoneBoxes, question, text, writtenPhone, type Fill } from './fill';
import type { Paper, PaperPerson } from './paper';

type Who = (paper: Paper) => PaperPerson | undefined;
const victim: Who = ({ people }) => people.victim;
const applicant: Who = ({ people }) => people.applicant;

const dateOfBirth = (item: string, who: Who) =>
  dateBoxes(item, 'Date of Birth', (paper) => who(paper)?.dateOfBirth);
const phone = (item: string, printed: string, who: Who, name: 'cellPhone' | 'alternatePhone' | 'workPhone') =>
  phoneBoxes(item, printed, (paper) => who(paper)?.[name]);
const gender = (item: string, who: Who) => question(item, 'Gender', (paper) => who(paper)?.gender);
const marital = (item: string, who: Who) =>
  question(item, 'Marital Status', (paper) => who(paper)?.maritalStatus);

const guardianship = question(
  '1',
  'If the injured victim is a minor, or incapacitated adult, do you have legal guardianship?',
  ({ kept }) => kept.guardianship?.legalGuardian,
);

// The voluntary questions are about the person who was hurt: where a carer stands in 1A they are left out.
const statistics = ({ kept, people }: Paper) => (people.injured ? undefined : kept.statistics);
const race = question('1A', 'Victim’s Race', (paper) => statistics(paper)?.race);
const ethnicity = question('1A', 'Victim’s Ethnicity', (paper) => statistics(paper)?.ethnicity);
const disability = question('1A', 'Do you have a disability?', (paper) => statistics(paper)?.disability);
const disabilityKind = question('1A', 'Nature of disability', (paper) => statistics(paper)?.disabilityKinds);

const victimBirth = dateOfBirth('1A', victim);
const victimCell = phone('1A', 'Cell Phone', victim, 'cellPhone');
const victimAlternate = phone('1A', 'Alternate Phone', victim, 'alternatePhone');
const victimWork = phone('1A', 'Work Phone', victim, 'workPhone');
const victimGender = gender('1A', victim);
const victimMarital = marital('1A', victim);

const applicantBirth = dateOfBirth('1B', applicant);
const applicantCell = phone('1B', 'Cell Phone', applicant, 'cellPhone');
const applicantAlternate = phone('1B', 'Alternate Phone', applicant, 'alternatePhone');
const applicantWork = phone('1B', 'Work Phone', applicant, 'workPhone');
const applicantGender = gender('1B', applicant);
const applicantMarital = marital('1B', applicant);

const ownExpenses = question(
  '1B',
  'Are you seeking compensation for your own expenses?',
  ({ kept, people }) => (people.applicant ? kept.applicantExpenses?.ownExpenses : undefined),
);
const english = question(
  '1C',
  'Is English your preferred language?',
  ({ kept }) => kept.language?.englishPreferred,
);
const hasAdvocate = question(
  '1C',
  'Are you working with an advocate?',
  ({ kept }) => kept.advocate?.hasAdvocate,
);
const consent = question(
  '1C',
  'Do you consent to allow the Attorney General’s Office to discuss your claim with your advocate?',
  ({ kept }) => kept.advocate?.consent,
);
const hasOther = question(
  '1C',
  'Is there another person you would prefer us to contact to discuss your claim?',
  ({ kept }) => kept.otherContact?.hasOther,
);

/** Section 1, pages 4 and 5: victim, applicant and contact. */
export const section1 = {
  'p4.guardianship.yes': guardianship.is('yes'),
  'p4.guardianship.no': guardianship.is('no'),

  // A. Injured victim / deceased victim
  'p4.victim.name': text('1A', 'Victim’s Name', ({ people }) => people.victim.name),
  'p4.victim.birthMonth': victimBirth.month,
  'p4.victim.birthDay': victimBirth.day,
  'p4.victim.birthYear': victimBirth.year,
  'p4.victim.street': text('1A', 'Street Address', ({ people }) => people.victim.street),
  'p4.victim.apartment': text('1A', 'Apt#', ({ people }) => people.victim.apartment),
  'p4.victim.city': text('1A', 'City', ({ people }) => people.victim.city),
  'p4.victim.state': text('1A', 'State', ({ people }) => people.victim.state),
  'p4.victim.zip': text('1A', 'Zip Code', ({ people }) => people.victim.zip),
  'p4.victim.email': text('1A', 'E-mail Address', ({ people }) => people.victim.email),
  'p4.victim.cellPhone.area': victimCell.area,
  'p4.victim.cellPhone.prefix': victimCell.prefix,
  'p4.victim.cellPhone.line': victimCell.line,
  'p4.victim.alternatePhone.area': victimAlternate.area,
  'p4.victim.alternatePhone.prefix': victimAlternate.prefix,
  'p4.victim.alternatePhone.line': victimAlternate.line,
  'p4.victim.workPhone.area': victimWork.area,
  'p4.victim.workPhone.prefix': victimWork.prefix,
  'p4.victim.workPhone.line': victimWork.line,
  'p4.victim.gender.male': victimGender.is('male'),
  'p4.victim.gender.female': victimGender.is('female'),
  'p4.victim.gender.transgenderFemale': victimGender.is('transgenderFemale'),
  'p4.victim.gender.transgenderMale': victimGender.is('transgenderMale'),
  'p4.victim.gender.nonConforming': victimGender.is('genderqueer'),
  'p4.victim.gender.preferNotToAnswer': victimGender.is('preferNotToAnswer'),
  'p4.victim.gender.notListed': victimGender.is('notListed'),
  'p4.victim.marital.single': victimMarital.is('single'),
  'p4.victim.marital.married': victimMarital.is('married'),
  'p4.victim.marital.divorced': victimMarital.is('divorced'),
  'p4.victim.marital.widowed': victimMarital.is('widowed'),
  'p4.victim.marital.civilUnion': victimMarital.is('civilUnion'),
  'p4.victim.race.white': race.is('white'),
  'p4.victim.race.black': race.is('black'),
  'p4.victim.race.asian': race.is('asian'),
  'p4.victim.race.americanIndian': race.is('americanIndian'),
  'p4.victim.race.nativeHawaiian': race.is('nativeHawaiian'),
  'p4.victim.race.other': text('1A', 'Other Race', (paper) => statistics(paper)?.otherRace),
  'p4.victim.ethnicity.hispanic': ethnicity.is('hispanic'),
  'p4.victim.ethnicity.notHispanic': ethnicity.is('notHispanic'),
  'p4.victim.disability.yes': disability.is('yes'),
  'p4.victim.disability.no': disability.is('no'),
  'p4.victim.disability.physical': disabilityKind.is('physical'),
  'p4.victim.disability.mental': disabilityKind.is('mental'),
  'p4.victim.disability.developmental': disabilityKind.is('developmental'),

  // B. Applicant; empty where the victim applies
  'p4.applicant.name': text('1B', 'Applicant’s Name', ({ people }) => people.applicant?.name),
  'p4.applicant.birthMonth': applicantBirth.month,
  'p4.applicant.birthDay': applicantBirth.day,
  'p4.applicant.birthYear': applicantBirth.year,
  'p4.applicant.street': text('1B', 'Street Address', ({ people }) => people.applicant?.street),
  'p4.applicant.apartment': text('1B', 'Apt#', ({ people }) => people.applicant?.apartment),
  'p4.applicant.city': text('1B', 'City', ({ people }) => people.applicant?.city),
  'p4.applicant.state': text('1B', 'State', ({ people }) => people.applicant?.state),
  'p4.applicant.zip': text('1B', 'Zip Code', ({ people }) => people.applicant?.zip),
  'p4.applicant.email': text('1B', 'E-mail Address', ({ people }) => people.applicant?.email),
  'p4.applicant.cellPhone.area': applicantCell.area,
  'p4.applicant.cellPhone.prefix': applicantCell.prefix,
  'p4.applicant.cellPhone.line': applicantCell.line,
  'p4.applicant.alternatePhone.area': applicantAlternate.area,
  'p4.applicant.alternatePhone.prefix': applicantAlternate.prefix,
  'p4.applicant.alternatePhone.line': applicantAlternate.line,
  'p4.applicant.workPhone.area': applicantWork.area,
  'p4.applicant.workPhone.prefix': applicantWork.prefix,
  'p4.applicant.workPhone.line': applicantWork.line,
  'p5.applicant.gender.male': applicantGender.is('male'),
  'p5.applicant.gender.female': applicantGender.is('female'),
  'p5.applicant.gender.transgenderFemale': applicantGender.is('transgenderFemale'),
  'p5.applicant.gender.transgenderMale': applicantGender.is('transgenderMale'),
  'p5.applicant.gender.nonConforming': applicantGender.is('genderqueer'),
  'p5.applicant.gender.preferNotToAnswer': applicantGender.is('preferNotToAnswer'),
  'p5.applicant.gender.notListed': applicantGender.is('notListed'),
  'p5.applicant.marital.single': applicantMarital.is('single'),
  'p5.applicant.marital.married': applicantMarital.is('married'),
  'p5.applicant.marital.divorced': applicantMarital.is('divorced'),
  'p5.applicant.marital.widowed': applicantMarital.is('widowed'),
  'p5.applicant.marital.civilUnion': applicantMarital.is('civilUnion'),
  'p5.applicant.relationshipToVictim': text(
    '1B',
    'Relationship to the injured or deceased victim',
    ({ people }) => (people.applicant ? people.relationship : undefined),
  ),
  'p5.applicant.ownExpenses.yes': ownExpenses.is('yes'),
  'p5.applicant.ownExpenses.no': ownExpenses.is('no'),
  'p5.applicant.whichExpenses': text(
    '1B',
    'If no, what expenses are you requesting compensation for?',
    ({ kept, people }) => (people.applicant ? kept.applicantExpenses?.otherExpenses : undefined),
  ),

  // C. Contact
  'p5.contact.english.yes': english.is('yes'),
  'p5.contact.english.no': english.is('no'),
  'p5.contact.language': text(
    '1C',
    'If no, language you are most comfortable speaking',
    ({ kept }) => kept.language?.preferredLanguage,
  ),
  'p5.advocate.yes': hasAdvocate.is('yes'),
  'p5.advocate.no': hasAdvocate.is('no'),
  'p5.advocate.name': text('1C', 'Advocate: Name', ({ kept }) => kept.advocate?.name),
  'p5.advocate.phone': text('1C', 'Advocate: Telephone', ({ kept }) => writtenPhone(kept.advocate?.phone)),
  'p5.advocate.organization': text('1C', 'Advocate: Organization', ({ kept }) => kept.advocate?.organization),
  'p5.advocate.email': text('1C', 'Advocate: E-mail Address', ({ kept }) => kept.advocate?.email),
  'p5.advocate.consent.yes': consent.is('yes'),
  'p5.advocate.consent.no': consent.is('no'),
  'p5.otherContact.yes': hasOther.is('yes'),
  'p5.otherContact.no': hasOther.is('no'),
  'p5.otherContact.name': text('1C', 'Another person: Name', ({ kept }) => kept.otherContact?.name),
  'p5.otherContact.phone': text('1C', 'Another person: Telephone', ({ kept }) =>
    writtenPhone(kept.otherContact?.phone),
  ),
  'p5.otherContact.relationship': text(
    '1C',
    'Another person: Relationship to you',
    ({ kept }) => kept.otherContact?.relationship,
  ),
} as const satisfies Partial<Record<BoxId, Fill>>;

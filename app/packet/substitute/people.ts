import type { Flow } from '../engine';
import type { PaperInput } from '../types';
import { substitute as words } from '../words/en';
import { askOptions, askYesNo, personFields, phoneOf } from './parts';

const label = words.one;

function victim(flow: Flow, { kept, people }: PaperInput): void {
  const { race = [], otherRace, ethnicity, disability, disabilityKinds = [] } =
    // They are about the person who was hurt, who does not stand in part A of a claim of one's own.
    people.injured ? {} : (kept.statistics ?? {});
  flow.heading(label.victim, 3);
  personFields(flow, people.victim);
  flow.paragraph(label.statistics, { size: 8.4, gray: 0.2 });
  flow.tickRow(label.race, [
    ...Object.entries(label.races).map(([option, name]) => ({
      label: name,
      ticked: (race as readonly string[]).includes(option),
    })),
    { label: label.otherRace(otherRace ?? ''), ticked: otherRace !== undefined },
  ]);
  askOptions(flow, label.ethnicity, label.ethnicities, ethnicity ? [ethnicity] : []);
  askYesNo(flow, label.disability, disability);
  askOptions(flow, label.disabilityKind, label.disabilities, disabilityKinds);
}

function applicant(flow: Flow, { kept, people }: PaperInput): void {
  flow.heading(label.applicant, 3);
  if (!people.applicant) {
    flow.paragraph(label.noApplicant[people.noApplicant ?? 'self']);
    if (people.injured) {
      flow.heading(label.injured, 3);
      personFields(flow, people.injured);
    }
  } else personFields(flow, people.applicant);
  if (people.applicant || people.relationship)
    flow.fields([{ label: label.relationship, value: people.relationship ?? '', span: 12 }]);
  const { ownExpenses, otherExpenses } = kept.applicantExpenses ?? {};
  if (!people.applicant && !ownExpenses) return;
  askYesNo(flow, label.ownExpenses, ownExpenses);
  if (ownExpenses !== 'yes')
    flow.fields([{ label: label.otherExpenses, value: otherExpenses ?? '', span: 12 }]);
}

function contact(flow: Flow, { kept }: PaperInput): void {
  const { language = {}, advocate = {}, otherContact = {} } = kept;
  flow.heading(label.contact, 3);
  askYesNo(flow, label.english, language.englishPreferred);
  if (language.englishPreferred !== 'yes')
    flow.fields([{ label: label.language, value: language.preferredLanguage ?? '', span: 12 }]);
  askYesNo(flow, label.hasAdvocate, advocate.hasAdvocate);
  if (advocate.hasAdvocate !== 'no') {
    flow.fields([
      { label: label.advocateName, value: advocate.name ?? '', span: 8 },
      { label: label.phone, value: phoneOf(advocate.phone), span: 4 },
      { label: label.organization, value: advocate.organization ?? '', span: 6 },
      { label: label.email, value: advocate.email ?? '', span: 6 },
    ]);
    askYesNo(flow, label.consent, advocate.consent);
  }
  askYesNo(flow, label.hasOther, otherContact.hasOther);
  if (otherContact.hasOther !== 'no')
    flow.fields([
      { label: label.otherName, value: otherContact.name ?? '', span: 5 },
      { label: label.phone, value: phoneOf(otherContact.phone), span: 3 },
      { label: label.otherRelationship, value: otherContact.relationship ?? '', span: 4 },
    ]);
}

/** Prints section 1: guardianship, victim, applicant, contact. */
export function sectionOne(flow: Flow, input: PaperInput): void {
  flow.heading(label.title, 2, words.section(1));
  const guardian = input.kept.guardianship?.legalGuardian;
  const papers = guardian === 'yes' ? ` ${label.guardianshipPapers}` : '';
  askYesNo(flow, `${label.guardianship}${papers}`, guardian);
  victim(flow, input);
  applicant(flow, input);
  contact(flow, input);
}

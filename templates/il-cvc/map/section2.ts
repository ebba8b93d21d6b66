import { formatDate } from '../../../schemas/format';
import type { BoxId } from '../boxes';
import {
  dateBoxes,
  lineBoxes,
  phoneBoxes,
  question,
  text,
  writtenAmount,
  writtenDate,
  type Fill,
  type Note,
} from './fill';
import type { Paper } from './paper';
import { NOT_KNOWN_YET, NOT_REPORTED, NOT_SURE_REPORTED, SEE_POLICE_REPORT } from './words';

const crimeDate = dateBoxes('2A', 'Date of Crime', ({ kept }) => kept.crimeDate?.from);
const reportedOn = dateBoxes('2A', 'Date Crime Reported', ({ kept }) => kept.report?.reportedOn);

/** What stands for the report number and the agency when there is none, or when it is not known. */
function noReport({ kept }: Paper): string | undefined {
  const reported = kept.report?.reported;
  return reported && { yes: NOT_KNOWN_YET, no: NOT_REPORTED, unsure: NOT_SURE_REPORTED }[reported];
}

function crimeInWords({ kept }: Paper): string | undefined {
  const { description, seeReport } = kept.story ?? {};
  if (!seeReport) return description;
  return description ? `${description} (${SEE_POLICE_REPORT}.)` : SEE_POLICE_REPORT;
}

/** Joins what was told about a case; each part is a sentence of its own. */
const sentences = (...parts: (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join(' ') || undefined;

const offenders = ({ kept }: Paper) => kept.offenders?.items ?? [];
const offenderNames = (paper: Paper): string | undefined =>
  offenders(paper)
    .flatMap(({ name }) => name ?? [])
    .join('; ') || undefined;

/** With several offenders each relationship says whose it is. */
function offenderRelationships(paper: Paper): string | undefined {
  const all = offenders(paper);
  const told = all.flatMap(({ name, relationship }) =>
    relationship ? [all.length > 1 && name ? `${relationship} (${name})` : relationship] : [],
  );
  return told.join('; ') || undefined;
}

const offenderKnown = question(
  '2A',
  'Do you know the identity of the offender(s)?',
  ({ kept }) => kept.offender?.known,
);
const evidenceKit = question(
  '2A',
  'Was a sexual assault evidence collection kit performed at a hospital?',
  ({ kept }) => kept.evidenceKit?.performed,
);

/** The form's "Unknown" is the answer "I'm not sure". */
const orUnknown = (answer: 'yes' | 'no' | 'unsure' | undefined) => (answer === 'unsure' ? 'unknown' : answer);
const arrested = question('2B', 'Was the offender arrested?', ({ kept }) =>
  orUnknown(kept.criminalCase?.arrested),
);
const charged = question('2B', 'Has the offender been charged in court?', ({ kept }) =>
  orUnknown(kept.criminalCase?.charged),
);
const testified = question('2B', 'Were you required to testify for this case?', ({ kept }) =>
  orUnknown(kept.criminalCase?.testified),
);
const restitution = question(
  '2B',
  'Has restitution been ordered against the offender?',
  ({ kept }) => kept.criminalCase?.restitutionOrdered,
);
const trafficking = question(
  '2B',
  'Has the offender been charged in a Human Trafficking Court Proceeding?',
  ({ kept }) => orUnknown(kept.traffickingCase?.charged),
);
const traffickingTestified = question(
  '2B',
  'Were you required to testify for the Human Trafficking court case?',
  ({ kept }) => orUnknown(kept.traffickingCase?.testified),
);
const outcome = lineBoxes(
  '2B',
  'What was the outcome of the criminal case? (Include criminal case number if any)',
  ['p5.criminalCase.outcome.line1', 'p5.criminalCase.outcome.line2'],
  ({ kept: { criminalCase } }) =>
    sentences(
      criminalCase?.caseNumber && `Case number: ${criminalCase.caseNumber}.`,
      criminalCase?.chargedOn && `Charged: ${formatDate(criminalCase.chargedOn)}.`,
      criminalCase?.outcome,
    ),
);
const traffickingOutcome = lineBoxes(
  '2B',
  'What was the outcome of the Human Trafficking court case? (Include criminal case number if any)',
  ['p5.trafficking.outcome.line1', 'p5.trafficking.outcome.line2'],
  ({ kept: { traffickingCase } }) =>
    sentences(
      traffickingCase?.caseNumber && `Case number: ${traffickingCase.caseNumber}.`,
      traffickingCase?.outcome,
    ),
);

const useOfForce = question(
  '2',
  'Does the crime alleged involve law enforcement officer’s use of force?',
  ({ kept }) => kept.useOfForce?.involved,
);
const proceeding = question(
  '2',
  'Have you participated in or initiated a use of force proceeding, complaint, lawsuit, settlement or verdict?',
  ({ kept }) => kept.useOfForce?.tookPart,
);
const explanation = lineBoxes(
  '2',
  'Use of force: please explain',
  ['p6.useOfForce.explanation.line1', 'p6.useOfForce.explanation.line2'],
  ({ kept }) => kept.useOfForce?.explanation,
);

const order = question(
  '2C',
  'Did you obtain a Plenary Domestic Violence Order of Protection, a Civil No-Contact Order, or a Stalking No Contact order?',
  ({ kept }) => kept.protectiveOrder?.obtained,
);
const documents = question(
  '2D',
  'Are you providing supplemental forms of documentation with this application?',
  ({ kept }) => kept.supplemental?.providing,
);
const documentLines = lineBoxes(
  '2D',
  'Date you received the supplemental forms of documentation, and the type of documentation provided',
  ['p6.documents.line1', 'p6.documents.line2', 'p6.documents.line3'],
  ({ kept }) =>
    kept.supplementalDocuments?.items
      .map(({ kind, receivedOn }) => [writtenDate(receivedOn), kind].filter(Boolean).join(' '))
      .filter(Boolean)
      .join(';\n') || undefined,
);
const civilCase = question(
  '2E',
  'Has a civil lawsuit been filed against anyone in relation to this incident?',
  ({ kept }) => kept.civilCase?.filed,
);
const civilPhone = phoneBoxes('2E', 'Lawyer: Telephone', ({ kept }) => kept.civilCase?.lawyerPhone);

/** Section 2, pages 5 and 6: crime and court. */
export const section2 = {
  // A. Crime
  'p5.crime.policeReportNumber': text(
    '2A',
    'Police Report #',
    (paper) => paper.kept.report?.reportNumber ?? noReport(paper),
  ),
  'p5.crime.month': crimeDate.month,
  'p5.crime.day': crimeDate.day,
  'p5.crime.year': crimeDate.year,
  'p5.crime.reportedMonth': reportedOn.month,
  'p5.crime.reportedDay': reportedOn.day,
  'p5.crime.reportedYear': reportedOn.year,
  'p5.crime.street': text('2A', 'Street Address where crime occurred', ({ kept }) => kept.crimePlace?.street),
  'p5.crime.city': text('2A', 'City', ({ kept }) => kept.crimePlace?.city),
  'p5.crime.county': text('2A', 'County', ({ kept }) => kept.crimePlace?.county),
  'p5.crime.agency': text(
    '2A',
    'Name of Agency/Police Department crime reported to',
    (paper) => paper.kept.report?.agency ?? noReport(paper),
  ),
  'p5.crime.description': text('2A', 'Briefly Describe crime', crimeInWords),
  'p5.crime.injuries': text('2A', 'Briefly Describe injuries', ({ kept }) => kept.injuries?.description),
  'p5.offender.known.yes': offenderKnown.is('yes'),
  'p5.offender.known.no': offenderKnown.is('no'),
  'p5.offender.names': text('2A', 'If yes, offender(s) name(s)', offenderNames),
  'p5.offender.relationship': text(
    '2A',
    'Relationship, if any, between victim and offender(s)',
    offenderRelationships,
  ),
  'p5.evidenceKit.yes': evidenceKit.is('yes'),
  'p5.evidenceKit.no': evidenceKit.is('no'),

  // B. Criminal case
  'p5.criminalCase.arrested.yes': arrested.is('yes'),
  'p5.criminalCase.arrested.no': arrested.is('no'),
  'p5.criminalCase.arrested.unknown': arrested.is('unknown'),
  'p5.criminalCase.charged.yes': charged.is('yes'),
  'p5.criminalCase.charged.no': charged.is('no'),
  'p5.criminalCase.charged.unknown': charged.is('unknown'),
  'p5.criminalCase.testify.yes': testified.is('yes'),
  'p5.criminalCase.testify.no': testified.is('no'),
  'p5.criminalCase.testify.unknown': testified.is('unknown'),
  ...outcome,
  'p5.restitution.yes': restitution.is('yes'),
  'p5.restitution.no': restitution.is('no'),
  'p5.restitution.amount': text('2B', 'Restitution: how much?', ({ kept }) =>
    writtenAmount(kept.criminalCase?.restitutionAmount),
  ),
  'p5.trafficking.charged.yes': trafficking.is('yes'),
  'p5.trafficking.charged.no': trafficking.is('no'),
  // Printed on the page, but the PDF has no field for it.
  'p5.trafficking.charged.unknown': trafficking.is('unknown'),
  'p5.trafficking.testify.yes': traffickingTestified.is('yes'),
  'p5.trafficking.testify.no': traffickingTestified.is('no'),
  'p5.trafficking.testify.unknown': traffickingTestified.is('unknown'),
  ...traffickingOutcome,

  // Use of force claims (no letter of its own on the form)
  'p6.useOfForce.yes': useOfForce.is('yes'),
  'p6.useOfForce.no': useOfForce.is('no'),
  'p6.useOfForce.proceeding.yes': proceeding.is('yes'),
  'p6.useOfForce.proceeding.no': proceeding.is('no'),
  ...explanation,

  // C. Order of protection
  'p6.protectionOrder.yes': order.is('yes'),
  'p6.protectionOrder.no': order.is('no'),
  'p6.protectionOrder.oopNumber': text(
    '2C',
    'OOP#',
    ({ kept }) => kept.protectiveOrder?.orderOfProtectionNumber,
  ),
  'p6.protectionOrder.cncoNumber': text('2C', 'CNCO#', ({ kept }) => kept.protectiveOrder?.noContactNumber),
  'p6.protectionOrder.issued': text('2C', 'Date the order was issued', ({ kept }) =>
    writtenDate(kept.protectiveOrder?.issuedOn),
  ),
  'p6.protectionOrder.expires': text('2C', 'When does the Order of Protection expire?', ({ kept }) =>
    writtenDate(kept.protectiveOrder?.expiresOn),
  ),

  // D. Supplemental documentation
  'p6.documents.yes': documents.is('yes'),
  'p6.documents.no': documents.is('no'),
  ...documentLines,

  // E. Civil case
  'p6.civilCase.yes': civilCase.is('yes'),
  'p6.civilCase.no': civilCase.is('no'),
  'p6.civilCase.lawyerName': text(
    '2E',
    'Name of lawyer handling your civil suit',
    ({ kept }) => kept.civilCase?.lawyerName,
  ),
  'p6.civilCase.ardcNumber': text('2E', 'ARDC No.', ({ kept }) => kept.civilCase?.lawyerRegistration),
  'p6.civilCase.phone.area': civilPhone.area,
  'p6.civilCase.phone.prefix': civilPhone.prefix,
  'p6.civilCase.phone.line': civilPhone.line,
  'p6.civilCase.email': text('2E', 'Lawyer: E-mail Address', ({ kept }) => kept.civilCase?.lawyerEmail),
} as const satisfies Partial<Record<BoxId, Fill>>;

const OTHER_RECORDS = {
  order: 'an order of protection or a no-contact order',
  medicalProvider: 'the record of a medical provider',
  mentalHealthProvider: 'the record of a mental health provider',
  evidenceKit: 'a sexual assault evidence kit at a hospital',
} as const;

/** What section 2 has no room for. */
export const section2Notes: readonly Note[] = [
  {
    item: '2A',
    question: 'Date of Crime',
    beside: 'p5.crime.year',
    read: ({ kept: { crimeDate: date } }) => {
      if (!date?.from) return undefined;
      if (date.precision === 'guess')
        return `The date on the form, ${formatDate(date.from)}, is a best guess.`;
      if (date.precision !== 'span') return undefined;
      const to = date.to ? `to ${formatDate(date.to)}` : 'on; the last date is not known yet';
      return `It happened over a span of time, from ${formatDate(date.from)} ${to}. The form shows the first date.`;
    },
  },
  {
    item: '2A',
    question: 'Date Crime Reported',
    beside: 'p5.crime.reportedYear',
    read: ({ kept: { report } }) => {
      const records = report?.otherRecords?.map((record) => OTHER_RECORDS[record]);
      if (!records && !report?.reason) return undefined;
      return [
        report?.reported === 'unsure' ? `${NOT_SURE_REPORTED}.` : `${NOT_REPORTED} to the police.`,
        ...(records ? [`Other records that show the crime: ${records.join('; ')}.`] : []),
        ...(report?.reason ? [report.reason] : []),
      ].join('\n');
    },
  },
];

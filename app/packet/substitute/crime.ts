import type { Kept } from '../../../schemas/steps';
import type { Flow } from '../engine';
import type { PaperInput } from '../types';
import { substitute as words } from '../words/en';
import { askYesNo, dateOf, moneyOf, phoneOf, rowsOrBlank, spanOf } from './parts';

const label = words.two;

/** The date of the crime as far as it is known: a day, "About …", or a span. */
export function crimeDateOf({ crimeDate }: Kept): string {
  const { precision, from, to } = crimeDate ?? {};
  if (precision === 'guess' && from) return label.guess(dateOf(from));
  return spanOf(from, precision === 'span' ? to : undefined);
}

function report(flow: Flow, kept: Kept): void {
  const { reported, reportedOn, reportNumber, agency, otherRecords, reason } = kept.report ?? {};
  const when = reported === 'no' || reported === 'unsure' ? label.reported[reported] : dateOf(reportedOn);
  flow.fields([
    { label: label.reportNumber, value: reportNumber ?? '', span: 6 },
    { label: label.crimeDate, value: crimeDateOf(kept), span: 3 },
    { label: label.reportedOn, value: when, span: 3 },
    { label: label.street, value: kept.crimePlace?.street ?? '', span: 6 },
    { label: label.city, value: kept.crimePlace?.city ?? '', span: 3 },
    { label: label.county, value: kept.crimePlace?.county ?? '', span: 3 },
    { label: label.agency, value: agency ?? '', span: 12 },
  ]);
  if (otherRecords)
    flow.fields([
      {
        label: label.otherRecords,
        value: otherRecords.map((record) => label.records[record]).join('; '),
        span: 12,
      },
    ]);
  if (reason) flow.fields([{ label: label.reason, value: reason, span: 12 }]);
}

function crime(flow: Flow, kept: Kept): void {
  flow.heading(label.crime, 3);
  report(flow, kept);
  const { description, seeReport } = kept.story ?? {};
  const story = [description, seeReport ? label.seeReport : undefined].filter((text) => text !== undefined);
  flow.fields([{ label: label.describeCrime, value: story.join('\n'), span: 12 }]);
  flow.fields([{ label: label.describeInjuries, value: kept.injuries?.description ?? '', span: 12 }]);
  const known = kept.offender?.known;
  askYesNo(flow, label.offenderKnown, known);
  if (known === 'yes') {
    const rows = (kept.offenders?.items ?? []).map(({ name, relationship }) => [
      name ?? '',
      relationship ?? '',
    ]);
    flow.table(
      [
        { header: label.offenderName, width: 6 },
        { header: label.offenderRelationship, width: 6 },
      ],
      rowsOrBlank(rows, 2, 1),
    );
  }
  askYesNo(flow, label.kit, kept.evidenceKit?.performed);
}

function criminalCase(flow: Flow, kept: Kept): void {
  const { criminalCase: court = {}, traffickingCase: trafficking = {} } = kept;
  flow.heading(label.criminalCase, 3);
  askYesNo(flow, label.arrested, court.arrested, true);
  askYesNo(flow, label.charged, court.charged, true);
  if (court.chargedOn) flow.fields([{ label: label.chargedOn, value: dateOf(court.chargedOn), span: 12 }]);
  askYesNo(flow, label.testified, court.testified, true);
  flow.fields([
    { label: label.outcome, value: court.outcome ?? '', span: 8 },
    { label: label.caseNumber, value: court.caseNumber ?? '', span: 4 },
  ]);
  askYesNo(flow, label.restitution, court.restitutionOrdered);
  if (court.restitutionOrdered === 'yes')
    flow.fields([{ label: label.restitutionAmount, value: moneyOf(court.restitutionAmount), span: 12 }]);
  askYesNo(flow, label.trafficking, trafficking.charged, true);
  askYesNo(flow, label.traffickingTestified, trafficking.testified, true);
  flow.fields([
    { label: label.traffickingOutcome, value: trafficking.outcome ?? '', span: 8 },
    { label: label.caseNumber, value: trafficking.caseNumber ?? '', span: 4 },
  ]);
}

function forceClaims(flow: Flow, { useOfForce: force = {} }: Kept): void {
  flow.heading(label.force, 3);
  askYesNo(flow, label.forceInvolved, force.involved);
  askYesNo(flow, label.forceTookPart, force.tookPart);
  if (force.tookPart === 'yes')
    flow.fields([{ label: label.forceExplanation, value: force.explanation ?? '', span: 12 }]);
}

function order(flow: Flow, { protectiveOrder = {} }: Kept): void {
  flow.heading(label.order, 3);
  askYesNo(flow, label.orderObtained, protectiveOrder.obtained);
  if (protectiveOrder.obtained === 'no') return;
  flow.fields([
    { label: label.orderNumber, value: protectiveOrder.orderOfProtectionNumber ?? '', span: 3 },
    { label: label.noContactNumber, value: protectiveOrder.noContactNumber ?? '', span: 3 },
    { label: label.issuedOn, value: dateOf(protectiveOrder.issuedOn), span: 3 },
    { label: label.expiresOn, value: dateOf(protectiveOrder.expiresOn), span: 3 },
  ]);
}

function supplemental(flow: Flow, { supplemental: given, supplementalDocuments }: Kept): void {
  flow.heading(label.supplemental, 3);
  askYesNo(flow, label.supplementalProviding, given?.providing);
  if (given?.providing !== 'yes') return;
  const rows = (supplementalDocuments?.items ?? []).map(({ kind, receivedOn }) => [
    dateOf(receivedOn),
    kind ?? '',
  ]);
  flow.table(
    [
      { header: label.supplementalReceived, width: 3 },
      { header: label.supplementalKind, width: 9 },
    ],
    rowsOrBlank(rows, 2),
  );
}

function civilCase(flow: Flow, { civilCase: civil = {} }: Kept): void {
  flow.heading(label.civil, 3);
  askYesNo(flow, label.civilFiled, civil.filed);
  if (civil.filed === 'no') return;
  flow.fields([
    { label: label.lawyerName, value: civil.lawyerName ?? '', span: 8 },
    { label: label.registration, value: civil.lawyerRegistration ?? '', span: 4 },
    { label: label.phone, value: phoneOf(civil.lawyerPhone), span: 4 },
    { label: label.email, value: civil.lawyerEmail ?? '', span: 8 },
  ]);
}

/** Prints section 2: the crime, the criminal case, use of force, orders, papers, the civil case. */
export function sectionTwo(flow: Flow, { kept }: PaperInput): void {
  flow.heading(label.title, 2, words.section(2));
  crime(flow, kept);
  criminalCase(flow, kept);
  forceClaims(flow, kept);
  order(flow, kept);
  supplemental(flow, kept);
  civilCase(flow, kept);
}

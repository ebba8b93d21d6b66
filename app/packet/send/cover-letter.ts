import { voiceOf } from '../../../schemas/voice';
import type { Kept } from '../../../schemas/steps';
import { Flow } from '../engine';
import type { Page } from '../engine';
import { crimeDateOf } from '../substitute/crime';
import { dateOf, phoneOf } from '../substitute/parts';
import type { PaperInput, PaperPerson } from '../types';
import { OFFICE_ADDRESS } from '../words/numbers';
import { send as words, SIGNS_AS } from '../words/en';

const label = words.letter;

const stated = (answer: 'yes' | 'no' | undefined): 'yes' | 'no' | 'unknown' => answer ?? 'unknown';

/** "3" is printed as "Apt. 3"; who wrote "Unit 3" or "#3" has said it already. */
const apartmentOf = (apartment: string | undefined): string | undefined =>
  apartment !== undefined && /^[\dA-Za-z-]{1,5}$/.test(apartment) ? `Apt. ${apartment}` : apartment;

const addressOf = ({ street, apartment, city, state, zip }: PaperPerson): string =>
  [[street, apartmentOf(apartment)].filter(Boolean).join(', '), city, [state, zip].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

const phonesOf = ({ cellPhone, alternatePhone, workPhone }: PaperPerson) =>
  [cellPhone, alternatePhone, workPhone].filter((phone) => phone !== undefined);

/**
 * The safe-contact instructions as sentences for the office. What was not answered is said with care: no call,
 * message, letter or e-mail before it is known to be safe. Empty when the questions were never answered.
 */
export function safeContactLines({ kept, people }: PaperInput): string[] {
  const { safeContact, applicantAddress, victimAddress } = kept;
  if (!safeContact || Object.keys(safeContact).length === 0) return [];
  const { voicemailSafe, sayWhoIsCalling, bestWay } = safeContact;
  // Who names a way as the best one says with it that this way is safe, unless they said that it is not.
  const safe = (answer: 'yes' | 'no' | undefined, way: typeof bestWay) =>
    stated(answer ?? (bestWay === way ? 'yes' : undefined));
  const callSafe = safe(safeContact.callSafe, 'phone');
  const mailSafe = safe(safeContact.mailSafe, 'mail');
  const emailSafe = safe(safeContact.emailSafe, 'email');
  const person = people.applicant ?? people.victim;
  const own = applicantAddress?.sameAsVictim ? victimAddress : (applicantAddress ?? victimAddress);
  // The best way is named only where it is there and was not ruled out.
  const open = {
    phone: callSafe !== 'no' && phonesOf(person).length > 0,
    mail: mailSafe !== 'no' && addressOf(person) !== '',
    email: emailSafe !== 'no' && person.email !== undefined,
    advocate: kept.advocate?.hasAdvocate === 'yes',
  };
  return [
    label.call[callSafe],
    ...(callSafe === 'no'
      ? []
      : [label.voicemail[stated(voicemailSafe)], label.saying[stated(sayWhoIsCalling)]]),
    // Without an address there is nothing to allow; the last line says so.
    ...(mailSafe === 'yes' && own?.addressKind === 'none' ? [] : [label.mail[mailSafe]]),
    label.emailing[emailSafe],
    ...(bestWay && open[bestWay] ? [label.best[bestWay]] : []),
    ...(mailSafe === 'no' && own?.addressKind !== 'none'
      ? []
      : [label.addressKind[own?.addressKind ?? 'home']]),
  ].filter(Boolean);
}

function about(flow: Flow, { kept, people }: PaperInput): void {
  const { reported, reportNumber } = kept.report ?? {};
  const number = reportNumber ?? (reported === 'no' ? label.notReported : label.notKnown);
  flow.fields([
    { label: label.applicant, value: people.signer ?? '', span: 6 },
    { label: label.victim, value: (people.injured ?? people.victim).name ?? '', span: 6 },
    { label: label.dateOfCrime, value: crimeDateOf(kept) || label.notKnown, span: 6 },
    { label: label.reportNumber, value: number, span: 6 },
  ]);
}

function reach(flow: Flow, input: PaperInput): void {
  const { kept, people } = input;
  const person = people.applicant ?? people.victim;
  flow.heading(label.safe, 2);
  flow.fields([
    { label: label.address, value: addressOf(person), span: 12 },
    { label: label.phone, value: phonesOf(person).map(phoneOf).join(', '), span: 6 },
    { label: label.email, value: person.email ?? '', span: 6 },
  ]);
  flow.spacer(3);
  const lines = safeContactLines(input);
  if (lines.length === 0) {
    flow.paragraph(label.safeNone);
    return;
  }
  flow.paragraph(label.safeLead, { weight: 'bold' });
  flow.bullets(lines);
  const note = kept.safeContact?.note;
  if (note) {
    flow.paragraph(label.note, { size: 8.4, gray: 0.2, indent: 12 });
    flow.paragraph(note, { indent: 12, weight: 'bold' });
  }
}

function language(flow: Flow, { language: spoken }: Kept): void {
  if (spoken?.englishPreferred !== 'no') return;
  const preferred = spoken.preferredLanguage;
  flow.heading(label.languageTitle, 3);
  flow.paragraph(preferred ? label.interpreter(preferred) : label.interpreterOpen);
}

function advocate(flow: Flow, { advocate: helper }: Kept): void {
  if (helper?.hasAdvocate !== 'yes') return;
  const named = [helper.name, helper.organization, phoneOf(helper.phone), helper.email]
    .filter(Boolean)
    .join(', ');
  flow.heading(label.advocateTitle, 3);
  flow.paragraph(
    `${named ? label.advocate(named) : label.advocateOpen} ${label.advocateConsent[stated(helper.consent)]}`,
  );
}

function request(flow: Flow, input: PaperInput): void {
  const { kept } = input;
  const careful = safeContactLines(input).length > 0 ? ` ${label.whereToSend}` : '';
  flow.heading(label.request, 3);
  const role = kept.whoIsApplying?.role;
  flow.paragraph(role ? `${label.enclosed} ${SIGNS_AS[voiceOf(role)]}` : label.enclosed);
  flow.paragraph(`${label.acknowledge}${careful}`);
  flow.paragraph(kept.safeContact?.mailSafe === 'no' ? label.moreSafely : label.more);
  flow.paragraph(label.thanks);
  flow.signatureLine([
    { label: label.signature, span: 8 },
    { label: label.date, span: 4 },
  ]);
}

/** Draws the letter that lies on top: who applies, how to reach them safely, and what they ask for. */
export function drawCoverLetter(input: PaperInput): Page[] {
  const name = input.people.victim.name ?? '';
  const flow = new Flow({
    footer: ({ page, pages }) => ({ left: name, right: words.page(label.paper, page, pages) }),
  });
  flow.titleBlock(label.title, `${label.subtitle} · ${label.printedOn(dateOf(input.today))}`);
  flow.paragraph(OFFICE_ADDRESS.join('\n'), { size: 10.5 });
  about(flow, input);
  reach(flow, input);
  language(flow, input.kept);
  advocate(flow, input.kept);
  request(flow, input);
  return flow.finish();
}

import type { Kept } from '../../../schemas/steps';
import type { Loss } from '../../../schemas/steps/costs';
import { COST_STEP, hasDied, type CostLoss } from '../../../schemas/wizard';

/**
 * Why a paper is on the list: the form asks for it, the Act names it, it often helps, or the office must be
 * asked (it has a form of its own, or the rule could not be read in full).
 */
export type DocumentBasis = 'form' | 'act' | 'helps' | 'ask';

/** Each kind of paper with the reason why it is listed and where that stands. */
const KINDS = {
  policeReport: { basis: 'form', source: 'Form, Rev. 12/2024, page 1; 740 ILCS 45/4.2' },
  protectiveOrder: { basis: 'form', source: 'Form, Rev. 12/2024, pages 1 and 6' },
  guardianshipPapers: { basis: 'form', source: 'Form, Rev. 12/2024, page 4' },
  useOfForcePapers: { basis: 'form', source: 'Form, Rev. 12/2024, page 6' },
  civilCasePapers: { basis: 'act', source: '740 ILCS 45/17' },
  restitutionOrder: { basis: 'act', source: '740 ILCS 45/7.1(a)(7)' },
  providerRecord: { basis: 'ask', source: '740 ILCS 45/6.1 as amended by P.A. 103-1037' },
  own: { basis: 'form', source: 'Form, Rev. 12/2024, page 6, item 2D' },
  itemizedBill: { basis: 'form', source: 'Form, Rev. 12/2024, pages 1 and 7' },
  otherPayerLetter: { basis: 'form', source: 'Form, Rev. 12/2024, page 7' },
  counselorLicense: { basis: 'form', source: 'Form, Rev. 12/2024, pages 3 and 6' },
  proofOfPayment: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  receipt: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  prescription: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  tripList: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  lease: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  evidenceReceipt: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  enrollment: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  helperRecord: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  tattooAffidavit: { basis: 'ask', source: 'HB 2640 (98th General Assembly), synopsis' },
  payStubs: { basis: 'form', source: 'Form, Rev. 12/2024, page 7' },
  employerLetter: { basis: 'helps', source: 'Will County State’s Attorney, program page' },
  doctorNote: { basis: 'helps', source: 'Will County State’s Attorney, program page' },
  courtNotice: { basis: 'helps', source: 'Form, Rev. 12/2024, page 3' },
  lastingInjuryReport: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  supportProof: { basis: 'helps', source: 'Form, Rev. 12/2024, page 9, item 6C' },
  dependentProof: { basis: 'helps', source: 'Form, Rev. 12/2024, page 9, item 6C' },
  deathCertificate: { basis: 'helps', source: 'Form, Rev. 12/2024, page 1' },
  lifeInsuranceLetter: { basis: 'helps', source: 'Form, Rev. 12/2024, page 9, item 6B; 740 ILCS 45/10.1(e)' },
} as const satisfies Record<string, { basis: DocumentBasis; source: string }>;
export type DocumentKind = keyof typeof KINDS;

/** What a paper belongs to: one claimed loss, the crime and court part, or the person who applies or died. */
export type DocumentSubject = Loss | 'crime' | 'people';

/** One paper that may go into the envelope. Words for `kind` and `subject` stand in the words of each language. */
export interface EnclosedDocument {
  readonly kind: DocumentKind;
  readonly subject: DocumentSubject;
  /** From whom it comes (providers, shops, employers), or the person's own words for it. As typed; may be empty. */
  readonly names: readonly string[];
  /** When the person received it, as far as it is known; only for papers that the person named (item 2D). */
  readonly receivedOn?: string;
  readonly basis: DocumentBasis;
  /** Where it stands that the paper is asked for or the cost is covered. */
  readonly source: string;
}

const CARE: readonly DocumentKind[] = ['itemizedBill', 'otherPayerLetter', 'proofOfPayment'];
const THING: readonly DocumentKind[] = ['receipt', 'proofOfPayment'];
const AID: readonly DocumentKind[] = ['prescription', 'itemizedBill', 'otherPayerLetter', 'proofOfPayment'];

/** Which papers help for each loss, the most important first. */
export const DOCUMENTS_OF_LOSS: Readonly<Record<Loss, readonly DocumentKind[]>> = {
  medical: CARE,
  dental: CARE,
  transportation: ['tripList', 'receipt'],
  accessibility: ['prescription', ...THING],
  crimeSceneCleanup: THING,
  counseling: ['counselorLicense', ...CARE],
  relocation: ['lease', ...THING],
  temporaryLodging: THING,
  tattooRemoval: ['tattooAffidavit', 'itemizedBill', 'proofOfPayment'],
  lossOfEarnings: ['payStubs', 'employerLetter', 'doctorNote'],
  tuition: ['enrollment', 'receipt'],
  replacementService: ['helperRecord', 'proofOfPayment'],
  locks: THING,
  windows: THING,
  clothing: ['evidenceReceipt', ...THING],
  bedding: ['evidenceReceipt', ...THING],
  prosthetics: AID,
  eyeglasses: AID,
  hearingAids: AID,
  replacementCosts: THING,
  lossOfSupport: ['supportProof', 'dependentProof'],
  towing: THING,
  funeralBurial: ['itemizedBill', 'proofOfPayment'],
  futureEarnings: ['lastingInjuryReport', 'payStubs', 'employerLetter'],
  legalFees: ['itemizedBill', 'proofOfPayment'],
  doors: THING,
  funeralCremation: ['itemizedBill', 'proofOfPayment'],
  dependentReplacementService: ['helperRecord', 'proofOfPayment', 'dependentProof'],
  headstone: THING,
};

const document = (
  kind: DocumentKind,
  subject: DocumentSubject,
  names: readonly string[] = [],
  receivedOn?: string,
): EnclosedDocument => ({ kind, subject, names, receivedOn, ...KINDS[kind] });

interface Entry {
  readonly provider?: string;
  readonly payee?: string;
  readonly employer?: string;
}

const FROM_EMPLOYER: readonly DocumentKind[] = ['payStubs', 'employerLetter', 'supportProof'];
const NAMED: readonly DocumentKind[] = [
  ...FROM_EMPLOYER,
  'itemizedBill',
  'receipt',
  'counselorLicense',
  'lease',
  'enrollment',
  'helperRecord',
];

const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];

const rents = ({ relocationCosts }: Kept) =>
  (relocationCosts?.items ?? []).filter(({ kind }) => kind === 'firstRent' || kind === 'securityDeposit');

/** The names that the person has given for the papers of one loss, each once, in the order given. */
function namesOf(kept: Kept, loss: Loss, kind: DocumentKind): string[] {
  if (!NAMED.includes(kind)) return [];
  if (kind === 'lease') return unique(rents(kept).map(({ payee }) => payee));
  const entries: readonly Entry[] = loss in COST_STEP ? (kept[COST_STEP[loss as CostLoss]]?.items ?? []) : [];
  if (FROM_EMPLOYER.includes(kind))
    return unique([
      ...(kept.employers?.items ?? []).map(({ name }) => name),
      ...entries.map(({ employer }) => employer),
    ]);
  if (loss === 'funeralBurial' || loss === 'funeralCremation')
    return unique([kept.funeralHome?.name, kept.cemetery?.name]);
  return unique(entries.map(({ provider, payee }) => provider ?? payee));
}

function documentsOfLoss(kept: Kept, loss: Loss): EnclosedDocument[] {
  const kinds = [...DOCUMENTS_OF_LOSS[loss]];
  if (loss === 'lossOfEarnings' && kept.lossOfEarningsCosts?.items.some(({ reason }) => reason === 'court'))
    kinds.push('courtNotice');
  const onlyOtherMoves = kept.relocationCosts?.items.length && rents(kept).length === 0;
  return kinds
    .filter((kind) => !(kind === 'lease' && onlyOtherMoves))
    .map((kind) => document(kind, loss, namesOf(kept, loss, kind)));
}

function documentsOfCrime(kept: Kept): EnclosedDocument[] {
  const records = kept.report?.otherRecords ?? [];
  const hasOrder = kept.protectiveOrder?.obtained === 'yes' || records.includes('order');
  const found: EnclosedDocument[] = [];
  if (kept.report?.reported === 'yes')
    found.push(document('policeReport', 'crime', unique([kept.report.reportNumber])));
  if (hasOrder) {
    const { orderOfProtectionNumber, noContactNumber } = kept.protectiveOrder ?? {};
    found.push(document('protectiveOrder', 'crime', unique([orderOfProtectionNumber, noContactNumber])));
  }
  if (records.some((record) => record !== 'order')) found.push(document('providerRecord', 'crime'));
  if (kept.criminalCase?.restitutionOrdered === 'yes') found.push(document('restitutionOrder', 'crime'));
  if (kept.useOfForce?.tookPart === 'yes') found.push(document('useOfForcePapers', 'crime'));
  if (kept.civilCase?.filed === 'yes') found.push(document('civilCasePapers', 'crime'));
  return found;
}

function documentsOfPeople(kept: Kept): EnclosedDocument[] {
  const found: EnclosedDocument[] = [];
  if (kept.guardianship?.legalGuardian === 'yes') found.push(document('guardianshipPapers', 'people'));
  if (hasDied(kept)) found.push(document('deathCertificate', 'people'));
  if (kept.lifeInsurance?.hadPolicy === 'yes') {
    const companies = (kept.policies?.items ?? []).map(({ company }) => company);
    found.push(document('lifeInsuranceLetter', 'people', unique(companies)));
  }
  return found;
}

/**
 * The papers that belong to an application: those that the person has named (item 2D), those about the people
 * and the crime, then those of each claimed loss in the form's order. Takes pruned answers. For screen and paper.
 */
export function documentsFor(kept: Kept): EnclosedDocument[] {
  const own = (kept.supplementalDocuments?.items ?? []).map(({ kind, receivedOn }) =>
    document('own', 'crime', unique([kind]), receivedOn),
  );
  const losses = kept.losses?.chosen ?? [];
  // Both funeral boxes ask for the same bills.
  const once = losses.filter((loss) => loss !== 'funeralCremation' || !losses.includes('funeralBurial'));
  return [
    ...documentsOfPeople(kept),
    ...documentsOfCrime(kept),
    ...own,
    ...once.flatMap((loss) => documentsOfLoss(kept, loss)),
  ];
}

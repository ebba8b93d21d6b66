import type { Kept } from '../../schemas/steps';
import type { Loss } from '../../schemas/steps/costs';
import { COST_STEP, type CostLoss } from '../../schemas/wizard';

/** Kinds of papers that help to prove a claim. */
export const PAPERS = [
  'policeReport',
  'order',
  'guardianship',
  'deathCertificate',
  'forcePapers',
  'civilPapers',
  'careNote',
  'bill',
  'receipt',
  'proofOfPayment',
  'payerLetter',
  'payProof',
  'employerLetter',
  'doctorNote',
  'funeralBill',
] as const;
export type PaperKind = (typeof PAPERS)[number];

/** A paper, and the loss that it proves; without a loss it belongs to the whole claim. */
export interface NeededPaper {
  readonly paper: PaperKind;
  readonly loss?: Loss;
}

const CARE: readonly Loss[] = [
  'medical',
  'dental',
  'counseling',
  'prosthetics',
  'eyeglasses',
  'hearingAids',
  'tattooRemoval',
];

interface Item {
  readonly paid?: number;
  readonly covered?: string;
  readonly reason?: string;
}

const itemsOf = (kept: Kept, loss: Loss): readonly Item[] =>
  loss in COST_STEP ? (kept[COST_STEP[loss as CostLoss]]?.items ?? []) : [];

function forLoss(kept: Kept, loss: Loss): readonly PaperKind[] {
  if (loss === 'lossOfEarnings') {
    const recovering = itemsOf(kept, loss).some(({ reason }) => reason === 'recovering');
    return ['payProof', 'employerLetter', ...(recovering ? (['doctorNote'] as const) : [])];
  }
  if (loss === 'futureEarnings') return ['payProof', 'doctorNote'];
  if (loss === 'lossOfSupport') return ['payProof'];
  if (loss === 'funeralBurial' || loss === 'funeralCremation') return ['funeralBill', 'proofOfPayment'];
  const items = itemsOf(kept, loss);
  return [
    CARE.includes(loss) ? 'bill' : 'receipt',
    ...(items.some(({ paid }) => paid) ? (['proofOfPayment'] as const) : []),
    ...(items.some(({ covered }) => covered === 'yes') ? (['payerLetter'] as const) : []),
  ];
}

const died = (kept: Kept): boolean =>
  kept.whoIsApplying?.role === 'died' || kept.ownPlace?.victimDied === 'yes';
const treated = (kept: Kept): boolean =>
  kept.report?.otherRecords?.some(
    (record) => record === 'medicalProvider' || record === 'mentalHealthProvider',
  ) ?? false;

function forClaim(kept: Kept): readonly PaperKind[] {
  const needs: readonly (readonly [PaperKind, boolean])[] = [
    ['policeReport', kept.report?.reported === 'yes'],
    [
      'order',
      kept.protectiveOrder?.obtained === 'yes' || (kept.report?.otherRecords?.includes('order') ?? false),
    ],
    ['guardianship', kept.guardianship?.legalGuardian === 'yes'],
    ['deathCertificate', died(kept)],
    ['forcePapers', kept.useOfForce?.tookPart === 'yes'],
    ['civilPapers', kept.civilCase?.filed === 'yes'],
    ['careNote', treated(kept)],
  ];
  return needs.flatMap(([paper, needed]) => (needed ? [paper] : []));
}

/**
 * The papers to enclose or to look for, those of the whole claim first (form, pages 1, 6 and 7; guardianship papers by
 * section 1). The form asks for what is at hand; the rest may follow.
 */
export const papersFor = (kept: Kept): readonly NeededPaper[] => [
  ...forClaim(kept).map((paper) => ({ paper })),
  ...(kept.losses?.chosen ?? []).flatMap((loss) => forLoss(kept, loss).map((paper) => ({ paper, loss }))),
];

import type { Kept } from '../../schemas/steps';
import { claimsFuneral } from './ceiling';
import { figureOf } from './facts';
import { defineRule, figure, found, money } from './rule';

const chosen = (kept: Kept): readonly string[] => kept.losses?.chosen ?? [];

/** Whether there is any loss of the 29 on the form (section 3). */
export const costs = defineRule(['losses.chosen'], (kept, { edition: { provisions } }) => {
  const on = [provisions.lossBoxes];
  if (!kept.losses?.chosen) return found('costs', 'notTold', { on });
  return found('costs', kept.losses.chosen.length > 0 ? 'named' : 'none', { on });
});

/** Kinds of counselor that only one of the form's two lists names (pages 3 and 6). */
const ONE_LIST = ['psychiatrist', 'professionalCounselor'];

/** Who gives the counseling: the form's two lists differ, so both are accepted and the difference is told. */
export const counselor = defineRule(
  ['losses.chosen', 'counselingCosts.providerKind'],
  (kept, { edition: { provisions } }) => {
    if (!chosen(kept).includes('counseling')) return undefined;
    const kinds = (kept.counselingCosts?.items ?? []).map(({ providerKind }) => providerKind);
    if (kinds.includes('other'))
      return found('counselor', 'notListed', { on: [provisions.counselorsBothLists] });
    if (kinds.length === 0 || kinds.some((kind) => kind === undefined || kind === 'unsure'))
      return found('counselor', 'notTold', { on: [provisions.counselorsBothLists] });
    return kinds.some((kind) => kind && ONE_LIST.includes(kind))
      ? found('counselor', 'onOneList', { on: [provisions.counselorsOneList] })
      : found('counselor', 'onBothLists', { on: [provisions.counselorsBothLists] });
  },
);

/** Removing a tattoo is covered for victims of human trafficking only (form, page 6). */
export const tattoo = defineRule(
  ['losses.chosen', 'crimeKind.kinds', 'traffickingCase.charged'],
  (kept, { edition: { provisions } }) => {
    if (!chosen(kept).includes('tattooRemoval')) return undefined;
    const kinds = kept.crimeKind?.kinds ?? [];
    if (kinds.includes('trafficking') || kept.traffickingCase?.charged === 'yes')
      return found('tattoo', 'trafficking', { on: [provisions.tattoo, provisions.tattooAffidavit] });
    const known = kinds.length > 0 && !kinds.includes('unsure') && !kinds.includes('other');
    return found('tattoo', known ? 'notTrafficking' : 'notTold', { on: [provisions.tattoo] });
  },
);

/** Clothing and bedding count where they were taken as evidence. */
export const evidenceItems = defineRule(
  ['losses.chosen', 'clothingCosts.keptAsEvidence', 'beddingCosts.keptAsEvidence'],
  (kept, { edition: { provisions } }) => {
    if (!chosen(kept).some((loss) => loss === 'clothing' || loss === 'bedding')) return undefined;
    const on = [provisions.evidenceItems];
    const answers = [...(kept.clothingCosts?.items ?? []), ...(kept.beddingCosts?.items ?? [])].map(
      ({ keptAsEvidence }) => keptAsEvidence,
    );
    if (answers.includes('no')) return found('evidenceItems', 'notKept', { on });
    return found(
      'evidenceItems',
      answers.length > 0 && answers.every((answer) => answer === 'yes') ? 'kept' : 'notTold',
      { on },
    );
  },
);

/** Insurance and other payers come first (form, page 7). */
export const otherPayers = defineRule(['insurance.hasOther'], (kept, { edition: { provisions } }) => {
  const on = [provisions.lastPayer];
  switch (kept.insurance?.hasOther) {
    case 'no':
      return found('otherPayers', 'none', { on });
    case 'yes':
      return found('otherPayers', 'some', { on });
    default:
      return found('otherPayers', 'notTold', { on });
  }
});

/** What the policies of the person who died have paid, in cents. */
export const lifeInsurancePaid = (kept: Kept): number =>
  (kept.policies?.items ?? []).reduce((sum, { amountPaid }) => sum + (amountPaid ?? 0), 0);

/** Life insurance: the first part of it is not counted (Sec. 10.1(e)). Asked only after a death. */
export const lifeInsurance = defineRule(
  ['lifeInsurance.hadPolicy', 'policies.amountPaid', 'whoIsApplying.role', 'ownPlace.victimDied'],
  (kept, { edition }) => {
    if (kept.whoIsApplying?.role !== 'died' && kept.ownPlace?.victimDied !== 'yes') return undefined;
    const free = figureOf(edition, 'lifeInsuranceFree');
    const paid = lifeInsurancePaid(kept);
    const over = Math.max(0, paid - free.figure);
    const grounds = { on: [free], params: { free: figure(free), paid: money(paid), over: money(over) } };
    const hadPolicy = kept.lifeInsurance?.hadPolicy;
    if (hadPolicy === 'no') return found('lifeInsurance', 'none', grounds);
    if (hadPolicy !== 'yes') return found('lifeInsurance', 'notTold', grounds);
    if (over > 0) return found('lifeInsurance', 'partCounted', grounds);
    const items = kept.policies?.items ?? [];
    const open = items.length === 0 || items.some(({ amountPaid }) => amountPaid === undefined);
    return found('lifeInsurance', open ? 'noAmounts' : 'notCounted', grounds);
  },
);

/** What an emergency award may be for (Sec. 10.2). */
export type EmergencyHint = 'funeral' | 'relocation';

/** The losses for which an emergency award may be asked. */
export const emergencyHints = (kept: Kept): readonly EmergencyHint[] => [
  ...(claimsFuneral(kept) ? (['funeral'] as const) : []),
  ...(chosen(kept).includes('relocation') ? (['relocation'] as const) : []),
];

/** An emergency award before the decision: Sec. 10.2. */
export const emergency = defineRule(['losses.chosen'], (kept, { edition: { provisions } }) =>
  emergencyHints(kept).length > 0 ? found('emergency', 'mayAsk', { on: [provisions.emergency] }) : undefined,
);

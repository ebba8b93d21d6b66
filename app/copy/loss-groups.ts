import type { Loss } from '../../schemas/steps/costs';

/** The losses as the chooser shows them: each of the 29 stands in exactly one group. */
export const LOSS_GROUPS = [
  {
    id: 'care',
    losses: [
      'medical',
      'dental',
      'counseling',
      'prosthetics',
      'eyeglasses',
      'hearingAids',
      'tattooRemoval',
      'transportation',
    ],
  },
  {
    id: 'pay',
    losses: [
      'lossOfEarnings',
      'futureEarnings',
      'lossOfSupport',
      'replacementService',
      'dependentReplacementService',
      'tuition',
    ],
  },
  {
    id: 'home',
    losses: [
      'relocation',
      'temporaryLodging',
      'locks',
      'doors',
      'windows',
      'crimeSceneCleanup',
      'accessibility',
    ],
  },
  { id: 'things', losses: ['clothing', 'bedding', 'replacementCosts', 'towing'] },
  { id: 'funeral', losses: ['funeralBurial', 'funeralCremation', 'headstone'] },
  { id: 'other', losses: ['legalFees'] },
] as const satisfies readonly { readonly id: string; readonly losses: readonly Loss[] }[];

export type LossGroupId = (typeof LOSS_GROUPS)[number]['id'];

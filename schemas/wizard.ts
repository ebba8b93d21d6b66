import type { Kept, StepId } from './steps';
import type { Loss } from './steps/costs';
import type { Role } from './voice';

export const PARTS = ['who', 'hurt', 'you', 'reach', 'happened', 'court', 'costs', 'help', 'finish'] as const;
export type Part = (typeof PARTS)[number];

export interface WizardStep {
  readonly id: StepId;
  /** The neutral last part of the address: it says nothing to someone who reads the browser's history. */
  readonly slug: string;
  readonly part: Part;
  /** Sees only what is already kept. */
  readonly when?: (kept: Kept) => boolean;
  /** Never listed as missing and not needed for a part to be done. */
  readonly optional?: true;
}

const roleOf = (kept: Kept): Role | undefined => kept.whoIsApplying?.role;
const roleIs =
  (...roles: Role[]) =>
  (kept: Kept): boolean => {
    const role = roleOf(kept);
    return role !== undefined && roles.includes(role);
  };
const notSelf = (kept: Kept): boolean => roleOf(kept) !== undefined && roleOf(kept) !== 'self';

/** Whether the person who was hurt has died. */
export const hasDied = (kept: Kept): boolean =>
  roleOf(kept) === 'died' || kept.ownPlace?.victimDied === 'yes';

const claims =
  (...wantedLosses: Loss[]) =>
  (kept: Kept): boolean =>
    kept.losses?.chosen?.some((loss) => wantedLosses.includes(loss)) ?? false;

const anyFuneral = claims('funeralBurial', 'funeralCremation');

/** The list step of each loss that has one. Funeral and support have steps of their own. */
export const COST_STEP = {
  medical: 'medicalCosts',
  dental: 'dentalCosts',
  transportation: 'transportationCosts',
  accessibility: 'accessibilityCosts',
  crimeSceneCleanup: 'crimeSceneCleanupCosts',
  counseling: 'counselingCosts',
  relocation: 'relocationCosts',
  temporaryLodging: 'temporaryLodgingCosts',
  tattooRemoval: 'tattooRemovalCosts',
  lossOfEarnings: 'lossOfEarningsCosts',
  tuition: 'tuitionCosts',
  replacementService: 'replacementServiceCosts',
  locks: 'locksCosts',
  windows: 'windowsCosts',
  clothing: 'clothingCosts',
  bedding: 'beddingCosts',
  prosthetics: 'prostheticsCosts',
  eyeglasses: 'eyeglassesCosts',
  hearingAids: 'hearingAidsCosts',
  replacementCosts: 'replacementCostsCosts',
  towing: 'towingCosts',
  futureEarnings: 'futureEarningsCosts',
  legalFees: 'legalFeesCosts',
  doors: 'doorsCosts',
  dependentReplacementService: 'dependentReplacementServiceCosts',
  headstone: 'headstoneCosts',
} as const satisfies Partial<Record<Loss, StepId>>;
export type CostLoss = keyof typeof COST_STEP;
export type CostStepId = (typeof COST_STEP)[CostLoss];

const cost = (slug: string, loss: CostLoss): WizardStep => ({
  id: COST_STEP[loss],
  slug,
  part: 'costs',
  when: claims(loss),
});

/** The table of contents. Back, next, tasks and review follow from it. */
export const WIZARD: readonly WizardStep[] = [
  { id: 'whoIsApplying', slug: '1a', part: 'who' },
  { id: 'guardianship', slug: '1b', part: 'who', when: roleIs('child', 'dependentAdult') },
  { id: 'ownPlace', slug: '1c', part: 'who', when: roleIs('payer', 'ownCosts') },

  { id: 'victimName', slug: '2a', part: 'hurt' },
  { id: 'victimAddress', slug: '2b', part: 'hurt' },
  { id: 'victimContact', slug: '2c', part: 'hurt', when: (kept) => !hasDied(kept) },
  { id: 'victimAbout', slug: '2d', part: 'hurt' },
  { id: 'statistics', slug: '2e', part: 'hurt', optional: true },

  { id: 'applicantName', slug: '3a', part: 'you', when: notSelf },
  { id: 'applicantAddress', slug: '3b', part: 'you', when: notSelf },
  { id: 'applicantContact', slug: '3c', part: 'you', when: notSelf },
  { id: 'applicantAbout', slug: '3d', part: 'you', when: notSelf },
  { id: 'applicantExpenses', slug: '3e', part: 'you', when: notSelf },

  { id: 'safeContact', slug: '4a', part: 'reach' },
  { id: 'language', slug: '4b', part: 'reach' },
  { id: 'advocate', slug: '4c', part: 'reach' },
  { id: 'otherContact', slug: '4d', part: 'reach' },

  { id: 'crimeDate', slug: '5a', part: 'happened' },
  { id: 'crimePlace', slug: '5b', part: 'happened' },
  { id: 'crimeKind', slug: '5c', part: 'happened', optional: true },
  { id: 'report', slug: '5d', part: 'happened' },
  { id: 'story', slug: '5e', part: 'happened' },
  { id: 'injuries', slug: '5f', part: 'happened' },
  { id: 'offender', slug: '5g', part: 'happened' },
  {
    id: 'offenders',
    slug: '5h',
    part: 'happened',
    when: (kept) => kept.offender?.known === 'yes',
    optional: true,
  },
  { id: 'evidenceKit', slug: '5i', part: 'happened', optional: true },

  { id: 'criminalCase', slug: '6a', part: 'court' },
  { id: 'traffickingCase', slug: '6b', part: 'court', optional: true },
  { id: 'useOfForce', slug: '6c', part: 'court' },
  { id: 'protectiveOrder', slug: '6d', part: 'court' },
  { id: 'supplemental', slug: '6e', part: 'court' },
  {
    id: 'supplementalDocuments',
    slug: '6f',
    part: 'court',
    when: (kept) => kept.supplemental?.providing === 'yes',
  },
  { id: 'civilCase', slug: '6g', part: 'court' },
  { id: 'custody', slug: '6h', part: 'court', optional: true },

  { id: 'losses', slug: '7', part: 'costs' },
  cost('7a', 'medical'),
  cost('7b', 'dental'),
  cost('7c', 'counseling'),
  cost('7d', 'prosthetics'),
  cost('7e', 'eyeglasses'),
  cost('7f', 'hearingAids'),
  cost('7g', 'tattooRemoval'),
  cost('7h', 'transportation'),
  cost('7i', 'accessibility'),
  cost('7j', 'crimeSceneCleanup'),
  cost('7k', 'locks'),
  cost('7l', 'windows'),
  cost('7m', 'doors'),
  cost('7n', 'clothing'),
  cost('7o', 'bedding'),
  cost('7p', 'replacementCosts'),
  cost('7q', 'relocation'),
  cost('7r', 'temporaryLodging'),
  { id: 'employment', slug: '7s', part: 'costs', when: claims('lossOfEarnings', 'futureEarnings') },
  {
    id: 'employers',
    slug: '7t',
    part: 'costs',
    when: claims('lossOfEarnings', 'futureEarnings', 'lossOfSupport'),
  },
  cost('7u', 'lossOfEarnings'),
  { id: 'workBenefits', slug: '7v', part: 'costs', when: claims('lossOfEarnings', 'futureEarnings') },
  cost('7w', 'futureEarnings'),
  cost('7x', 'tuition'),
  cost('7y', 'replacementService'),
  cost('7z', 'dependentReplacementService'),
  cost('8a', 'towing'),
  cost('8b', 'legalFees'),
  { id: 'funeralHome', slug: '8c', part: 'costs', when: anyFuneral },
  { id: 'funeralPayers', slug: '8d', part: 'costs', when: anyFuneral },
  { id: 'chicagoFund', slug: '8e', part: 'costs', when: anyFuneral },
  { id: 'cemetery', slug: '8f', part: 'costs', when: anyFuneral },
  {
    id: 'cemeteryPayers',
    slug: '8g',
    part: 'costs',
    when: (kept) => anyFuneral(kept) && !kept.cemetery?.noCemetery,
    optional: true,
  },
  cost('8h', 'headstone'),
  { id: 'support', slug: '8i', part: 'costs', when: claims('lossOfSupport') },
  {
    id: 'dependents',
    slug: '8j',
    part: 'costs',
    when: claims('lossOfSupport', 'dependentReplacementService'),
  },

  { id: 'insurance', slug: '9a', part: 'help' },
  { id: 'otherBenefits', slug: '9b', part: 'help', optional: true },
  { id: 'lifeInsurance', slug: '9c', part: 'help', when: hasDied },
  { id: 'policies', slug: '9d', part: 'help', when: (kept) => kept.lifeInsurance?.hadPolicy === 'yes' },
  { id: 'counsel', slug: '9e', part: 'help' },

  { id: 'statements', slug: '10a', part: 'finish', optional: true },
  { id: 'certification', slug: '10b', part: 'finish' },
];

const BY_SLUG = new Map(WIZARD.map((step) => [step.slug, step]));
const BY_ID = new Map(WIZARD.map((step) => [step.id, step]));

/** The step at an address, or `undefined`. */
export const stepAt = (slug: string): WizardStep | undefined => BY_SLUG.get(slug);

/** The wizard's entry for a step id. */
export const wizardStep = (id: StepId): WizardStep => {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`no wizard entry for step ${id}`);
  return found;
};

import type { KeptOf } from '../../schemas/fields';
import type { counselingCosts, lossOfEarningsCosts, relocationCosts } from '../../schemas/steps/costs';

type ProviderKind = KeptOf<(typeof counselingCosts)['fields']['providerKind']>;
type RelocationKind = KeptOf<(typeof relocationCosts)['fields']['kind']>;
type MissedBecause = KeptOf<(typeof lossOfEarningsCosts)['fields']['reason']>;

export const PROVIDER_KINDS: Readonly<Record<ProviderKind, string>> = {
  psychiatrist: 'Psychiatrist',
  clinicalPsychologist: 'Licensed clinical psychologist',
  clinicalSocialWorker: 'Licensed clinical social worker',
  clinicalProfessionalCounselor: 'Licensed clinical professional counselor',
  professionalCounselor: 'Licensed professional counselor',
  christianScience: 'Christian Science practitioner or nurse',
  other: 'Other kind of provider',
  unsure: 'Kind of provider: not sure',
};

export const RELOCATION_KINDS: Readonly<Record<RelocationKind, string>> = {
  firstRent: 'First month’s rent',
  securityDeposit: 'Security deposit',
  moving: 'Moving',
  storage: 'Storage',
  other: 'Other relocation cost',
};

export const MISSED_BECAUSE: Readonly<Record<MissedBecause, string>> = {
  recovering: 'Recovering from the crime',
  court: 'Going to court',
  caring: 'Caring for the injured person',
  funeral: 'Funeral',
  other: 'Other reason',
};

export const YES_NO_UNSURE = { yes: 'Yes', no: 'No', unsure: 'Not sure' } as const;

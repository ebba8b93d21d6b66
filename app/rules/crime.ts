import type { CRIME_KINDS } from '../../schemas/steps/crime';
import type { Kept } from '../../schemas/steps';
import { defineRule, found } from './rule';

export type CrimeKind = (typeof CRIME_KINDS)[number];

/**
 * The plain kinds of crime and the sections of Sec. 2(c) that they can mean (Criminal Code, 720 ILCS 5, unless another
 * act is named). The sections were read in the Act; the tie to plain words is our own. `other` and `unsure` have none.
 */
export const CRIME_SECTIONS: Readonly<Record<CrimeKind, readonly string[]>> = {
  killed: ['9-1', '9-1.2', '9-2', '9-2.1', '9-3', '9-3.2'],
  hurt: ['12-3', '12-3.05', '12-3.1'],
  threatened: ['12-1', '12-2'],
  partnerOrFamily: ['12-3.2', '12-3.3'],
  orderBroken: ['12-3.4', '740 ILCS 21/125', '740 ILCS 22/219'],
  sexual: ['11-1.20', '11-1.30', '11-1.50', '11-1.60'],
  childSexual: ['11-1.40', '11-1.30', '11-1.50', '11-1.60'],
  images: ['11-20.1', '11-23', '11-23.5'],
  trafficking: ['10-9'],
  stalking: ['12-7.3', '12-7.4'],
  kidnapping: ['10-1', '10-2'],
  hate: ['12-7.1'],
  arson: ['20-1', '20-1.1'],
  reckless: ['12-5'],
  drunkDriver: ['Vehicle Code 11-501'],
  hitAndRun: ['Vehicle Code 11-401'],
  fleeingDriver: ['Vehicle Code 11-204.1'],
  other: [],
  unsure: [],
};

/** Kinds with the seven-day time to report (Sec. 6.1(b-1): 10-9 and 11-1.20 to 11-1.60). */
const SEXUAL_OR_TRAFFICKING: readonly CrimeKind[] = ['sexual', 'childSexual', 'trafficking'];

/**
 * Whether the crime is one of those with the longer time to report. `maybe` where no kind was told, and where other
 * answers speak of one (an exam after sexual assault, a charge of trafficking).
 */
export function sexualOrTrafficking({
  crimeKind: told,
  evidenceKit,
  traffickingCase,
}: Kept): 'yes' | 'no' | 'maybe' {
  const kinds = told?.kinds ?? [];
  if (kinds.some((kind) => SEXUAL_OR_TRAFFICKING.includes(kind))) return 'yes';
  const telling = kinds.filter((kind) => CRIME_SECTIONS[kind].length > 0);
  const signs = evidenceKit?.performed === 'yes' || traffickingCase?.charged === 'yes';
  return telling.length === 0 || signs ? 'maybe' : 'no';
}

/** Whether the kind of crime is on the list of Sec. 2(c). */
export const crimeKind = defineRule(['crimeKind.kinds'], (kept, { edition: { provisions } }) => {
  const kinds = kept.crimeKind?.kinds ?? [];
  if (kinds.length === 0) return found('crimeKind', 'notTold', { on: [provisions.crimes] });
  const listed = kinds.filter((kind) => CRIME_SECTIONS[kind].length > 0);
  // Leaving the scene counts only for someone on foot, on a bicycle or the like, or with a mobility device.
  // "A partner or family member" says who, not what: alone it does not show which crime it was.
  if (listed.some((kind) => kind !== 'hitAndRun' && kind !== 'partnerOrFamily'))
    return found('crimeKind', 'listed', { on: [provisions.crimes] });
  return listed.includes('hitAndRun')
    ? found('crimeKind', 'hitAndRun', { on: [provisions.hitAndRun] })
    : found('crimeKind', 'notListed', { on: [provisions.crimes] });
});

/** Whether the crime happened in Illinois; elsewhere, residents may apply where there is no program. */
export const place = defineRule(['crimeKind.inIllinois'], (kept, { edition: { provisions } }) => {
  const on = [provisions.place];
  switch (kept.crimeKind?.inIllinois) {
    case 'yes':
      return found('place', 'illinois', { on });
    case 'no':
      return found('place', 'elsewhere', { on });
    default:
      return found('place', 'notTold', { on });
  }
});

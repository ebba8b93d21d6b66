import type { Kept } from '../../schemas/steps';
import { applications } from './applications';
import { funeralCeiling, maximum, replacementCeiling, support } from './ceiling';
import { costs, counselor, emergency, evidenceItems, lifeInsurance, otherPayers, tattoo } from './costs';
import { crimeKind, place } from './crime';
import { earnings, employed } from './earnings';
import { filing } from './filing';
import { civilSuit, custody, lawyerFee, pastRecord, useOfForce } from './person';
import { reporting } from './reporting';
import type { Rule } from './rule';
import type { Finding, Setting } from './types';
import { whoMayApply } from './who';

/** All rules, in the order in which their findings are shown. */
export const RULES: readonly Rule[] = [
  whoMayApply,
  crimeKind,
  place,
  filing,
  reporting,
  custody,
  pastRecord,
  costs,
  counselor,
  tattoo,
  evidenceItems,
  employed,
  earnings,
  support,
  replacementCeiling,
  funeralCeiling,
  maximum,
  otherPayers,
  lifeInsurance,
  emergency,
  applications,
  useOfForce,
  civilSuit,
  lawyerFee,
];

/**
 * What the Act and the form have to say to the kept answers on a day, in one edition of the law. Nothing here stops
 * anybody: `notMet` always has words for the way on.
 */
export const findings = (kept: Kept, setting: Setting): readonly Finding[] =>
  RULES.flatMap((rule) => rule.find(kept, setting));

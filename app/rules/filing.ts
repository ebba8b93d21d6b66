import { earliest, latest, type IsoDate } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import { addYears, laterOf } from './calendar';
import { figureOf } from './facts';
import { date, defineRule, figure, found } from './rule';
import { crimeSpan, type Span } from './span';
import type { Setting } from './types';
import { fullAgeOn } from './who';

/** Roles in which the claim belongs to the person who was hurt, so that their age counts for the time to file. */
const OWN_CLAIM = ['self', 'child', 'dependentAdult'];

/**
 * The last days to file under each head of Sec. 6.1(a), counted from the earliest day that an answer can mean.
 * `byAge` is there only if the person was under full age when the crime happened.
 */
export interface LastDays {
  readonly byCrime: IsoDate;
  readonly byCharge?: IsoDate;
  readonly byAge?: IsoDate;
  /** The latest of these. */
  readonly last: IsoDate;
}

function byAge(kept: Kept, setting: Setting, { first }: Span): IsoDate | undefined {
  const role = kept.whoIsApplying?.role;
  const grownOn = fullAgeOn(kept, setting);
  if (!grownOn || grownOn <= first || !role || !OWN_CLAIM.includes(role)) return undefined;
  return addYears(grownOn, figureOf(setting.edition, 'fileAfterDisability').figure);
}

/** The last days to file, or `undefined` as long as the date of the crime is not known. */
export function lastDays(kept: Kept, setting: Setting): LastDays | undefined {
  const span = crimeSpan(kept);
  if (!span) return undefined;
  const { charged, chargedOn } = kept.criminalCase ?? {};
  const byCrime = addYears(span.first, figureOf(setting.edition, 'fileWithin').figure);
  const byCharge =
    charged === 'yes' && chargedOn
      ? addYears(earliest(chargedOn), figureOf(setting.edition, 'fileAfterCharge').figure)
      : undefined;
  const age = byAge(kept, setting, span);
  return { byCrime, byCharge, byAge: age, last: laterOf([byCrime, byCharge, age]) ?? byCrime };
}

/** Whether the claim of the person who was hurt cannot be counted by their age, because it was not told. */
const ageMissing = (kept: Kept): boolean => {
  const role = kept.whoIsApplying?.role;
  return role !== undefined && OWN_CLAIM.includes(role) && !kept.victimName?.dateOfBirth;
};

/**
 * Whether someone who claims costs of their own may still be within the time that a minor has. The Act speaks of the
 * person entitled, and no source tells if that is the applicant here: so this only keeps the time open.
 */
function ownAgeOpen(kept: Kept, { edition, today }: Setting, { first }: Span): boolean {
  const role = kept.whoIsApplying?.role;
  if (!role || OWN_CLAIM.includes(role)) return false;
  const birth = kept.applicantName?.dateOfBirth;
  if (!birth) return true;
  const grownOn = addYears(birth, figureOf(edition, 'fullAge').figure);
  return grownOn > first && addYears(grownOn, figureOf(edition, 'fileAfterDisability').figure) >= today;
}

/** What could still carry the claim although every day that is known has passed. */
function openHead(kept: Kept, setting: Setting, span: Span) {
  const { edition, today } = setting;
  const years = figureOf(edition, 'fileWithin').figure;
  const { charged, chargedOn } = kept.criminalCase ?? {};
  const chargeYears = figureOf(edition, 'fileAfterCharge').figure;
  const lastChargeDay = chargedOn && addYears(latest(chargedOn), chargeYears);
  if (addYears(span.last, years) >= today) return 'roughDate' as const;
  if (kept.whoIsApplying?.role === 'dependentAdult') return 'maybeDisability' as const;
  if (ageMissing(kept)) return 'maybeAge' as const;
  if (ownAgeOpen(kept, setting, span)) return 'maybeOwnAge' as const;
  if (charged === 'no') return undefined;
  if (charged === 'yes' && lastChargeDay && lastChargeDay < today) return undefined;
  return 'maybeCharge' as const;
}

/** The time to file: Sec. 6.1(a), and good cause in (a-1). */
export const filing = defineRule(
  [
    'crimeDate.from',
    'crimeDate.to',
    'criminalCase.charged',
    'criminalCase.chargedOn',
    'victimName.dateOfBirth',
    'applicantName.dateOfBirth',
    'whoIsApplying.role',
  ],
  (kept, setting) => {
    const { edition, today } = setting;
    const within = figureOf(edition, 'fileWithin');
    const afterCharge = figureOf(edition, 'fileAfterCharge');
    const afterDisability = figureOf(edition, 'fileAfterDisability');
    const age = figureOf(edition, 'fullAge');
    const { goodCause } = edition.provisions;
    const figures = {
      years: figure(within),
      chargeYears: figure(afterCharge),
      ageYears: figure(afterDisability),
      age: figure(age),
    };
    const span = crimeSpan(kept);
    const days = lastDays(kept, setting);
    if (!span || !days) return found('filing', 'noDate', { on: [within], params: figures });
    // Whether the longer time of the 2022 reform reaches back to older crimes is not known.
    const older = within.since !== undefined && span.first < earliest(within.since);
    const more = {
      params: { ...figures, lastDay: date(days.last) },
      ...(older && { confidence: 'partly' as const }),
    };
    if (days.last >= today) {
      if (days.last === days.byCrime) return found('filing', 'inTime', { on: [within], ...more });
      return days.last === days.byCharge
        ? found('filing', 'inTimeByCharge', { on: [afterCharge], ...more })
        : found('filing', 'inTimeByAge', { on: [afterDisability, age], ...more });
    }
    const all = [within, afterCharge, afterDisability, goodCause];
    return found('filing', openHead(kept, setting, span) ?? 'late', { on: all, ...more });
  },
);

/** Whether a statement of good cause belongs into the packet: every last day that is known has passed. */
export const needsLateStatement = (kept: Kept, setting: Setting): boolean => {
  const days = lastDays(kept, setting);
  return days !== undefined && days.last < setting.today;
};

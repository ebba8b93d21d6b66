import { earliest, latest } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import { daysBetween } from './calendar';
import { sexualOrTrafficking } from './crime';
import { figureOf, type NamedFigure } from './facts';
import { defineRule, figure, found } from './rule';
import { crimeSpan } from './span';
import type { Finding, Setting } from './types';

/** The time to report that holds for this crime: Sec. 6.1(b) or (b-1). */
export const reportingTime = (kept: Kept, { edition }: Setting): NamedFigure =>
  figureOf(edition, sexualOrTrafficking(kept) === 'yes' ? 'reportSexualWithin' : 'reportWithin');

type Timing = 'inTime' | 'nearTheLine' | 'late' | 'noDate';

/**
 * Compares whole days, since nobody is asked for the hour. 72 hours hold for certain up to the second day after, can
 * hold on the third, and are over on the fourth; a time in days holds up to and with its last day. A rough date is
 * taken both ways, and `nearTheLine` means that the answer lies between.
 */
function timing(kept: Kept, { figure: amount, unit }: NamedFigure): Timing {
  const span = crimeSpan(kept);
  const reportedOn = kept.report?.reportedOn;
  if (!span || !reportedOn) return 'noDate';
  const shortest = Math.max(0, daysBetween(span.last, earliest(reportedOn)));
  const longest = Math.max(0, daysBetween(span.first, latest(reportedOn)));
  const days = unit === 'hours' ? amount / 24 : amount;
  const surelyWithin = unit === 'hours' ? days - 1 : days;
  if (longest <= surelyWithin) return 'inTime';
  return shortest > days ? 'late' : 'nearTheLine';
}

/** What can stand in the place of a report: P.A. 103-1037, known only from its synopsis. */
function substitutes(kept: Kept): 'standsIn' | 'mayStandIn' | 'kitOnly' | undefined {
  const records = kept.report?.otherRecords ?? [];
  const treated = records.includes('medicalProvider') || records.includes('mentalHealthProvider');
  const orderOrForce =
    records.includes('order') ||
    kept.protectiveOrder?.obtained === 'yes' ||
    kept.useOfForce?.involved === 'yes';
  // Whether an order is enough without treatment is not clear from the synopsis.
  if (orderOrForce && treated) return 'standsIn';
  if (orderOrForce || treated) return 'mayStandIn';
  return records.includes('evidenceKit') || kept.evidenceKit?.performed === 'yes' ? 'kitOnly' : undefined;
}

/** What a report that was made comes to: in time, or late with what may make up for it. */
function reportMade(kept: Kept, setting: Setting, time: NamedFigure) {
  const { provisions } = setting.edition;
  const longer = figureOf(setting.edition, 'reportSexualWithin');
  const params = { time: figure(time), longer: figure(longer) };
  const by = timing(kept, time);
  if (by === 'inTime' || by === 'noDate')
    return found('reporting', by, { on: [time, provisions.laterReport], params });
  if (sexualOrTrafficking(kept) === 'maybe' && timing(kept, longer) !== 'late')
    return found('reporting', 'dependsOnKind', { on: [time, longer, provisions.laterReport], params });
  const stands = substitutes(kept);
  return stands === 'standsIn' || stands === 'mayStandIn'
    ? found('reporting', 'lateStandsIn', {
        on: [time, provisions.laterReport, provisions.standsForReport],
        params,
      })
    : found('reporting', by, { on: [time, provisions.laterReport], params });
}

/** The report to the police, its time, and what can stand for it: Sec. 6.1(b) and (b-1). */
export const reporting = defineRule(
  [
    'report.reported',
    'report.reportedOn',
    'report.otherRecords',
    'crimeDate.from',
    'crimeDate.to',
    'crimeKind.kinds',
    'protectiveOrder.obtained',
    'useOfForce.involved',
    'evidenceKit.performed',
    'traffickingCase.charged',
  ],
  (kept, setting) => {
    const { provisions } = setting.edition;
    const time = reportingTime(kept, setting);
    const params = { time: figure(time) };
    const reported = kept.report?.reported;
    if (reported === 'yes') return reportMade(kept, setting, time);
    const stands = substitutes(kept);
    if (stands === 'kitOnly')
      return found('reporting', stands, { on: [time, provisions.standsForReport, provisions.kit], params });
    if (stands) return found('reporting', stands, { on: [time, provisions.standsForReport], params });
    return reported === 'no'
      ? found('reporting', 'notReported', {
          on: [time, provisions.laterReport, provisions.standsForReport],
          params,
        })
      : found('reporting', 'notTold', { on: [time, provisions.laterReport], params });
  },
);

/** Whether an explanation of the report belongs into the packet: it came late, perhaps late, or not at all. */
export const needsReportStatement = (kept: Kept, finding: Finding | undefined): boolean =>
  kept.report?.reported !== undefined &&
  finding !== undefined &&
  finding.text !== 'reporting.inTime' &&
  finding.text !== 'reporting.noDate';

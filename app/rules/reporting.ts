import { earliest, latest } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import { daysBetween } from './calendar';
import { isSexualOrTrafficking } from './crime';
import { figureOf, type NamedFigure } from './facts';
import { defineRule, figure, found } from './rule';
import { crimeSpan } from './span';
import type { Finding, Setting } from './types';

/** The time to report that holds for this crime: Sec. 6.1(b) or (b-1). */
export const reportingTime = (kept: Kept, { edition }: Setting): NamedFigure =>
  figureOf(edition, isSexualOrTrafficking(kept) ? 'reportSexualWithin' : 'reportWithin');

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
  ],
  (kept, setting) => {
    const { provisions } = setting.edition;
    const time = reportingTime(kept, setting);
    const params = { time: figure(time) };
    const reported = kept.report?.reported;
    if (reported === 'yes')
      return found('reporting', timing(kept, time), { on: [time, provisions.laterReport], params });
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

import { choice, choices, confirm, longText, roughDate, text, wanted, yesNoUnsure } from '../fields';
import { defineList, defineStep } from '../step';
import { inOrder, notInFuture } from './shared';

/**
 * What happened in plain words; each is tied to Sec. 2(c) of the Act in `app/rules`. Not on the form.
 * Robbery, burglary and the like count through the assault or battery in them, so they are not choices of their own.
 */
export const CRIME_KINDS = [
  'killed',
  'hurt',
  'threatened',
  'partnerOrFamily',
  'orderBroken',
  'sexual',
  'childSexual',
  'images',
  'trafficking',
  'stalking',
  'kidnapping',
  'hate',
  'arson',
  'reckless',
  'drunkDriver',
  'hitAndRun',
  'fleeingDriver',
  'other',
  'unsure',
] as const;

/** Section 2A: the date of the crime, a best guess, or a span of time. */
export const crimeDate = defineStep(
  'crimeDate',
  {
    precision: wanted(choice(['exact', 'guess', 'span'])),
    from: wanted(roughDate()),
    to: wanted(roughDate()),
  },
  {
    asked: { to: ({ precision }) => precision === 'span' },
    check: ({ from, to }, today) => ({
      from: notInFuture(from, today),
      to: notInFuture(to, today) ?? inOrder(from, to),
    }),
  },
);

/** Kind of crime and whether it was in Illinois: for the rules only. */
export const crimeKind = defineStep('crimeKind', { kinds: choices(CRIME_KINDS), inIllinois: yesNoUnsure() });

/** Section 2A: where the crime happened. */
export const crimePlace = defineStep('crimePlace', {
  street: wanted(text(120)),
  city: wanted(text(60)),
  county: wanted(text(40)),
});

const reportedYes = ({ reported }: { reported?: string }): boolean => reported === 'yes';
const reportedElse = ({ reported }: { reported?: string }): boolean =>
  reported === 'no' || reported === 'unsure';

/** Section 2A: the report, or what else can stand for it (Sec. 6.1(b), P.A. 103-1037). */
export const report = defineStep(
  'report',
  {
    reported: wanted(yesNoUnsure()),
    reportedOn: wanted(roughDate()),
    reportNumber: wanted(text(60)),
    agency: wanted(text(100)),
    otherRecords: choices(['order', 'medicalProvider', 'mentalHealthProvider', 'evidenceKit']),
    reason: longText(2000),
  },
  {
    asked: {
      reportedOn: reportedYes,
      reportNumber: reportedYes,
      agency: reportedYes,
      otherRecords: reportedElse,
      reason: reportedElse,
    },
    check: ({ reportedOn }, today) => ({ reportedOn: notInFuture(reportedOn, today) }),
  },
);

/** Section 2A: a brief description; it may be one line and may point to the police report. */
export const story = defineStep('story', {
  description: wanted(longText(6000), 'seeReport'),
  seeReport: confirm(),
});

/** Section 2A: injuries, of body or mind. */
export const injuries = defineStep('injuries', { description: wanted(longText(4000)) });

/** Section 2A: whether the offender is known. */
export const offender = defineStep('offender', { known: wanted(yesNoUnsure()) });

/** Section 2A: names of offenders and their relationship to the victim. May be passed over. */
export const offenders = defineList('offenders', { name: text(100), relationship: text(80) });

/** Section 2A: sexual assault evidence collection kit. */
export const evidenceKit = defineStep('evidenceKit', { performed: yesNoUnsure() });

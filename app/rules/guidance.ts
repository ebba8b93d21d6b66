import type { IsoDate } from '../../schemas/dates';
import type { Kept } from '../../schemas/steps';
import type { Loss } from '../../schemas/steps/costs';
import type { Voice } from '../../schemas/voice';
import { voiceOf } from '../../schemas/voice';
import { say } from '../copy/types';
import { separateApplications, type SeparateApplication } from './applications';
import { emergencyHints, type EmergencyHint } from './costs';
import { figureOf, type NamedFigure } from './facts';
import { lastDays, needsLateStatement, type LastDays } from './filing';
import { findings } from './findings';
import { papersFor, type NeededPaper } from './papers';
import { needsReportStatement, reportingTime } from './reporting';
import { figure } from './rule';
import { sayFinding, fill } from './say';
import type { Confidence, Finding, Outcome, Setting } from './types';
import type { RulesWords } from './words/types';

/** What screens and paper build on, without words. */
export interface Guide {
  readonly findings: readonly Finding[];
  /** Absent as long as the date of the crime is not known. */
  readonly lastDays?: LastDays;
  readonly reportingTime: NamedFigure;
  readonly needsLateStatement: boolean;
  readonly needsReportStatement: boolean;
  readonly separateApplications: readonly SeparateApplication[];
  readonly emergencyHints: readonly EmergencyHint[];
  readonly papers: readonly NeededPaper[];
}

/** Everything that follows from the answers, as plain data. */
export function guidance(kept: Kept, setting: Setting): Guide {
  const found = findings(kept, setting);
  return {
    findings: found,
    lastDays: lastDays(kept, setting),
    reportingTime: reportingTime(kept, setting),
    needsLateStatement: needsLateStatement(kept, setting),
    needsReportStatement: needsReportStatement(
      kept,
      found.find(({ id }) => id === 'reporting'),
    ),
    separateApplications: separateApplications(kept),
    emergencyHints: emergencyHints(kept),
    papers: papersFor(kept),
  };
}

/** The days to remember on paper, by the figure that they rest on. */
export const TIMES = {
  claimNotice: 'claimNotice',
  missingPapers: 'missingPapers',
  petition: 'petition',
  civilNotice: 'civilNotice',
} as const;

/** The guide in words, as the paper takes it (`Guidance` in `app/packet/types.ts`). */
export interface SpokenGuidance {
  readonly findings: readonly {
    readonly id: string;
    readonly result: Outcome;
    readonly title: string;
    readonly text: string;
    readonly citation: string;
    readonly known: Confidence;
  }[];
  readonly dates: readonly {
    readonly id: string;
    readonly label: string;
    readonly date?: IsoDate;
    readonly note?: string;
  }[];
  readonly papers: readonly { readonly id: string; readonly loss?: Loss; readonly paper: string }[];
  readonly lateFiling: boolean;
  readonly lateReport: boolean;
}

function datesOf(
  { lastDays: days, findings: found }: Guide,
  { edition, today }: Setting,
  words: RulesWords,
  voice: Voice,
): SpokenGuidance['dates'] {
  const times = Object.values(TIMES).map((id) => {
    const params = { time: figure(figureOf(edition, id)) };
    return {
      id,
      label: say(words.dates[id].label, voice),
      note: fill(words.dates[id].note, params, words, voice),
    };
  });
  // A day that has passed is no day to remember; the finding says what still can be done.
  if (days && days.last < today) return times;
  const filing = found.find(({ id }) => id === 'filing');
  const check = filing && filing.confidence !== 'verified' ? [words.check[filing.confidence]] : [];
  const lastFilingDay = {
    id: 'lastFilingDay',
    label: say(words.dates.lastFilingDay.label, voice),
    date: days?.last,
    note: [words.dates.lastFilingDay.note, ...(days ? check : [])]
      .map((text) => fill(text, {}, words, voice))
      .join(' '),
  };
  return [lastFilingDay, ...times];
}

/** Says the guide in a language, in the voice of the application. */
export function spokenGuidance(kept: Kept, setting: Setting, words: RulesWords): SpokenGuidance {
  const guide = guidance(kept, setting);
  const voice = voiceOf(kept.whoIsApplying?.role);
  return {
    findings: guide.findings.map((finding) => {
      const { title, sentence, way, check } = sayFinding(finding, voice, words);
      return {
        id: finding.id,
        result: finding.outcome,
        title,
        text: [sentence, ...way, ...(check ? [check] : [])].join(' '),
        citation: finding.citation,
        known: finding.confidence,
      };
    }),
    dates: datesOf(guide, setting, words, voice),
    papers: guide.papers.map(({ paper, loss }) => ({
      id: loss ? `${loss}.${paper}` : paper,
      loss,
      paper: say(words.papers[paper], voice),
    })),
    lateFiling: guide.needsLateStatement,
    lateReport: guide.needsReportStatement,
  };
}

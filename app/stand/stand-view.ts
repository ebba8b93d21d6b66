import { voiceOf } from '../../schemas/voice';
import { stand } from '../copy/en/pages/stand';
import { guidance, type Finding, type FindingId, type Guide, type RulesWords, type Setting } from '../rules';
import {
  describeFinding,
  groupFindings,
  type FindingView,
  type GroupView,
  type LinkView,
  type Place,
} from './finding-view';

/** What the page "Where you stand" shows. */
export interface StandView {
  readonly deadline: {
    readonly title: string;
    /** The last day in words, where it is known and has not passed. */
    readonly lastDay?: string;
    /** Said where the last day that can be counted has passed. */
    readonly stillSend?: string;
    readonly finding: FindingView;
  };
  readonly groups: readonly GroupView[];
  /** Forms that are needed besides this one. */
  readonly otherForms: readonly FindingView[];
}

const OTHER_FORMS: readonly FindingId[] = [
  'oneEach',
  'separateOwnCosts',
  'separateCounseling',
  'separateCaring',
];

/** The page for the statement that a finding asks for. */
function statementLink({ id }: Finding, guide: Guide): readonly LinkView[] {
  if (id === 'filing' && guide.needsLateStatement)
    return [{ to: '/form/10a#statements.lateReason', label: stand.writeLate }];
  if (id === 'reporting' && guide.needsReportStatement)
    return [{ to: '/form/10a#statements.reportReason', label: stand.writeReport }];
  return [];
}

/**
 * Draws up where an application stands, as plain data. Takes the walk of the draft, the words of the pages and of the
 * rules, and the day with the edition of the law. Throws if the rules have no finding for the time to apply.
 */
export function describeStand(place: Place, setting: Setting, words: RulesWords): StandView {
  const { kept } = place.way;
  const voice = voiceOf(kept.whoIsApplying?.role);
  const guide = guidance(kept, setting);
  const describe = (finding: Finding): FindingView => {
    const view = describeFinding(finding, voice, words, place);
    return { ...view, links: [...statementLink(finding, guide), ...view.links] };
  };
  const filing = guide.findings.find(({ id }) => id === 'filing');
  if (!filing) throw new Error('no finding for the time to apply');
  const ahead = filing.outcome === 'met' ? guide.lastDays?.last : undefined;
  const rest = guide.findings.filter(({ id }) => id !== 'filing' && !OTHER_FORMS.includes(id));
  return {
    deadline: {
      title: ahead ? stand.lastDay : stand.timeToApply,
      lastDay: ahead && words.format.date(ahead),
      stillSend: guide.needsLateStatement ? stand.stillSend : undefined,
      finding: describe(filing),
    },
    groups: groupFindings(rest, describe),
    otherForms: guide.findings.filter(({ id }) => OTHER_FORMS.includes(id)).map(describe),
  };
}

import type { Walk } from '../../schemas/application';
import type { StepId } from '../../schemas/steps';
import { voiceOf, type Voice } from '../../schemas/voice';
import { wizardStep } from '../../schemas/wizard';
import { findingWords, type GroupId } from '../copy/en/pages/stand';
import { say, type Copy } from '../copy/types';
import { sayFinding, type Finding, type Outcome, type RulesWords } from '../rules';

export interface LinkView {
  readonly to: string;
  readonly label: string;
}

/** One finding, said in the voice of the application: plain data for a card. */
export interface FindingView {
  /** The name of the sentence with a dash, such as `filing-late`: the id of the card. */
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly way: readonly string[];
  /** Who says so; `check` where it is not fully known and the office should be asked. */
  readonly sure: 'act' | 'form' | 'check';
  /** Sections of the Act and pages of the form, and since when they are known to hold. */
  readonly source: string;
  /** Where the answers it rests on can be changed. */
  readonly links: readonly LinkView[];
}

export interface GroupView {
  readonly id: GroupId;
  readonly findings: readonly FindingView[];
}

/** The way of the person and the words, for links to the answers that a finding rests on. */
export interface Place {
  readonly way: Walk;
  readonly copy: Copy;
}

function sureOf({ confidence, citation }: Finding): FindingView['sure'] {
  if (confidence !== 'verified') return 'check';
  return citation.includes('ILCS') ? 'act' : 'form';
}

const MANY = 4;

/**
 * At most two pages, and not the list of all losses where a page of its own is closer. What rests on many pages, such
 * as a sum, leads to the first. What is fine needs no change; only the date that sets the time to apply is offered.
 */
function linksOf({ id: finding, outcome, restsOn }: Finding, { way, copy }: Place): readonly LinkView[] {
  if (outcome === 'met' && finding !== 'filing') return [];
  const voice = voiceOf(way.kept.whoIsApplying?.role);
  const ids = [...new Set(restsOn.map((path) => path.split('.')[0] as StepId))].filter((id) =>
    way.path.some((step) => step.id === id),
  );
  const close = ids.filter((id) => id !== 'losses');
  return (close.length > 0 ? close : ids)
    .slice(0, close.length > MANY ? 1 : 2)
    .map((id) => ({ to: `/form/${wizardStep(id).slug}`, label: say(copy.steps[id].title, voice) }));
}

/** Says a finding; without a place it has no links. */
export function describeFinding(
  finding: Finding,
  voice: Voice,
  words: RulesWords,
  place?: Place,
): FindingView {
  const { title, sentence, way } = sayFinding(finding, voice, words);
  return {
    id: finding.text.replace('.', '-'),
    title,
    sentence,
    way,
    sure: sureOf(finding),
    source: findingWords.source(finding.citation, finding.since),
    links: place ? linksOf(finding, place) : [],
  };
}

const GROUP: Readonly<Record<Outcome, GroupId>> = { met: 'fine', notMet: 'look', unknown: 'open' };
const ORDER: readonly GroupId[] = ['fine', 'look', 'open'];

/** Findings by what they mean for the person, in the order of the page; a group without findings is left out. */
export function groupFindings(
  found: readonly Finding[],
  describe: (finding: Finding) => FindingView,
): readonly GroupView[] {
  return ORDER.map((id) => ({
    id,
    findings: found.filter(({ outcome }) => GROUP[outcome] === id).map(describe),
  })).filter(({ findings }) => findings.length > 0);
}

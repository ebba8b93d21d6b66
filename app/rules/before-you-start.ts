import { choice, choices, roughDate, yesNoUnsure } from '../../schemas/fields';
import { defineStep, type StepValues } from '../../schemas/step';
import { notInFuture } from '../../schemas/steps/shared';
import type { Kept } from '../../schemas/steps';
import { findings } from './findings';
import type { FindingId } from './catalog';
import type { Finding, Setting } from './types';

/**
 * Six questions without personal data for someone who only wants to know whether to bother. Nothing is saved. It is a
 * step like the others, so that pages can read and show it with `readStep` and `showStep`.
 */
export const beforeYouStartStep = defineStep(
  'beforeYouStart',
  {
    happened: choice(['hurt', 'killed', 'threatened', 'sexual', 'other', 'unsure']),
    inIllinois: yesNoUnsure(),
    when: roughDate(),
    told: choice(['police', 'order', 'hospital', 'counselor', 'nobody', 'unsure']),
    costs: choices([
      'medical',
      'counseling',
      'lossOfEarnings',
      'funeralBurial',
      'relocation',
      'crimeSceneCleanup',
      'notYet',
    ]),
    under18: yesNoUnsure(),
  },
  { check: ({ when }, today) => ({ when: notInFuture(when, today) }) },
);
export type BeforeYouStart = StepValues<typeof beforeYouStartStep>;

const RECORDS = { order: 'order', hospital: 'medicalProvider', counselor: 'mentalHealthProvider' } as const;

function reportOf(told: BeforeYouStart['told']): Kept['report'] {
  switch (told) {
    case undefined:
      return undefined;
    case 'police':
      return { reported: 'yes' };
    case 'nobody':
      return { reported: 'no' };
    case 'unsure':
      return { reported: 'unsure' };
    default:
      return { reported: 'no', otherRecords: [RECORDS[told]] };
  }
}

const roleOf = ({ happened, under18 }: BeforeYouStart): 'died' | 'child' | undefined =>
  happened === 'killed' ? 'died' : under18 === 'yes' ? 'child' : undefined;

/** The six answers as the rules read them. */
export function keptOf(answers: BeforeYouStart): Kept {
  const { happened, inIllinois, when, costs } = answers;
  const role = roleOf(answers);
  return {
    whoIsApplying: role && { role },
    crimeDate: when ? { precision: 'guess', from: when } : undefined,
    crimeKind: { kinds: happened && [happened], inIllinois },
    report: reportOf(answers.told),
    losses: costs && { chosen: costs.filter((cost) => cost !== 'notYet') },
  };
}

/** What six answers can tell something about. */
const SHOWN: readonly FindingId[] = [
  'crimeKind',
  'place',
  'filing',
  'reporting',
  'costs',
  'maximum',
  'emergency',
  'pastRecord',
  'lawyerFee',
];

/** The findings for the six answers, by the same rules as for a whole application. */
export const beforeYouStart = (answers: BeforeYouStart, setting: Setting): readonly Finding[] =>
  findings(keptOf(answers), setting).filter(({ id }) => SHOWN.includes(id));

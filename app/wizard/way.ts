import { nextStep, walk, type Draft, type Walk } from '../../schemas/application';
import { voiceOf } from '../../schemas/voice';
import { PARTS, type Part, type WizardStep } from '../../schemas/wizard';
import type { Copy, PartIntro } from '../copy/types';

/** A neutral address of a part's first page: a number, no word of the subject. */
export const partSlug = (part: Part): string => String(PARTS.indexOf(part) + 1);
export const partAt = (slug: string): Part | undefined => PARTS.find((part) => partSlug(part) === slug);

/** The short page before a part, where it has one for this person. */
export function introOf(copy: Copy, part: Part, { kept }: Walk): PartIntro | undefined {
  const intro = copy.parts[part].intro;
  const voice = voiceOf(kept.whoIsApplying?.role);
  return intro && (!intro.voices || intro.voices.includes(voice)) ? intro : undefined;
}

/** The first page of a part that still waits for an answer, else its first page. */
export function firstOpen({ path, states, missing }: Walk, part: Part): WizardStep | undefined {
  const own = path.filter((entry) => entry.part === part);
  const waits = ({ id }: WizardStep): boolean =>
    states[id] !== 'done' || missing.some(({ step, why }) => step === id && why !== 'unsure');
  return own.find(waits) ?? own[0];
}

/** Where a part is entered: its short page the first time, then its first open page. */
export function partAddress(copy: Copy, way: Walk, part: Part): string {
  const first = firstOpen(way, part);
  if (!first) return '/form';
  return way.parts[part] === 'notStarted' && introOf(copy, part, way)
    ? `/form/part/${partSlug(part)}`
    : `/form/${first.slug}`;
}

/** Where a person goes after a page: back to the review if they came from there, else on. */
export function onward(copy: Copy, draft: Draft, entry: WizardStep, fromCheck: boolean): string {
  if (fromCheck) return `/form/check#${entry.id}`;
  const way = walk(draft);
  const next = nextStep(way.path, entry.id);
  if (!next) return '/form/check';
  const enters =
    next.part !== entry.part && way.parts[next.part] === 'notStarted' && introOf(copy, next.part, way);
  return enters ? `/form/part/${partSlug(next.part)}` : `/form/${next.slug}`;
}

import type { PaperPeople } from '../../templates/il-cvc/map/paper';
import { placeOf } from '../../templates/il-cvc/map/places';
import type { Kept, StepId } from '../../schemas/steps';
import { keptAnswers } from './answers';
import type { NotOnPaper, Parts } from './types';

const ABOUT_INJURED: readonly StepId[] = ['victimAbout', 'statistics'];

/** Every kept answer that stands nowhere in the packet, once, as `step.field` with the reason. */
export function notOnPaper(kept: Kept, people: PaperPeople, parts: Parts): NotOnPaper[] {
  const reasons = new Map<string, string>();
  for (const { step, field } of keptAnswers(kept)) {
    const place = placeOf(step, field);
    const answer = `${step}.${field}`;
    if (!parts.send) reasons.set(answer, 'The part of the packet to send was not asked for.');
    else if (!place || place.on === 'nowhere') reasons.set(answer, place?.why ?? 'The form does not ask it.');
    else if (people.injured && ABOUT_INJURED.includes(step))
      reasons.set(
        answer,
        'It is about the person who was hurt; the form asks it of the one in section 1A, who is the carer here.',
      );
  }
  return [...reasons].map(([answer, why]) => ({ answer, why }));
}

import type { Missing } from '../../schemas/application';
import type { Kept, StepId } from '../../schemas/steps';
import { COST_STEP, type CostLoss } from '../../schemas/wizard';
import { LOSS_NAMES } from '../../templates/il-cvc/map/losses';
import type { PaperPeople } from '../../templates/il-cvc/map/paper';
import { placeOf, PLACES, type AnswerPlace } from '../../templates/il-cvc/map/places';
import type { MissingOnPaper } from './types';

/** The items of the form in the order in which they are printed. */
const ITEMS = [
  '1',
  '1A',
  '1B',
  '1C',
  '2A',
  '2B',
  '2',
  '2C',
  '2D',
  '2E',
  '3',
  '4',
  '5',
  '6A',
  '6B',
  '6C',
  '7',
];

const itemOf = (place: AnswerPlace): string => {
  if (place.on === 'form') return place.item;
  if (place.on === 'schedule') return 'Itemized costs';
  return place.on === 'coverLetter' ? 'Cover letter' : 'Not on the form';
};

const LISTS: { readonly [Id in StepId]?: string } = {
  offenders: 'Offenders: no entry yet',
  supplementalDocuments: 'Documents provided: no entry yet',
  employers: 'Employment history: no entry yet',
  funeralPayers: 'Persons who have paid for the funeral: no entry yet',
  cemeteryPayers: 'Persons who have paid the cemetery: no entry yet',
  dependents: 'Dependents: no entry yet',
  policies: 'Life insurance policies: no entry yet',
};

/** What the form calls the loss whose costs a list holds. */
const lossOf = (step: StepId): string | undefined => {
  const loss = (Object.keys(COST_STEP) as CostLoss[]).find((name) => COST_STEP[name] === step);
  return loss && LOSS_NAMES[loss];
};

/** A question as printed; which cost it is about, where several lists have it. */
const questionOf = (step: StepId, printed: string): string => {
  const loss = lossOf(step);
  return loss ? `${loss}, ${printed}` : printed;
};

function emptyStep(step: StepId): { item: string; question: string } {
  const first: AnswerPlace = Object.values<AnswerPlace>(PLACES[step])[0] ?? {
    on: 'nowhere',
    question: '',
    why: '',
  };
  const loss = lossOf(step);
  if (loss) return { item: itemOf(first), question: `${loss}: no entry yet` };
  return { item: itemOf(first), question: LISTS[step] ?? first.question };
}

function entryOf(kept: Kept, { step, item }: Missing): number | undefined {
  const values = kept[step];
  if (item === undefined || !values || !('items' in values)) return undefined;
  const index = values.items.findIndex(({ id }) => id === item);
  return index < 0 ? undefined : index + 1;
}

/**
 * Turns the open questions of the walk into places on the paper, in paper order: what the form calls the item and
 * how it prints the question. Questions that are not on the form come last.
 */
export function missingOnPaper(
  missing: readonly Missing[],
  kept: Kept,
  people: PaperPeople,
): MissingOnPaper[] {
  const named = missing.map((open): MissingOnPaper => {
    const place = open.field === undefined ? undefined : placeOf(open.step, open.field);
    const { item, question } = place
      ? { item: itemOf(place), question: questionOf(open.step, place.question) }
      : emptyStep(open.step);
    // A carer who claims own lost pay is listed as the victim.
    const printedItem = item === '1B' && people.noApplicant === 'carer' ? '1A' : item;
    const entry = entryOf(kept, open);
    return { item: printedItem, question, why: open.why, ...(entry === undefined ? {} : { entry }) };
  });
  const rank = ({ item }: MissingOnPaper) => (ITEMS.includes(item) ? ITEMS.indexOf(item) : ITEMS.length);
  return named.sort((a, b) => rank(a) - rank(b));
}

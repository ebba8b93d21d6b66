import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applySave,
  closeList,
  itemsOf,
  markOf,
  removeItem,
  unreadOf,
  type Save,
} from '../../app/wizard/save';
import { EMPTY_DRAFT, readDraft, walk, type Draft } from '../../schemas/application';
import { readStep, type Posted } from '../../schemas/step';
import { steps, type StepId } from '../../schemas/steps';
import { TODAY } from '../people/person';

let page = 0;

/** A page as it was opened on a draft, and what is typed on it. */
function opened(draft: Draft, step: StepId, item?: string) {
  page += 1;
  const [mark, saveId] = [markOf(draft, step, item), `page${String(page)}`];
  return (typed: Posted, more: Partial<Save> = {}): Save => ({
    step,
    item,
    intent: 'continue',
    reading: readStep(steps[step], typed, TODAY, 'self'),
    role: 'self',
    mark,
    saveId,
    ...more,
  });
}

const saved = (draft: Draft, save: Save): Draft => {
  const result = applySave(draft, save);
  expect(result.outcome.kind).toBe('saved');
  return result.draft;
};
const place = (street: string, city = 'Chicago'): Posted => ({ street, city, county: 'Cook' });

describe('saving a page', () => {
  it('keeps the answers and counts one revision', () => {
    const draft = saved(EMPTY_DRAFT, opened(EMPTY_DRAFT, 'crimePlace')(place('1 Elm')));
    expect(draft.steps.crimePlace).toMatchObject({
      revision: 1,
      state: 'saved',
      values: { street: '1 Elm' },
    });
    expect(draft.at).toBe('crimeKind');
  });

  it('counts a repeated post once', () => {
    const post = opened(EMPTY_DRAFT, 'crimePlace')(place('1 Elm'));
    const once = saved(EMPTY_DRAFT, post);
    const twice = applySave(once, post);
    expect(twice.outcome.kind).toBe('repeated');
    expect(twice.draft).toBe(once);
  });

  it('keeps what cannot be read, to be shown and listed, and does not call the page done', () => {
    const draft = saved(
      EMPTY_DRAFT,
      opened(EMPTY_DRAFT, 'crimeDate')({ precision: 'exact', from: { month: '13', day: '1', year: '2026' } }),
    );
    expect(draft.steps.crimeDate).toMatchObject({ state: 'begun', unread: { from: { month: '13' } } });
    expect(walk(draft).missing).toContainEqual({ step: 'crimeDate', field: 'from', why: 'unread' });
  });

  it('does not list what was typed in a question that is not asked', () => {
    const typed = {
      precision: 'exact',
      from: { month: '1', day: '1', year: '2026' },
      to: { month: '99', day: '', year: '2026' },
    };
    const draft = saved(EMPTY_DRAFT, opened(EMPTY_DRAFT, 'crimeDate')(typed));
    expect(draft.steps.crimeDate?.unread).toEqual({});
  });

  it('keeps the readable answers of a skipped page', () => {
    const draft = saved(
      EMPTY_DRAFT,
      opened(EMPTY_DRAFT, 'crimePlace')({ street: '1 Elm' }, { intent: 'skip' }),
    );
    expect(draft.steps.crimePlace).toMatchObject({ state: 'skipped', values: { street: '1 Elm' } });
  });
});

describe('two tabs, or two people', () => {
  it('write nothing when both answers differ, and give both', () => {
    const [first, second] = [opened(EMPTY_DRAFT, 'crimePlace'), opened(EMPTY_DRAFT, 'crimePlace')];
    const draft = saved(EMPTY_DRAFT, first(place('1 Elm')));
    const result = applySave(draft, second(place('2 Oak')));
    expect(result.outcome).toEqual({
      kind: 'conflict',
      mark: '1',
      conflicts: [{ field: 'street', other: '1 Elm' }],
    });
    expect(result.draft).toBe(draft);
  });

  it('do not meet when both answers are the same', () => {
    const [first, second] = [opened(EMPTY_DRAFT, 'crimePlace'), opened(EMPTY_DRAFT, 'crimePlace')];
    saved(saved(EMPTY_DRAFT, first(place('1 Elm'))), second(place('1 Elm')));
  });

  it('keep the answer that the person chooses, field by field', () => {
    const [first, second] = [opened(EMPTY_DRAFT, 'crimePlace'), opened(EMPTY_DRAFT, 'crimePlace')];
    const draft = saved(EMPTY_DRAFT, first(place('1 Elm', 'Joliet')));
    const chosen = second(place('2 Oak', 'Chicago'), { mark: '1', saveId: 'choice', keepOther: ['city'] });
    expect(saved(draft, chosen).steps.crimePlace?.values).toMatchObject({ street: '2 Oak', city: 'Joliet' });
  });

  it('are asked again when the page changes while they choose', () => {
    const [first, second, third] = [1, 2, 3].map(() => opened(EMPTY_DRAFT, 'crimePlace'));
    const draft = saved(EMPTY_DRAFT, first!(place('1 Elm')));
    const later = saved(draft, third!(place('3 Ash'), { mark: '1' }));
    const chosen = second!(place('2 Oak'), { mark: '1', saveId: 'choice', keepOther: [] });
    expect(applySave(later, chosen).outcome.kind).toBe('conflict');
  });
});

describe('saving while typing', () => {
  it('stays in step with its own page, even when an answer was lost on the way', () => {
    const type = opened(EMPTY_DRAFT, 'crimePlace');
    const first = saved(EMPTY_DRAFT, type(place('1'), { intent: 'autosave', saveId: 'own.1' }));
    const second = saved(first, type(place('1 E'), { intent: 'autosave', saveId: 'own.2' }));
    const last = saved(second, type(place('1 Elm'), { saveId: 'own' }));
    expect(last.steps.crimePlace).toMatchObject({ revision: 3, state: 'saved', values: { street: '1 Elm' } });
  });

  it('that was long on its way never wins over the page’s own last save', () => {
    const type = opened(EMPTY_DRAFT, 'crimePlace');
    const last = saved(EMPTY_DRAFT, type(place('1 Elm Street'), { saveId: 'own' }));
    const late = applySave(last, type(place('1 Elm'), { intent: 'autosave', saveId: 'own.1' }));
    expect(late).toEqual({ draft: last, outcome: { kind: 'repeated', mark: '1' } });
  });

  it('ends with what was typed last, in whatever order the saves arrive', () => {
    const orders = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 });
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 6 }), (order, posted) => {
        const type = opened(EMPTY_DRAFT, 'crimePlace');
        const end = order.reduce((draft, count) => {
          const intent = count === posted ? 'continue' : 'autosave';
          return applySave(draft, type(place(String(count)), { intent, saveId: `own.${String(count)}` }))
            .draft;
        }, EMPTY_DRAFT);
        expect(end.steps.crimePlace?.values['street']).toBe(String(Math.max(...order)));
      }),
    );
  });

  it('writes nothing when nothing has changed', () => {
    const draft = saved(EMPTY_DRAFT, opened(EMPTY_DRAFT, 'crimePlace')(place('1 Elm')));
    const idle = applySave(draft, opened(draft, 'crimePlace')(place('1 Elm'), { intent: 'autosave' }));
    expect(idle.draft).toBe(draft);
  });

  it('lets a person go back to the page they posted and change it', () => {
    const type = opened(EMPTY_DRAFT, 'crimePlace');
    const draft = saved(EMPTY_DRAFT, type(place('1 Elm')));
    expect(saved(draft, type(place('1 Elm Street'))).steps.crimePlace?.values['street']).toBe('1 Elm Street');
  });

  it('does not undo that a page was done', () => {
    const draft = saved(EMPTY_DRAFT, opened(EMPTY_DRAFT, 'crimePlace')(place('1 Elm')));
    const again = saved(draft, opened(draft, 'crimePlace')(place('2 Elm'), { intent: 'autosave' }));
    expect(again.steps.crimePlace?.state).toBe('saved');
  });
});

describe('lists', () => {
  const bill = (provider: string, amount = '10'): Posted => ({ provider, amount });

  it('take entries from two tabs at once without a conflict', () => {
    const [one, two] = [opened(EMPTY_DRAFT, 'medicalCosts', 'a'), opened(EMPTY_DRAFT, 'medicalCosts', 'b')];
    const draft = saved(saved(EMPTY_DRAFT, one(bill('Hospital'))), two(bill('Ambulance')));
    expect(itemsOf(draft.steps.medicalCosts).map(({ provider }) => provider)).toEqual([
      'Hospital',
      'Ambulance',
    ]);
  });

  it('show both answers when the same entry was changed twice', () => {
    const draft = saved(EMPTY_DRAFT, opened(EMPTY_DRAFT, 'medicalCosts', 'a')(bill('Hospital')));
    const [one, two] = [opened(draft, 'medicalCosts', 'a'), opened(draft, 'medicalCosts', 'a')];
    const changed = saved(draft, one(bill('Hospital', '20')));
    expect(applySave(changed, two(bill('Hospital', '30'))).outcome).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'amount', other: '20.00' }],
    });
  });

  it('keep what cannot be read with its entry, and forget it with the entry', () => {
    const draft = saved(EMPTY_DRAFT, opened(EMPTY_DRAFT, 'medicalCosts', 'a')(bill('Hospital', 'lots')));
    expect(unreadOf(draft.steps.medicalCosts, 'a')).toEqual({ amount: 'lots' });
    expect(unreadOf(readDraft(JSON.parse(JSON.stringify(draft))).steps.medicalCosts, 'a')).toEqual({
      amount: 'lots',
    });
    expect(removeItem(draft, 'medicalCosts', 'a').steps.medicalCosts).toMatchObject({
      unread: {},
      values: { items: [] },
    });
  });

  it('are done when the person says that this is all', () => {
    const draft = saved(EMPTY_DRAFT, opened(EMPTY_DRAFT, 'medicalCosts', 'a')(bill('Hospital')));
    expect(draft.steps.medicalCosts?.state).toBe('begun');
    expect(closeList(draft, 'medicalCosts', 'saved').steps.medicalCosts?.state).toBe('saved');
  });

  it('remove an entry once, and a second time change nothing', () => {
    const draft = saved(EMPTY_DRAFT, opened(EMPTY_DRAFT, 'medicalCosts', 'a')(bill('Hospital')));
    const removed = removeItem(draft, 'medicalCosts', 'a');
    expect(itemsOf(removed.steps.medicalCosts)).toEqual([]);
    expect(removeItem(removed, 'medicalCosts', 'a')).toBe(removed);
  });
});

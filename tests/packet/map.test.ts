import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formMarks } from '../../app/packet/form-marks';
import { paperPeople } from '../../app/packet/people';
import { walk } from '../../schemas/application';
import { steps, STEP_IDS, type Kept } from '../../schemas/steps';
import { LOSSES, type Loss } from '../../schemas/steps/costs';
import { ROLES } from '../../schemas/voice';
import { MAP, NOTES } from '../../templates/il-cvc/application.map';
import { BOXES } from '../../templates/il-cvc/boxes';
import type { Fill } from '../../templates/il-cvc/map/fill';
import { LOSS_NAMES } from '../../templates/il-cvc/map/losses';
import { placeOf, PLACES } from '../../templates/il-cvc/map/places';
import { arbitraryDraft } from '../support/arbitrary-answers';
import { planOf } from './support';

const FIELDS = STEP_IDS.flatMap((step) => Object.keys(steps[step].fields).map((field) => ({ step, field })));

/** Answers in which every question of every step has one, with a record of which were looked at. */
function watched(role: (typeof ROLES)[number], forCaring: 'yes' | 'no') {
  const seen = new Set<string>();
  const special: Record<string, unknown> = {
    'whoIsApplying.role': role,
    'ownPlace.forCaring': forCaring,
    'ownPlace.victimDied': 'no',
  };
  for (const name of ['sameAsVictim', 'useApplicant'])
    for (const step of ['applicantAddress', 'victimContact']) special[`${step}.${name}`] = undefined;
  const page = (step: string, fields: object) =>
    new Proxy<object>(
      {},
      {
        ownKeys: () => Object.keys(fields),
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: (_, field) => {
          if (typeof field !== 'string' || !Object.hasOwn(fields, field)) return undefined;
          const name = `${step}.${field}`;
          seen.add(name);
          if (name in special) return special[name];
          const { kind, options } =
            (fields as Record<string, { kind: string; options: string[] }>)[field] ?? {};
          if (kind === 'choice') return field === 'precision' ? 'span' : options?.[0];
          if (kind === 'choices') return options;
          if (kind === 'confirm') return field === 'seeReport' ? true : undefined;
          if (kind === 'money' || kind === 'number') return 12345;
          return kind === 'date' || kind === 'roughDate' ? '2020-02-03' : '3125550142';
        },
      },
    );
  const kept = Object.fromEntries(
    STEP_IDS.map((id) => [
      id,
      steps[id].type === 'list' ? { items: [page(id, steps[id].fields)] } : page(id, steps[id].fields),
    ]),
  ) as unknown as Kept;
  return { kept, seen };
}

function readsOf(fill: Fill) {
  switch (fill.kind) {
    case 'tick':
      return fill.question.read;
    case 'date':
      return fill.date.read;
    case 'phone':
      return fill.phone.read;
    case 'line':
      return fill.lines.read;
    case 'cell':
      return fill.table.rows;
    case 'text':
      return fill.read;
    case 'byHand':
      return undefined;
  }
}

describe('every box and every answer is accounted for', () => {
  test('the map has exactly the boxes of the form', () => {
    expect(Object.keys(MAP)).toEqual(BOXES.map(({ id }) => id));
    for (const { id, kind } of BOXES)
      expect([id, MAP[id].kind === 'tick']).toEqual([id, kind === 'checkbox']);
  });

  test('a box named yes, no or unknown is ticked by that answer, and the box of a loss by its own name', () => {
    for (const { id, label } of BOXES) {
      const fill: Fill = MAP[id];
      if (fill.kind !== 'tick') continue;
      const answer = /\.(yes|no|unknown)$/.exec(id)?.[1];
      if (answer) expect([id, fill.value]).toEqual([id, answer]);
      if (id.startsWith('p6.loss.'))
        expect(label.replaceAll('*', '')).toBe(`3 loss: ${LOSS_NAMES[fill.value as Loss]}`);
    }
    const losses = BOXES.flatMap(({ id }) => {
      const fill: Fill = MAP[id];
      return fill.kind === 'tick' && id.startsWith('p6.loss.') ? [fill.value] : [];
    });
    expect(new Set(losses)).toEqual(new Set(LOSSES));
  });

  test('every question has a place, and no place is without a question', () => {
    const placed = Object.entries(PLACES).flatMap(([step, places]) =>
      Object.keys(places).map((f) => `${step}.${f}`),
    );
    expect(new Set(placed)).toEqual(new Set(FIELDS.map(({ step, field }) => `${step}.${field}`)));
  });

  test('what is said to stand on the form is read by a box or a note', () => {
    const seen = new Set<string>();
    for (const role of ROLES) {
      const { kept, seen: looked } = watched(role, role === 'ownCosts' ? 'yes' : 'no');
      const paper = { kept, people: paperPeople(kept) };
      for (const { id } of BOXES) readsOf(MAP[id])?.(paper);
      for (const note of NOTES) note.read(paper);
      for (const name of looked) seen.add(name);
    }
    const unread = FIELDS.filter(({ step, field }) => placeOf(step, field)?.on === 'form').filter(
      ({ step, field }) => !seen.has(`${step}.${field}`),
    );
    expect(unread).toEqual([]);
    for (const { step, field } of FIELDS) {
      const place = placeOf(step, field);
      if (place?.on === 'coverLetter' || place?.on === 'statement')
        expect(seen).not.toContain(`${step}.${field}`);
      if (place?.on === 'nowhere') expect(place.why).toMatch(/\.$/);
    }
  });

  test('every box is marked or listed as empty with a reason, and Yes, No and Unknown are never ticked together', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const { kept } = walk(draft);
        const plan = planOf(kept);
        const marked = formMarks(plan, new Map()).map(({ box }) => box);
        const empty = plan.empty.flatMap(({ boxes }) => boxes);
        expect(new Set(marked).size).toBe(marked.length);
        expect(marked.filter((box) => empty.includes(box))).toEqual([]);
        for (const { id } of BOXES) {
          const fill = MAP[id];
          if (marked.includes(id) || empty.includes(id)) continue;
          // Only a box whose question is answered by ticking another box is neither.
          expect([id, fill.kind]).toEqual([id, 'tick']);
        }
        const answered = plan.ticked.filter((box) => /\.(yes|no|unknown)$/.test(box));
        const questions = answered.map((box) => box.replace(/\.\w+$/, ''));
        expect(new Set(questions).size).toBe(questions.length);
      }),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { draftOf, readDraft, walk } from '../../schemas/application';
import { isAsked, type Step } from '../../schemas/step';
import { STEP_IDS, steps, type StepId } from '../../schemas/steps';
import { LOSSES } from '../../schemas/steps/costs';
import { ROLES } from '../../schemas/voice';
import { WIZARD } from '../../schemas/wizard';
import { people } from '../people';
import { answersOf, draftOfPerson } from '../people/person';

const walks = people.map((person) => ({ person, ...walk(draftOfPerson(person)) }));

describe('the people of the tests', () => {
  it('cover every way of applying', () => {
    expect(new Set(walks.map(({ kept }) => kept.whoIsApplying?.role))).toEqual(new Set(ROLES));
  });

  it('cover every loss of the form', () => {
    const chosen = new Set(walks.flatMap(({ kept }) => kept.losses?.chosen ?? []));
    expect(LOSSES.filter((loss) => !chosen.has(loss))).toEqual([]);
  });

  it('meet every step of the wizard', () => {
    const met = new Set(walks.flatMap(({ path }) => path.map(({ id }) => id)));
    expect(WIZARD.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });
});

describe.each(walks)('$person.id: $person.about', ({ person, path, kept, parts }) => {
  it('is asked each page that was typed, so that nothing typed is lost', () => {
    const asked = path.map(({ id }) => id);
    expect(Object.keys(answersOf(person)).filter((id) => !asked.includes(id as StepId))).toEqual([]);
  });

  it('keeps every typed answer', () => {
    const answers = answersOf(person) as Record<string, unknown>;
    expect(kept).toEqual(answers);
  });

  it('comes through sealing and a later opening unchanged', () => {
    const draft = draftOfPerson(person);
    const again = readDraft(JSON.parse(JSON.stringify(draft)));
    expect(again.toCheck).toEqual([]);
    expect(walk(again).kept).toEqual(kept);
  });

  it('has an honest state for each part', () => {
    for (const [part, state] of Object.entries(parts)) {
      const asked = path.filter((step) => step.part === part);
      if (state === 'notNeeded') expect(asked).toEqual([]);
      if (state === 'notStarted') expect(asked.some(({ id }) => id in kept)).toBe(false);
    }
  });
});

describe('pruning', () => {
  it('keeps nothing that is no longer asked, and brings it back when the answer changes again', () => {
    const lucja = people.find(({ id }) => id === 'lucja')!;
    const draft = draftOfPerson(lucja);
    const forHerself = {
      ...draft,
      steps: { ...draft.steps, whoIsApplying: { ...draft.steps.whoIsApplying!, values: { role: 'self' } } },
    };
    const pruned = walk(forHerself).kept;
    expect(pruned.applicantName).toBeUndefined();
    expect(pruned.lifeInsurance).toBeUndefined();
    expect(walk(draft).kept.applicantName?.name).toBe('Łucja Nowak');
  });

  it('drops answers to questions of a page that are not asked', () => {
    const draft = draftOfPerson({
      id: 'x',
      about: '',
      typed: {
        whoIsApplying: { role: 'self' },
        report: { reported: 'no', reportNumber: 'JK1', reason: 'Fear' },
      },
    });
    expect(walk(draft).kept.report).toEqual({ reported: 'no', reason: 'Fear' });
  });
});

describe('an answer that is not asked any more', () => {
  it('hides no other: who ticked "use my contact" for a child and then applies for herself keeps her e-mail', () => {
    const contact = { useApplicant: true, email: 'ana@mail.example' } as const;
    const forChild = walk(draftOf({ whoIsApplying: { role: 'child' }, victimContact: contact }));
    expect(forChild.kept.victimContact).toEqual({ useApplicant: true });
    const forSelf = walk(draftOf({ whoIsApplying: { role: 'self' }, victimContact: contact }));
    expect(forSelf.kept.victimContact).toEqual({ email: 'ana@mail.example' });
  });

  it('brings up no other, whatever the conditions of the wizard', () => {
    for (const id of STEP_IDS)
      for (const role of ROLES) {
        const step: Step = steps[id];
        const all = Object.fromEntries(
          Object.entries(step.fields).map(([name, { kind, options }]) => [
            name,
            kind === 'choice' ? options[0] : true,
          ]),
        );
        const asked = Object.keys(step.fields).filter((name) => isAsked(step, name, all, role));
        const only = Object.fromEntries(asked.map((name) => [name, all[name]]));
        expect(
          Object.keys(step.fields).filter((name) => isAsked(step, name, only, role)),
          `${id} ${role}`,
        ).toEqual(asked);
      }
  });
});

describe('an older or damaged draft', () => {
  it('opens and names the steps whose answers do not fit any more', () => {
    const draft = draftOfPerson(people[0]!);
    const old = JSON.parse(JSON.stringify(draft)) as {
      steps: Record<string, { values: Record<string, unknown> }>;
    };
    old.steps['victimAbout']!.values['gender'] = 'anOptionThatIsGone';
    old.steps['aStepThatIsGone'] = { revision: 1, state: 'saved', values: {} } as never;
    const read = readDraft(old);
    expect(read.toCheck).toEqual(['victimAbout']);
    expect(read.steps.victimAbout?.values).toEqual({ maritalStatus: 'single' });
    expect(Object.keys(read.steps)).not.toContain('aStepThatIsGone');
  });
});

it('every step stands in the wizard exactly once', () => {
  expect([...WIZARD.map(({ id }) => id)].sort()).toEqual(Object.keys(steps).sort());
  expect(new Set(WIZARD.map(({ slug }) => slug)).size).toBe(WIZARD.length);
});

import fc from 'fast-check';
import { draftOf, type Draft } from '../../schemas/application';
import type { Field } from '../../schemas/fields';
import { readStep, type Posted, type Step } from '../../schemas/step';
import { steps, STEP_IDS, type Answers, type StepId } from '../../schemas/steps';
import { ROLES, type Role } from '../../schemas/voice';
import { TODAY } from '../people/person';

/** A word that hardly comes twice, so that finding it on paper means finding this answer. */
const token = fc
  .array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 9, maxLength: 9 })
  .map((letters) => letters.join(''));
const ordinary = fc.constantFrom('Łódź', 'Nguyễn', 'José', 'O’Brien', 'Ñandú', 'the', 'Street', '12', 'and');
const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...'23456789'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const words = (maxLength: number, most: number) =>
  fc.tuple(token, fc.array(ordinary, { maxLength: most }), token).map(([first, middle, last]) => {
    const long = [first, ...middle, last].join(' ');
    return long.length <= maxLength ? long : first;
  });
const dateParts = fc.record({
  month: fc.integer({ min: 1, max: 12 }).map(String),
  day: fc.integer({ min: 1, max: 28 }).map(String),
  year: fc.integer({ min: 1930, max: 2025 }).map(String),
});

/** What a person might type for one question. */
function typedFor(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return words(field.maxLength, 9);
    case 'longText':
      return words(field.maxLength, 120);
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'choices':
      return fc.subarray([...field.options], { minLength: 1 });
    case 'confirm':
      return fc.constant('yes');
    case 'date':
      return dateParts;
    case 'roughDate':
      return fc.oneof(
        dateParts,
        dateParts.map(({ month, year }) => ({ month, day: '', year })),
        dateParts.map(({ year }) => ({ month: '', day: '', year })),
      );
    case 'money':
      return fc.integer({ min: 0, max: 9_999_999_99 }).map((cents) => (cents / 100).toFixed(2));
    case 'number':
      return fc.integer({ min: 0, max: 9999 }).map(String);
    case 'phone':
      return fc.oneof(
        digits(10),
        fc.tuple(digits(10), digits(3)).map(([number, extension]) => `${number} x${extension}`),
        digits(9).map((number) => `+48 ${number}`),
      );
    case 'email':
      return token.map((word) => `${word}@mail.example`);
    case 'zip':
      return fc.oneof(
        digits(5),
        fc.tuple(digits(5), digits(4)).map(([five, four]) => `${five}-${four}`),
      );
    case 'state':
      return fc.constantFrom('Illinois', 'IN', 'Jalisco');
  }
}

/** A page on which most questions are answered and some are left blank. */
const typedPage = (step: Step): fc.Arbitrary<Posted> =>
  fc.record(
    Object.fromEntries(
      Object.entries(step.fields).map(([name, field]) => [
        name,
        fc.option(typedFor(field), { nil: undefined, freq: 6 }),
      ]),
    ),
  );

/**
 * Random whole drafts, made from the declarations of the steps: every question may be answered or blank, also on
 * pages that are not asked (those must never print).
 */
export const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.constantFrom<Role>(...ROLES),
    fc.record(
      Object.fromEntries(
        STEP_IDS.map((id) => {
          const step: Step = steps[id];
          return [id, step.type === 'list' ? fc.array(typedPage(step), { maxLength: 7 }) : typedPage(step)];
        }),
      ),
    ),
  )
  .map(([role, typed]) => {
    const read = (id: StepId, page: Posted) => ({ ...readStep(steps[id], page, TODAY, role).values });
    const answers = Object.entries(typed).map(([key, pages]) => {
      const id = key as StepId;
      if (!Array.isArray(pages)) return [id, read(id, pages as Posted)];
      const items = (pages as Posted[]).map((page, index) => ({ ...read(id, page), id: `${id}-${index}` }));
      return [id, { items }];
    });
    return draftOf({ ...Object.fromEntries(answers), whoIsApplying: { role } } as Answers);
  });

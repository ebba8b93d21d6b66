import fc from 'fast-check';
import type { Field } from '../../schemas/fields';
import type { Fields } from '../../schemas/step';
import { steps, STEP_IDS, type Answers } from '../../schemas/steps';

const date = fc
  .tuple(
    fc.integer({ min: 1998, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const rough = fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

function valueOf({ kind, options }: Field): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...options);
    case 'choices':
      return fc.subarray([...options], { minLength: 1 });
    case 'confirm':
      return fc.constant(true);
    case 'date':
      return date;
    case 'roughDate':
      return rough;
    case 'money':
      return fc.integer({ min: 0, max: 60_000_00 });
    case 'number':
      return fc.integer({ min: 0, max: 40 });
    default:
      return fc.constantFrom('one', 'two');
  }
}

const valuesOf = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])), {
    requiredKeys: [],
  });

/** Any answers to any questions, pruned or not, as a draft may hold them. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    STEP_IDS.map((id) => {
      const { type, fields } = steps[id];
      const values = valuesOf(fields);
      const items = fc.array(values, { maxLength: 2 }).map((list) => ({
        items: list.map((item, index) => ({ id: String(index), ...item })),
      }));
      return [id, type === 'list' ? items : values];
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

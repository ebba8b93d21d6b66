import type { Typed } from './live-form';
import type { StepView } from './view';

/** What stands in the inputs of a page now, as the names nest it. */
export function typedIn({ id, fields }: StepView, form: HTMLFormElement): Typed {
  const data = new FormData(form);
  const typed: Record<string, unknown> = {};
  for (const { field, name, kind } of fields) {
    if (kind === 'choices') typed[field] = data.getAll(name);
    else if (kind === 'date' || kind === 'roughDate')
      typed[field] = Object.fromEntries(
        ['month', 'day', 'year'].map((part) => [part, data.get(`${name}.${part}`) ?? '']),
      );
    else typed[field] = data.get(name) ?? '';
  }
  return { [id]: typed };
}

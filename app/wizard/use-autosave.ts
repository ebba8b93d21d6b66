import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { makeAutosaver, type Autosaver, type SaveState } from './autosave';
import type { StepView } from './view';

function bodyOf(form: HTMLFormElement, { slug, saveId }: StepView, count: number): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('intent', 'autosave');
  body.set('saveId', `${saveId}.${String(count)}`);
  body.set('step', slug);
  return body;
}

/**
 * Ties the saving to one page for as long as it is shown. Takes the form, whose hidden `mark` follows every save,
 * and its view. Gives the state and what to call at a change and before posting.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, view: StepView) {
  const [state, setState] = useState<SaveState>('idle');
  const saver = useRef<Autosaver>();

  useEffect(() => {
    const element = form.current;
    if (!view.canAutosave || !element) return;
    const made = makeAutosaver(
      (count) => bodyOf(element, view, count),
      setState,
      (mark) => {
        const input = element.elements.namedItem('mark');
        if (input instanceof HTMLInputElement) input.value = mark;
      },
    );
    saver.current = made;
    return made.leave;
  }, [form, view]);

  const changed = useCallback(() => saver.current?.changed(), []);
  const settle = useCallback(() => saver.current?.settle(), []);
  return { state, changed, settle };
}

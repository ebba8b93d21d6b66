import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { noteTimes } from '../security/visit-clock';
import { makeAutosaver, type Autosaver, type SaveState } from './autosave';
import type { StepView } from './view';

const inputIn = (form: HTMLFormElement, name: string): HTMLInputElement | undefined => {
  const input = form.elements.namedItem(name);
  return input instanceof HTMLInputElement ? input : undefined;
};

/** The id of a save of this page: the page's own, and which of its saves it is. */
const saveIdOf = (form: HTMLFormElement, count: number): string =>
  `${inputIn(form, 'saveId')?.value.split('.')[0] ?? ''}.${String(count)}`;

function bodyOf(form: HTMLFormElement, slug: string, count: number): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('intent', 'autosave');
  body.set('saveId', saveIdOf(form, count));
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
    if (view.draftTag === undefined || !element) return;
    const made = makeAutosaver(
      (count) => bodyOf(element, view.slug, count),
      setState,
      ({ mark, endsIn, lastsFor }) => {
        const input = inputIn(element, 'mark');
        if (input) input.value = mark;
        noteTimes({ endsIn, lastsFor });
      },
    );
    saver.current = made;
    window.addEventListener('pagehide', made.leave);
    return () => {
      window.removeEventListener('pagehide', made.leave);
      made.leave();
    };
  }, [form, view]);

  const changed = useCallback(() => saver.current?.changed(), []);
  const settle = () => {
    const element = form.current;
    const count = saver.current?.settle();
    const input = element ? inputIn(element, 'saveId') : undefined;
    // The server tells by the count which save of this page was typed last.
    if (element && input && count !== undefined) input.value = saveIdOf(element, count);
  };
  return { state, changed, settle };
}

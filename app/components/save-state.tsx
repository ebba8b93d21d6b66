import type { WizardLabels } from '../copy/en/pages/wizard';
import type { SaveState as State } from '../wizard/autosave';

const WORDS: Partial<Record<State, keyof WizardLabels>> = {
  saving: 'saving',
  saved: 'saved',
  waiting: 'notSaved',
  conflict: 'changedElsewhere',
  ended: 'visitEnded',
};

/** Tells whether what is typed is kept: "Saved" only after the server's word. */
export function SaveState({ state, labels }: { readonly state: State; readonly labels: WizardLabels }) {
  const word = WORDS[state];
  return (
    <p className={state === 'saved' ? 'saved' : 'saved waiting'} role="status">
      {word && state === 'saved' ? <span aria-hidden="true">✓ </span> : null}
      {word ? labels[word] : null}
    </p>
  );
}

import { useSubmit } from '@remix-run/react';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FormEvent,
  type RefObject,
} from 'react';
import type { LiveForm } from './live-form';
import { typedIn } from './typed';
import { useAutosave } from './use-autosave';
import type { FieldFaults, FieldView, PageResult, StepView, UnsentPage } from './view';

/** Ties an input to the form; before the script is there it only gives the name. */
export type Register = (name: string) => { readonly name: string };

const never = () => () => undefined;
const plainName: Register = (name) => ({ name });

/** Loads React Hook Form and the schemas at the first touch of the page, once. */
function useLiveForm(view: StepView, form: RefObject<HTMLFormElement>) {
  const [live, setLive] = useState<LiveForm>();
  const loading = useRef<Promise<LiveForm>>();
  const load = useCallback((): Promise<LiveForm> => {
    loading.current ??= (async () => {
      try {
        const { liveForm } = await import('./live-form');
        if (!form.current) throw new Error('the page has gone');
        const made = await liveForm(view, typedIn(view, form.current));
        setLive(made);
        return made;
      } catch (error) {
        loading.current = undefined;
        throw error;
      }
    })();
    return loading.current;
  }, [view, form]);
  return { register: live ? (live.register as Register) : plainName, load };
}

/**
 * What JavaScript adds to a page of questions: the check before posting, questions that come when they are asked,
 * and saving while typing. Without it the same form posts, and the server does all of this.
 */
export function useStepForm(given: StepView, result: PageResult | undefined, unsent: UnsentPage | undefined) {
  // The page keeps the view that it was made with: a later one would bring ids that its inputs do not have.
  const [view] = useState(given);
  const submit = useSubmit();
  const element = useRef<HTMLFormElement>(null);
  const { register, load } = useLiveForm(view, element);
  const autosave = useAutosave(element, view);
  const { changed } = autosave;
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [asked, setAsked] = useState<readonly string[]>();
  const [found, setFound] = useState<{ readonly faults: FieldFaults; readonly over?: PageResult }>();

  // What the button could not bring to the server, saving while typing tries again.
  useEffect(() => {
    if (unsent) changed();
  }, [unsent, changed]);

  const look = async () => {
    try {
      const live = await load();
      if (element.current) setAsked(live.asked(typedIn(view, element.current)));
    } catch {
      // Without the schemas nothing is known of what hangs on what: better ask everything than lose a question.
      setAsked(view.fields.map(({ field }) => field));
    }
  };

  const onInput = () => {
    changed();
    void look();
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    autosave.settle();
    const button = (event.nativeEvent as SubmitEvent).submitter;
    if (!(button instanceof HTMLButtonElement) || button.value !== 'continue') return;
    event.preventDefault();
    const send = () => {
      // Drawing the page again meanwhile may have put back the page's own id.
      autosave.settle();
      submit(button);
    };
    const faulty = (faults: FieldFaults) => {
      setFound({ faults, over: result });
      // The page stays, and so do the changes that were to go with it.
      changed();
    };
    load()
      .then((live) => live.check(send, faulty))
      .catch(send);
  };

  const fromServer = result?.kind === 'faults' ? result.faults : undefined;
  // What the browser found counts until the server speaks again.
  const faults = found && found.over === result ? found.faults : fromServer;
  return {
    element,
    register,
    onInput,
    onSubmit,
    onFocus: () => {
      load().catch(() => undefined);
    },
    faults: faults ?? {},
    round: found ?? result,
    saveState: autosave.state,
    ready,
    isAsked: (field: FieldView): boolean => (asked ? asked.includes(field.field) : field.asked),
  };
}

import { before } from '../copy/en/pages/before';

const MODES = ['shared', 'personal'] as const;
type Mode = (typeof MODES)[number];

/** Reads the posted choice; the careful one if it is neither. */
export const readMode = (value: FormDataEntryValue | null): Mode =>
  value === 'personal' ? 'personal' : 'shared';

/** Whether other people use this device. */
export function ModeChoice({ mode }: { readonly mode: Mode }) {
  return (
    <fieldset>
      <legend>{before.chooseTitle}</legend>
      {MODES.map((one) => (
        <label className="pick" key={one}>
          <input type="radio" name="mode" value={one} defaultChecked={one === mode} />
          <span>
            <b>{before.modes[one].label}</b>
            {before.modes[one].hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

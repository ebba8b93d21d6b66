import type { Register } from '../wizard/use-step-form';
import type { FieldView } from '../wizard/view';
import type { WizardLabels } from '../copy/en/pages/wizard';
import { ConfirmField } from './confirm-field';
import { DateField } from './date-field';
import { PickField } from './pick-field';
import { TextField } from './text-field';

export interface FieldProps {
  readonly view: FieldView;
  readonly labels: WizardLabels;
  /** The sentence that tells how to mend the answer. */
  readonly error?: string;
  readonly register: Register;
  readonly typed: unknown;
}

/** Draws one question by its kind. */
export function Field(props: FieldProps) {
  switch (props.view.kind) {
    case 'choice':
    case 'choices':
      return <PickField {...props} />;
    case 'confirm':
      return <ConfirmField {...props} />;
    case 'date':
    case 'roughDate':
      return <DateField {...props} />;
    default:
      return <TextField {...props} />;
  }
}

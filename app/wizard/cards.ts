import { formatMoney } from '../../schemas/format';
import { steps, type StepId } from '../../schemas/steps';
import type { Step } from '../../schemas/step';
import { voiceOf, type Role } from '../../schemas/voice';
import { wizard, wizardLabels } from '../copy/en/pages/wizard';
import type { Copy } from '../copy/types';
import { answerRows, answerText, stepCopy, type AnswerRow } from './answers';

/** One entry of a list, for reading. */
export interface CardView {
  readonly id: string;
  readonly title: string;
  /** The amount at the head of the card, in lists that have one. */
  readonly amount?: string;
  readonly rows: readonly AnswerRow[];
}

const TITLE_FIELDS = ['provider', 'name', 'kind', 'company', 'payee', 'employer', 'what', 'reason'];

/** Draws the entries of a list up for reading. Takes the pruned items of the list. */
export function cardsOf(
  copy: Copy,
  id: StepId,
  items: readonly Readonly<Record<string, unknown>>[],
  role: Role | undefined,
): CardView[] {
  const step: Step = steps[id];
  const voice = voiceOf(role);
  const words = stepCopy(copy, id).fields;
  const priced = 'amount' in step.fields;
  return items.map((item, index) => {
    const titleField = TITLE_FIELDS.find((name) => name in step.fields && item[name] !== undefined);
    const field = titleField && step.fields[titleField];
    const said = titleField && words[titleField];
    const amount = item['amount'];
    return {
      id: String(item['id']),
      title: field && said ? answerText(field, said, item[titleField], voice) : wizard.entryNumber(index + 1),
      amount: priced ? (typeof amount === 'number' ? formatMoney(amount) : wizardLabels.noAmount) : undefined,
      rows: answerRows(copy, id, item, role).filter(
        (row) => row.field !== titleField && !(priced && ['amount', 'amountUnknown'].includes(row.field)),
      ),
    };
  });
}

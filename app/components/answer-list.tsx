import type { AnswerRow } from '../wizard/answers';

interface AnswerListProps {
  readonly rows: readonly AnswerRow[];
  readonly blank: string;
}

/** Questions and answers of one entry. */
export function AnswerList({ rows, blank }: AnswerListProps) {
  return (
    <dl>
      {rows.map(({ field, label, answer }) => (
        <div key={field} className="pair-row">
          <dt>{label}</dt>
          <dd className={answer === undefined ? 'blank' : undefined}>{answer ?? blank}</dd>
        </div>
      ))}
    </dl>
  );
}

import { Link } from '@remix-run/react';
import type { WizardLabels } from '../copy/en/pages/wizard';
import type { CardView } from '../wizard/cards';
import { AnswerList } from './answer-list';

interface SummaryCardProps {
  readonly card: CardView;
  readonly labels: WizardLabels;
  /** The list's address. */
  readonly base: string;
  readonly query: string;
  readonly canRemove: boolean;
  /** The level that follows from the page's headings above the card. */
  readonly heading: 'h2' | 'h3' | 'h4';
}

/** One entry of a list with its answers, to change or to remove. */
export function SummaryCard({ card, labels, base, query, canRemove, heading: Heading }: SummaryCardProps) {
  const { id, title, amount, rows } = card;
  const name = amount ? `${title}, ${amount}` : title;
  return (
    <div className="card" id={`entry-${id}`}>
      <header>
        <Heading>{title}</Heading>
        {amount ? <span>{amount}</span> : null}
      </header>
      <AnswerList rows={rows} blank={labels.blank} />
      <footer>
        <Link to={`${base}/${id}${query}`}>
          {labels.change}
          <span className="visually-hidden"> {name}</span>
        </Link>
        {canRemove ? (
          <Link to={`${base}/${id}?remove=1${query ? `&${query.slice(1)}` : ''}`}>
            {labels.remove}
            <span className="visually-hidden"> {name}</span>
          </Link>
        ) : null}
      </footer>
    </div>
  );
}

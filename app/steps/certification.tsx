import { certificationPage } from '../copy/en/pages/wizard';
import { FieldList, type Drawing } from '../wizard/fields';
import type { CertificationView } from '../wizard/view';

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

interface CertificationProps {
  readonly drawing: Drawing;
  readonly words: CertificationView;
}

/** What a signature means: each statement in plain words, and beside it what the form says. Signing is by hand. */
export function Certification({ drawing, words }: CertificationProps) {
  const { lead, statements, terms, signing } = words;
  return (
    <>
      <p>{lead}</p>
      {statements.map(({ title, plain, official }) => (
        <section className="card" key={title}>
          <h2>{title}</h2>
          <div className="pair">
            <Points points={plain} />
            <div>
              <h3>{certificationPage.onTheForm}</h3>
              <Points points={official} />
            </div>
          </div>
        </section>
      ))}
      <section>
        <h2>{certificationPage.terms}</h2>
        <dl className="terms">
          {terms.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="note">
        <h2>{signing.title}</h2>
        <p>{signing.who}</p>
        <Points points={signing.steps} />
      </section>
      <FieldList drawing={drawing} />
    </>
  );
}

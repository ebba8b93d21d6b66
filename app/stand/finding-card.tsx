import { Link } from '@remix-run/react';
import { findingLabels, groupLabels } from '../copy/en/pages/stand';
import { shell } from '../copy/en/pages/shell';
import type { FindingView, GroupView } from './finding-view';

/** Who says so, or whom to ask; and where it stands. */
export function Sure({ sure, source }: Pick<FindingView, 'sure' | 'source'>) {
  return (
    <p className="sure">
      {sure === 'check' ? (
        <>
          {findingLabels.check} <a href={shell.foot.lineTel}>{shell.foot.lineNumber}</a>.
        </>
      ) : (
        findingLabels.sure[sure]
      )}{' '}
      <span>{source}</span>
    </p>
  );
}

/** The sentence of a finding, the way on, and the pages where the answers can be changed. */
export function FindingBody({ finding }: { readonly finding: FindingView }) {
  const { id, sentence, way, links } = finding;
  return (
    <>
      <p>{sentence}</p>
      {way.length > 0 ? (
        <>
          <p className="way" id={`${id}-way`}>
            {findingLabels.canDo}
          </p>
          <ul aria-labelledby={`${id}-way`}>
            {way.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {links.length > 0 ? (
        <p className="answer-links">
          <span>{findingLabels.yourAnswers}</span>
          {links.map(({ to, label }) => (
            <Link key={to} to={to}>
              {label}
            </Link>
          ))}
        </p>
      ) : null}
      <Sure {...finding} />
    </>
  );
}

/** One finding as a calm card. */
export function FindingCard({ finding }: { readonly finding: FindingView }) {
  return (
    <section className="card finding" id={finding.id} aria-labelledby={`${finding.id}-title`}>
      <h3 id={`${finding.id}-title`}>{finding.title}</h3>
      <FindingBody finding={finding} />
    </section>
  );
}

/** What looks fine stands close together in one card: it needs no steps. */
function FineCard({ findings }: { readonly findings: readonly FindingView[] }) {
  return (
    <div className="card fine">
      {findings.map((finding) => (
        <section key={finding.id} className="finding" id={finding.id} aria-labelledby={`${finding.id}-title`}>
          <h3 id={`${finding.id}-title`}>{finding.title}</h3>
          <FindingBody finding={finding} />
        </section>
      ))}
    </div>
  );
}

/** Findings that mean the same for the person, under their heading. */
export function FindingGroup({ group: { id, findings } }: { readonly group: GroupView }) {
  const { title, lead } = groupLabels[id];
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{lead}</p>
      {id === 'fine' ? (
        <FineCard findings={findings} />
      ) : (
        findings.map((finding) => <FindingCard key={finding.id} finding={finding} />)
      )}
    </section>
  );
}

/** The groups of the page with how much is in each, to jump to. */
export function GroupLinks({
  groups,
  label,
}: {
  readonly groups: readonly GroupView[];
  readonly label: string;
}) {
  return (
    <nav aria-label={label}>
      <ul className="links groups">
        {groups.map(({ id, findings }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {groupLabels[id].title} ({findings.length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

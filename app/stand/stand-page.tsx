import { Link } from '@remix-run/react';
import { stand } from '../copy/en/pages/stand';
import { FindingBody, FindingCard, FindingGroup, GroupLinks } from './finding-card';
import type { StandView } from './stand-view';

function Deadline({ deadline: { title, lastDay, stillSend, finding } }: Pick<StandView, 'deadline'>) {
  return (
    <section className="card finding deadline" id={finding.id} aria-labelledby="deadline-title">
      <h2 id="deadline-title">{title}</h2>
      {lastDay ? <p className="day">{lastDay}</p> : null}
      {stillSend ? <p className="day">{stillSend}</p> : null}
      <FindingBody finding={finding} />
    </section>
  );
}

/** Where an application stands: the time to apply first, then what is fine, what to look at and what is open. */
export function StandPage({ view: { deadline, groups, otherForms } }: { readonly view: StandView }) {
  return (
    <>
      <Link className="back" to="/form">
        {stand.parts}
      </Link>
      <p className="where">{stand.where}</p>
      <h1>{stand.title}</h1>
      <p className="lead">{stand.lead}</p>
      <Deadline deadline={deadline} />
      <p>{stand.keepOn}</p>
      <p>{stand.check}</p>
      <GroupLinks groups={groups} label={stand.groupsLabel} />
      {groups.map((group) => (
        <FindingGroup key={group.id} group={group} />
      ))}
      <section aria-labelledby="other-title">
        <h2 id="other-title">{stand.otherTitle}</h2>
        {otherForms.length > 1 ? <p>{stand.otherLead}</p> : null}
        {otherForms.map((finding) => (
          <FindingCard key={finding.id} finding={finding} />
        ))}
      </section>
      <p className="actions">
        <Link className="go" to="/form/estimate">
          {stand.estimate}
        </Link>
        <Link className="quiet" to="/form">
          {stand.parts}
        </Link>
      </p>
    </>
  );
}

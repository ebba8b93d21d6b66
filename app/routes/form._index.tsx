import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { taskList, wizard } from '../copy/en/pages/wizard';
import { requireVisit, wordsFor } from '../wizard/open.server';
import { describeTasks, type TaskView } from '../wizard/tasks';

export const meta: MetaFunction = () => [{ title: wizard.pageTitle('0') }];

export function loader({ context }: LoaderFunctionArgs) {
  const { draft, way } = requireVisit(context);
  return describeTasks(wordsFor(), draft, way);
}

function Task({ task }: { readonly task: TaskView }) {
  const { title, about, state, tone, to } = task;
  return (
    <li>
      <div>
        {to ? <Link to={to}>{title}</Link> : <b>{title}</b>}
        <p>{about}</p>
      </div>
      <span className={`state ${tone}`}>{state}</span>
    </li>
  );
}

function CodeReminder() {
  return (
    <section className="note">
      <h2>{taskList.newCodeTitle}</h2>
      <p>{taskList.newCodeText}</p>
      <p>
        <Link to="/code">{taskList.newCodeLink}</Link>
      </p>
    </section>
  );
}

/** The parts of the application, to do in any order. */
export default function TaskList() {
  const { tasks, goOn, newCode } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="where">{taskList.where}</p>
      <h1>{taskList.title}</h1>
      <p className="lead">{taskList.lead}</p>
      {newCode ? <CodeReminder /> : null}
      {goOn ? (
        <p>
          <Link className="go" to={goOn}>
            {taskList.goOn}
          </Link>
        </p>
      ) : null}
      <ul className="tasks" aria-label={taskList.partsLabel}>
        {tasks.map((task) => (
          <Task key={task.part} task={task} />
        ))}
        <Task
          task={{
            part: 'finish',
            title: taskList.check,
            about: taskList.checkAbout,
            state: taskList.anyTime,
            tone: 'plain',
            to: '/form/check',
          }}
        />
      </ul>
      <h2>{taskList.moreTitle}</h2>
      <ul className="links">
        <li>
          <Link to="/form/stand">{taskList.stand}</Link>
        </li>
        <li>
          <Link to="/form/estimate">{taskList.estimate}</Link>
        </li>
        <li>
          <Link to="/papers">{taskList.papers}</Link>
        </li>
        <li>
          <Link to="/form/print">{taskList.print}</Link>
        </li>
        <li>
          <Link to="/code">{taskList.code}</Link>
        </li>
        <li>
          <Link to="/delete">{taskList.leave}</Link>
        </li>
      </ul>
    </>
  );
}

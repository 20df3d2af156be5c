import { observerUrl, pathTo, structDumpPath } from '../routes.ts';
import { type TaskRow, taskSteps } from '../view/tasks.ts';
import { taskTone } from '../view/tones.ts';
import { Copy } from './copy.tsx';
import { Link } from './link.tsx';
import { Timeline } from './timeline.tsx';

/** The host of a task, linked to the observer's page of the task if the observer knows it. */
export function HostLink({ row }: { readonly row: TaskRow }) {
  const { host, taskId, hasObserver } = row;
  if (host === '') return null;
  return hasObserver ? (
    <a href={observerUrl(host, taskId)} title="Processes, logs and files, by the observer on the host">
      {host}
    </a>
  ) : (
    <Link to={pathTo({ page: 'agent', host })}>{host}</Link>
  );
}

/** A task's life, and where to look further. */
export function TaskDetail({ row }: { readonly row: TaskRow }) {
  return (
    <div className="task-detail">
      <Timeline label="States of the task" steps={taskSteps(row)} tone={taskTone(row.status)} goesOn={row.isActive} />
      <TaskFacts row={row} />
    </div>
  );
}

/** What is known of a task beside its states. */
export function TaskFacts({ row }: { readonly row: TaskRow }) {
  const { taskId, host, hasObserver, task } = row;
  const { assignedTask, failureCount, timesPartitioned, ancestorId } = task;
  const job = assignedTask?.task?.job;
  const ports = [...(assignedTask?.assignedPorts ?? [])];
  const links = [...(assignedTask?.task?.taskLinks ?? [])];
  return (
    <dl className="facts">
      <div>
        <dt>Task id</dt>
        <dd>
          <code>{taskId}</code> <Copy text={taskId} what="the task id" />
        </dd>
        <dd>
          <a href={structDumpPath(taskId)}>raw config</a>
        </dd>
      </div>
      {host === '' ? null : (
        <div>
          <dt>Host</dt>
          <dd>
            <Link to={pathTo({ page: 'agent', host })}>{host}</Link>
          </dd>
          {hasObserver ? (
            <dd>
              <a href={observerUrl(host, taskId)}>sandbox</a>
            </dd>
          ) : null}
        </div>
      )}
      {ports.length === 0 ? null : (
        <div>
          <dt>Ports</dt>
          {ports.map(([name, port]) => (
            <dd key={name}>
              {name}: <a href={`http://${host}:${port}/`}>{port}</a>
            </dd>
          ))}
        </div>
      )}
      {links.length === 0 ? null : (
        <div>
          <dt>Links</dt>
          {links.map(([name, url]) => (
            <dd key={name}>
              {isWeb(url) ? (
                <a href={url} rel="noreferrer">
                  {name}
                </a>
              ) : (
                `${name}: ${url}`
              )}
            </dd>
          ))}
        </div>
      )}
      {failureCount === 0 ? null : (
        <div>
          <dt>Failures</dt>
          <dd>{failureCount}, its predecessors’ included</dd>
        </div>
      )}
      {timesPartitioned === 0 ? null : (
        <div>
          <dt>Out of reach</dt>
          <dd>{timesPartitioned} times</dd>
        </div>
      )}
      {ancestorId === undefined || job === undefined ? null : (
        <div>
          <dt>Replaces</dt>
          <dd>
            <Link
              to={pathTo({
                page: 'task',
                job: { role: job.role ?? '', environment: job.environment ?? '', name: job.name ?? '' },
                taskId: ancestorId,
              })}
            >
              {ancestorId}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Whether a link that a job brings may be followed: one that would run a script may not. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

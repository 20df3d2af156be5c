import { useMemo } from 'react';
import { ScheduleStatus } from '../../../src/wire/index.ts';
import { Explained } from '../parts/explained.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { type Job, jobText, pathTo } from '../routes.ts';
import { hostTasks, instanceTasks, pendingReasons } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { type TaskRow, taskRow } from '../view/tasks.ts';
import { HistoryList } from './task/history-list.tsx';
import { TaskPanel } from './task/task-panel.tsx';

interface InstancePageProps {
  readonly job: Job;
  readonly instanceId: number;
}

/** One instance of a job: the task that it is now, and those that it was. */
export function InstancePage({ job, instanceId }: InstancePageProps) {
  const found = useQuery(instanceTasks(job, instanceId));
  const isPending = found.data?.some(({ status }) => status === ScheduleStatus.PENDING) === true;
  const reasons = useQuery(isPending ? pendingReasons(job) : undefined);
  const rows = useMemo(() => {
    const byTask = new Map(reasons.data?.map(({ taskId, reason }) => [taskId ?? '', reason ?? '']));
    return found.data?.map((task) => taskRow(task, byTask)) ?? [];
  }, [found.data, reasons.data]);
  const active = rows.filter(({ isActive }) => isActive);
  const past = rows.filter(({ isActive }) => !isActive).sort((a, b) => b.since - a.since);
  return (
    <Loaded from={found}>
      {() => (
        <>
          {active.length === 0 ? (
            <Panel title="Active task">
              <Empty title="No active task found">
                {past.length === 0
                  ? `${jobText(job)} has no instance ${instanceId}, or its tasks have been pruned.`
                  : 'Its last tasks are below.'}
              </Empty>
            </Panel>
          ) : (
            active.map((row) => (
              <TaskPanel key={row.taskId} title="Active task" row={row}>
                {row.status === ScheduleStatus.PENDING ? <Explained job={`${jobText(job)}/${instanceId}`} /> : null}
                {row.host === '' ? null : <Neighbours row={row} />}
              </TaskPanel>
            ))
          )}
          <Panel title={`Instance history (${past.length})`}>
            <HistoryList rows={past} />
          </Panel>
        </>
      )}
    </Loaded>
  );
}

const RUNNING = [ScheduleStatus.RUNNING];

/** Other tasks that run on the same host. */
function Neighbours({ row }: { readonly row: TaskRow }) {
  const found = useQuery(hostTasks(row.host, RUNNING));
  const others = (found.data ?? []).map((task) => taskRow(task)).filter(({ taskId }) => taskId !== row.taskId);
  return (
    <section className="config">
      <h3>Host neighbors</h3>
      <Loaded from={found}>
        {() =>
          others.length === 0 ? (
            <p className="padded">No other task runs on this host.</p>
          ) : (
            <ul className="names">
              {others.map(({ taskId, instanceId, task }) => {
                const { role = '', environment = '', name = '' } = task.assignedTask?.task?.job ?? {};
                const job = { role, environment, name };
                return (
                  <li key={taskId}>
                    <Link to={pathTo({ page: 'instance', job, instanceId })}>{`${jobText(job)}/${instanceId}`}</Link>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

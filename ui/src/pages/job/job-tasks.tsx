import { useDeferredValue, useMemo } from 'react';
import { ScheduleStatusName } from '../../../../src/wire/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { FilterBox, useFilterText } from '../../parts/filter-box.tsx';
import { type Column, Grid } from '../../parts/grid.tsx';
import { InstanceSquares } from '../../parts/instance-squares.tsx';
import { Link } from '../../parts/link.tsx';
import { Empty } from '../../parts/notice.tsx';
import { HostLink, TaskDetail } from '../../parts/task-detail.tsx';
import { Ago } from '../../parts/times.tsx';
import { useSorting } from '../../parts/use-sorting.ts';
import { type Job, pathTo } from '../../routes.ts';
import { useParameter } from '../../state/location.ts';
import { countText } from '../../view/amounts.ts';
import { compareText } from '../../view/sort.ts';
import { matchesTask, statusCounts, statusLine, type TaskRow, wordsOf } from '../../view/tasks.ts';
import { durationText } from '../../view/time.ts';
import { taskTone } from '../../view/tones.ts';

interface JobTasksProps {
  readonly job: Job;
  readonly rows: readonly TaskRow[];
  readonly kind: 'active' | 'completed';
}

/** From so many tasks on they are shown as squares, too. */
const MANY = 26;

/** Tasks of a job, of any number: narrowed down by typing and by status. */
export function JobTasks({ job, rows, kind }: JobTasksProps) {
  const [text, setText] = useFilterText();
  const [status, setStatus] = useParameter('status', '');
  const [sorting, setSorting] = useSorting(kind === 'active' ? 'instance' : '-updated');
  // Typing goes before the list.
  const wanted = useDeferredValue(text);
  const shown = useMemo(() => {
    const words = wordsOf(wanted);
    return rows.filter((row) => (status === '' || row.statusName === status) && matchesTask(row, words));
  }, [rows, wanted, status]);
  const counts = useMemo(() => statusCounts(rows), [rows]);
  const squares = useMemo(() => (kind === 'active' && rows.length >= MANY ? squaresOf(rows) : []), [rows, kind]);
  const columns = useMemo(() => columnsFor(job, kind), [job, kind]);

  if (rows.length === 0) {
    return kind === 'active' ? (
      <Empty title="No task of this job is active">Completed tasks are in the next tab until they are pruned.</Empty>
    ) : (
      <Empty title="No task of this job has ended">Or those that have were pruned since.</Empty>
    );
  }
  return (
    <>
      {squares.length === 0 ? null : (
        <InstanceSquares
          label="Instances by status"
          squares={squares}
          linkOf={(instanceId) => pathTo({ page: 'instance', job, instanceId })}
        />
      )}
      <FilterBox
        label="Search tasks by instance, host or current status"
        value={text}
        onChange={setText}
        found={
          shown.length === rows.length
            ? statusLine(rows)
            : `${shown.length.toLocaleString('en')} of ${countText(rows.length, 'task')}`
        }
      />
      {counts.length < 2 && status === '' ? null : (
        <fieldset className="chips">
          <legend className="unseen">Only tasks that are</legend>
          <button type="button" aria-pressed={status === ''} onClick={() => setStatus('')}>
            all
          </button>
          {counts.map(({ status: each, count }) => {
            const name = ScheduleStatusName[each];
            return (
              <button
                key={each}
                type="button"
                aria-pressed={status === name}
                onClick={() => setStatus(status === name ? '' : name)}
              >
                <Badge tone={taskTone(each)}>{name.toLowerCase()}</Badge> {count.toLocaleString('en')}
              </button>
            );
          })}
        </fieldset>
      )}
      <Grid
        label={kind === 'active' ? 'Active tasks' : 'Completed tasks'}
        rows={shown}
        columns={columns}
        keyOf={keyOf}
        sorting={sorting}
        onSort={setSorting}
        linkOf={(row) => linkOf(job, row)}
        detail={detailOf}
      />
      {shown.length === 0 ? (
        <Empty title="No task matches">
          <button
            type="button"
            onClick={() => {
              setText('');
              setStatus('');
            }}
          >
            Show all tasks
          </button>
        </Empty>
      ) : null}
    </>
  );
}

const keyOf = ({ taskId }: TaskRow): string => taskId;
const detailOf = (row: TaskRow) => <TaskDetail row={row} />;

function linkOf(job: Job, { instanceId, taskId, isActive }: TaskRow): string {
  return isActive ? pathTo({ page: 'instance', job, instanceId }) : pathTo({ page: 'task', job, taskId });
}

function squaresOf(rows: readonly TaskRow[]) {
  return [...rows]
    .sort((a, b) => a.instanceId - b.instanceId)
    .map(({ instanceId, status, statusName, host }) => ({
      instanceId,
      tone: taskTone(status),
      text: host === '' ? statusName : `${statusName} on ${host}`,
    }));
}

function columnsFor(job: Job, kind: JobTasksProps['kind']): readonly Column<TaskRow>[] {
  const isActive = kind === 'active';
  return [
    {
      id: 'instance',
      title: 'Instance',
      width: '6rem',
      order: (a, b) => a.instanceId - b.instanceId || b.since - a.since,
      cell: ({ instanceId }) => <Link to={pathTo({ page: 'instance', job, instanceId })}>{String(instanceId)}</Link>,
    },
    {
      id: 'status',
      title: 'Status',
      width: '9rem',
      order: (a, b) => compareText(a.statusName, b.statusName) || a.instanceId - b.instanceId,
      cell: ({ status, statusName }) => <Badge tone={taskTone(status)}>{statusName}</Badge>,
    },
    {
      id: 'updated',
      title: isActive ? 'Since' : 'Ended',
      width: '8rem',
      descendingFirst: true,
      order: (a, b) => a.since - b.since || a.instanceId - b.instanceId,
      cell: ({ since }) => <Ago at={since} />,
    },
    ...(isActive
      ? []
      : [
          {
            id: 'lasted',
            title: 'Lived for',
            width: '7rem',
            descendingFirst: true,
            order: (a: TaskRow, b: TaskRow) => a.since - a.created - (b.since - b.created),
            cell: ({ since, created }: TaskRow) => durationText(since - created),
          },
        ]),
    {
      id: 'host',
      title: 'Host',
      width: 'minmax(10rem, 1fr)',
      order: (a, b) => compareText(a.host, b.host),
      cell: (row) => <HostLink row={row} />,
    },
    {
      id: 'message',
      title: 'Message',
      width: 'minmax(12rem, 2fr)',
      order: (a, b) => compareText(a.message, b.message),
      cell: ({ message }) => <span title={message}>{message}</span>,
    },
  ];
}

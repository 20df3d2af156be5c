import { useMemo } from 'react';
import { Badge } from '../parts/badge.tsx';
import { FilterBox, useFilterText } from '../parts/filter-box.tsx';
import { type Column, Grid } from '../parts/grid.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Facts, Panel } from '../parts/panel.tsx';
import { TaskDetail } from '../parts/task-detail.tsx';
import { Ago } from '../parts/times.tsx';
import { useSorting } from '../parts/use-sorting.ts';
import { jobText, pathTo } from '../routes.ts';
import { agents, hostTasks } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { attributeTexts, modeText, modeTone } from '../view/agents.ts';
import { countText } from '../view/amounts.ts';
import { compareText } from '../view/sort.ts';
import { matchesTask, type TaskRow, taskRow, wordsOf } from '../view/tasks.ts';
import { taskTone } from '../view/tones.ts';

/** One agent and the tasks on it. */
export function AgentPage({ host }: { readonly host: string }) {
  const found = useQuery(agents());
  const tasks = useQuery(hostTasks(host));
  const rows = useMemo(() => tasks.data?.map((task) => taskRow(task)) ?? [], [tasks.data]);
  return (
    <>
      <Panel title={`Agent ${host}`}>
        <Loaded from={found}>
          {(all) => {
            const agent = all.find((each) => each.host === host);
            if (agent === undefined) return <Empty title={`No agent named ${host} was ever offered`} />;
            return (
              <Facts
                facts={[
                  {
                    name: 'Maintenance',
                    values: [
                      <span key="mode">
                        <Badge tone={modeTone(agent.mode)}>{agent.mode}</Badge> {modeText(agent.mode)}
                      </span>,
                    ],
                  },
                  { name: 'Agent id', values: [agent.agentId ?? 'none'] },
                  { name: 'Attributes', values: attributeTexts(agent) },
                  {
                    name: 'Observer',
                    values: [
                      <a key="observer" href={`http://${host}:1338`}>
                        {host}:1338
                      </a>,
                    ],
                  },
                ].filter(({ values }) => values.length > 0)}
              />
            );
          }}
        </Loaded>
      </Panel>
      <Panel title="Tasks on this agent">
        <Loaded from={tasks}>{() => <HostTasks rows={rows} />}</Loaded>
      </Panel>
    </>
  );
}

function HostTasks({ rows }: { readonly rows: readonly TaskRow[] }) {
  const [text, setText] = useFilterText();
  const [sorting, setSorting] = useSorting('job');
  const shown = useMemo(() => {
    const words = wordsOf(text);
    return rows.filter((row) =>
      words.every((word) => nameOf(row).toLowerCase().includes(word) || matchesTask(row, [word])),
    );
  }, [rows, text]);
  if (rows.length === 0) return <Empty title="No task is on this agent" />;
  return (
    <>
      <FilterBox
        label="Search tasks by job, instance or status"
        value={text}
        onChange={setText}
        found={
          shown.length === rows.length
            ? countText(rows.length, 'task')
            : `${shown.length} of ${countText(rows.length, 'task')}`
        }
      />
      <Grid
        label="Tasks on this agent"
        rows={shown}
        columns={COLUMNS}
        keyOf={({ taskId }) => taskId}
        sorting={sorting}
        onSort={setSorting}
        linkOf={linkOf}
        detail={(row) => <TaskDetail row={row} />}
      />
    </>
  );
}

function jobOf({ task }: TaskRow) {
  const { role = '', environment = '', name = '' } = task.assignedTask?.task?.job ?? {};
  return { role, environment, name };
}

function nameOf(row: TaskRow): string {
  return `${jobText(jobOf(row))}/${row.instanceId}`;
}

function linkOf(row: TaskRow): string {
  return pathTo({ page: 'instance', job: jobOf(row), instanceId: row.instanceId });
}

const COLUMNS: readonly Column<TaskRow>[] = [
  {
    id: 'job',
    title: 'Instance',
    width: 'minmax(14rem, 2fr)',
    order: (a, b) => compareText(nameOf(a), nameOf(b)),
    cell: (row) => <Link to={linkOf(row)}>{nameOf(row)}</Link>,
  },
  {
    id: 'status',
    title: 'Status',
    width: '9rem',
    order: (a, b) => compareText(a.statusName, b.statusName),
    cell: ({ status, statusName }) => <Badge tone={taskTone(status)}>{statusName}</Badge>,
  },
  {
    id: 'since',
    title: 'Since',
    width: '8rem',
    descendingFirst: true,
    order: (a, b) => a.since - b.since,
    cell: ({ since }) => <Ago at={since} />,
  },
  {
    id: 'message',
    title: 'Message',
    width: 'minmax(10rem, 1fr)',
    cell: ({ message }) => <span title={message}>{message}</span>,
  },
];

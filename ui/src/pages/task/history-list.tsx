import { Badge } from '../../parts/badge.tsx';
import { type Column, Grid } from '../../parts/grid.tsx';
import { Empty } from '../../parts/notice.tsx';
import { HostLink, TaskDetail } from '../../parts/task-detail.tsx';
import { Ago } from '../../parts/times.tsx';
import { useSorting } from '../../parts/use-sorting.ts';
import { compareText } from '../../view/sort.ts';
import type { TaskRow } from '../../view/tasks.ts';
import { durationText } from '../../view/time.ts';
import { taskTone } from '../../view/tones.ts';

/** Tasks that have ended, the last one first. */
export function HistoryList({ rows }: { readonly rows: readonly TaskRow[] }) {
  const [sorting, setSorting] = useSorting('-ended');
  if (rows.length === 0) return <Empty title="No task of this instance has ended" />;
  return (
    <Grid
      label="Tasks that have ended"
      rows={rows}
      columns={COLUMNS}
      keyOf={({ taskId }) => taskId}
      sorting={sorting}
      onSort={setSorting}
      detail={(row) => <TaskDetail row={row} />}
    />
  );
}

const COLUMNS: readonly Column<TaskRow>[] = [
  {
    id: 'status',
    title: 'Status',
    width: '9rem',
    order: (a, b) => compareText(a.statusName, b.statusName),
    cell: ({ status, statusName }) => <Badge tone={taskTone(status)}>{statusName}</Badge>,
  },
  {
    id: 'ended',
    title: 'Ended',
    width: '8rem',
    descendingFirst: true,
    order: (a, b) => a.since - b.since,
    cell: ({ since }) => <Ago at={since} />,
  },
  {
    id: 'lasted',
    title: 'Running duration',
    width: '9rem',
    descendingFirst: true,
    order: (a, b) => a.since - a.created - (b.since - b.created),
    cell: ({ since, created }) => durationText(since - created),
  },
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
    cell: ({ message }) => <span title={message}>{message}</span>,
  },
];

import { Badge } from '../../parts/badge.tsx';
import { type Column, Grid } from '../../parts/grid.tsx';
import { Link } from '../../parts/link.tsx';
import { Empty } from '../../parts/notice.tsx';
import { Ago } from '../../parts/times.tsx';
import { useSorting } from '../../parts/use-sorting.ts';
import { pathTo } from '../../routes.ts';
import { compareText } from '../../view/sort.ts';
import { durationText } from '../../view/time.ts';
import { updateTone } from '../../view/tones.ts';
import type { UpdateRow } from '../../view/updates.ts';

/** All updates of a job, the newest first. */
export function UpdateHistory({ rows }: { readonly rows: readonly UpdateRow[] }) {
  const [sorting, setSorting] = useSorting('-started');
  if (rows.length === 0) return <Empty title="This job was never updated">Or its updates were pruned since.</Empty>;
  return (
    <Grid
      label="Updates of the job"
      rows={rows}
      columns={COLUMNS}
      keyOf={({ id }) => id}
      sorting={sorting}
      onSort={setSorting}
      linkOf={linkOf}
    />
  );
}

const linkOf = (row: UpdateRow): string => pathTo({ page: 'update', job: row, updateId: row.id });

const COLUMNS: readonly Column<UpdateRow>[] = [
  {
    id: 'id',
    title: 'Update',
    width: 'minmax(14rem, 2fr)',
    cell: (row) => <Link to={linkOf(row)}>{row.id}</Link>,
  },
  {
    id: 'status',
    title: 'Status',
    width: 'minmax(12rem, 1fr)',
    order: (a, b) => compareText(a.statusName, b.statusName),
    cell: ({ status, statusName }) => <Badge tone={updateTone(status)}>{statusName}</Badge>,
  },
  {
    id: 'user',
    title: 'User',
    width: 'minmax(8rem, 1fr)',
    order: (a, b) => compareText(a.user, b.user),
    cell: ({ user }) => user,
  },
  {
    id: 'started',
    title: 'Started',
    width: '8rem',
    descendingFirst: true,
    order: (a, b) => a.created - b.created,
    cell: ({ created }) => <Ago at={created} />,
  },
  {
    id: 'updated',
    title: 'Last change',
    width: '8rem',
    descendingFirst: true,
    order: (a, b) => a.modified - b.modified,
    cell: ({ modified }) => <Ago at={modified} />,
  },
  {
    id: 'took',
    title: 'Took',
    width: '7rem',
    descendingFirst: true,
    order: (a, b) => a.modified - a.created - (b.modified - b.created),
    cell: ({ created, modified, isActive }) => (isActive ? '' : durationText(modified - created)),
  },
];

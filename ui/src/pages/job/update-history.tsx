import type { Column } from '../../parts/grid.tsx';
import { Link } from '../../parts/link.tsx';
import { Empty } from '../../parts/notice.tsx';
import { UPDATE_COLUMNS, UpdateGrid, updateLink } from '../../parts/update-grid.tsx';
import { durationText } from '../../view/time.ts';
import type { UpdateRow } from '../../view/updates.ts';

/** All updates of a job, the newest first. */
export function UpdateHistory({ rows }: { readonly rows: readonly UpdateRow[] }) {
  if (rows.length === 0) return <Empty title="This job was never updated">Or its updates were pruned since.</Empty>;
  return <UpdateGrid label="Updates of the job" rows={rows} columns={COLUMNS} sortedBy="-started" />;
}

const COLUMNS: readonly Column<UpdateRow>[] = [
  {
    id: 'id',
    title: 'Update',
    width: 'minmax(14rem, 2fr)',
    cell: (row) => <Link to={updateLink(row)}>{row.id}</Link>,
  },
  ...UPDATE_COLUMNS,
  {
    id: 'took',
    title: 'Took',
    width: '7rem',
    descendingFirst: true,
    order: (a, b) => a.modified - a.created - (b.modified - b.created),
    cell: ({ created, modified, isActive }) => (isActive ? '' : durationText(modified - created)),
  },
];

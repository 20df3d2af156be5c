import { jobText, pathTo } from '../routes.ts';
import { compareText } from '../view/sort.ts';
import { updateTone } from '../view/tones.ts';
import type { UpdateRow } from '../view/updates.ts';
import { Badge } from './badge.tsx';
import { type Column, Grid } from './grid.tsx';
import { Ago } from './times.tsx';
import { useSorting } from './use-sorting.ts';

interface UpdateGridProps {
  readonly label: string;
  readonly rows: readonly UpdateRow[];
  readonly columns: readonly Column<UpdateRow>[];
  /** As a column's id says, with `-` for the other way round. */
  readonly sortedBy: string;
}

/** A list of updates, each of which leads to its page. */
export function UpdateGrid({ label, rows, columns, sortedBy }: UpdateGridProps) {
  const [sorting, setSorting] = useSorting(sortedBy);
  return (
    <Grid
      label={label}
      rows={rows}
      columns={columns}
      keyOf={(row) => `${jobText(row)} ${row.id}`}
      sorting={sorting}
      onSort={setSorting}
      linkOf={updateLink}
    />
  );
}

/** The page of an update. */
export const updateLink = (row: UpdateRow): string => pathTo({ page: 'update', job: row, updateId: row.id });

/** Where an update stands, who started it, and when. */
export const UPDATE_COLUMNS: readonly Column<UpdateRow>[] = [
  {
    id: 'status',
    title: 'Status',
    width: 'minmax(13rem, 1fr)',
    order: (a, b) => compareText(a.statusName, b.statusName),
    cell: ({ status, statusName }) => <Badge tone={updateTone(status)}>{statusName}</Badge>,
  },
  {
    id: 'user',
    title: 'Started by',
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
    id: 'changed',
    title: 'Last change',
    width: '8rem',
    descendingFirst: true,
    order: (a, b) => a.modified - b.modified,
    cell: ({ modified }) => <Ago at={modified} />,
  },
];

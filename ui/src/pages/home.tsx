import { useMemo } from 'react';
import type { RoleSummary } from '../../../src/wire/index.ts';
import { FilterBox, useFilterText } from '../parts/filter-box.tsx';
import { type Column, Grid } from '../parts/grid.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSorting } from '../parts/use-sorting.ts';
import { pathTo } from '../routes.ts';
import { activeUpdates, agents, pendingGroups, roles } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { countText } from '../view/amounts.ts';
import { compareText } from '../view/sort.ts';
import { wordsOf } from '../view/tasks.ts';

const COLUMNS: readonly Column<RoleSummary>[] = [
  {
    id: 'role',
    title: 'Role',
    width: 'minmax(12rem, 1fr)',
    order: (a, b) => compareText(nameOf(a), nameOf(b)),
    cell: (row) => <Link to={linkOf(row)}>{nameOf(row)}</Link>,
  },
  {
    id: 'jobs',
    title: 'Jobs',
    width: '8rem',
    isNumber: true,
    descendingFirst: true,
    order: (a, b) => a.jobCount - b.jobCount,
    cell: ({ jobCount }) => jobCount.toLocaleString('en'),
  },
  {
    id: 'crons',
    title: 'Crons',
    width: '8rem',
    isNumber: true,
    descendingFirst: true,
    order: (a, b) => a.cronJobCount - b.cronJobCount,
    cell: ({ cronJobCount }) => cronJobCount.toLocaleString('en'),
  },
];

function nameOf({ role }: RoleSummary): string {
  return role ?? '';
}

function linkOf(row: RoleSummary): string {
  return pathTo({ page: 'role', role: nameOf(row) });
}

/** All roles, and what wants a look in the cluster. */
export function HomePage() {
  const found = useQuery(roles());
  return (
    <>
      <Now />
      <Panel title="Roles">
        <Loaded from={found}>{(all) => <Roles all={all} />}</Loaded>
      </Panel>
    </>
  );
}

function Roles({ all }: { readonly all: readonly RoleSummary[] }) {
  const [text, setText] = useFilterText();
  const [sorting, setSorting] = useSorting('role');
  const shown = useMemo(() => {
    const words = wordsOf(text);
    return all.filter((row) => words.every((word) => nameOf(row).toLowerCase().includes(word)));
  }, [all, text]);
  if (all.length === 0) {
    return (
      <Empty title="There are no jobs yet">
        A role appears here with its first job: create one with any Aurora client.
      </Empty>
    );
  }
  const jobCount = all.reduce((sum, row) => sum + row.jobCount, 0);
  return (
    <>
      <FilterBox
        label="Search for roles"
        value={text}
        onChange={setText}
        found={
          text === ''
            ? `${countText(all.length, 'role')}, ${countText(jobCount, 'job')}`
            : `${shown.length} of ${countText(all.length, 'role')}`
        }
      />
      <Grid
        label="Roles"
        rows={shown}
        columns={COLUMNS}
        keyOf={nameOf}
        sorting={sorting}
        onSort={setSorting}
        linkOf={linkOf}
      />
      {shown.length === 0 ? <Empty title={`No role matches “${text}”`} /> : null}
    </>
  );
}

/** What goes on in the cluster. What can't be read is left out. */
function Now() {
  const updates = useQuery(activeUpdates());
  const pending = useQuery(pendingGroups());
  const hosts = useQuery(agents());
  const pendingCount = pending.data?.reduce((sum, { taskIds }) => sum + taskIds.length, 0);
  const inMaintenance = hosts.data?.filter(({ mode }) => mode !== 'NONE').length;
  return (
    <ul className="figures" aria-label="The cluster now">
      <Figure value={updates.data?.length} title="updates under way" to={pathTo({ page: 'updates' })} />
      <Figure value={pendingCount} title="tasks pending" to={pathTo({ page: 'pending' })} />
      <Figure value={hosts.data?.length} title="agents known" to={pathTo({ page: 'agents' })} />
      <Figure
        value={inMaintenance}
        title="agents in maintenance"
        to={`${pathTo({ page: 'agents' })}?mode=maintenance`}
      />
    </ul>
  );
}

interface FigureProps {
  readonly value: number | undefined;
  readonly title: string;
  readonly to: string;
}

function Figure({ value, title, to }: FigureProps) {
  return (
    <li>
      <Link to={to}>
        <strong>{value === undefined ? '–' : value.toLocaleString('en')}</strong>
        <span>{title}</span>
      </Link>
    </li>
  );
}

import { useMemo } from 'react';
import { FilterBox, useFilterText } from '../parts/filter-box.tsx';
import { type Column, Grid } from '../parts/grid.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSorting } from '../parts/use-sorting.ts';
import { parseRoute, pathTo } from '../routes.ts';
import { cronSchedules } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { countText } from '../view/amounts.ts';
import { compareText } from '../view/sort.ts';
import { wordsOf } from '../view/tasks.ts';

interface CronRow {
  readonly job: string;
  readonly schedule: string;
}

/** All jobs that run by the clock. */
export function CronPage() {
  const found = useQuery(cronSchedules());
  const rows = useMemo(
    () => Object.entries(found.data?.scheduled ?? {}).map(([job, schedule]): CronRow => ({ job, schedule })),
    [found.data],
  );
  return (
    <Panel title="Cron jobs">
      <Loaded from={found}>{() => <Crons all={rows} />}</Loaded>
    </Panel>
  );
}

function Crons({ all }: { readonly all: readonly CronRow[] }) {
  const [text, setText] = useFilterText();
  const [sorting, setSorting] = useSorting('job');
  const shown = useMemo(() => {
    const words = wordsOf(text);
    return all.filter(({ job, schedule }) =>
      words.every((word) => job.toLowerCase().includes(word) || schedule.includes(word)),
    );
  }, [all, text]);
  if (all.length === 0) return <Empty title="No job runs by the clock" />;
  return (
    <>
      <FilterBox
        label="Search by job or schedule"
        value={text}
        onChange={setText}
        found={
          shown.length === all.length
            ? countText(all.length, 'job')
            : `${shown.length} of ${countText(all.length, 'job')}`
        }
      />
      <Grid
        label="Cron jobs"
        rows={shown}
        columns={COLUMNS}
        keyOf={({ job }) => job}
        sorting={sorting}
        onSort={setSorting}
        linkOf={linkOf}
      />
      {shown.length === 0 ? <Empty title="No job matches" /> : null}
    </>
  );
}

function linkOf({ job }: CronRow): string {
  const route = parseRoute(`/scheduler/${job}`);
  return route.page === 'job' ? pathTo(route) : pathTo({ page: 'cron' });
}

const COLUMNS: readonly Column<CronRow>[] = [
  {
    id: 'job',
    title: 'Job',
    width: 'minmax(14rem, 2fr)',
    order: (a, b) => compareText(a.job, b.job),
    cell: (row) => <Link to={linkOf(row)}>{row.job}</Link>,
  },
  {
    id: 'schedule',
    title: 'Schedule',
    width: 'minmax(10rem, 1fr)',
    order: (a, b) => compareText(a.schedule, b.schedule),
    cell: ({ schedule }) => <code>{schedule}</code>,
  },
];

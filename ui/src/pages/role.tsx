import { useMemo } from 'react';
import type { GetQuotaResult, JobSummary } from '../../../src/wire/index.ts';
import { Count } from '../parts/badge.tsx';
import { FilterBox, useFilterText } from '../parts/filter-box.tsx';
import { type Column, Grid } from '../parts/grid.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { Ago } from '../parts/times.tsx';
import { useSorting } from '../parts/use-sorting.ts';
import { pathTo } from '../routes.ts';
import { useParameter } from '../state/location.ts';
import { jobs, quota } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { amountsOf, coresText, countText, mebibytesText } from '../view/amounts.ts';
import { isOnly, type JobRow, jobRows, matchesJob, ONLY_JOBS } from '../view/jobs.ts';
import { usageRows } from '../view/quotas.ts';
import { compareText } from '../view/sort.ts';
import { wordsOf } from '../view/tasks.ts';

interface RolePageProps {
  readonly role: string;
  readonly environment: string | undefined;
}

/** The jobs of a role, or those in one environment of it, and what the role may use. */
export function RolePage({ role, environment }: RolePageProps) {
  const found = useQuery(jobs(role));
  const resources = useQuery(quota(role));
  return (
    <>
      <Panel title="Resources">
        <Loaded from={resources}>{(data) => <Resources quota={data} />}</Loaded>
      </Panel>
      <Panel title={environment === undefined ? 'Jobs' : `Jobs in ${environment}`}>
        <Loaded from={found}>
          {(all) => <Jobs key={environment} role={role} environment={environment} all={all} />}
        </Loaded>
      </Panel>
    </>
  );
}

/** What a role may use and uses. (aurora: ui components/RoleQuota.js) */
export function Resources({ quota: found }: { readonly quota: GetQuotaResult }) {
  const rows = usageRows(found);
  if (rows.length === 0) return <Empty title="This role has no quota and uses nothing" />;
  const limits = amountsOf(found.quota?.resources);
  return (
    <table className="plain numbers">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">What</span>
          </th>
          <th scope="col">CPUs</th>
          <th scope="col">RAM</th>
          <th scope="col">Disk</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, amounts, isLimited }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>
              {coresText(amounts.cpus)}
              {isLimited ? <Share used={amounts.cpus} limit={limits.cpus} what="cpus" /> : null}
            </td>
            <td>
              {mebibytesText(amounts.ramMb)}
              {isLimited ? <Share used={amounts.ramMb} limit={limits.ramMb} what="ram" /> : null}
            </td>
            <td>
              {mebibytesText(amounts.diskMb)}
              {isLimited ? <Share used={amounts.diskMb} limit={limits.diskMb} what="disk" /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ShareProps {
  readonly used: number;
  readonly limit: number;
  readonly what: string;
}

function Share({ used, limit, what }: ShareProps) {
  if (limit === 0) return null;
  return <meter min={0} max={limit} high={0.9 * limit} value={used} aria-label={`Share of the ${what} quota in use`} />;
}

interface JobsProps {
  readonly role: string;
  readonly environment: string | undefined;
  readonly all: readonly JobSummary[];
}

function Jobs({ role, environment, all }: JobsProps) {
  const [text, setText] = useFilterText();
  const [sorting, setSorting] = useSorting('job');
  const [only, setOnly] = useParameter('only', '');
  const rows = useMemo(() => jobRows(all, environment), [all, environment]);
  const shown = useMemo(() => {
    const words = wordsOf(text);
    return rows.filter((row) => matchesJob(row, words) && isOnly(row, only));
  }, [rows, text, only]);
  if (rows.length === 0) {
    const where = environment === undefined ? role : `${role}/${environment}`;
    return <Empty title={`${where} has no jobs`}>It may have had some whose tasks have been pruned since.</Empty>;
  }
  return (
    <>
      <FilterBox
        label="Search jobs by name, environment, type or tier"
        value={text}
        onChange={setText}
        found={
          shown.length === rows.length
            ? countText(rows.length, 'job')
            : `${shown.length} of ${countText(rows.length, 'job')}`
        }
      />
      <fieldset className="chips">
        <legend className="unseen">Only jobs</legend>
        {ONLY_JOBS.map(({ id, title }) => (
          <button key={id} type="button" aria-pressed={only === id} onClick={() => setOnly(only === id ? '' : id)}>
            {title}
          </button>
        ))}
      </fieldset>
      <Grid
        label="Jobs"
        rows={shown}
        columns={environment === undefined ? COLUMNS : WITHOUT_ENVIRONMENT}
        keyOf={keyOf}
        sorting={sorting}
        onSort={setSorting}
        linkOf={linkOf}
      />
      {shown.length === 0 ? <Empty title="No job matches" /> : null}
    </>
  );
}

const keyOf = (row: JobRow): string => `${row.environment}/${row.name}`;
const linkOf = (job: JobRow): string => pathTo({ page: 'job', job });

const COLUMNS: readonly Column<JobRow>[] = [
  {
    id: 'job',
    title: 'Job',
    width: 'minmax(12rem, 1fr)',
    order: (a, b) => compareText(a.name, b.name) || compareText(a.environment, b.environment),
    cell: (row) => (
      <>
        <Link to={linkOf(row)}>{row.name}</Link>
        {row.isProduction ? (
          <span className="star" title="production">
            ★<span className="unseen"> production</span>
          </span>
        ) : null}
      </>
    ),
  },
  {
    id: 'environment',
    title: 'Environment',
    width: '8rem',
    order: (a, b) => compareText(a.environment, b.environment) || compareText(a.name, b.name),
    cell: ({ role, environment }) => <Link to={pathTo({ page: 'role', role, environment })}>{environment}</Link>,
  },
  { id: 'type', title: 'Type', width: '6rem', order: (a, b) => compareText(a.type, b.type), cell: ({ type }) => type },
  { id: 'tier', title: 'Tier', width: '8rem', order: (a, b) => compareText(a.tier, b.tier), cell: ({ tier }) => tier },
  {
    id: 'next',
    title: 'Next run',
    width: '7rem',
    order: (a, b) => (a.nextRun ?? Number.MAX_VALUE) - (b.nextRun ?? Number.MAX_VALUE),
    cell: ({ nextRun, schedule }) => (nextRun === undefined ? schedule : <Ago at={nextRun} />),
  },
  countColumn('pending', 'Pending', 'attention'),
  countColumn('active', 'Active', 'okay'),
  countColumn('finished', 'Finished', 'system'),
  countColumn('failed', 'Failed', 'error'),
];

const WITHOUT_ENVIRONMENT = COLUMNS.filter(({ id }) => id !== 'environment');

function countColumn(
  id: 'pending' | 'active' | 'finished' | 'failed',
  title: string,
  tone: 'attention' | 'okay' | 'system' | 'error',
): Column<JobRow> {
  return {
    id,
    title,
    width: '6rem',
    isNumber: true,
    descendingFirst: true,
    order: (a, b) => a[id] - b[id],
    cell: (row) => <Count tone={tone} count={row[id]} what={id} />,
  };
}

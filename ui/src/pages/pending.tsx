import { useMemo } from 'react';
import { Explained } from '../parts/explained.tsx';
import { FilterBox, useFilterText } from '../parts/filter-box.tsx';
import { type Column, Grid } from '../parts/grid.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSorting } from '../parts/use-sorting.ts';
import { parseRoute, pathTo } from '../routes.ts';
import type { PendingGroup } from '../state/pages.ts';
import { pendingGroups } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { countText } from '../view/amounts.ts';
import { matchesGroup, reasonCounts, reasonsOf } from '../view/pending.ts';
import { compareText } from '../view/sort.ts';
import { wordsOf } from '../view/tasks.ts';
import { durationText } from '../view/time.ts';

/** All pending tasks of the cluster, those that are alike together, and why each can't be placed. */
export function PendingPage() {
  const found = useQuery(pendingGroups());
  return (
    <Panel title="Pending tasks">
      <Loaded from={found}>{(all) => <Groups all={all} />}</Loaded>
    </Panel>
  );
}

function Groups({ all }: { readonly all: readonly PendingGroup[] }) {
  const [text, setText] = useFilterText();
  const [sorting, setSorting] = useSorting('-tasks');
  const shown = useMemo(() => {
    const words = wordsOf(text);
    return all.filter((group) => matchesGroup(group, words));
  }, [all, text]);
  const reasons = useMemo(() => reasonCounts(all), [all]);
  if (all.length === 0) return <Empty title="No task is pending">All tasks have found a place.</Empty>;
  const taskCount = all.reduce((sum, { taskIds }) => sum + taskIds.length, 0);
  return (
    <>
      <FilterBox
        label="Search by job or reason"
        value={text}
        onChange={setText}
        found={
          shown.length === all.length
            ? `${countText(taskCount, 'task')} in ${countText(all.length, 'group')}`
            : `${shown.length} of ${countText(all.length, 'group')}`
        }
      />
      {reasons.length === 0 ? null : (
        <fieldset className="chips">
          <legend className="unseen">Only those that wait for</legend>
          {reasons.slice(0, 8).map(({ reason, tasks }) => (
            <button
              key={reason}
              type="button"
              aria-pressed={text === reason}
              onClick={() => setText(text === reason ? '' : reason)}
            >
              {reason} {tasks.toLocaleString('en')}
            </button>
          ))}
        </fieldset>
      )}
      <Grid
        label="Pending tasks"
        rows={shown}
        columns={COLUMNS}
        keyOf={({ name, taskIds }) => `${name} ${taskIds[0]}`}
        sorting={sorting}
        onSort={setSorting}
        linkOf={linkOf}
        detail={({ name }) => <Explained job={name} />}
      />
      {shown.length === 0 ? <Empty title="Nothing matches" /> : null}
    </>
  );
}

function linkOf({ name }: PendingGroup): string {
  const route = parseRoute(`/scheduler/${name}`);
  return route.page === 'job' ? pathTo(route) : pathTo({ page: 'pending' });
}

const COLUMNS: readonly Column<PendingGroup>[] = [
  {
    id: 'job',
    title: 'Job',
    width: 'minmax(14rem, 1fr)',
    order: (a, b) => compareText(a.name, b.name),
    cell: (group) => <Link to={linkOf(group)}>{group.name}</Link>,
  },
  {
    id: 'tasks',
    title: 'Tasks',
    width: '6rem',
    isNumber: true,
    descendingFirst: true,
    order: (a, b) => a.taskIds.length - b.taskIds.length || compareText(b.name, a.name),
    cell: ({ taskIds }) => taskIds.length.toLocaleString('en'),
  },
  {
    id: 'penalty',
    title: 'Tried every',
    width: '8rem',
    descendingFirst: true,
    order: (a, b) => a.penaltyMs - b.penaltyMs,
    cell: ({ penaltyMs }) => (penaltyMs === 0 ? 'new' : durationText(penaltyMs)),
  },
  {
    id: 'reason',
    title: 'Waits for',
    width: 'minmax(14rem, 2fr)',
    order: (a, b) => compareText(a.reason, b.reason),
    cell: (group) => {
      const text = reasonsOf(group).join(', ');
      return <span title={text}>{text === '' ? 'its first attempt' : text}</span>;
    },
  },
];

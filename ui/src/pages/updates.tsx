import { useMemo, useState } from 'react';
import { FilterBox, useFilterText } from '../parts/filter-box.tsx';
import type { Column } from '../parts/grid.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { UPDATE_COLUMNS, UpdateGrid, updateLink } from '../parts/update-grid.tsx';
import { jobText } from '../routes.ts';
import { activeUpdates, endedUpdates } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { countText } from '../view/amounts.ts';
import { compareText } from '../view/sort.ts';
import { wordsOf } from '../view/tasks.ts';
import { matchesUpdate, type UpdateRow, updateRow } from '../view/updates.ts';

/** How many ended updates are read at first, and with each click more. */
const STEP = 100;

/** Updates under way, and those that ended last. */
export function UpdatesPage() {
  const [limit, setLimit] = useState(STEP);
  const active = useQuery(activeUpdates());
  const ended = useQuery(endedUpdates(limit));
  const [text, setText] = useFilterText();
  const words = useMemo(() => wordsOf(text), [text]);
  const activeRows = useMemo(() => active.data?.map(updateRow) ?? [], [active.data]);
  const endedRows = useMemo(() => ended.data?.map(updateRow) ?? [], [ended.data]);
  const shownActive = useMemo(() => activeRows.filter((row) => matchesUpdate(row, words)), [activeRows, words]);
  const shownEnded = useMemo(() => endedRows.filter((row) => matchesUpdate(row, words)), [endedRows, words]);
  const all = activeRows.length + endedRows.length;
  const shown = shownActive.length + shownEnded.length;
  return (
    <>
      <div className="panel">
        <FilterBox
          label="Search updates by job, user, status or id"
          value={text}
          onChange={setText}
          found={shown === all ? countText(all, 'update') : `${shown} of ${countText(all, 'update')}`}
        />
      </div>
      <Panel title="Updates in progress">
        <Loaded from={active}>
          {() => <UpdateList label="Updates in progress" rows={shownActive} none="No update is under way" />}
        </Loaded>
      </Panel>
      <Panel title="Recently completed updates">
        <Loaded from={ended}>
          {(found) => (
            <>
              <UpdateList label="Recently completed updates" rows={shownEnded} none="No update has ended" />
              {found.length < limit ? null : (
                <p className="padded">
                  <button type="button" onClick={() => setLimit(limit + STEP)}>
                    Show more
                  </button>
                </p>
              )}
            </>
          )}
        </Loaded>
      </Panel>
    </>
  );
}

interface UpdateListProps {
  readonly label: string;
  readonly rows: readonly UpdateRow[];
  readonly none: string;
}

function UpdateList({ label, rows, none }: UpdateListProps) {
  if (rows.length === 0) return <Empty title={none} />;
  return <UpdateGrid label={label} rows={rows} columns={COLUMNS} sortedBy="-changed" />;
}

const COLUMNS: readonly Column<UpdateRow>[] = [
  {
    id: 'job',
    title: 'Update of',
    width: 'minmax(14rem, 2fr)',
    order: (a, b) => compareText(jobText(a), jobText(b)),
    cell: (row) => (
      <Link to={updateLink(row)} title={row.id}>
        {jobText(row)}
      </Link>
    ),
  },
  ...UPDATE_COLUMNS,
];

import { useMemo } from 'react';
import { FilterBox, useFilterText } from '../parts/filter-box.tsx';
import { type Column, Grid } from '../parts/grid.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSorting } from '../parts/use-sorting.ts';
import { pathTo } from '../routes.ts';
import type { QuotaAmounts } from '../state/pages.ts';
import { quota, quotas } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { coresText, countText, mebibytesText } from '../view/amounts.ts';
import { compareText } from '../view/sort.ts';
import { wordsOf } from '../view/tasks.ts';
import { Resources } from './role.tsx';

interface QuotaRow extends QuotaAmounts {
  readonly role: string;
}

/** What each role may use; opened, what it uses of that. */
export function QuotasPage() {
  const found = useQuery(quotas());
  const rows = useMemo(
    () => Object.entries(found.data ?? {}).map(([role, amounts]): QuotaRow => ({ role, ...amounts })),
    [found.data],
  );
  return (
    <Panel title="Quotas">
      <Loaded from={found}>{() => <Quotas all={rows} />}</Loaded>
    </Panel>
  );
}

function Quotas({ all }: { readonly all: readonly QuotaRow[] }) {
  const [text, setText] = useFilterText();
  const [sorting, setSorting] = useSorting('role');
  const shown = useMemo(() => {
    const words = wordsOf(text);
    return all.filter(({ role }) => words.every((word) => role.toLowerCase().includes(word)));
  }, [all, text]);
  if (all.length === 0) {
    return <Empty title="No role has a quota">Production jobs need one: `aurora_admin set_quota` gives it.</Empty>;
  }
  return (
    <>
      <FilterBox
        label="Search for roles"
        value={text}
        onChange={setText}
        found={
          shown.length === all.length
            ? countText(all.length, 'role')
            : `${shown.length} of ${countText(all.length, 'role')}`
        }
      />
      <Grid
        label="Quotas"
        rows={shown}
        columns={COLUMNS}
        keyOf={({ role }) => role}
        sorting={sorting}
        onSort={setSorting}
        linkOf={linkOf}
        detail={({ role }) => <Usage role={role} />}
      />
      {shown.length === 0 ? <Empty title="No role matches" /> : null}
    </>
  );
}

function Usage({ role }: { readonly role: string }) {
  const found = useQuery(quota(role));
  return <Loaded from={found}>{(data) => <Resources quota={data} />}</Loaded>;
}

const linkOf = ({ role }: QuotaRow): string => pathTo({ page: 'role', role });

const COLUMNS: readonly Column<QuotaRow>[] = [
  {
    id: 'role',
    title: 'Role',
    width: 'minmax(12rem, 1fr)',
    order: (a, b) => compareText(a.role, b.role),
    cell: (row) => <Link to={linkOf(row)}>{row.role}</Link>,
  },
  amountColumn('cpu_cores', 'CPUs', coresText),
  amountColumn('ram_mb', 'RAM', mebibytesText),
  amountColumn('disk_mb', 'Disk', mebibytesText),
];

function amountColumn(id: keyof QuotaAmounts, title: string, text: (amount: number) => string): Column<QuotaRow> {
  return {
    id,
    title,
    width: '9rem',
    isNumber: true,
    descendingFirst: true,
    order: (a, b) => a[id] - b[id],
    cell: (row) => text(row[id]),
  };
}

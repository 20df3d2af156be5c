import { useMemo } from 'react';
import { Badge } from '../parts/badge.tsx';
import { FilterBox, useFilterText } from '../parts/filter-box.tsx';
import { type Column, Grid } from '../parts/grid.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSorting } from '../parts/use-sorting.ts';
import { pathTo } from '../routes.ts';
import { useParameter } from '../state/location.ts';
import type { AgentOverview } from '../state/pages.ts';
import { agents } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { attributeTexts, matchesAgent, modeText, modeTone } from '../view/agents.ts';
import { countText } from '../view/amounts.ts';
import { compareText } from '../view/sort.ts';
import { wordsOf } from '../view/tasks.ts';

/** All agents, and how far those in maintenance are. */
export function AgentsPage() {
  const found = useQuery(agents());
  return (
    <Panel title="Agents and maintenance">
      <Loaded from={found}>{(all) => <Agents all={all} />}</Loaded>
    </Panel>
  );
}

const MODES = ['NONE', 'SCHEDULED', 'DRAINING', 'DRAINED'] as const;

function Agents({ all }: { readonly all: readonly AgentOverview[] }) {
  const [text, setText] = useFilterText();
  const [mode, setMode] = useParameter('mode', '');
  const [sorting, setSorting] = useSorting('host');
  const shown = useMemo(() => {
    const words = wordsOf(text);
    return all.filter((agent) => isOf(agent, mode) && matchesAgent(agent, words));
  }, [all, text, mode]);
  if (all.length === 0) {
    return <Empty title="No agent was offered yet">Agents appear here once Mesos has offered their resources.</Empty>;
  }
  const count = (wanted: string): number => all.filter((agent) => isOf(agent, wanted)).length;
  const chips = ['', 'maintenance', ...MODES];
  return (
    <>
      <FilterBox
        label="Search agents by host, attribute (name:value), id or mode"
        value={text}
        onChange={setText}
        found={
          shown.length === all.length
            ? countText(all.length, 'agent')
            : `${shown.length} of ${countText(all.length, 'agent')}`
        }
      />
      <fieldset className="chips">
        <legend className="unseen">Only agents that are</legend>
        {chips.map((each) => (
          <button key={each} type="button" aria-pressed={mode === each} onClick={() => setMode(each)}>
            {each === ''
              ? 'all'
              : each === 'maintenance'
                ? 'in maintenance'
                : each === 'NONE'
                  ? 'in service'
                  : each.toLowerCase()}{' '}
            {count(each).toLocaleString('en')}
          </button>
        ))}
      </fieldset>
      <Grid
        label="Agents"
        rows={shown}
        columns={COLUMNS}
        keyOf={({ host }) => host}
        sorting={sorting}
        onSort={setSorting}
        linkOf={linkOf}
      />
      {shown.length === 0 ? <Empty title="No agent matches" /> : null}
    </>
  );
}

function isOf(agent: AgentOverview, mode: string): boolean {
  return mode === '' || (mode === 'maintenance' ? agent.mode !== 'NONE' : agent.mode === mode);
}

const linkOf = ({ host }: AgentOverview): string => pathTo({ page: 'agent', host });

const COLUMNS: readonly Column<AgentOverview>[] = [
  {
    id: 'host',
    title: 'Host',
    width: 'minmax(12rem, 1fr)',
    order: (a, b) => compareText(a.host, b.host),
    cell: (agent) => <Link to={linkOf(agent)}>{agent.host}</Link>,
  },
  {
    id: 'mode',
    title: 'Maintenance',
    width: '9rem',
    order: (a, b) => MODES.indexOf(a.mode) - MODES.indexOf(b.mode) || compareText(a.host, b.host),
    cell: ({ mode }) => (
      <span title={modeText(mode)}>
        <Badge tone={modeTone(mode)}>{mode === 'NONE' ? 'in service' : mode}</Badge>
      </span>
    ),
  },
  {
    id: 'tasks',
    title: 'Tasks',
    width: '6rem',
    isNumber: true,
    descendingFirst: true,
    order: (a, b) => a.tasks - b.tasks,
    cell: ({ tasks }) => tasks.toLocaleString('en'),
  },
  {
    id: 'attributes',
    title: 'Attributes',
    width: 'minmax(12rem, 2fr)',
    order: (a, b) => compareText(attributeTexts(a).join(), attributeTexts(b).join()),
    cell: (agent) => <span title={attributeTexts(agent).join('\n')}>{attributeTexts(agent).join('; ')}</span>,
  },
  {
    id: 'id',
    title: 'Agent id',
    width: 'minmax(8rem, 1fr)',
    cell: ({ agentId }) => <span title={agentId ?? ''}>{agentId}</span>,
  },
];

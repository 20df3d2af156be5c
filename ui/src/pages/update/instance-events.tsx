import { useMemo } from 'react';
import { Badge } from '../../parts/badge.tsx';
import { type Column, Grid } from '../../parts/grid.tsx';
import { Link } from '../../parts/link.tsx';
import { Empty } from '../../parts/notice.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { Ago } from '../../parts/times.tsx';
import { useSorting } from '../../parts/use-sorting.ts';
import { type Job, pathTo } from '../../routes.ts';
import { useParameter } from '../../state/location.ts';
import { asNumber } from '../../view/amounts.ts';
import { compareText } from '../../view/sort.ts';
import { stepsOf } from '../../view/tasks.ts';
import { actionText, type InstanceState, type Progress, toneCounts } from '../../view/updates.ts';

interface InstanceEventsProps {
  readonly job: Job;
  readonly progress: Progress;
}

/** What happened to each instance, the last first. */
export function InstanceEvents({ job, progress }: InstanceEventsProps) {
  const [sorting, setSorting] = useSorting('-at');
  const [only, setOnly] = useParameter('action', '');
  const touched = useMemo(() => progress.instances.filter(({ events }) => events.length > 0), [progress]);
  const shown = useMemo(() => touched.filter(({ text }) => only === '' || text === only), [touched, only]);
  const columns = useMemo(() => columnsFor(job), [job]);
  if (touched.length === 0) return <Empty title="No instance has been touched yet" />;
  const kinds = toneCounts({ ...progress, instances: touched });
  return (
    <>
      <fieldset className="chips">
        <legend className="unseen">Only instances that are</legend>
        <button type="button" aria-pressed={only === ''} onClick={() => setOnly('')}>
          all
        </button>
        {kinds.map(({ text, tone, count }) => (
          <button
            key={text}
            type="button"
            aria-pressed={only === text}
            onClick={() => setOnly(only === text ? '' : text)}
          >
            <Badge tone={tone}>{text.toLowerCase()}</Badge> {count.toLocaleString('en')}
          </button>
        ))}
      </fieldset>
      <Grid
        label="Instance events"
        rows={shown}
        columns={columns}
        keyOf={({ instanceId }) => String(instanceId)}
        sorting={sorting}
        onSort={setSorting}
        linkOf={({ instanceId }) => pathTo({ page: 'instance', job, instanceId })}
        detail={detailOf}
      />
    </>
  );
}

const detailOf = ({ events, tone, instanceId }: InstanceState) => (
  <Timeline
    label={`Events of instance ${instanceId}`}
    tone={tone}
    goesOn={false}
    steps={stepsOf(events, ({ action, timestampMs, message }) => ({
      name: action === undefined ? 'Unknown' : actionText(action),
      at: asNumber(timestampMs),
      message: message ?? '',
    }))}
  />
);

function columnsFor(job: Job): readonly Column<InstanceState>[] {
  return [
    {
      id: 'instance',
      title: 'Instance',
      width: '7rem',
      order: (a, b) => a.instanceId - b.instanceId,
      cell: ({ instanceId }) => <Link to={pathTo({ page: 'instance', job, instanceId })}>{String(instanceId)}</Link>,
    },
    {
      id: 'action',
      title: 'Last action',
      width: 'minmax(14rem, 1fr)',
      order: (a, b) => compareText(a.text, b.text) || a.instanceId - b.instanceId,
      cell: ({ tone, text }) => <Badge tone={tone}>{text}</Badge>,
    },
    {
      id: 'at',
      title: 'When',
      width: '9rem',
      descendingFirst: true,
      order: (a, b) => a.at - b.at || b.instanceId - a.instanceId,
      cell: ({ at }) => <Ago at={at} />,
    },
    {
      id: 'message',
      title: 'Message',
      width: 'minmax(10rem, 2fr)',
      cell: ({ events }) => events[events.length - 1]?.message ?? '',
    },
  ];
}

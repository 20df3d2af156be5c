import { useMemo } from 'react';
import { type JobUpdateDetails, JobUpdateStatusName } from '../../../src/wire/index.ts';
import { InstanceSquares } from '../parts/instance-squares.tsx';
import { Link } from '../parts/link.tsx';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Facts, Panel } from '../parts/panel.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { Ago, Since } from '../parts/times.tsx';
import { type Job, pathTo } from '../routes.ts';
import { updateDetails } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { asNumber } from '../view/amounts.ts';
import { stepsOf } from '../view/tasks.ts';
import { durationText, utcText } from '../view/time.ts';
import { updateTone } from '../view/tones.ts';
import { progressOf, settingFacts, toneCounts, updateRow, updateTitle } from '../view/updates.ts';
import { InstanceEvents } from './update/instance-events.tsx';
import { UpdateConfig } from './update/update-config.tsx';

interface UpdatePageProps {
  readonly job: Job;
  readonly updateId: string;
}

/** One update: how far it is, what happened, and what it changes. */
export function UpdatePage({ job, updateId }: UpdatePageProps) {
  const found = useQuery(updateDetails(job, updateId));
  return (
    <Loaded from={found}>
      {(details) =>
        details === undefined ? (
          <div className="panel">
            <Empty title="There is no such update">
              It may have been pruned.{' '}
              <Link to={`${pathTo({ page: 'job', job })}?jobView=updates`}>All updates of the job</Link>
            </Empty>
          </div>
        ) : (
          <Update job={job} details={details} />
        )
      }
    </Loaded>
  );
}

interface UpdateProps {
  readonly job: Job;
  readonly details: JobUpdateDetails;
}

function Update({ job, details }: UpdateProps) {
  const { update, updateEvents = [] } = details;
  const { summary, instructions } = update ?? {};
  const row = updateRow(summary ?? {});
  const progress = useMemo(() => progressOf(details), [details]);
  const steps = stepsOf(updateEvents, ({ status, timestampMs, message, user }) => ({
    name: status === undefined ? 'UNKNOWN' : JobUpdateStatusName[status],
    at: asNumber(timestampMs),
    message: [message ?? '', user ? `by ${user}` : ''].filter((part) => part !== '').join(' · '),
  }));
  const metadata = (summary?.metadata ?? []).map(({ key, value }) => `${key}: ${value}`);
  return (
    <>
      <div className="columns">
        <section className="panel">
          <header className={`panel-head headline tone-${updateTone(row.status)}`}>
            <h1>{updateTitle(row.status)}</h1>
          </header>
          <Facts
            facts={[
              { name: 'Started by', values: [row.user] },
              { name: 'Status', values: [row.statusName] },
              {
                name: 'Started',
                values: [
                  <span key="at">
                    {utcText(row.created)} (<Ago at={row.created} />)
                  </span>,
                ],
              },
              row.isActive
                ? { name: 'Running for', values: [<Since key="since" at={row.created} />] }
                : {
                    name: 'Ended',
                    values: [`${utcText(row.modified)}, after ${durationText(row.modified - row.created)}`],
                  },
              ...(metadata.length === 0 ? [] : [{ name: 'Metadata', values: metadata }]),
            ]}
          />
          <h2 className="inner">Update history</h2>
          <Timeline label="States of the update" steps={steps} tone={updateTone(row.status)} goesOn={row.isActive} />
          <h2 className="inner">Update settings</h2>
          {instructions?.settings === undefined ? null : <Facts facts={settingFacts(instructions.settings)} />}
        </section>
        <section className="panel">
          <header className="panel-head">
            <h2>Instance overview</h2>
            <div className="panel-aside">
              {progress.done} / {progress.total} ({progress.percent} %)
            </div>
          </header>
          <p className="padded">
            <progress max={progress.total} value={progress.done} aria-label="Instances updated" />
          </p>
          <p className="padded legend">
            {toneCounts(progress).map(({ text, tone, count }) => (
              <span key={text} className={`badge tone-${tone}`}>
                {count.toLocaleString('en')} {text.toLowerCase()}
              </span>
            ))}
          </p>
          <InstanceSquares
            label="Instances of the update"
            squares={progress.instances}
            linkOf={(instanceId) => pathTo({ page: 'instance', job, instanceId })}
          />
        </section>
      </div>
      <Panel title="Instance events">
        <InstanceEvents job={job} progress={progress} />
      </Panel>
      {instructions === undefined ? null : <UpdateConfig instructions={instructions} />}
    </>
  );
}

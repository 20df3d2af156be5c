import { useMemo } from 'react';
import { type ScheduledTask, ScheduleStatus } from '../../../src/wire/index.ts';
import { Empty, Loaded } from '../parts/notice.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { type Job, jobText } from '../routes.ts';
import { setParameters, useParameter } from '../state/location.ts';
import { activeTasks, completedTasks, configGroups, jobsSeldom, jobUpdates, pendingReasons } from '../state/queries.ts';
import { useQuery } from '../state/use-query.ts';
import { taskRow } from '../view/tasks.ts';
import { updateRow } from '../view/updates.ts';
import { Configs } from './job/configs.tsx';
import { CronFacts } from './job/cron-facts.tsx';
import { JobTasks } from './job/job-tasks.tsx';
import { UpdateBanner } from './job/update-banner.tsx';
import { UpdateHistory } from './job/update-history.tsx';
import { WhyPending } from './job/why-pending.tsx';

/** A job: its tasks, what they run, and how that was updated. */
export function JobPage({ job }: { readonly job: Job }) {
  const tasks = useQuery(activeTasks(job));
  // After the active ones, which are what most come for.
  const ended = useQuery(tasks.at > 0 ? completedTasks(job) : undefined);
  const hasPending = tasks.data?.some(isPending) === true;
  const reasons = useQuery(hasPending ? pendingReasons(job) : undefined);
  const summaries = useQuery(jobsSeldom(job.role));
  const updates = useQuery(jobUpdates(job));
  const configs = useQuery(configGroups(job));
  const [view, setView] = useParameter('jobView', 'status', true);
  const [taskView] = useParameter('taskView', 'tasks', true);

  const active = useMemo(() => {
    const byTask = new Map(reasons.data?.map(({ taskId, reason }) => [taskId ?? '', reason ?? '']));
    return tasks.data?.map((task) => taskRow(task, byTask)) ?? [];
  }, [tasks.data, reasons.data]);
  const completed = useMemo(() => ended.data?.map((task) => taskRow(task)) ?? [], [ended.data]);

  const own = summaries.data?.find(
    (each) => each.job?.key?.environment === job.environment && each.job.key.name === job.name,
  );
  const cron = own?.job?.cronSchedule ? own : undefined;
  const updateRows = updates.data?.map(updateRow) ?? [];
  const isKnown = active.length + completed.length > 0 || own !== undefined || updateRows.length > 0;
  if (tasks.at > 0 && ended.at > 0 && summaries.at > 0 && updates.at > 0 && !isKnown) {
    return (
      <div className="panel">
        <Empty title={`There is no job ${jobText(job)}`}>
          It may have been killed, and its tasks pruned since; or the name is not quite right.
        </Empty>
      </div>
    );
  }
  const configCount = cron === undefined ? configs.data?.length : 1;
  const count = (number: number | undefined): string =>
    number === undefined ? '' : ` (${number.toLocaleString('en')})`;
  return (
    <>
      {updateRows
        .filter(({ isActive }) => isActive)
        .map((update) => (
          <UpdateBanner key={update.id} job={job} update={update} />
        ))}
      <div className="panel">
        <Tabs
          label="Parts of the job"
          selected={view === 'status' && taskView === 'config' ? 'config' : view}
          onSelect={(id) => {
            // The original's parameters, so that its bookmarks go on leading to the same view.
            if (id === 'config') setParameters({ jobView: '', taskView: 'config' }, true);
            else if (id === 'status') setParameters({ jobView: '', taskView: '' }, true);
            else {
              setParameters({ taskView: '' }, false);
              setView(id);
            }
          }}
          tabs={[
            {
              id: 'status',
              title: `Active tasks${count(tasks.at === 0 ? undefined : active.length)}`,
              content: () => (
                <>
                  {cron === undefined ? null : <CronFacts cron={cron} isQuiet={active.length === 0} />}
                  {hasPending ? <WhyPending job={job} /> : null}
                  <Loaded from={tasks}>
                    {() =>
                      active.length === 0 && cron !== undefined ? null : (
                        <JobTasks job={job} rows={active} kind="active" />
                      )
                    }
                  </Loaded>
                </>
              ),
            },
            {
              id: 'history',
              title: `Completed tasks${count(ended.at === 0 ? undefined : completed.length)}`,
              content: () => (
                <Loaded from={ended}>{() => <JobTasks job={job} rows={completed} kind="completed" />}</Loaded>
              ),
            },
            {
              id: 'config',
              title: `Configuration${count(configCount)}`,
              content: () =>
                cron === undefined ? (
                  <Loaded from={configs}>{(groups) => <Configs groups={groups} />}</Loaded>
                ) : (
                  <Configs
                    groups={[
                      {
                        config: cron.job?.taskConfig,
                        instances: [{ first: 0, last: (cron.job?.instanceCount ?? 1) - 1 }],
                      },
                    ]}
                  />
                ),
            },
            {
              id: 'updates',
              title: `Updates${count(updates.data?.length)}`,
              content: () => <Loaded from={updates}>{() => <UpdateHistory rows={updateRows} />}</Loaded>,
            },
          ]}
        />
      </div>
    </>
  );
}

function isPending({ status }: ScheduledTask): boolean {
  return status === ScheduleStatus.PENDING;
}

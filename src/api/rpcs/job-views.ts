import { isActive, jobStats, latestActiveTask, statusOf } from '../../model/index.ts';
import type { JobConfiguration, JobKey, JobSummary, ScheduledTask } from '../../wire/index.ts';

/** A job with all of its tasks, in the list that the store handed out: at least one. */
export interface JobTasks {
  readonly key: JobKey;
  readonly tasks: readonly ScheduledTask[];
}

/** What the lists of jobs show of one job. */
export interface JobView {
  readonly summary: JobSummary;
  /** As its active tasks show it; undefined when it has none. */
  readonly active: JobConfiguration | undefined;
}

/**
 * Views of jobs, each worked out once for as long as the job does not change: the store hands out the same list of a job's tasks until
 * one of them changes, so a list of all jobs costs what changed since the last one.
 */
export class JobViews {
  private readonly views = new WeakMap<readonly ScheduledTask[], JobView>();

  /** How many tasks have to be looked at for the view of a job. */
  costOf({ tasks }: JobTasks): number {
    return this.views.has(tasks) ? 1 : tasks.length;
  }

  of(job: JobTasks): JobView {
    const known = this.views.get(job.tasks);
    if (known !== undefined) return known;
    const active = job.tasks.filter((task) => isActive(statusOf(task)));
    const view: JobView = {
      summary: { job: toJob(job), stats: jobStats(job.tasks) },
      active: active.length === 0 ? undefined : toJob({ key: job.key, tasks: active }),
    };
    this.views.set(job.tasks, view);
    return view;
  }
}

/** A job as its tasks show it: with the config of the newest. */
function toJob({ key, tasks }: JobTasks): JobConfiguration {
  const taskConfig = latestActiveTask(tasks)?.assignedTask?.task;
  return { key, owner: taskConfig?.owner, taskConfig, instanceCount: tasks.length };
}

import { isActive, jobStats, latestActiveTask, requireJobKey, statusOf } from '../../model/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import type { JobConfiguration, JobKey, RoleSummary, ScheduledTask } from '../../wire/index.ts';
import { activeTasks } from '../active-tasks.ts';
import { required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { groupByConfig, instancesOf } from '../instances.ts';
import { ok, RefusedError } from '../reply.ts';
import { mapInSlices } from '../slices.ts';
import { ConfigError, type ConfigValidator } from '../validation/index.ts';

/** What the RPCs that tell about jobs need. */
export interface JobListDependencies {
  readonly store: Store;
  readonly validator: ConfigValidator;
}

type JobListRpcs = Pick<
  Handlers,
  'getRoleSummary' | 'getJobSummary' | 'getJobs' | 'getConfigSummary' | 'populateJobConfig'
>;

/** A job, and tasks of it: at least one. */
interface JobTasks {
  readonly key: JobKey;
  readonly tasks: readonly ScheduledTask[];
}

/** RPCs that tell about jobs. (aurora: scheduler/thrift/ReadOnlySchedulerImpl.java) */
export function jobListRpcs({ store, validator }: JobListDependencies): JobListRpcs {
  return {
    async getRoleSummary() {
      const jobCounts = new Map<string, number>();
      for (const { role = '' } of await read(store, (view) => view.tasks.jobKeys())) {
        jobCounts.set(role, (jobCounts.get(role) ?? 0) + 1);
      }
      const summaries = [...jobCounts].map(([role, jobCount]): RoleSummary => ({ role, jobCount, cronJobCount: 0 }));
      return ok({ roleSummaryResult: { summaries } });
    },

    async getJobSummary({ role }) {
      const jobs = await read(store, (view) => jobsOf(view, role));
      const summaries = await mapJobs(jobs, (job) => ({ job: toJob(job), stats: jobStats(job.tasks) }));
      return ok({ jobSummaryResult: { summaries } });
    },

    async getJobs({ ownerRole }) {
      const jobs = await read(store, (view) => jobsOf(view, ownerRole, isRunningOrWaiting));
      return ok({ getJobsResult: { configs: await mapJobs(jobs, toJob) } });
    },

    async getConfigSummary({ job }) {
      const key = requireJobKey(job);
      const groups = await read(store, (view) => groupByConfig(instancesOf(activeTasks(view, key))));
      return ok({ configSummaryResult: { summary: { key, groups } } });
    },

    async populateJobConfig({ description }) {
      try {
        const { taskConfig } = validator.populateJob(required(description, 'description'));
        return ok({ populateJobResult: { taskConfig } });
      } catch (error) {
        throw error instanceof ConfigError ? new RefusedError(`Invalid configuration: ${error.message}`) : error;
      }
    },
  };
}

function isRunningOrWaiting(task: ScheduledTask): boolean {
  return isActive(statusOf(task));
}

/**
 * The jobs of a role, or of all when the role is unset or blank, each with its tasks.
 * @param keep which tasks count; a job without any is left out
 */
function jobsOf(
  view: StoreView,
  role: string | undefined,
  keep: (task: ScheduledTask) => boolean = () => true,
): readonly JobTasks[] {
  const everyRole = role === undefined || role.trim() === '';
  return view.tasks
    .jobKeys()
    .filter((key) => everyRole || key.role === role)
    .map((key) => ({ key, tasks: view.tasks.byJob(key).filter(keep) }))
    .filter(({ tasks }) => tasks.length > 0);
}

function mapJobs<T>(jobs: readonly JobTasks[], map: (job: JobTasks) => T): Promise<readonly T[]> {
  return mapInSlices(jobs, map, ({ tasks }) => tasks.length);
}

/** A job as its tasks show it: with the config of the newest. */
function toJob({ key, tasks }: JobTasks): JobConfiguration {
  const taskConfig = latestActiveTask(tasks)?.assignedTask?.task;
  return { key, owner: taskConfig?.owner, taskConfig, instanceCount: tasks.length };
}

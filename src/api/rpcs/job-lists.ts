import { requireJobKey } from '../../model/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import type { RoleSummary } from '../../wire/index.ts';
import { activeTasks } from '../active-tasks.ts';
import { required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { groupByConfig, instancesOf } from '../instances.ts';
import { ok, RefusedError } from '../reply.ts';
import { mapInSlices } from '../slices.ts';
import { ConfigError, type ConfigValidator } from '../validation/index.ts';
import { type JobTasks, type JobView, JobViews } from './job-views.ts';

/** What the RPCs that tell about jobs need. */
export interface JobListDependencies {
  readonly store: Store;
  readonly validator: ConfigValidator;
}

type JobListRpcs = Pick<
  Handlers,
  'getRoleSummary' | 'getJobSummary' | 'getJobs' | 'getConfigSummary' | 'populateJobConfig'
>;

/** RPCs that tell about jobs. (aurora: scheduler/thrift/ReadOnlySchedulerImpl.java) */
export function jobListRpcs({ store, validator }: JobListDependencies): JobListRpcs {
  const views = new JobViews();
  const viewsOf = async (role: string | undefined): Promise<readonly JobView[]> => {
    const jobs = await read(store, (view) => jobsOf(view, role));
    return mapInSlices(
      jobs,
      (job) => views.of(job),
      (job) => views.costOf(job),
    );
  };
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
      const summaries = (await viewsOf(role)).map(({ summary }) => summary);
      return ok({ jobSummaryResult: { summaries } });
    },

    async getJobs({ ownerRole }) {
      const configs = (await viewsOf(ownerRole)).map(({ active }) => active).filter((job) => job !== undefined);
      return ok({ getJobsResult: { configs } });
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

/** The jobs of a role, or of all when the role is unset or blank, each with its tasks. */
function jobsOf(view: StoreView, role: string | undefined): readonly JobTasks[] {
  const everyRole = role === undefined || role.trim() === '';
  return view.tasks
    .jobKeys()
    .filter((key) => everyRole || key.role === role)
    .map((key) => ({ key, tasks: view.tasks.byJob(key) }));
}

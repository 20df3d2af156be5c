import { jobKeyText, jobStats, requireJobKey } from '../../model/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import type { JobConfiguration, JobKey, JobSummary, RoleSummary } from '../../wire/index.ts';
import { activeTasks } from '../active-tasks.ts';
import { required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { groupByConfig, instancesOf } from '../instances.ts';
import { ok, RefusedError } from '../reply.ts';
import { mapInSlices } from '../slices.ts';
import { ConfigError, type ConfigValidator } from '../validation/index.ts';
import type { CronJobs } from './cron.ts';
import { type JobTasks, JobViews } from './job-views.ts';

/** What the RPCs that tell about jobs need. */
export interface JobListDependencies {
  readonly store: Store;
  readonly validator: ConfigValidator;
  readonly crons: Pick<CronJobs, 'nextRunMs'>;
}

type JobListRpcs = Pick<
  Handlers,
  'getRoleSummary' | 'getJobSummary' | 'getJobs' | 'getConfigSummary' | 'populateJobConfig'
>;

/** RPCs that tell about jobs. (aurora: scheduler/thrift/ReadOnlySchedulerImpl.java) */
export function jobListRpcs({ store, validator, crons }: JobListDependencies): JobListRpcs {
  const views = new JobViews();
  const summaryOf = ({ tasks, template }: ListedJob): JobSummary => {
    if (template === undefined) return views.of(tasks).summary;
    const stats = tasks.tasks.length === 0 ? jobStats([]) : views.of(tasks).summary.stats;
    return { job: template, stats, nextCronRunMs: crons.nextRunMs(template) };
  };
  const costOf = ({ tasks, template }: ListedJob): number =>
    views.costOf(tasks) + (template === undefined ? 0 : TEMPLATE_COST);
  return {
    async getRoleSummary() {
      const { jobs, cronJobs } = await read(store, (view) => ({
        jobs: countRoles(view.tasks.jobKeys()),
        cronJobs: countRoles(view.crons.all().map(({ key = {} }) => key)),
      }));
      const roles = new Set([...jobs.keys(), ...cronJobs.keys()]);
      const summaries = [...roles].map(
        (role): RoleSummary => ({ role, jobCount: jobs.get(role) ?? 0, cronJobCount: cronJobs.get(role) ?? 0 }),
      );
      return ok({ roleSummaryResult: { summaries } });
    },

    async getJobSummary({ role }) {
      const jobs = await read(store, (view) => jobsOf(view, role));
      const summaries = await mapInSlices(jobs, summaryOf, costOf);
      return ok({ jobSummaryResult: { summaries } });
    },

    async getJobs({ ownerRole }) {
      const jobs = await read(store, (view) => jobsOf(view, ownerRole));
      const configs = await mapInSlices(jobs, ({ tasks, template }) => template ?? views.of(tasks).active, costOf);
      return ok({ getJobsResult: { configs: configs.filter((job) => job !== undefined) } });
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

/** So many simple items does the next run of a cron job count for. */
const TEMPLATE_COST = 20;

/** A job with the tasks that it has, and for a cron job its template. */
interface ListedJob {
  readonly tasks: JobTasks;
  readonly template: JobConfiguration | undefined;
}

/**
 * The jobs of a role, or of all when the role is unset. A role that is blank means all for tasks, as in queries, and none for
 * cron jobs.
 */
function jobsOf(view: StoreView, role: string | undefined): readonly ListedJob[] {
  const everyRole = role === undefined || role.trim() === '';
  const templates = new Map<string, JobConfiguration>();
  for (const template of view.crons.all()) {
    if (role === undefined || template.key?.role === role) templates.set(jobKeyText(template.key ?? {}), template);
  }
  const jobs = view.tasks
    .jobKeys()
    .filter((key) => everyRole || key.role === role)
    .map(
      (key): ListedJob => ({ tasks: { key, tasks: view.tasks.byJob(key) }, template: templates.get(jobKeyText(key)) }),
    );
  for (const { template } of jobs) if (template !== undefined) templates.delete(jobKeyText(template.key ?? {}));
  for (const template of templates.values()) jobs.push({ tasks: { key: template.key ?? {}, tasks: [] }, template });
  return jobs;
}

function countRoles(keys: readonly JobKey[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { role = '' } of keys) counts.set(role, (counts.get(role) ?? 0) + 1);
  return counts;
}

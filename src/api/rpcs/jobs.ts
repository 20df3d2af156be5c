import {
  configOf,
  instanceIdOf,
  isActive,
  jobKeyText,
  requireJobKey,
  sameJobKey,
  statusOf,
  taskIdOf,
} from '../../model/index.ts';
import type { StateManager } from '../../state/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import { type JobConfiguration, type JobKey, type ScheduledTask, ScheduleStatus } from '../../wire/index.ts';
import { notEmpty, required } from '../arguments.ts';
import { killedBy, restartedBy } from '../audit.ts';
import type { Handlers } from '../handlers.ts';
import { checkLimits } from '../limits.ts';
import { ok, okWithMessage, RefusedError } from '../reply.ts';
import type { ApiSettings } from '../settings.ts';
import { ConfigError, type ConfigValidator, type PopulatedJob } from '../validation/index.ts';

/** What the RPCs that change jobs need. */
export interface JobDependencies {
  readonly store: Store;
  readonly state: StateManager;
  readonly validator: ConfigValidator;
  readonly settings: ApiSettings;
}

type JobRpcs = Pick<Handlers, 'createJob' | 'killTasks' | 'restartShards' | 'addInstances'>;

/** RPCs that change jobs and their tasks. (aurora: scheduler/thrift/SchedulerThriftInterface.java) */
export function jobRpcs({ store, state, validator, settings }: JobDependencies): JobRpcs {
  return {
    async createJob({ description }) {
      const job = populated(validator, required(description, 'description'));
      if (job.cronSchedule !== undefined) {
        throw new RefusedError('Cron jobs may only be created/updated by calling scheduleCronJob.');
      }
      const { key, taskConfig: config, instanceCount } = job;
      if (!sameJobKey(key, config.job)) {
        throw new RefusedError(
          `Job key ${jobKeyText(key)} and the job key in taskConfig, ${jobKeyText(config.job)}, must be the same.`,
        );
      }
      await store.write((tx) => {
        if (activeTasks(tx, key).length > 0) throw new RefusedError(`Job ${jobKeyText(key)} already exists`);
        checkLimits(tx, config, { total: instanceCount, added: instanceCount }, settings);
        state.insertPendingTasks(tx, config, idsFrom(0, instanceCount));
      });
      return ok();
    },

    async killTasks({ job, instances, message }) {
      const key = requireJobKey(required(job, 'job'));
      const killed = await store.write((tx) => {
        const wanted = activeTasks(tx, key, instances);
        const change = { message: killedBy(message) };
        const results = wanted.map((task) => state.changeState(tx, taskIdOf(task), ScheduleStatus.KILLING, change));
        return results.filter((result) => result === 'SUCCESS').length;
      });
      return killed > 0 ? ok() : okWithMessage('No tasks to kill.');
    },

    async restartShards({ job, shardIds }) {
      const key = requireJobKey(job);
      const ids = new Set(notEmpty(shardIds));
      await store.write((tx) => {
        const wanted = activeTasks(tx, key, [...ids]);
        if (wanted.length !== ids.size) throw new RefusedError('Not all requested shards are active.');
        const change = { message: restartedBy() };
        for (const task of wanted) state.changeState(tx, taskIdOf(task), ScheduleStatus.RESTARTING, change);
      });
      return ok();
    },

    async addInstances({ key, count }) {
      const { jobKey, instanceId } = required(key, 'key');
      const job = requireJobKey(jobKey);
      if (count <= 0) throw new RefusedError('Instance count must be positive.');
      await store.write((tx) => {
        const active = activeTasks(tx, job);
        const template = active.find((task) => instanceIdOf(task) === instanceId);
        if (template === undefined) throw new RefusedError('No active task found for a given instance ID.');
        const config = configOf(template);
        checkLimits(tx, config, { total: active.length + count, added: count }, settings);
        const highest = active.reduce((most, task) => Math.max(most, instanceIdOf(task)), 0);
        state.insertPendingTasks(tx, config, idsFrom(highest + 1, count));
      });
      return ok();
    },
  };
}

function populated(validator: ConfigValidator, job: JobConfiguration): PopulatedJob {
  try {
    return validator.populateJob(job);
  } catch (error) {
    throw error instanceof ConfigError ? new RefusedError(error.message) : error;
  }
}

/** The active tasks of a job, all or those of some instances; no instances mean all, as for the original. */
function activeTasks(view: StoreView, job: JobKey, instances: readonly number[] = []): readonly ScheduledTask[] {
  const wanted = new Set(instances);
  return view.tasks
    .byJob(job)
    .filter((task) => isActive(statusOf(task)) && (wanted.size === 0 || wanted.has(instanceIdOf(task))));
}

function idsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

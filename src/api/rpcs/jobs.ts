import {
  checkInstanceAddition,
  configOf,
  instanceIdOf,
  jobKeyText,
  type QuotaCheck,
  requireJobKey,
  taskIdOf,
} from '../../model/index.ts';
import type { StateManager } from '../../state/index.ts';
import type { Count } from '../../stats/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import { ScheduleStatus, type TaskConfig } from '../../wire/index.ts';
import { activeTasks } from '../active-tasks.ts';
import { notEmpty, required } from '../arguments.ts';
import { killedBy, restartedBy } from '../audit.ts';
import { requireNotUpdating } from '../busy.ts';
import type { Handlers } from '../handlers.ts';
import { checkLimits, ledgerOf, settleUses } from '../limits.ts';
import { ok, okWithMessage, RefusedError } from '../reply.ts';
import type { ApiSettings } from '../settings.ts';
import { type ConfigValidator, populatedJob, requireOneKey } from '../validation/index.ts';

/** What the RPCs that change jobs need. */
export interface JobDependencies {
  readonly store: Store;
  readonly state: StateManager;
  readonly validator: ConfigValidator;
  readonly settings: ApiSettings;
  readonly count: Count;
}

type JobRpcs = Pick<Handlers, 'createJob' | 'killTasks' | 'restartShards' | 'addInstances'>;

/** RPCs that change jobs and their tasks. (aurora: scheduler/thrift/SchedulerThriftInterface.java) */
export function jobRpcs({ store, state, validator, settings, count }: JobDependencies): JobRpcs {
  return {
    async createJob({ description }) {
      const job = populatedJob(validator, required(description, 'description'));
      if (job.cronSchedule !== undefined) {
        throw new RefusedError('Cron jobs may only be created/updated by calling scheduleCronJob.');
      }
      const key = requireOneKey(job);
      const { taskConfig: config, instanceCount } = job;
      if (config.production) await settleUses(store, key.role);
      await store.write((tx) => {
        requireNotUpdating(tx, key);
        if (tx.crons.get(key) !== undefined || activeTasks(tx, key).length > 0) {
          throw new RefusedError(`Job ${jobKeyText(key)} already exists`);
        }
        checkLimits(instanceCount, checkAddition(tx, config, instanceCount), settings);
        state.insertPendingTasks(tx, config, idsFrom(0, instanceCount));
      });
      count('thrift_workload_createJob', instanceCount);
      return ok();
    },

    async killTasks({ job, instances, message }, caller) {
      const key = requireJobKey(required(job, 'job'));
      const killed = await store.write((tx) => {
        requireNotUpdating(tx, key);
        const wanted = activeTasks(tx, key, instances);
        const change = { message: killedBy(caller, message) };
        const results = wanted.map((task) => state.changeState(tx, taskIdOf(task), ScheduleStatus.KILLING, change));
        return results.filter((result) => result === 'SUCCESS').length;
      });
      count('thrift_workload_killTasks', killed);
      return killed > 0 ? ok() : okWithMessage('No tasks to kill.');
    },

    async restartShards({ job, shardIds }, caller) {
      const key = requireJobKey(job);
      const ids = new Set(notEmpty(shardIds));
      await store.write((tx) => {
        requireNotUpdating(tx, key);
        const wanted = activeTasks(tx, key, [...ids]);
        if (wanted.length !== ids.size) throw new RefusedError('Not all requested shards are active.');
        const change = { message: restartedBy(caller) };
        for (const task of wanted) state.changeState(tx, taskIdOf(task), ScheduleStatus.RESTARTING, change);
      });
      count('thrift_workload_restartShards', ids.size);
      return ok();
    },

    async addInstances({ key, count: added }) {
      const { jobKey, instanceId } = required(key, 'key');
      const job = requireJobKey(jobKey);
      if (added <= 0) throw new RefusedError('Instance count must be positive.');
      await settleUses(store, job.role);
      await store.write((tx) => {
        if (tx.crons.get(job) !== undefined) throw new RefusedError('Instances may not be added to cron jobs.');
        requireNotUpdating(tx, job);
        const active = activeTasks(tx, job);
        const template = active.find((task) => instanceIdOf(task) === instanceId);
        if (template === undefined) throw new RefusedError('No active task found for a given instance ID.');
        const config = configOf(template);
        checkLimits(active.length + added, checkAddition(tx, config, added), settings);
        const highest = active.reduce((most, task) => Math.max(most, instanceIdOf(task)), 0);
        state.insertPendingTasks(tx, config, idsFrom(highest + 1, added));
      });
      count('thrift_workload_addInstances', added);
      return ok();
    },
  };
}

function idsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function checkAddition(view: StoreView, config: TaskConfig, instances: number): QuotaCheck {
  return checkInstanceAddition(config, instances, () => ledgerOf(view, config.job?.role ?? ''));
}

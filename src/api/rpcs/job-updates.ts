import type { Random } from '../../clock/index.ts';
import {
  checkJobUpdate,
  diffJob,
  type Instances,
  irrelevantInstances,
  isEmptyDiff,
  type JobDiff,
  type QuotaCheck,
  replacementsOf,
  type WantedJob,
} from '../../model/index.ts';
import type { Count } from '../../stats/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import { strategyOf, UpdateInProgressError, UpdateStateError } from '../../updates/index.ts';
import {
  type ConfigGroup,
  type JobUpdateInstructions,
  type JobUpdateKey,
  type Range,
  ResponseCode,
  type TaskConfig,
} from '../../wire/index.ts';
import { activeTasks } from '../active-tasks.ts';
import { checkAuditMessage, required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { groupByConfig, instancesOf } from '../instances.ts';
import { checkLimits, ledgerOf, settleUses } from '../limits.ts';
import { ok, okWithMessage, RefusedError } from '../reply.ts';
import type { ApiSettings } from '../settings.ts';
import { type ConfigValidator, checkUpdate, type PopulatedTaskConfig, populatedTask } from '../validation/index.ts';
import type { JobUpdates } from './job-update-control.ts';

/** What the RPCs that begin updates need. */
export interface JobUpdateDependencies {
  readonly store: Store;
  readonly updates: JobUpdates;
  readonly validator: ConfigValidator;
  readonly settings: ApiSettings;
  readonly random: Pick<Random, 'uuid'>;
  readonly count: Count;
}

/** Instances that a refusal names one by one. */
const MOST_NAMED = 10_000;

/**
 * RPCs that begin updates, or say what they would do.
 * (aurora: scheduler/thrift/SchedulerThriftInterface.java, scheduler/thrift/ReadOnlySchedulerImpl.java)
 */
export function jobUpdateRpcs({
  store,
  updates,
  validator,
  settings,
  random,
  count,
}: JobUpdateDependencies): Pick<Handlers, 'startJobUpdate' | 'getJobUpdateDiff'> {
  return {
    async startJobUpdate({ request, message }, { user }) {
      const given = required(request, 'request');
      const asked = checkUpdate(given, settings.maxUpdateInstanceFailures);
      const { instanceCount } = asked;
      const config = populatedTask(validator, asked.config, instanceCount);
      const wanted = wantedJob(config, instanceCount, asked.settings.updateOnlyTheseInstances);
      const key: JobUpdateKey = { job: config.job, id: random.uuid() };
      const updateSummary = { key, user, metadata: given.metadata ?? [] };
      if (config.production) await settleUses(store, config.job.role);
      try {
        const isChange = await updates.begin(key, (tx, begin) => {
          if (tx.crons.get(config.job) !== undefined) {
            throw new RefusedError('Cron jobs may only be created/updated by calling scheduleCronJob.');
          }
          const current = instancesOf(activeTasks(tx, config.job));
          const diff = diffJob(current, wanted);
          checkScope(current, wanted);
          if (isEmptyDiff(diff)) return false;
          const instructions = instructionsOf(config, diff);
          checkLimits(instanceCount, checkQuota(tx, config, instructions), settings);
          checkAuditMessage(message);
          const withStrategy = { ...asked.settings, updateStrategy: strategyOf(asked.settings) };
          const update = { summary: updateSummary, instructions: { ...instructions, settings: withStrategy } };
          begin(update, { user, message });
          return true;
        });
        if (!isChange) return okWithMessage('Job is unchanged by proposed update.');
      } catch (error) {
        if (!(error instanceof UpdateStateError)) throw error;
        if (!(error instanceof UpdateInProgressError)) throw new RefusedError(error.message);
        const { message: inProgress, summary } = error;
        return {
          code: ResponseCode.INVALID_REQUEST,
          details: [{ message: inProgress }],
          result: { startJobUpdateResult: { key: summary.key, updateSummary: summary } },
        };
      }
      count('thrift_workload_startJobUpdate', instanceCount);
      return ok({ startJobUpdateResult: { key, updateSummary } });
    },

    async getJobUpdateDiff({ request }) {
      const { taskConfig, instanceCount, settings: asked } = required(request, 'request');
      const config = populatedTask(validator, required(taskConfig, 'taskConfig'), instanceCount);
      await read(store, (view) => {
        if (view.crons.get(config.job) !== undefined) throw new RefusedError('Cron jobs are not supported.');
      });
      const { updateOnlyTheseInstances } = required(asked, 'settings');
      const wanted = wantedJob(config, instanceCount, updateOnlyTheseInstances);
      const diff = await read(store, (view) => diffJob(instancesOf(activeTasks(view, config.job)), wanted));
      return ok({
        getJobUpdateDiffResult: {
          add: groupOf(config, diff.added),
          remove: groupByConfig(diff.removed),
          update: groupByConfig(diff.changed),
          unchanged: groupByConfig(diff.unchanged),
        },
      });
    },
  };
}

function wantedJob(config: TaskConfig, instanceCount: number, scope: readonly Range[] = []): WantedJob {
  return { config, instanceCount, scope };
}

/** Refuses an update of instances that it could not reach. */
function checkScope(current: Instances, wanted: WantedJob): void {
  const named: number[] = [];
  for (const id of irrelevantInstances(current, wanted)) {
    named.push(id);
    if (named.length > MOST_NAMED) break;
  }
  if (named.length === 0) return;
  const ids = named.length > MOST_NAMED ? [...named.slice(0, MOST_NAMED), '…'] : named;
  throw new RefusedError(
    `The update request attempted to update specific instances, but some are irrelevant to the update and current job state: [${ids.join(', ')}]`,
  );
}

function checkQuota(view: StoreView, config: PopulatedTaskConfig, instructions: JobUpdateInstructions): QuotaCheck {
  return checkJobUpdate({ job: config.job, instructions }, () => ledgerOf(view, config.job.role));
}

/** The way forward, and the way back. */
function instructionsOf(config: TaskConfig, diff: JobDiff): JobUpdateInstructions {
  const replaced = groupByConfig(new Map([...diff.removed, ...diff.changed]));
  const replacements = replacementsOf(diff);
  return {
    initialState: replaced.map((group) => ({ task: group.config, instances: group.instances })),
    desiredState: replacements.length === 0 ? undefined : { task: config, instances: replacements },
  };
}

function groupOf(config: TaskConfig, instances: readonly Range[]): readonly ConfigGroup[] {
  return instances.length === 0 ? [] : [{ config, instances }];
}

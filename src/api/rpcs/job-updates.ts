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
import type { Store, StoreView } from '../../store/index.ts';
import type { ConfigGroup, JobUpdateInstructions, Range, TaskConfig } from '../../wire/index.ts';
import { activeTasks } from '../active-tasks.ts';
import { checkAuditMessage, required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { groupByConfig, instancesOf } from '../instances.ts';
import { checkLimits, ledgerOf } from '../limits.ts';
import { ok, okWithMessage, RefusedError } from '../reply.ts';
import type { ApiSettings } from '../settings.ts';
import { notAvailable } from '../unavailable.ts';
import { type ConfigValidator, checkUpdate, type PopulatedTaskConfig, populatedTask } from '../validation/index.ts';

/** What the RPCs that begin updates need. */
export interface JobUpdateDependencies {
  readonly store: Store;
  readonly validator: ConfigValidator;
  readonly settings: ApiSettings;
}

/** Instances that a refusal names one by one. */
const MOST_NAMED = 10_000;

/**
 * RPCs that compare a job with what an update would make of it.
 * (aurora: scheduler/thrift/SchedulerThriftInterface.java, scheduler/thrift/ReadOnlySchedulerImpl.java)
 */
export function jobUpdateRpcs({
  store,
  validator,
  settings,
}: JobUpdateDependencies): Pick<Handlers, 'startJobUpdate' | 'getJobUpdateDiff'> {
  return {
    async startJobUpdate({ request, message }) {
      const asked = checkUpdate(required(request, 'request'), settings.maxUpdateInstanceFailures);
      const config = populatedTask(validator, asked.config, asked.instanceCount);
      const wanted = wantedJob(config, asked.instanceCount, asked.settings.updateOnlyTheseInstances);
      const isChange = await read(store, (view) => {
        const current = instancesOf(activeTasks(view, config.job));
        const diff = diffJob(current, wanted);
        checkScope(current, wanted);
        if (isEmptyDiff(diff)) return false;
        checkLimits(wanted.instanceCount, checkQuota(view, config, diff), settings);
        return true;
      });
      if (!isChange) return okWithMessage('Job is unchanged by proposed update.');
      checkAuditMessage(message);
      throw notAvailable('startJobUpdate');
    },

    async getJobUpdateDiff({ request }) {
      const { taskConfig, instanceCount, settings: asked } = required(request, 'request');
      const config = populatedTask(validator, required(taskConfig, 'taskConfig'), instanceCount);
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

function checkQuota(view: StoreView, config: PopulatedTaskConfig, diff: JobDiff): QuotaCheck {
  const update = { job: config.job, instructions: instructionsOf(config, diff) };
  return checkJobUpdate(update, () => ledgerOf(view, config.job.role));
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

import { overheadOf, type TaskInfoSettings } from '../mesos/index.ts';
import {
  AttributeAggregate,
  addResources,
  assignedTaskOf,
  compileConstraints,
  isSlaveAssigned,
  NO_RESOURCES,
  type ResourceRequest,
  type Resources,
  resourcesOf,
  type TierConfig,
  taskIdOf,
  tierOf,
} from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import type { TaskConfig } from '../wire/index.ts';
import { matchableAttributes } from './host-attributes.ts';

/** What every task of a group asks of an agent. */
export interface GroupRequest {
  readonly request: ResourceRequest;
  /** Its tier is revocable. */
  readonly revocable: boolean;
}

/**
 * What tasks of a config ask for, their executors included; an executor that is not configured counts as nothing.
 * @throws ArgumentError when the config names a tier that the cluster does not have
 */
export function groupRequest(config: TaskConfig, tiers: TierConfig, { executors }: TaskInfoSettings): GroupRequest {
  return {
    request: {
      resources: addResources(resourcesOf(config), executorResources(config, executors)),
      constraints: compileConstraints(config.constraints),
    },
    revocable: tierOf(config, tiers).revocable,
  };
}

function executorResources(config: TaskConfig, executors: TaskInfoSettings['executors']): Resources {
  const executor = executors.get(config.executorConfig?.name ?? '');
  return executor === undefined ? NO_RESOURCES : overheadOf(executor);
}

/**
 * Where the tasks of a job are, for its limit constraints; empty, and not looked for, when the config has none.
 * (aurora: scheduler/filter/AttributeAggregate.java)
 * @throws Error when a task is on a host of which nothing is known
 */
export function jobStateOf(config: TaskConfig, { constraints }: ResourceRequest, view: StoreView): AttributeAggregate {
  const jobState = new AttributeAggregate();
  const { job } = config;
  if (job === undefined || !constraints.requirements.some(({ kind }) => kind === 'limit')) return jobState;
  for (const task of view.tasks.byJob(job)) {
    if (!isSlaveAssigned(task.status)) continue;
    const { slaveHost } = assignedTaskOf(task);
    const host = slaveHost === undefined ? undefined : view.hosts.get(slaveHost);
    if (host === undefined) {
      throw new Error(`nothing is known of host ${slaveHost} of task ${taskIdOf(task)}`);
    }
    jobState.addTaskOn(matchableAttributes(host));
  }
  return jobState;
}

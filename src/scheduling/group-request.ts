import { overheadOf, type TaskInfoSettings } from '../mesos/index.ts';
import {
  addResources,
  compileConstraints,
  NO_RESOURCES,
  type ResourceRequest,
  type Resources,
  resourcesOf,
  type TierConfig,
  tierOf,
} from '../model/index.ts';
import type { TaskConfig } from '../wire/index.ts';

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

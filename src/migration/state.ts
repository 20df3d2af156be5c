import { printJobUpdateKey } from '../model/index.ts';
import type {
  HostAttributes,
  HostMaintenanceRequest,
  JobConfiguration,
  JobInstanceUpdateEvent,
  JobUpdate,
  JobUpdateEvent,
  JobUpdateKey,
  ResourceAggregate,
  ScheduledTask,
} from '../wire/index.ts';

/** An update and what happened to it, in the order of its records. */
export interface UpdateHistory {
  readonly key: JobUpdateKey;
  readonly update: JobUpdate;
  readonly events: JobUpdateEvent[];
  readonly instanceEvents: JobInstanceUpdateEvent[];
}

/** The whole state of a cluster, being put together. */
export class ClusterRecords {
  /** By task id. */
  readonly tasks = new Map<string, ScheduledTask>();
  /** By the text of their keys. */
  readonly crons = new Map<string, JobConfiguration>();
  /** By the text of their keys, as {@link updateKeyText} gives it. */
  readonly updates = new Map<string, UpdateHistory>();
  /** By role. */
  readonly quotas = new Map<string, ResourceAggregate>();
  /** By host name. */
  readonly hosts = new Map<string, HostAttributes>();
  /** By host name. */
  readonly maintenance = new Map<string, HostMaintenanceRequest>();
  frameworkId: string | undefined;

  /** Forgets all but the framework id, as the original does before it reads a snapshot. */
  clear(): void {
    for (const records of [this.tasks, this.crons, this.updates, this.quotas, this.hosts, this.maintenance]) {
      records.clear();
    }
  }
}

/** What updates are found by. */
export function updateKeyText(key: JobUpdateKey | undefined): string {
  return printJobUpdateKey(key);
}

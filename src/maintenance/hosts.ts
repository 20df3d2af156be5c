import type { StoreView, Transaction } from '../store/index.ts';
import {
  ACTIVE_STATES,
  type HostAttributes,
  type HostStatus,
  type MaintenanceMode,
  type ScheduledTask,
} from '../wire/index.ts';

const ACTIVE = [...ACTIVE_STATES];

/** The tasks that hold a place on a host. */
export function activeTasksOn(view: Pick<StoreView, 'tasks'>, host: string): readonly ScheduledTask[] {
  return view.tasks.query({ slaveHosts: [host], statuses: ACTIVE });
}

/**
 * Puts a host into a mode.
 * @returns what it is now; undefined for a host that no offer ever named, which has none
 */
export function setMode(tx: Transaction, host: string, mode: MaintenanceMode): HostStatus | undefined {
  const known = tx.hosts.get(host);
  if (known === undefined) return undefined;
  if (known.mode !== mode) tx.saveHostAttributes({ ...known, mode });
  return { host, mode };
}

/** What a host is now. */
export function statusOf({ host, mode }: HostAttributes): HostStatus {
  return { host, mode };
}

import { type Clock, Pacer } from '../clock/index.ts';
import { taskIdOf } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { MaintenanceMode, SLAVE_ASSIGNED_STATES } from '../wire/index.ts';

const ASSIGNED = [...SLAVE_ASSIGNED_STATES];

/** What `/maintenance` shows. */
export interface MaintenanceOverview {
  readonly DRAINED: readonly string[];
  readonly SCHEDULED: readonly string[];
  /** Ids of the tasks still there, by host; a host without any is not shown. */
  readonly DRAINING: Readonly<Record<string, readonly string[]>>;
}

/** Hosts in maintenance, by name, once all that it tells is durable. (aurora: scheduler/http/Maintenance.java) */
export async function maintenanceOverview(
  store: Pick<Store, 'hosts' | 'tasks' | 'durable'>,
  clock: Clock,
): Promise<MaintenanceOverview> {
  const hosts = store.hosts.all();
  const inMode = (wanted: MaintenanceMode): string[] =>
    hosts.flatMap(({ host, mode }) => (mode === wanted && host !== undefined ? [host] : [])).sort();
  const draining: [string, readonly string[]][] = [];
  const pacer = new Pacer(clock);
  for (const host of inMode(MaintenanceMode.DRAINING)) {
    if (pacer.due()) await pacer.rest();
    const tasks = store.tasks.query({ slaveHosts: [host], statuses: ASSIGNED });
    if (tasks.length > 0) draining.push([host, tasks.map(taskIdOf)]);
  }
  const overview = {
    DRAINED: inMode(MaintenanceMode.DRAINED),
    SCHEDULED: inMode(MaintenanceMode.SCHEDULED),
    DRAINING: Object.fromEntries(draining),
  };
  await store.durable();
  return overview;
}

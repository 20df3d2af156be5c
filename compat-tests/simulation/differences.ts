import { jobKeyText } from '../../src/model/index.ts';
import type { StoreView } from '../../src/store/index.ts';
import {
  binary,
  HostAttributes,
  HostMaintenanceRequest,
  JobConfiguration,
  JobInstanceUpdateEvent,
  JobUpdate,
  JobUpdateEvent,
  ResourceAggregate,
  ScheduledTask,
  type StructType,
} from '../../src/wire/index.ts';
import type { Tables } from './database.ts';

/** Where a process' memory and the tables of the database differ, a line each. */
export function differences(store: StoreView, tables: Tables): readonly string[] {
  const found: string[] = [];
  const isSame = <T>(type: StructType<T>, a: T, b: T): boolean =>
    a === b || Buffer.compare(binary.encode(type, a), binary.encode(type, b)) === 0;
  const compare = <T>(
    what: string,
    type: StructType<T>,
    stored: ReadonlyMap<string, T>,
    held: (key: string) => T | undefined,
    count: number,
  ): void => {
    if (stored.size !== count) found.push(`memory has ${count} ${what}, the database ${stored.size}`);
    for (const [key, value] of stored) {
      const own = held(key);
      if (own === undefined || !isSame(type, own, value))
        found.push(`${what} ${key} differs between memory and database`);
    }
  };
  compare('tasks', ScheduledTask, tables.tasks, (id) => store.tasks.get(id), store.tasks.size);
  const crons = new Map(store.crons.all().map((job) => [jobKeyText(job.key ?? {}), job]));
  compare('cron jobs', JobConfiguration, tables.crons, (key) => crons.get(key), crons.size);
  compare('quotas', ResourceAggregate, tables.quotas, (role) => store.quotas.get(role), store.quotas.all().size);
  compare('hosts', HostAttributes, tables.hosts, (host) => store.hosts.get(host), store.hosts.all().length);
  const { maintenance } = store;
  const requests = maintenance.all().length;
  compare(
    'maintenance requests',
    HostMaintenanceRequest,
    tables.maintenance,
    (host) => maintenance.get(host),
    requests,
  );
  const updates = new Map([...tables.updates].map(([key, { update }]) => [key, update]));
  const held = (key: string): JobUpdate | undefined =>
    store.updates.get(tables.updates.get(key)?.update.summary?.key ?? {});
  compare('updates', JobUpdate, updates, held, store.updates.size);
  for (const [name, { update, events, instanceEvents }] of tables.updates) {
    const key = update.summary?.key ?? {};
    const lists = [
      sameList(JobUpdateEvent, store.updates.events(key), events.list()),
      sameList(JobInstanceUpdateEvent, store.updates.instanceEvents(key), instanceEvents.list()),
    ];
    if (lists.includes(false)) found.push(`the events of update ${name} differ between memory and database`);
  }
  return found;

  function sameList<T>(type: StructType<T>, a: readonly T[], b: readonly T[]): boolean {
    return a.length === b.length && a.every((one, i) => isSame(type, one, b[i] as T));
  }
}

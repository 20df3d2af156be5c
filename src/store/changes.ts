import { configOf, eventsOf } from '../model/index.ts';
import type {
  HostAttributes,
  HostMaintenanceRequest,
  JobConfiguration,
  ResourceAggregate,
  ScheduledTask,
  TaskConfig,
} from '../wire/index.ts';
import type { History } from './history.ts';
import { configsOfUpdate, type UpdateRecord } from './update-record.ts';

/** What became of one row: inserted (`before` undefined), deleted (`after` undefined) or replaced. */
export interface Change<V> {
  readonly before: V | undefined;
  readonly after: V | undefined;
}

/** What each table holds. */
export interface TableRows {
  /** By task id. */
  readonly tasks: ScheduledTask;
  /** By job key, as `jobKeyText` writes it. */
  readonly crons: JobConfiguration;
  /** By update key, as {@link updateKeyText} writes it. */
  readonly updates: UpdateRecord;
  /** By role. */
  readonly quotas: ResourceAggregate;
  /** By host name. */
  readonly hosts: HostAttributes;
  /** By host name. */
  readonly maintenance: HostMaintenanceRequest;
}

export type TableName = keyof TableRows;

/** What became of the rows of one table, each key once. A map is one; so is a list, where nobody looks for a key. */
export interface ChangedRows<V> extends Iterable<readonly [key: string, change: Change<V>]> {
  readonly size: number;
  /** Goes through all at once, and makes no garbage, as an iterator does. */
  forEach(visit: (change: Change<V>, key: string) => void): void;
}

/** The net effect of one transaction or several: what is there twice is there once, what came and went is not there. */
export type ChangeSet = {
  readonly [Name in TableName]: ChangedRows<TableRows[Name]>;
} & {
  readonly frameworkId: Change<string> | undefined;
};

export const NO_CHANGES: ChangeSet = {
  tasks: new Map(),
  crons: new Map(),
  updates: new Map(),
  quotas: new Map(),
  hosts: new Map(),
  maintenance: new Map(),
  frameworkId: undefined,
};

/** Number of rows that a change set is about, those of events not counted. */
export function rowsOf(changes: ChangeSet): number {
  const { tasks, crons, updates, quotas, hosts, maintenance, frameworkId } = changes;
  const rows = tasks.size + crons.size + updates.size + quotas.size + hosts.size + maintenance.size;
  return rows + (frameworkId === undefined ? 0 : 1);
}

/** The net effect of change sets made one after another. */
export function mergeChanges(sets: readonly ChangeSet[]): ChangeSet {
  const [only] = sets;
  if (only !== undefined && sets.length === 1) return only;
  const frameworkIds = sets.map((set) => set.frameworkId).filter((change) => change !== undefined);
  return {
    tasks: mergeRows(sets.map((set) => set.tasks)),
    crons: mergeRows(sets.map((set) => set.crons)),
    updates: mergeRows(sets.map((set) => set.updates)),
    quotas: mergeRows(sets.map((set) => set.quotas)),
    hosts: mergeRows(sets.map((set) => set.hosts)),
    maintenance: mergeRows(sets.map((set) => set.maintenance)),
    frameworkId:
      frameworkIds.length === 0
        ? undefined
        : netChange(frameworkIds[0]?.before, frameworkIds[frameworkIds.length - 1]?.after),
  };
}

function mergeRows<V>(sets: readonly ChangedRows<V>[]): ChangedRows<V> {
  const merged = new Map<string, Change<V>>();
  for (const rows of sets) {
    rows.forEach((change, key) => {
      const earlier = merged.get(key);
      const net = earlier === undefined ? change : netChange(earlier.before, change.after);
      if (net === undefined) merged.delete(key);
      else merged.set(key, net);
    });
  }
  return merged;
}

function netChange<V>(before: V | undefined, after: V | undefined): Change<V> | undefined {
  return before === after ? undefined : { before, after };
}

/** Roughly what one row, and one of an event, weigh on the way to the database, in bytes. */
const ROW_BYTES = 400;
const EVENT_BYTES = 120;

/** Roughly the size of a change set on its way to the database, in bytes. */
export function sizeOf(changes: ChangeSet): number {
  let bytes = ROW_BYTES * rowsOf(changes);
  let lastConfig: TaskConfig | undefined;
  const addConfig = (config: TaskConfig): void => {
    // Tasks come by the job; what is counted twice does no harm.
    if (config === lastConfig) return;
    bytes += ROW_BYTES + (config.executorConfig?.data?.length ?? 0);
    lastConfig = config;
  };
  changes.tasks.forEach(({ before, after }) => {
    if (after === undefined) return;
    const config = configOf(after);
    if (before === undefined || configOf(before) !== config) addConfig(config);
    const events = eventsOf(after);
    for (let index = before === undefined ? 0 : eventsOf(before).length; index < events.length; index++) {
      bytes += EVENT_BYTES + (events[index]?.message?.length ?? 0);
    }
  });
  for (const [, { after }] of changes.crons) if (after?.taskConfig !== undefined) addConfig(after.taskConfig);
  for (const [, { before, after }] of changes.updates) {
    if (after === undefined) continue;
    if (before?.update.instructions !== after.update.instructions) configsOfUpdate(after.update).forEach(addConfig);
    bytes += EVENT_BYTES * newEvents(before?.events, after.events);
    bytes += EVENT_BYTES * newEvents(before?.instanceEvents, after.instanceEvents);
  }
  for (const [, { after }] of changes.hosts) bytes += 100 * (after?.attributes?.length ?? 0);
  return bytes;
}

function newEvents<E>(before: History<E> | undefined, after: History<E>): number {
  return after.length - (before === undefined ? 0 : after.commonWith(before));
}

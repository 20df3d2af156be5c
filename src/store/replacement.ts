import type { Pacer } from '../clock/index.ts';
import { jobKeyText, taskIdOf } from '../model/index.ts';
import type { JobConfiguration, ScheduledTask } from '../wire/index.ts';
import type { Change, ChangedRows, ChangeSet } from './changes.ts';
import type { ClusterState } from './cluster-state.ts';
import type { Table } from './journal.ts';
import { tablesOf } from './state-writer.ts';
import { type UpdateRecord, updateKeyText } from './update-record.ts';

/**
 * What it takes to have one state stand in the place of another, neither of which may change meanwhile. What has the same key is a change of
 * it; other work runs in between.
 */
export async function replacement(before: ClusterState, after: ClusterState, pacer: Pacer): Promise<ChangeSet> {
  const [old, now] = [tablesOf(before), tablesOf(after)];
  return {
    tasks: await difference(old.tasks, tasksOf(before), now.tasks, tasksOf(after), pacer),
    crons: await difference(old.crons, cronsOf(before), now.crons, cronsOf(after), pacer),
    updates: await difference(old.updates, updatesOf(before), now.updates, updatesOf(after), pacer),
    quotas: await difference(old.quotas, before.quotas.all(), now.quotas, after.quotas.all(), pacer),
    hosts: await difference(old.hosts, byHost(before.hosts.all()), now.hosts, byHost(after.hosts.all()), pacer),
    maintenance: await difference(
      old.maintenance,
      byHost(before.maintenance.all()),
      now.maintenance,
      byHost(after.maintenance.all()),
      pacer,
    ),
    frameworkId:
      before.frameworkId === after.frameworkId ? undefined : { before: before.frameworkId, after: after.frameworkId },
  };
}

type Rows<V> = Iterable<readonly [string, V]>;

/** A change of each row that is another one: those that are gone first, then the rest in the order of `after`. */
async function difference<V>(
  tableBefore: Table<V>,
  before: Rows<V>,
  tableAfter: Table<V>,
  after: Rows<V>,
  pacer: Pacer,
): Promise<ChangedRows<V>> {
  const changes = new ChangeList<V>();
  for (const [key, value] of before) {
    if (tableAfter.get(key) === undefined) changes.add(key, { before: value, after: undefined });
    if (pacer.due()) await pacer.rest();
  }
  for (const [key, value] of after) {
    const old = tableBefore.get(key);
    if (old !== value) changes.add(key, { before: old, after: value });
    if (pacer.due()) await pacer.rest();
  }
  return changes;
}

/** Of hundreds of thousands of changes, among which nobody looks for a key: a list grows in no time, and a map does not. */
class ChangeList<V> implements ChangedRows<V> {
  private readonly changes: (readonly [string, Change<V>])[] = [];

  get size(): number {
    return this.changes.length;
  }

  add(key: string, change: Change<V>): void {
    this.changes.push([key, change]);
  }

  forEach(visit: (change: Change<V>, key: string) => void): void {
    for (const [key, change] of this.changes) visit(change, key);
  }

  [Symbol.iterator](): Iterator<readonly [string, Change<V>]> {
    return this.changes[Symbol.iterator]();
  }
}

function* tasksOf(state: ClusterState): Generator<readonly [string, ScheduledTask]> {
  for (const list of state.tasks.lists()) for (const task of list) yield [taskIdOf(task), task];
}

function* updatesOf(state: ClusterState): Generator<readonly [string, UpdateRecord]> {
  for (const { summary } of state.updates.query({ offset: 0, limit: 0 })) {
    const key = updateKeyText(summary?.key ?? {});
    const record = state.updates.records.get(key);
    if (record !== undefined) yield [key, record];
  }
}

function* cronsOf(state: ClusterState): Generator<readonly [string, JobConfiguration]> {
  for (const job of state.crons.all()) yield [jobKeyText(job.key ?? {}), job];
}

function* byHost<V extends { readonly host?: string | undefined }>(
  values: readonly V[],
): Generator<readonly [string, V]> {
  for (const value of values) yield [value.host ?? '', value];
}

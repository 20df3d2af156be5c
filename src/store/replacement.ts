import type { Pacer } from '../clock/index.ts';
import { jobKeyText, taskIdOf } from '../model/index.ts';
import type { JobConfiguration, ScheduledTask } from '../wire/index.ts';
import type { Change, ChangeSet } from './changes.ts';
import type { ClusterState } from './cluster-state.ts';
import { type UpdateRecord, updateKeyText } from './update-record.ts';

/**
 * What it takes to have one state stand in the place of another, neither of which may change meanwhile. What has the same key is a change of
 * it; other work runs in between.
 */
export async function replacement(before: ClusterState, after: ClusterState, pacer: Pacer): Promise<ChangeSet> {
  return {
    tasks: await difference(tasksOf(before), tasksOf(after), pacer),
    crons: await difference(keyed(before.crons.all(), cronKey), keyed(after.crons.all(), cronKey), pacer),
    updates: await difference(updatesOf(before), updatesOf(after), pacer),
    quotas: await difference(before.quotas.all(), after.quotas.all(), pacer),
    hosts: await difference(keyed(before.hosts.all(), hostKey), keyed(after.hosts.all(), hostKey), pacer),
    maintenance: await difference(
      keyed(before.maintenance.all(), hostKey),
      keyed(after.maintenance.all(), hostKey),
      pacer,
    ),
    frameworkId:
      before.frameworkId === after.frameworkId ? undefined : { before: before.frameworkId, after: after.frameworkId },
  };
}

async function difference<V>(
  before: Iterable<readonly [string, V]>,
  after: Iterable<readonly [string, V]>,
  pacer: Pacer,
): Promise<ReadonlyMap<string, Change<V>>> {
  const changes = new Map<string, Change<V>>();
  for (const [key, value] of before) {
    changes.set(key, { before: value, after: undefined });
    if (pacer.due()) await pacer.rest();
  }
  for (const [key, value] of after) {
    const old = changes.get(key)?.before;
    if (old === value) changes.delete(key);
    else changes.set(key, { before: old, after: value });
    if (pacer.due()) await pacer.rest();
  }
  return changes;
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

function* keyed<V>(values: readonly V[], keyOf: (value: V) => string): Generator<readonly [string, V]> {
  for (const value of values) yield [keyOf(value), value];
}

const cronKey = ({ key }: JobConfiguration): string => jobKeyText(key ?? {});
const hostKey = ({ host }: { readonly host?: string | undefined }): string => host ?? '';

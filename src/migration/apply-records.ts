import type { Transaction } from '../store/index.ts';
import type { ScheduledTask } from '../wire/index.ts';
import type { ClusterRecords } from './state.ts';

/** Tasks that are put into the store at a time. */
const STEP_TASKS = 20;

/**
 * Puts the state of a cluster into a store that has none; other work may run between two steps.
 * @throws Error as the transaction does, when a record breaks a rule of the store
 */
export function* applyInSteps(tx: Transaction, records: ClusterRecords): Generator<void, void, undefined> {
  if (records.frameworkId !== undefined) tx.saveFrameworkId(records.frameworkId);
  for (const host of records.hosts.values()) {
    tx.saveHostAttributes(host);
    yield;
  }
  let tasks: ScheduledTask[] = [];
  for (const task of records.tasks.values()) {
    if (tasks.push(task) < STEP_TASKS) continue;
    tx.saveTasks(tasks);
    tasks = [];
    yield;
  }
  tx.saveTasks(tasks);
  for (const job of records.crons.values()) yield tx.saveCron(job);
  for (const [role, quota] of records.quotas) yield tx.saveQuota(role, quota);
  for (const { key, update, events, instanceEvents } of records.updates.values()) {
    tx.saveUpdate(update);
    for (const event of events) yield tx.saveUpdateEvent(key, event);
    for (const event of instanceEvents) yield tx.saveInstanceUpdateEvent(key, event);
  }
  for (const request of records.maintenance.values()) yield tx.saveMaintenanceRequest(request);
}

/** As {@link applyInSteps}, at once: for a process that has nothing else to do. */
export function applyRecords(tx: Transaction, records: ClusterRecords): void {
  for (const _ of applyInSteps(tx, records));
}

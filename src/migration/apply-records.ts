import type { Transaction } from '../store/index.ts';
import type { ClusterRecords } from './state.ts';

/**
 * Puts the state of a cluster into a store that has none.
 * @throws Error as the transaction does, when a record breaks a rule of the store
 */
export function applyRecords(tx: Transaction, records: ClusterRecords): void {
  if (records.frameworkId !== undefined) tx.saveFrameworkId(records.frameworkId);
  for (const host of records.hosts.values()) tx.saveHostAttributes(host);
  tx.saveTasks([...records.tasks.values()]);
  for (const job of records.crons.values()) tx.saveCron(job);
  for (const [role, quota] of records.quotas) tx.saveQuota(role, quota);
  for (const { key, update, events, instanceEvents } of records.updates.values()) {
    tx.saveUpdate(update);
    for (const event of events) tx.saveUpdateEvent(key, event);
    for (const event of instanceEvents) tx.saveInstanceUpdateEvent(key, event);
  }
  for (const request of records.maintenance.values()) tx.saveMaintenanceRequest(request);
}

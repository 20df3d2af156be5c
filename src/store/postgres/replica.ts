import { ConfigPool, jobKeyText } from '../../model/index.ts';
import { binary, HostMaintenanceRequest, JobConfiguration, ResourceAggregate, TaskConfig } from '../../wire/index.ts';
import { ClusterState } from '../cluster-state.ts';
import { updateKeyText } from '../update-record.ts';
import type { LoadedEvents } from './loaded-events.ts';
import { attributesOf, bytes, maintenanceMode, optionalText, type Row, text } from './loaded-rows.ts';
import { TaskLoader, type Wanted } from './loaded-tasks.ts';
import { readUpdate } from './loaded-updates.ts';
import { RowLedger } from './row-ledger.ts';
import type { Session } from './session.ts';

/** SQL that reads rows as {@link Replica} takes them in; `condition` says which. */
export const SELECT = {
  quotas: (condition = 'true') => `select role, thrift from quotas where ${condition}`,
  hosts: (condition = 'true') =>
    `select host, agent_id, mode, attributes from host_attributes where ${condition} order by host`,
  maintenance: (condition = 'true') => `select host, thrift from maintenance_requests where ${condition} order by host`,
  configs: (condition = 'true') => `select id, thrift from task_configs where ${condition}`,
  crons: (condition = 'true') =>
    `select job, config_id, thrift from cron_jobs where ${condition} order by role, environment, job`,
} as const;

/**
 * The state of the cluster as the database holds it, with what it takes to change it further. Taking in a row a second time, or a later
 * version of it, replaces what was there.
 */
export class Replica {
  readonly state = new ClusterState();
  readonly ledger = new RowLedger();
  readonly configs = new ConfigPool();
  private readonly tasks = new TaskLoader((id) => this.ledger.configs.configOf(id));

  takeQuota(row: Row): string {
    const role = text(row, 0);
    this.state.quotas.put(role, binary.decode(ResourceAggregate, bytes(row, 1)));
    return role;
  }

  takeHost(row: Row): string {
    const host = text(row, 0);
    this.state.hosts.put(host, {
      host,
      attributes: attributesOf(row[3] ?? '[]'),
      mode: maintenanceMode(text(row, 2)),
      slaveId: optionalText(row[1]),
    });
    return host;
  }

  takeMaintenance(row: Row): string {
    const host = text(row, 0);
    this.state.maintenance.put(host, binary.decode(HostMaintenanceRequest, bytes(row, 1)));
    return host;
  }

  takeConfig(row: Row): void {
    const config = this.configs.intern(binary.decode(TaskConfig, bytes(row, 1)));
    this.ledger.configs.loaded(Number(row[0]), config);
  }

  /** After the row of its config. */
  takeCron(row: Row): string {
    const taskConfig = this.ledger.configs.configOf(Number(row[1]));
    const job = { ...binary.decode(JobConfiguration, bytes(row, 2)), taskConfig };
    const key = jobKeyText(job.key ?? {});
    this.ledger.loadedCron({ before: this.state.crons.rows.get(key), after: job });
    this.state.crons.rows.put(key, job);
    return key;
  }

  dropCron(key: string): void {
    this.ledger.loadedCron({ before: this.state.crons.rows.get(key), after: undefined });
    this.state.crons.rows.put(key, undefined);
  }

  /** After the rows of its configs. */
  takeUpdate(row: Row): void {
    const { number, record } = readUpdate(row, (id) => this.ledger.configs.configOf(id));
    const key = updateKeyText(record.update.summary?.key ?? {});
    this.ledger.updates.loaded(number, record.update, this.state.updates.records.get(key)?.update);
    this.state.updates.records.put(key, record);
  }

  dropUpdate(key: string): void {
    const record = this.state.updates.records.get(key);
    if (record === undefined) return;
    this.ledger.updates.unloaded(record.update);
    this.state.updates.records.put(key, undefined);
  }

  /** Reads the events of all tasks, for {@link takeTasks}. */
  readEvents(session: Session): Promise<LoadedEvents> {
    return this.tasks.loadEvents(session);
  }

  /**
   * Reads tasks and takes them in; after the rows of their configs.
   * @param events those of the tasks; they are read, too, when there are none
   */
  async takeTasks(session: Session, wanted: Wanted, events?: LoadedEvents): Promise<void> {
    const theirs = events ?? (await this.tasks.loadEvents(session, wanted));
    await this.tasks.loadTasks(session, wanted, theirs, ({ number, taskId, task }) => {
      this.ledger.tasks.loaded(number, task, this.state.tasks.put(taskId, task));
    });
  }

  dropTask(id: string): void {
    const task = this.state.tasks.get(id);
    if (task === undefined) return;
    this.ledger.tasks.unloaded(task);
    this.state.tasks.put(id, undefined);
  }

  /** To be called when all rows of one view of the database are taken in: forgets the configs that nothing has any more. */
  settle(): void {
    this.ledger.configs.takeChanges();
  }
}

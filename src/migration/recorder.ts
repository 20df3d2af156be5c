import { isValidJobKey, jobKeyText, requireQuotaShape, type TierConfig } from '../model/index.ts';
import type {
  HostAttributes,
  HostMaintenanceRequest,
  JobConfiguration,
  JobInstanceUpdateEvent,
  JobKey,
  JobUpdate,
  JobUpdateEvent,
  JobUpdateKey,
  old,
  ResourceAggregate,
  ScheduledTask,
} from '../wire/index.ts';
import { Completer } from './complete.ts';
import type { RecordKind, Report } from './report.ts';
import { ClusterRecords, updateKeyText } from './state.ts';

const NOTHING = {};

/**
 * Takes the original's records, one after another, into the state of a cluster: fills in what older releases left out, and refuses
 * what cannot be. A record that is refused changes nothing, and the report tells of it.
 */
export class Recorder {
  readonly records = new ClusterRecords();
  private readonly report: Report;
  private readonly complete: Completer;

  constructor(tiers: TierConfig, report: Report) {
    this.report = report;
    this.complete = new Completer(tiers, report);
  }

  /** Everything before a snapshot is forgotten, but for the framework id. */
  beginSnapshot(): void {
    this.records.clear();
    this.report.forget();
  }

  task(task: ScheduledTask, before: old.OldScheduledTask = NOTHING): void {
    const completed = this.complete.task(task, before);
    const taskId = completed.assignedTask?.taskId;
    const fault = faultOfTask(completed);
    if (taskId === undefined || fault !== undefined) this.report.refuse('task', taskId ?? '(no id)', fault ?? 'no id');
    else this.records.tasks.set(taskId, completed);
  }

  /** Replaces the config of a task, if there is such a task. (aurora: 0.18 scheduler/storage/log/LogStorage.java) */
  rewriteTask({ taskId = '', task }: old.RewriteTask, { task: before }: old.OldRewriteTask): void {
    const found = this.records.tasks.get(taskId);
    if (found?.assignedTask === undefined) this.report.leaveOut('new config of an unknown task');
    else if (task === undefined) this.report.leaveOut('new config of a task, which is not there');
    else this.task({ ...found, assignedTask: { ...found.assignedTask, task: this.complete.config(task, before) } });
  }

  removeTasks(taskIds: readonly string[]): void {
    for (const taskId of taskIds) this.records.tasks.delete(taskId);
  }

  cronJob(job: JobConfiguration, before: old.OldJobConfiguration = NOTHING): void {
    const completed = this.complete.cronJob(job, before);
    const { key, taskConfig } = completed;
    if (!isValidJobKey(key)) this.report.refuse('cron job', jobKeyText(key ?? {}), 'its key is invalid');
    else if (taskConfig === undefined) this.report.refuse('cron job', jobKeyText(key), 'it has no task config');
    else this.records.crons.set(jobKeyText(key), completed);
  }

  removeCronJob(key: JobKey): void {
    this.records.crons.delete(jobKeyText(key));
  }

  quota(
    role: string | undefined,
    quota: ResourceAggregate | undefined,
    before: old.OldResourceAggregate = NOTHING,
  ): void {
    this.attempt('quota', role ?? '(no role)', () => {
      if (role === undefined || role === '') throw new Error('it has no role');
      if (quota === undefined) throw new Error('it has no resources');
      const completed = this.complete.quota(quota, before);
      requireQuotaShape(completed);
      this.records.quotas.set(role, completed);
    });
  }

  removeQuota(role: string): void {
    this.records.quotas.delete(role);
  }

  /** Inserts or replaces an update, without events. */
  update(update: JobUpdate, before: old.OldJobUpdate = NOTHING): void {
    const key = update.summary?.key;
    const completed = this.complete.update(update, before);
    const fault = faultOfUpdate(completed);
    if (key?.job === undefined || key.id === undefined)
      this.report.refuse('update', updateKeyText(key), 'its key is incomplete');
    else if (fault !== undefined) this.report.refuse('update', updateKeyText(key), fault);
    else this.records.updates.set(updateKeyText(key), { key, update: completed, events: [], instanceEvents: [] });
  }

  updateEvent(key: JobUpdateKey | undefined, event: JobUpdateEvent | undefined): void {
    const history = this.records.updates.get(updateKeyText(key));
    if (history === undefined || event === undefined) this.leaveEventOut(key);
    else history.events.push(event);
  }

  instanceEvent(key: JobUpdateKey | undefined, event: JobInstanceUpdateEvent | undefined): void {
    const history = this.records.updates.get(updateKeyText(key));
    if (history === undefined || event === undefined) this.leaveEventOut(key);
    else history.instanceEvents.push(event);
  }

  removeUpdates(keys: readonly JobUpdateKey[]): void {
    for (const key of keys) this.records.updates.delete(updateKeyText(key));
  }

  host(host: HostAttributes): void {
    if (host.host === undefined || host.host === '') this.report.refuse('host', '(no name)', 'it has no name');
    else if (host.slaveId === undefined) this.report.leaveOut('host without an agent id');
    else this.records.hosts.set(host.host, this.complete.host(host));
  }

  maintenanceRequest(request: HostMaintenanceRequest): void {
    if (request.host === undefined || request.host === '') {
      this.report.refuse('maintenance request', '(no host)', 'it has no host');
    } else this.records.maintenance.set(request.host, request);
  }

  removeMaintenanceRequest(host: string): void {
    this.records.maintenance.delete(host);
  }

  frameworkId(id: string | undefined): void {
    if (id === undefined || id === '') this.report.refuse('framework id', '(none)', 'it is empty');
    else this.records.frameworkId = id;
  }

  /** The original gives up on an event of an update that it does not hold; what is lost by going on is that event. */
  private leaveEventOut(key: JobUpdateKey | undefined): void {
    this.report.refuse('update event', updateKeyText(key), 'there is no such update');
  }

  private attempt(kind: RecordKind, key: string, record: () => void): void {
    try {
      record();
    } catch (error) {
      this.report.refuse(kind, key, error instanceof Error ? error.message : String(error));
    }
  }
}

function faultOfTask({ status, assignedTask }: ScheduledTask): string | undefined {
  if (!assignedTask?.taskId) return 'it has no id';
  if (status === undefined) return 'its status is none that is known';
  if (assignedTask.task === undefined) return 'it has no config';
  if (!isValidJobKey(assignedTask.task.job))
    return 'its config has no valid job key, nor the older fields that make one';
  if (assignedTask.task.resources?.length === 0 || assignedTask.task.resources === undefined) {
    return 'its config has no resources, nor the older fields that hold them';
  }
  return undefined;
}

function faultOfUpdate({ instructions }: JobUpdate): string | undefined {
  if (instructions === undefined) return 'it has no instructions';
  if (instructions.settings === undefined) return 'its instructions have no settings';
  if (instructions.initialState === undefined) return 'its instructions have no initial state';
  return undefined;
}

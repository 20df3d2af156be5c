import { configOf, eventsOf, instanceIdOf, jobKeyOf, jobKeyText, statusOf } from '../../../src/model/index.ts';
import type { ChangeSet } from '../../../src/store/index.ts';
import {
  MaintenanceMode,
  type ScheduledTask,
  ScheduleStatus,
  ScheduleStatusName,
  type TaskConfig,
} from '../../../src/wire/index.ts';
import type { SimDatabase, Tables } from '../database.ts';
import type { Report } from '../violations.ts';
import { DELETABLE, ENDED, mayFollow, ON_AGENT } from './transitions.ts';
import { checkUpdate } from './updates.ts';

const nameOf = (status: ScheduleStatus | undefined): string =>
  status === undefined ? 'nothing' : (ScheduleStatusName[status] ?? '?');

/** What the database must hold after every commit. Looks at what changed only. */
export class CommitInvariants {
  /** Rows of tasks and updates looked at when they were committed. */
  checks = 0;
  /** Every state that a task was seen in by the database, and the agent that it was given. */
  readonly lives = new Map<string, { readonly statuses: Set<ScheduleStatus>; agent: string | undefined }>();
  /** When tasks of a job were made, newest last. */
  readonly made = new Map<string, number[]>();
  private readonly database: SimDatabase;
  private readonly now: () => number;
  private readonly report: Report;
  /** Ids of the active tasks of each job's instances. */
  private readonly active = new Map<string, Map<number, Set<string>>>();
  /** Active tasks by job and host. */
  private readonly placed = new Map<string, Map<string, Set<string>>>();
  private lastFrameworkId: string | undefined;

  constructor(database: SimDatabase, now: () => number, report: Report) {
    this.database = database;
    this.now = now;
    this.report = report;
  }

  /** The active tasks of a job by instance. */
  instancesOf(job: string): ReadonlyMap<number, ReadonlySet<string>> {
    return this.active.get(job) ?? new Map();
  }

  committed(changes: ChangeSet, tables: Tables): void {
    this.checks += changes.tasks.size + changes.updates.size;
    const jobs = new Map<string, Set<number>>();
    const assigned: ScheduledTask[] = [];
    const drained: ScheduledTask[] = [];
    let created = false;
    for (const [id, { before, after }] of changes.tasks) {
      this.checkEvents(id, before, after);
      this.follow(id, before, after, jobs);
      if (after === undefined) continue;
      if (before === undefined) created = true;
      if (statusOf(after) === ScheduleStatus.ASSIGNED && before?.assignedTask?.slaveId === undefined)
        assigned.push(after);
      if (statusOf(after) === ScheduleStatus.DRAINING && before?.status === ScheduleStatus.RUNNING)
        drained.push(before);
    }
    for (const [job, instances] of jobs) {
      for (const instance of instances) {
        const ids = this.active.get(job)?.get(instance);
        if (ids !== undefined && ids.size > 1) {
          const tasks = [...ids].map((id) => `${id} ${nameOf(tables.tasks.get(id)?.status)}`);
          this.report('at most one active task per instance', `${job}/${instance}: ${tasks.join(', ')}`);
        }
      }
    }
    for (const task of assigned) {
      this.checkLimits(task, tables);
      this.checkMaintenance(task, changes, tables);
    }
    if (drained.length > 0) this.checkSla(drained, changes, tables);
    if (created) this.checkQuota(tables);
    for (const [, { before, after }] of changes.updates) {
      if (after !== undefined) checkUpdate(before, after, tables, (job) => this.instancesOf(job), this.report);
    }
    const { frameworkId } = this.database;
    if (this.lastFrameworkId !== undefined && frameworkId === undefined)
      this.report('every acknowledged write present', 'the framework id is gone');
    this.lastFrameworkId = frameworkId;
  }

  private checkEvents(id: string, before: ScheduledTask | undefined, after: ScheduledTask | undefined): void {
    if (after === undefined) {
      if (before !== undefined && !DELETABLE.has(statusOf(before))) {
        this.report('task events only by legal transitions', `${id} was deleted while ${nameOf(before.status)}`);
      }
      this.lives.delete(id);
      return;
    }
    const old = before === undefined ? [] : eventsOf(before);
    const now = eventsOf(after);
    // Partitions of one task are told as the first and the last few; those aside, what has happened stays.
    const wasCompacted = now.length < old.length || old.some((event, i) => now[i]?.timestamp !== event.timestamp);
    if (wasCompacted && !old.some(({ status }) => status === ScheduleStatus.PARTITIONED)) {
      this.report('task events only by legal transitions', `${id} has lost events`);
    }
    if (now.at(-1)?.status !== after.status) {
      this.report(
        'task events only by legal transitions',
        `${id} is ${nameOf(after.status)}, and its last event says ${nameOf(now.at(-1)?.status)}`,
      );
    }
    let from = wasCompacted ? undefined : (old.at(-1)?.status ?? ScheduleStatus.INIT);
    for (const { status } of wasCompacted ? [] : now.slice(old.length)) {
      if (from !== undefined && status !== undefined && !mayFollow(from, status)) {
        this.report('task events only by legal transitions', `${id} from ${nameOf(from)} to ${nameOf(status)}`);
      }
      from = status;
    }
    const agent = after.assignedTask?.slaveId;
    const life = this.lives.get(id) ?? { statuses: new Set<ScheduleStatus>(), agent };
    for (const { status } of now.slice(Math.min(old.length, now.length)))
      if (status !== undefined) life.statuses.add(status);
    life.statuses.add(statusOf(after));
    if (life.agent !== undefined && agent !== undefined && agent !== life.agent) {
      this.report('a task stays where it was assigned', `${id} moved from ${life.agent} to ${agent}`);
    }
    life.agent ??= agent;
    this.lives.set(id, life);
  }

  private follow(
    id: string,
    before: ScheduledTask | undefined,
    after: ScheduledTask | undefined,
    touched: Map<string, Set<number>>,
  ): void {
    const task = (after ?? before) as ScheduledTask;
    const job = jobKeyText(jobKeyOf(task));
    const instance = instanceIdOf(task);
    const isActive = after !== undefined && !ENDED.has(statusOf(after));
    const ids = entry(
      entry(this.active, job, () => new Map<number, Set<string>>()),
      instance,
      () => new Set<string>(),
    );
    if (isActive) ids.add(id);
    else ids.delete(id);
    if (ids.size === 0) this.active.get(job)?.delete(instance);
    entry(touched, job, () => new Set<number>()).add(instance);
    const host = task.assignedTask?.slaveHost;
    if (host !== undefined) {
      const onHost = entry(
        entry(this.placed, job, () => new Map<string, Set<string>>()),
        host,
        () => new Set<string>(),
      );
      if (isActive && ON_AGENT.has(statusOf(after))) onHost.add(id);
      else onHost.delete(id);
      if (onHost.size === 0) this.placed.get(job)?.delete(host);
    }
    if (before === undefined && after !== undefined) {
      const times = entry(this.made, job, () => [] as number[]);
      times.push(this.now());
      if (times.length > 1000) times.splice(0, 500);
    }
  }

  private checkLimits(task: ScheduledTask, tables: Tables): void {
    const job = jobKeyText(jobKeyOf(task));
    const hosts = this.placed.get(job) ?? new Map<string, Set<string>>();
    const own = task.assignedTask?.slaveHost ?? '';
    for (const { name = '', constraint } of configOf(task).constraints ?? []) {
      const limit = constraint?.limit?.limit;
      if (limit === undefined) continue;
      const placeOf = (host: string): string | undefined =>
        name === 'host'
          ? host
          : tables.hosts.get(host)?.attributes?.find((attribute) => attribute.name === name)?.values?.[0];
      const value = placeOf(own);
      let count = 0;
      for (const [host, ids] of hosts) if (placeOf(host) === value) count += ids.size;
      if (count > limit)
        this.report(
          'limit constraints are kept',
          `${job} has ${count} tasks with ${name}=${value}, the limit is ${limit}`,
        );
    }
  }

  private checkMaintenance(task: ScheduledTask, changes: ChangeSet, tables: Tables): void {
    const host = task.assignedTask?.slaveHost ?? '';
    const mode = tables.hosts.get(host)?.mode;
    if (mode !== MaintenanceMode.DRAINING && mode !== MaintenanceMode.DRAINED) return;
    for (const [changed] of changes.hosts) if (changed === host) return;
    this.report('nothing is placed on hosts in maintenance', `${task.assignedTask?.taskId} on ${host}`);
  }

  private checkSla(drained: readonly ScheduledTask[], changes: ChangeSet, tables: Tables): void {
    const changesOf = new Map(changes.tasks);
    for (const job of new Set(drained.map((task) => jobKeyText(jobKeyOf(task))))) {
      const [sample] = drained.filter((task) => jobKeyText(jobKeyOf(task)) === job);
      const policy = sample && configOf(sample).slaPolicy?.countSlaPolicy;
      if (policy === undefined) continue;
      // Drains without a policy, and those whose time is over, need not ask.
      const mayForce = drained.some((task) => {
        const request = tables.maintenance.get(task.assignedTask?.slaveHost ?? '');
        return (
          request === undefined ||
          this.now() - Number(request.createdTimestampMs) >= 1000 * Number(request.timeoutSecs) - 1000
        );
      });
      if (mayForce) continue;
      let left = 0;
      for (const ids of this.active.get(job)?.values() ?? []) {
        for (const id of ids) {
          const change = changesOf.get(id);
          const task = change === undefined ? tables.tasks.get(id) : change.before;
          if (change?.after?.status === ScheduleStatus.DRAINING || task?.status !== ScheduleStatus.RUNNING) continue;
          if (this.now() - lastEventMs(task) >= 1000 * Number(policy.durationSecs)) left++;
        }
      }
      const known = [...(this.active.get(job)?.keys() ?? [])].length;
      if (left < Number(policy.count) && known > Number(policy.count)) {
        this.report('SLA policies are kept', `a drain leaves ${job} ${left} of ${policy.count} instances`);
      }
    }
  }

  private checkQuota(tables: Tables): void {
    for (const [role, quota] of tables.quotas) {
      const allowed = quota.resources?.find(({ numCpus }) => numCpus !== undefined)?.numCpus ?? 0;
      let used = 0;
      for (const [job, instances] of this.active) {
        if (!job.startsWith(`${role}/`)) continue;
        for (const ids of instances.values()) for (const id of ids) used += productionCpus(tables.tasks.get(id));
      }
      if (used > allowed + 1e-6) this.report('quotas are kept', `${role} uses ${used} of ${allowed} cpus`);
    }
  }
}

function productionCpus(task: ScheduledTask | undefined): number {
  if (task === undefined) return 0;
  const config: TaskConfig = configOf(task);
  if (config.tier !== 'preferred') return 0;
  return config.resources?.find(({ numCpus }) => numCpus !== undefined)?.numCpus ?? 0;
}

function lastEventMs(task: ScheduledTask): number {
  return Number(eventsOf(task).at(-1)?.timestamp ?? 0);
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

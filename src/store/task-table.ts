import { assignedTaskOf, type CompiledQuery, compileQuery, isActive, jobKeyOf, jobKeyText } from '../model/index.ts';
import type { JobKey, ScheduledTask, TaskQuery } from '../wire/index.ts';
import { InstanceIndex } from './instance-index.ts';
import { KeyedList } from './keyed-list.ts';
import { ShardedMap } from './sharded-map.ts';
import type { TaskReader } from './types.ts';

/** Looking for instances one by one pays when they are one in so many of the job's tasks. */
const FEW_OF = 16;

/** As many lists as can be joined by one call. */
const FEW_LISTS = 1000;

const NONE: readonly ScheduledTask[] = [];

/** Tasks by id, with indices by job, by host, and by the instances that the active ones are. */
export class TaskTable implements TaskReader {
  private readonly byId = new ShardedMap<ScheduledTask>();
  private readonly jobs = new Map<string, KeyedList<ScheduledTask>>();
  private readonly hosts = new Map<string, KeyedList<ScheduledTask>>();
  /** The active tasks of each job by their instance ids. */
  private readonly instances = new Map<string, Map<number, ScheduledTask>>();
  private readonly instancesInLists = new InstanceIndex();
  private lastJobKey: JobKey | undefined;
  private lastJob = '';

  get size(): number {
    return this.byId.size;
  }

  get(taskId: string): ScheduledTask | undefined {
    return this.byId.get(taskId);
  }

  /** Stores `task` under its id, or with undefined removes what is stored there. @returns what was there */
  put(taskId: string, task: ScheduledTask | undefined): ScheduledTask | undefined {
    const before = this.byId.get(taskId);
    const [jobBefore, job] = [before && this.jobOf(before), task && this.jobOf(task)];
    const [hostBefore, host] = [before && hostOf(before), task && hostOf(task)];
    if (jobBefore !== undefined && jobBefore !== job) remove(this.jobs, jobBefore, taskId);
    if (hostBefore !== undefined && hostBefore !== host) remove(this.hosts, hostBefore, taskId);
    const occupies = task !== undefined && isActive(task.status);
    const staysWhereItIs = occupies && job === jobBefore && instanceOf(task) === instanceOf(before);
    // A key that goes and comes again has its table, which may be a long one, made anew every so often.
    if (jobBefore !== undefined && isActive(before?.status) && !staysWhereItIs) this.vacate(jobBefore, before);
    if (task === undefined) {
      this.byId.delete(taskId);
      return before;
    }
    if (job !== undefined && occupies) this.occupy(job, task);
    this.byId.set(taskId, task);
    if (job !== undefined) keep(this.jobs, job, taskId, task, job !== jobBefore);
    if (host !== undefined) keep(this.hosts, host, taskId, task, host !== hostBefore);
    return before;
  }

  byJob(key: JobKey): readonly ScheduledTask[] {
    return this.jobs.get(jobKeyText(key))?.list() ?? NONE;
  }

  active(key: JobKey, instanceId: number): ScheduledTask | undefined {
    return this.instances.get(jobKeyText(key))?.get(instanceId);
  }

  lists(): readonly (readonly ScheduledTask[])[] {
    return Array.from(this.jobs.values(), (tasks) => tasks.list());
  }

  jobKeys(): JobKey[] {
    const keys: JobKey[] = [];
    for (const tasks of this.jobs.values()) {
      const [task] = tasks.list();
      if (task !== undefined) keys.push(jobKeyOf(task));
    }
    return keys;
  }

  query(query: TaskQuery): ScheduledTask[] {
    const compiled = compileQuery(query);
    const { plan, matches } = compiled;
    const found: ScheduledTask[] = [];
    switch (plan.by) {
      case 'id':
        for (const id of plan.taskIds) {
          const task = this.byId.get(id);
          if (task !== undefined && matches(task)) found.push(task);
        }
        break;
      case 'host':
        for (const host of plan.hosts) {
          for (const task of this.hosts.get(host)?.list() ?? NONE) if (matches(task)) found.push(task);
        }
        break;
      case 'job':
        return joined(Array.from(plan.jobs, (job) => this.ofJob(this.jobs.get(job), compiled)));
      case 'all':
        return joined(Array.from(this.jobs.values(), (job) => this.ofJob(job, compiled)));
    }
    return found;
  }

  /**
   * What a query wants of a job's tasks. What it says of the job is looked at once, so that a query of one role, or one that wants all,
   * does not look at every task of the cluster.
   */
  private ofJob(job: KeyedList<ScheduledTask> | undefined, query: CompiledQuery): readonly ScheduledTask[] {
    const tasks = job?.list() ?? NONE;
    const [first] = tasks;
    if (first === undefined || !query.matchesJob(first)) return NONE;
    const { matchesTask, instanceIds } = query;
    const candidates =
      instanceIds !== undefined && instanceIds.size * FEW_OF < tasks.length
        ? this.instancesInLists.pick(tasks, instanceIds)
        : tasks;
    return matchesTask === undefined ? candidates : candidates.filter(matchesTask);
  }

  /** Tasks come job by job when there are many. */
  private jobOf(task: ScheduledTask): string {
    const key = jobKeyOf(task);
    if (this.lastJobKey !== key) {
      this.lastJobKey = key;
      this.lastJob = jobKeyText(key);
    }
    return this.lastJob;
  }

  private occupy(job: string, task: ScheduledTask): void {
    let instances = this.instances.get(job);
    if (instances === undefined) {
      instances = new Map();
      this.instances.set(job, instances);
    }
    instances.set(assignedTaskOf(task).instanceId, task);
  }

  private vacate(job: string, task: ScheduledTask | undefined): void {
    const instances = this.instances.get(job);
    const id = instanceOf(task);
    if (instances === undefined || id === undefined || instances.get(id) !== task) return;
    instances.delete(id);
    if (instances.size === 0) this.instances.delete(job);
  }
}

/** One new list of all; a few long lists are copied as a whole. */
function joined(lists: readonly (readonly ScheduledTask[])[]): ScheduledTask[] {
  const found: ScheduledTask[] = [];
  if (lists.length <= FEW_LISTS) return found.concat(...lists);
  for (const list of lists) for (const task of list) found.push(task);
  return found;
}

function instanceOf(task: ScheduledTask | undefined): number | undefined {
  return task?.assignedTask?.instanceId;
}

function hostOf(task: ScheduledTask): string | undefined {
  return assignedTaskOf(task).slaveHost;
}

function keep(
  index: Map<string, KeyedList<ScheduledTask>>,
  key: string,
  taskId: string,
  task: ScheduledTask,
  isNew: boolean,
): void {
  let list = index.get(key);
  if (list === undefined) {
    list = new KeyedList();
    index.set(key, list);
  }
  if (isNew) list.add(taskId, task);
  else list.set(taskId, task);
}

function remove(index: Map<string, KeyedList<ScheduledTask>>, key: string, taskId: string): void {
  const list = index.get(key);
  list?.delete(taskId);
  if (list?.size === 0) index.delete(key);
}

import {
  AttributeAggregate,
  type AttributeCounts,
  type AttributesByName,
  assignedTaskOf,
  configOf,
  isSlaveAssigned,
  jobKeyText,
  taskIdOf,
} from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import type { HostAttributes, JobKey, ScheduledTask } from '../wire/index.ts';
import { matchableAttributes } from './host-attributes.ts';

/** Where the tasks of a job are, for its limit constraints. */
export interface JobState extends AttributeCounts {
  /** Grows whenever a count may have become smaller, so that what was full may have room again. */
  readonly version: number;
}

/** Tasks counted at most, of all jobs together; beyond that, the job that was asked for longest ago is counted anew when it is. */
const MAX_TASKS = 500_000;

interface Place {
  readonly attributes: AttributesByName;
  tasks: number;
}

class Entry implements JobState {
  readonly counts = new AttributeAggregate();
  /** Hosts by task id. */
  readonly hostOf = new Map<string, string>();
  readonly places = new Map<string, Place>();
  version: number;

  constructor(version: number) {
    this.version = version;
  }

  countOf(name: string, value: string): number {
    return this.counts.countOf(name, value);
  }
}

/**
 * Counts, for each job that has limit constraints, how many of its tasks are on agents with each value of each attribute; made from
 * the store at first need, and kept in step with it task by task. (aurora: scheduler/filter/AttributeAggregate.java)
 *
 * Invariants: a task is counted once, by the attributes that its host had when it was; what was told of a task twice, or late,
 * counts as the store has it now; a job that becomes too much to keep, or of which a host changed, is counted anew when asked for.
 */
export class JobStates {
  private readonly store: StoreView;
  /** The one that was asked for longest ago first. */
  private readonly jobs = new Map<string, Entry>();
  private readonly maxTasks: number;
  private tasks = 0;
  private made = 0;

  constructor(store: StoreView, maxTasks = MAX_TASKS) {
    this.store = store;
    this.maxTasks = maxTasks;
  }

  /**
   * The counts of a job; they go on following the store.
   * @throws Error when a task is on a host of which nothing is known
   */
  of(job: JobKey): JobState {
    const key = jobKeyText(job);
    const known = this.jobs.get(key);
    if (known !== undefined) {
      this.jobs.delete(key);
      this.jobs.set(key, known);
      return known;
    }
    const entry = new Entry(++this.made);
    this.jobs.set(key, entry);
    try {
      for (const task of this.store.tasks.byJob(job)) this.count(entry, task);
    } catch (error) {
      this.forget(key, entry);
      throw error;
    }
    for (const [other, { hostOf }] of this.jobs) {
      if (this.tasks <= this.maxTasks || other === key) break;
      this.jobs.delete(other);
      this.tasks -= hostOf.size;
    }
    return entry;
  }

  /** Counts a task where it will be, before it is in the store; {@link refresh} puts that right if it never gets there. */
  expect(job: JobKey, taskId: string, host: string, attributes: AttributesByName): void {
    const entry = this.jobs.get(jobKeyText(job));
    if (entry !== undefined) this.add(entry, taskId, host, attributes);
  }

  /** Counts a task of this job as the store has it now. */
  refresh(job: JobKey, taskId: string): void {
    const key = jobKeyText(job);
    const entry = this.jobs.get(key);
    if (entry === undefined) return;
    const task = this.store.tasks.get(taskId);
    try {
      if (task === undefined || !isSlaveAssigned(task.status)) this.remove(entry, taskId);
      else this.count(entry, task);
    } catch {
      // Whoever asks for the job next is told.
      this.forget(key, entry);
    }
  }

  taskChanged(task: ScheduledTask): void {
    const { job } = configOf(task);
    if (job !== undefined && this.jobs.size > 0) this.refresh(job, taskIdOf(task));
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) this.taskChanged(task);
  }

  /** Has jobs with tasks on a host counted anew, unless the host still has the attributes by which they are counted. */
  hostChanged(host: HostAttributes): void {
    const attributes = matchableAttributes(host);
    for (const [key, entry] of this.jobs) {
      const place = entry.places.get(host.host ?? '');
      if (place !== undefined && !sameAttributes(place.attributes, attributes)) this.forget(key, entry);
    }
  }

  private count(entry: Entry, task: ScheduledTask): void {
    if (!isSlaveAssigned(task.status)) return;
    const { slaveHost } = assignedTaskOf(task);
    const host = slaveHost === undefined ? undefined : this.store.hosts.get(slaveHost);
    if (slaveHost === undefined || host === undefined) {
      throw new Error(`nothing is known of host ${slaveHost} of task ${taskIdOf(task)}`);
    }
    this.add(entry, taskIdOf(task), slaveHost, matchableAttributes(host));
  }

  private add(entry: Entry, taskId: string, host: string, attributes: AttributesByName): void {
    const before = entry.hostOf.get(taskId);
    if (before === host) return;
    if (before !== undefined) this.remove(entry, taskId);
    let place = entry.places.get(host);
    if (place === undefined) {
      place = { attributes, tasks: 0 };
      entry.places.set(host, place);
    }
    place.tasks += 1;
    entry.hostOf.set(taskId, host);
    entry.counts.addTaskOn(place.attributes);
    this.tasks += 1;
  }

  private remove(entry: Entry, taskId: string): void {
    const host = entry.hostOf.get(taskId);
    const place = host === undefined ? undefined : entry.places.get(host);
    if (host === undefined || place === undefined) return;
    entry.hostOf.delete(taskId);
    entry.counts.removeTaskFrom(place.attributes);
    place.tasks -= 1;
    if (place.tasks === 0) entry.places.delete(host);
    entry.version = ++this.made;
    this.tasks -= 1;
  }

  private forget(key: string, entry: Entry): void {
    this.jobs.delete(key);
    this.tasks -= entry.hostOf.size;
  }
}

function sameAttributes(a: AttributesByName, b: AttributesByName): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [name, values] of a) {
    const others = b.get(name);
    if (others?.length !== values.length || !values.every((value) => others.includes(value))) return false;
  }
  return true;
}

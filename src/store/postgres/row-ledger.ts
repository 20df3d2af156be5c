import { configOf, eventsOf, jobKeyOf, sameJobKey, taskIdOf } from '../../model/index.ts';
import type { HostAttributes, ScheduledTask, TaskConfig } from '../../wire/index.ts';
import type { Change, ChangeSet } from '../changes.ts';
import type { Pacer } from '../pacer.ts';
import type { ConfigRow, EventPosition, EventRow, QuotaRow, TaskRow } from './statements.ts';

/** What a commit does to each table. */
export interface RowChanges {
  readonly newConfigs: readonly ConfigRow[];
  /** Ids of configs that no task has any more. */
  readonly unusedConfigs: readonly number[];
  readonly newTasks: readonly TaskRow[];
  readonly changedTasks: readonly TaskRow[];
  readonly deletedTasks: readonly number[];
  /** Events that are not part of their task's history any more. */
  readonly droppedEvents: readonly EventPosition[];
  readonly newEvents: readonly EventRow[];
  readonly quotas: readonly QuotaRow[];
  readonly hosts: readonly HostAttributes[];
  /** The new framework id, if it is new. */
  readonly frameworkId: string | undefined;
}

/** A row of `task_configs`. */
interface StoredConfig {
  readonly id: number;
  /** Number of tasks that have the config. */
  uses: number;
  stored: boolean;
}

/**
 * Knows under which numbers tasks and configs are in the database, and so can tell what a change of the state means for its rows.
 *
 * It is always as far as the last change set that was turned into rows; a commit that is tried again uses the rows it has.
 * Configs must be interned: those of equal content are one object.
 */
export class RowLedger {
  private readonly taskNumbers = new Map<string, number>();
  private readonly configs = new Map<TaskConfig, StoredConfig>();
  private nextTask = 1;
  private nextConfig = 1;

  /** Takes in a row of `task_configs` that was loaded. */
  loadedConfig(id: number, config: TaskConfig): void {
    this.configs.set(config, { id, uses: 0, stored: true });
    this.nextConfig = Math.max(this.nextConfig, id + 1);
  }

  /** Takes in a row of `tasks` that was loaded, after that of its config. */
  loadedTask(number: number, task: ScheduledTask): void {
    this.taskNumbers.set(taskIdOf(task), number);
    this.nextTask = Math.max(this.nextTask, number + 1);
    const stored = this.configs.get(configOf(task));
    if (stored !== undefined) stored.uses++;
  }

  /** Turns the next change set into rows. */
  async rowsOf(changes: ChangeSet, pacer: Pacer): Promise<RowChanges> {
    const tasks = new TaskRows();
    const touched = new Set<TaskConfig>();
    for (const [taskId, change] of changes.tasks) {
      this.countConfigs(change, touched);
      this.addTask(tasks, taskId, change);
      if (pacer.due()) await pacer.rest();
    }
    return {
      ...this.configChanges(touched),
      newTasks: tasks.created,
      changedTasks: tasks.changed,
      deletedTasks: tasks.deleted,
      droppedEvents: tasks.droppedEvents,
      newEvents: tasks.newEvents,
      quotas: [...changes.quotas].flatMap(([role, { after }]) => (after === undefined ? [] : [{ role, quota: after }])),
      hosts: [...changes.hosts.values()].flatMap(({ after }) => (after === undefined ? [] : [after])),
      frameworkId: changes.frameworkId?.after,
    };
  }

  private countConfigs({ before, after }: Change<ScheduledTask>, touched: Set<TaskConfig>): void {
    const [old, now] = [before && configOf(before), after && configOf(after)];
    if (old === now) return;
    if (now !== undefined) {
      this.configOf(now).uses++;
      touched.add(now);
    }
    if (old !== undefined) {
      this.configOf(old).uses--;
      touched.add(old);
    }
  }

  private addTask(rows: TaskRows, taskId: string, { before, after }: Change<ScheduledTask>): void {
    const known = this.taskNumbers.get(taskId);
    if (after === undefined) {
      if (known !== undefined) rows.delete(known);
      this.taskNumbers.delete(taskId);
      return;
    }
    const configId = this.configOf(configOf(after)).id;
    if (before === undefined || known === undefined) {
      const number = this.nextTask++;
      this.taskNumbers.set(taskId, number);
      rows.create({ number, configId, task: after });
    } else if (sameJobKey(jobKeyOf(before), jobKeyOf(after))) {
      rows.change({ number: known, configId, task: after }, before);
    } else {
      // The columns of the job are written when a task is new only.
      rows.delete(known);
      rows.create({ number: known, configId, task: after });
    }
  }

  private configOf(config: TaskConfig): StoredConfig {
    let known = this.configs.get(config);
    if (known === undefined) {
      known = { id: this.nextConfig++, uses: 0, stored: false };
      this.configs.set(config, known);
    }
    return known;
  }

  private configChanges(touched: ReadonlySet<TaskConfig>): Pick<RowChanges, 'newConfigs' | 'unusedConfigs'> {
    const newConfigs: ConfigRow[] = [];
    const unusedConfigs: number[] = [];
    for (const config of touched) {
      const known = this.configOf(config);
      if (known.uses === 0) {
        this.configs.delete(config);
        if (known.stored) unusedConfigs.push(known.id);
      } else if (!known.stored) {
        known.stored = true;
        newConfigs.push({ id: known.id, config });
      }
    }
    return { newConfigs, unusedConfigs };
  }
}

/** Gathers what becomes of the rows of tasks and their events. */
class TaskRows {
  readonly created: TaskRow[] = [];
  readonly changed: TaskRow[] = [];
  readonly deleted: number[] = [];
  readonly droppedEvents: EventPosition[] = [];
  readonly newEvents: EventRow[] = [];

  create(row: TaskRow): void {
    this.created.push(row);
    this.appendEvents(row, 0);
  }

  change(row: TaskRow, before: ScheduledTask): void {
    this.changed.push(row);
    const [old, now] = [eventsOf(before), eventsOf(row.task)];
    let same = 0;
    while (same < old.length && same < now.length && old[same] === now[same]) same++;
    if (same < old.length) this.droppedEvents.push({ number: row.number, seq: same });
    this.appendEvents(row, same);
  }

  delete(number: number): void {
    this.deleted.push(number);
    this.droppedEvents.push({ number, seq: 0 });
  }

  private appendEvents({ number, task }: TaskRow, from: number): void {
    const events = eventsOf(task);
    for (let seq = from; seq < events.length; seq++) {
      const event = events[seq];
      if (event !== undefined) this.newEvents.push({ number, seq, event });
    }
  }
}

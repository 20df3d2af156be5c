import { configOf, eventsOf, jobKeyOf, sameJobKey, taskIdOf } from '../../model/index.ts';
import type { ScheduledTask } from '../../wire/index.ts';
import type { Change } from '../changes.ts';
import { ShardedMap } from '../sharded-map.ts';
import type { ConfigLedger } from './config-ledger.ts';
import type { EventPosition, EventRow, TaskRow } from './statements.ts';

/** What becomes of rows of `tasks` and `task_events`. */
export class TaskRows {
  readonly created: TaskRow[] = [];
  readonly changed: TaskRow[] = [];
  readonly deleted: number[] = [];
  /** Ids of tasks that are no more. */
  readonly gone: string[] = [];
  /** Events that are not part of their task's history any more. */
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

/** Knows under which numbers tasks are in the database. */
export class TaskLedger {
  private readonly numbers = new ShardedMap<number>();
  private readonly configs: ConfigLedger;
  private nextNumber = 1;

  constructor(configs: ConfigLedger) {
    this.configs = configs;
  }

  /** Takes in a row that was loaded, after that of its config. @param before the task that it replaces */
  loaded(number: number, task: ScheduledTask, before?: ScheduledTask): void {
    this.numbers.set(taskIdOf(task), number);
    this.nextNumber = Math.max(this.nextNumber, number + 1);
    this.count({ before, after: task });
  }

  /** Takes in that the row of a task is gone. */
  unloaded(task: ScheduledTask): void {
    this.numbers.delete(taskIdOf(task));
    this.count({ before: task, after: undefined });
  }

  /** Adds what a change of a task means for its rows. */
  add(rows: TaskRows, taskId: string, change: Change<ScheduledTask>): void {
    const { before, after } = change;
    this.count(change);
    const known = this.numbers.get(taskId);
    if (after === undefined) {
      if (known !== undefined) rows.delete(known);
      this.numbers.delete(taskId);
      rows.gone.push(taskId);
      return;
    }
    const configId = this.configs.idOf(configOf(after));
    if (before === undefined || known === undefined) {
      const number = this.nextNumber++;
      this.numbers.set(taskId, number);
      rows.create({ number, configId, task: after });
    } else if (sameJobKey(jobKeyOf(before), jobKeyOf(after))) {
      rows.change({ number: known, configId, task: after }, before);
    } else {
      // The columns of the job are written when a task is new only.
      rows.delete(known);
      rows.create({ number: known, configId, task: after });
    }
  }

  private count({ before, after }: Change<ScheduledTask>): void {
    const [old, now] = [before && configOf(before), after && configOf(after)];
    if (old === now) return;
    if (now !== undefined) this.configs.use(now);
    if (old !== undefined) this.configs.release(old);
  }
}

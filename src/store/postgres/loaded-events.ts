import type { TaskEvent } from '../../wire/index.ts';

interface LateEvent {
  readonly seq: number;
  readonly event: TaskEvent;
}

const NO_EVENTS: readonly TaskEvent[] = [];

/** The events of tasks, by the tasks' numbers, as they come from a table: those of one task mostly in their order, but not for sure. */
export class LoadedEvents {
  private readonly lists = new Map<number, TaskEvent[]>();
  /** What came before its time. */
  private readonly late = new Map<number, LateEvent[]>();
  private lastNumber = Number.NaN;
  private lastList: TaskEvent[] = [];

  /** Takes in event number `seq` of a task. */
  add(number: number, seq: number, event: TaskEvent): void {
    if (number !== this.lastNumber) {
      this.lastNumber = number;
      this.lastList = this.listOf(number);
    }
    if (seq === this.lastList.length) {
      this.lastList.push(event);
      return;
    }
    const late = this.late.get(number);
    if (late === undefined) this.late.set(number, [{ seq, event }]);
    else late.push({ seq, event });
  }

  /** The events of a task in their order, when all have been taken in. To be asked for once a task. */
  of(number: number): readonly TaskEvent[] {
    const list = this.lists.get(number) ?? NO_EVENTS;
    const late = this.late.get(number);
    if (late === undefined) return list;
    late.sort((a, b) => a.seq - b.seq);
    return [...list, ...late.map(({ event }) => event)];
  }

  private listOf(number: number): TaskEvent[] {
    let list = this.lists.get(number);
    if (list === undefined) {
      list = [];
      this.lists.set(number, list);
    }
    return list;
  }
}

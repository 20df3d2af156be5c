import { type ScheduledTask, ScheduleStatus, type TaskConfig, type TaskEvent } from '../../wire/index.ts';
import { ByteCache, type MakeOfBytes } from './byte-cache.ts';
import { CopiedRow, textIn, textsIn } from './copied-row.ts';
import { LoadedEvents } from './loaded-events.ts';
import type { Session } from './session.ts';
import { fromDatabaseText } from './text.ts';

export interface LoadedTask {
  readonly number: number;
  readonly taskId: string;
  readonly task: ScheduledTask;
}

/** SQL that says of a column of numbers which are wanted. */
export type Wanted = (column: string) => string;

const ALL: Wanted = () => 'true';

/** An event without its time. */
type EventEnd = Omit<TaskEvent, 'timestamp'>;

/** Before the text in a value of type `jsonb` comes the version of its format. */
const JSONB_HEAD_BYTES = 1;
/** Texts that are kept to be shared. */
const MOST_SHARED = 50_000;

/**
 * Reads tasks with their events. The rows come as the database has them: to make it put together a task's own costs it more than reading them
 * costs here. What many tasks or events have in common becomes one value.
 */
export class TaskLoader {
  private readonly configOf: (id: number) => TaskConfig;
  private readonly texts = new Map<string, string>();
  private readonly shared = new ByteCache((bytes, from, to) => this.sharedText(textIn(bytes, from, to)));
  private readonly statuses = new ByteCache((bytes, from, to) => statusOf(textIn(bytes, from, to)));
  private readonly ports = new ByteCache(portsOf);
  private readonly ends = new ByteCache<EventEnd>((bytes, from, to) => this.endOf(bytes, from, to));

  /** @param configOf gives the config of a row of `task_configs` */
  constructor(configOf: (id: number) => TaskConfig) {
    this.configOf = configOf;
  }

  /**
   * Reads events of tasks, in the order in which the database has them: that of an index costs it twice as much.
   * @param wanted of which tasks; of all if unset
   * @throws Error naming the task whose event can't be read
   */
  async loadEvents(session: Session, wanted: Wanted = ALL): Promise<LoadedEvents> {
    const events = new LoadedEvents();
    const row = new CopiedRow();
    await session.copy(
      `select task_number, seq, at_ms, status, message, scheduler from task_events where ${wanted('task_number')}`,
      (copied) => {
        if (!row.turnTo(copied)) return;
        const number = Number(row.long());
        const seq = row.int();
        const timestamp = row.long();
        try {
          const { status, message, scheduler } = row.sharedRest(this.ends);
          events.add(number, seq, { timestamp, status, message, scheduler });
        } catch (error) {
          throw unreadable(`task_events, task number ${number}`, error);
        }
      },
    );
    return events;
  }

  /**
   * Hands the tasks that are wanted to `take`, by ascending number. Several calls may be under way.
   * @param events theirs
   * @throws Error naming the row that can't be read
   */
  async loadTasks(
    session: Session,
    wanted: Wanted,
    events: LoadedEvents,
    take: (loaded: LoadedTask) => void,
  ): Promise<void> {
    const row = new CopiedRow();
    await session.copy(
      `select number, id, config_id, instance, failure_count, times_partitioned, status, ancestor_id, host, agent_id, assigned_ports
        from tasks where ${wanted('number')} order by number`,
      (copied) => {
        if (!row.turnTo(copied)) return;
        const number = Number(row.long());
        const taskId = row.text() ?? '';
        try {
          take({ number, taskId, task: this.read(taskId, row, events.of(number)) });
        } catch (error) {
          throw unreadable(`tasks, row ${taskId}`, error);
        }
      },
    );
  }

  private read(taskId: string, row: CopiedRow, taskEvents: readonly TaskEvent[]): ScheduledTask {
    const config = this.configOf(Number(row.long()));
    const instanceId = row.int();
    const failureCount = row.int();
    const timesPartitioned = row.int();
    const status = row.shared(this.statuses);
    const ancestorId = row.text();
    const slaveHost = row.shared(this.shared);
    const slaveId = row.shared(this.shared);
    const assignedPorts = row.shared(this.ports);
    return {
      assignedTask: { taskId, slaveId, slaveHost, task: config, assignedPorts, instanceId },
      status,
      failureCount,
      timesPartitioned,
      taskEvents,
      ancestorId,
    };
  }

  private readonly endOf: MakeOfBytes<EventEnd> = (bytes, from, to) => {
    const [status, message, scheduler] = textsIn(bytes, from, to);
    return {
      status: status === undefined ? undefined : statusOf(status),
      message: message === undefined ? undefined : this.sharedText(message),
      scheduler: scheduler === undefined ? undefined : this.sharedText(scheduler),
    };
  };

  private sharedText(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size >= MOST_SHARED) this.texts.clear();
    this.texts.set(text, text);
    return text;
  }
}

function unreadable(row: string, error: unknown): Error {
  return new Error(`table ${row}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}

function statusOf(name: string): ScheduleStatus {
  if (!Object.hasOwn(ScheduleStatus, name)) throw new Error(`unknown task status ${name}`);
  return ScheduleStatus[name as keyof typeof ScheduleStatus];
}

function portsOf(bytes: DataView<ArrayBuffer>, from: number, to: number): ReadonlyMap<string, number> {
  const json = Buffer.from(bytes.buffer, from + JSONB_HEAD_BYTES, to - from - JSONB_HEAD_BYTES).toString();
  const ports = JSON.parse(json) as Record<string, number>;
  return new Map(Object.entries(ports).map(([name, port]) => [fromDatabaseText(name), port]));
}

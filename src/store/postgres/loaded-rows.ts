import {
  type Attribute,
  type Int64,
  MaintenanceMode,
  type ScheduledTask,
  ScheduleStatus,
  type TaskConfig,
  type TaskEvent,
} from '../../wire/index.ts';
import { fromDatabaseText, NULL_MARK, RECORD_SEPARATOR, UNIT_SEPARATOR } from './text.ts';

/** A row as it comes: every value as the server prints it. */
export type Row = readonly (string | null)[];

export function text(row: Row, index: number): string {
  const value = row[index];
  if (typeof value !== 'string') throw new Error(`column ${index + 1} is null`);
  return fromDatabaseText(value);
}

export function optionalText(value: string | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : fromDatabaseText(value);
}

/** Binary data, which the server prints as `\x` and hex digits. */
export function bytes(row: Row, index: number): Uint8Array {
  return Buffer.from(text(row, index).slice(2), 'hex');
}

export function maintenanceMode(name: string): MaintenanceMode {
  if (!Object.hasOwn(MaintenanceMode, name)) throw new Error(`unknown maintenance mode ${name}`);
  return MaintenanceMode[name as keyof typeof MaintenanceMode];
}

export function attributesOf(json: string): readonly Attribute[] {
  const attributes = JSON.parse(json) as readonly { name: string | null; values: readonly string[] }[];
  return attributes.map(({ name, values }) => ({ name: optionalText(name), values: values.map(fromDatabaseText) }));
}

/** SQL that makes one text of columns and expressions; a null is marked. */
export function joined(separator: string, values: readonly string[]): string {
  return values.map((value) => `coalesce(${value}::text, ${sql(NULL_MARK)})`).join(` || ${sql(separator)} || `);
}

export function sql(char: string): string {
  return `chr(${char.charCodeAt(0)})`;
}

/**
 * Tasks with their events, each in four values: id, ancestor, all other columns in one text, all events in one text. Taking in a value
 * costs more than cutting a text, and a row an event would take several times as long. Ids are values of their own because what is cut from a text
 * keeps all of it in memory.
 * @param condition SQL that says which tasks; all when there is none
 */
export function selectTasks(condition?: string): string {
  const events = `string_agg(${joined(UNIT_SEPARATOR, ['at_ms', 'status', 'message', 'scheduler'])}, ${sql(RECORD_SEPARATOR)} order by seq) as events`;
  // Of all tasks, two walks along the indices side by side cost a fifth less than a search for each task.
  const joinedEvents =
    condition === undefined
      ? `(select task_number, ${events} from task_events group by task_number) e on e.task_number = t.number`
      : `lateral (select ${events} from task_events where task_number = t.number) e on true`;
  return `select t.id, t.ancestor_id, ${joined(UNIT_SEPARATOR, [
    't.number',
    't.config_id',
    't.instance',
    't.status',
    't.failure_count',
    't.times_partitioned',
    't.host',
    't.agent_id',
    't.assigned_ports',
  ])}, e.events
    from tasks t left join ${joinedEvents}
    where ${condition ?? 'true'} order by t.number`;
}

/** What a row of {@link selectTasks} holds. */
export interface LoadedTask {
  readonly number: number;
  readonly taskId: string;
  readonly task: ScheduledTask;
}

const NO_PORTS: ReadonlyMap<string, number> = new Map();
const NO_EVENTS: readonly TaskEvent[] = [];
/** Texts and ends of events that are kept to be shared. */
const MOST_SHARED = 50_000;

/** An event without its time. */
type EventEnd = Omit<TaskEvent, 'timestamp'>;

/** Reads rows of {@link selectTasks}. Texts that many tasks or events have in common become one string. */
export class TaskRowReader {
  private readonly configOf: (id: number) => TaskConfig;
  private readonly sharedTexts = new Map<string, string>();
  private readonly sharedEnds = new Map<string, EventEnd>();

  /** @param configOf gives the config of a row of `task_configs` */
  constructor(configOf: (id: number) => TaskConfig) {
    this.configOf = configOf;
  }

  read(row: Row): LoadedTask {
    const taskId = text(row, 0);
    const values = (row[2] ?? '').split(UNIT_SEPARATOR);
    const [number, configId, instance, status, failures, partitions, host, agent, ports] = values;
    const task: ScheduledTask = {
      assignedTask: {
        taskId,
        slaveId: this.shared(agent),
        slaveHost: this.shared(host),
        task: this.configOf(Number(configId)),
        assignedPorts: portsOf(ports),
        instanceId: Number(instance),
      },
      status: statusOf(status),
      failureCount: Number(failures),
      timesPartitioned: Number(partitions),
      taskEvents: this.eventsOf(row[3]),
      ancestorId: optionalText(row[1]),
    };
    return { number: Number(number), taskId, task };
  }

  private eventsOf(stored: string | null | undefined): readonly TaskEvent[] {
    if (stored === null || stored === undefined) return NO_EVENTS;
    return stored.split(RECORD_SEPARATOR).map((event) => {
      const at = event.indexOf(UNIT_SEPARATOR);
      const { status, message, scheduler } = this.eventEnd(event.slice(at + 1));
      return { timestamp: int64(event.slice(0, at)), status, message, scheduler };
    });
  }

  private eventEnd(stored: string): EventEnd {
    let end = this.sharedEnds.get(stored);
    if (end === undefined) {
      const [status, message, scheduler] = stored.split(UNIT_SEPARATOR);
      end = {
        status: status === NULL_MARK ? undefined : statusOf(status),
        message: this.shared(message),
        scheduler: this.shared(scheduler),
      };
      keep(this.sharedEnds, stored, end);
    }
    return end;
  }

  private shared(stored: string | undefined): string | undefined {
    if (stored === undefined || stored === NULL_MARK) return undefined;
    let shared = this.sharedTexts.get(stored);
    if (shared === undefined) {
      shared = fromDatabaseText(stored);
      keep(this.sharedTexts, stored, shared);
    }
    return shared;
  }
}

function keep<V>(shared: Map<string, V>, key: string, value: V): void {
  if (shared.size >= MOST_SHARED) shared.clear();
  shared.set(key, value);
}

export function int64(digits: string): Int64 {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BigInt(digits);
}

function statusOf(name: string | undefined): ScheduleStatus {
  if (name === undefined || !Object.hasOwn(ScheduleStatus, name)) throw new Error(`unknown task status ${name}`);
  return ScheduleStatus[name as keyof typeof ScheduleStatus];
}

function portsOf(json = '{}'): ReadonlyMap<string, number> {
  if (json === '{}') return NO_PORTS;
  const ports = JSON.parse(json) as Record<string, number>;
  return new Map(Object.entries(ports).map(([name, port]) => [fromDatabaseText(name), port]));
}

import type { Clock } from '../../clock/index.ts';
import type { ConfigPool } from '../../model/index.ts';
import {
  type Attribute,
  binary,
  type HostAttributes,
  type Int64,
  MaintenanceMode,
  ResourceAggregate,
  type ScheduledTask,
  ScheduleStatus,
  TaskConfig,
  type TaskEvent,
} from '../../wire/index.ts';
import { ClusterState } from '../cluster-state.ts';
import { Pacer } from '../pacer.ts';
import { RowLedger } from './row-ledger.ts';
import type { Session } from './session.ts';
import { fromDatabaseText } from './text.ts';

export interface Loaded {
  readonly state: ClusterState;
  readonly ledger: RowLedger;
  /** All tasks, those whose last event is oldest first. */
  readonly tasks: readonly ScheduledTask[];
}

type Row = readonly (string | null)[];

/**
 * Reads everything, in one view of the database. Long tables come in pieces, so that other work goes on meanwhile.
 * @throws Error naming the table and the row when one cannot be read
 */
export async function load(session: Session, configs: ConfigPool, clock: Clock): Promise<Loaded> {
  const loader = new Loader(session, configs, clock);
  await session.query({ text: 'begin isolation level repeatable read read only' });
  await session.query({ text: `set local work_mem = '256MB'` });
  await loader.loadScheduler();
  await loader.loadQuotas();
  await loader.loadHosts();
  await loader.loadConfigs();
  await loader.loadTasks();
  await session.query({ text: 'commit' });
  return { state: loader.state, ledger: loader.ledger, tasks: loader.tasks };
}

/** Rows asked for at a time. */
const PIECE_ROWS = 2_000;

/** The events of each task come as one JSON array of arrays: parsing that is far quicker than taking in a row each. */
const TASKS = `
  select t.number, t.id, t.config_id, t.instance, t.status, t.host, t.agent_id, t.assigned_ports, t.failure_count,
         t.times_partitioned, t.ancestor_id, e.events
  from tasks t left join (
    select task_number, json_agg(json_build_array(at_ms::text, status, message, scheduler) order by seq) as events
    from task_events group by task_number
  ) e on e.task_number = t.number
  order by t.status_since_ms nulls first, t.number`;

class Loader {
  readonly state = new ClusterState();
  readonly ledger = new RowLedger();
  readonly tasks: ScheduledTask[] = [];
  private readonly session: Session;
  private readonly configs: ConfigPool;
  private readonly pacer: Pacer;
  private readonly configById = new Map<string, TaskConfig>();
  private readonly texts = new SharedTexts();

  constructor(session: Session, configs: ConfigPool, clock: Clock) {
    this.session = session;
    this.configs = configs;
    this.pacer = new Pacer(clock);
  }

  async loadScheduler(): Promise<void> {
    const { rows } = await this.session.query({ text: 'select framework_id from scheduler' });
    this.state.frameworkId = optionalText(rows[0]?.[0]);
  }

  async loadQuotas(): Promise<void> {
    await this.eachRow('quotas', 'select role, thrift from quotas', (row) => {
      this.state.quotas.put(text(row, 0), binary.decode(ResourceAggregate, bytes(row, 1)));
    });
  }

  async loadHosts(): Promise<void> {
    const all = 'select host, agent_id, mode, attributes from host_attributes order by host';
    await this.eachRow('host_attributes', all, (row) => {
      const host = text(row, 0);
      const attributes: HostAttributes = {
        host,
        attributes: attributesOf(raw(row, 3)),
        mode: maintenanceMode(raw(row, 2)),
        slaveId: optionalText(row[1]),
      };
      this.state.hosts.put(host, attributes);
    });
  }

  async loadConfigs(): Promise<void> {
    await this.eachRow('task_configs', 'select id, thrift from task_configs', (row) => {
      const config = this.configs.intern(binary.decode(TaskConfig, bytes(row, 1)));
      this.configById.set(raw(row, 0), config);
      this.ledger.loadedConfig(number(row, 0), config);
    });
  }

  async loadTasks(): Promise<void> {
    await this.eachRow('tasks', TASKS, (row) => {
      const config = this.configById.get(raw(row, 2));
      if (config === undefined) throw new Error(`its config ${raw(row, 2)} is missing`);
      const task = this.taskOf(row, config);
      const id = text(row, 1);
      this.ledger.loadedTask(number(row, 0), id, config);
      this.state.tasks.put(id, task);
      this.tasks.push(task);
    });
  }

  private taskOf(row: Row, config: TaskConfig): ScheduledTask {
    return {
      assignedTask: {
        taskId: text(row, 1),
        slaveId: this.texts.optional(row[6]),
        slaveHost: this.texts.optional(row[5]),
        task: config,
        assignedPorts: portsOf(raw(row, 7)),
        instanceId: number(row, 3),
      },
      status: statusOf(raw(row, 4)),
      failureCount: number(row, 8),
      timesPartitioned: number(row, 9),
      taskEvents: this.eventsOf(row[11] ?? '[]'),
      ancestorId: optionalText(row[10]),
    };
  }

  private eventsOf(json: string): readonly TaskEvent[] {
    const events = JSON.parse(json) as [
      at: string,
      status: string | null,
      message: string | null,
      scheduler: string | null,
    ][];
    return events.map(([at, status, message, scheduler]) => ({
      timestamp: int64(at),
      status: status === null ? undefined : statusOf(status),
      message: this.texts.optional(message),
      scheduler: this.texts.optional(scheduler),
    }));
  }

  /** Hands every row of a query to `take`. The next piece is on its way while one is worked on. */
  private async eachRow(table: string, query: string, take: (row: Row) => void): Promise<void> {
    const fetch = (): Promise<{ readonly rows: readonly Row[] }> =>
      this.session.query({ text: `fetch ${PIECE_ROWS} from pieces` });
    await this.session.query({ text: `declare pieces no scroll cursor for ${query}` });
    let taken = 0;
    let next = fetch();
    for (let { rows } = await next; rows.length > 0; { rows } = await next) {
      next = fetch();
      // It is awaited in time unless a row cannot be read, which is then the error to tell of.
      next.catch(() => undefined);
      for (const row of rows) {
        try {
          take(row);
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          throw new Error(`table ${table}, row ${row[0]}: ${why}`, { cause: error });
        }
        if (++taken % 64 === 0 && this.pacer.due()) await this.pacer.rest();
      }
    }
    await this.session.query({ text: 'close pieces' });
  }
}

/** Makes equal texts one string: hosts, agents and messages are the same in thousands of tasks and events. */
class SharedTexts {
  private readonly known = new Map<string, string>();

  optional(stored: string | null | undefined): string | undefined {
    if (stored === null || stored === undefined) return undefined;
    let text = this.known.get(stored);
    if (text === undefined) {
      text = fromDatabaseText(stored);
      if (this.known.size >= MOST_SHARED_TEXTS) this.known.clear();
      this.known.set(stored, text);
    }
    return text;
  }
}

const MOST_SHARED_TEXTS = 50_000;

function raw(row: Row, index: number): string {
  const value = row[index];
  if (typeof value !== 'string') throw new Error(`column ${index + 1} is null`);
  return value;
}

function text(row: Row, index: number): string {
  return fromDatabaseText(raw(row, index));
}

function optionalText(value: string | null | undefined): string | undefined {
  return value === null || value === undefined ? undefined : fromDatabaseText(value);
}

function number(row: Row, index: number): number {
  return Number(raw(row, index));
}

/** Binary data as the server prints it: `\\x` and hex digits. */
function bytes(row: Row, index: number): Uint8Array {
  return Buffer.from(raw(row, index).slice(2), 'hex');
}

function int64(digits: string): Int64 {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BigInt(digits);
}

function statusOf(name: string): ScheduleStatus {
  if (!Object.hasOwn(ScheduleStatus, name)) throw new Error(`unknown task status ${name}`);
  return ScheduleStatus[name as keyof typeof ScheduleStatus];
}

function maintenanceMode(name: string): MaintenanceMode {
  if (!Object.hasOwn(MaintenanceMode, name)) throw new Error(`unknown maintenance mode ${name}`);
  return MaintenanceMode[name as keyof typeof MaintenanceMode];
}

const NO_PORTS: ReadonlyMap<string, number> = new Map();

function portsOf(json: string): ReadonlyMap<string, number> {
  if (json === '{}') return NO_PORTS;
  const ports = JSON.parse(json) as Record<string, number>;
  return new Map(Object.entries(ports).map(([name, port]) => [fromDatabaseText(name), port]));
}

function attributesOf(json: string): readonly Attribute[] {
  const attributes = JSON.parse(json) as readonly { name: string | null; values: readonly string[] }[];
  return attributes.map(({ name, values }) => ({ name: optionalText(name), values: values.map(fromDatabaseText) }));
}
